import { fingerprint } from '../../shared/fingerprint';
import type { Mail } from '../../shared/features/digest/mail';

/** A mail to be made: plain text, and the same as HTML where there is any. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly person: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** What makes it the same mail when it is made again. */
  readonly key: readonly string[];
}

/** A digest as the bytes that travel: it is the same for a book, a person and a day. */
export const compose = ({ person, to, subject, text, html, key }: Mail, from: string, book: string): Promise<Buffer> =>
  composeLetter({ from, to, person, subject, text, html, key: [book, key] }); // prettier-ignore

/** MIME in UTF-8 throughout. Its Message-ID follows from its key, so that a mail server which sees it twice can tell. */
export async function composeLetter({ from, to, person, subject, text, html, key }: Letter): Promise<Buffer> {
  // Loaded when a mail is made: the other verbs start without it.
  const { createTransport } = await import('nodemailer');
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    from: { name: 'Gendan', address: from },
    to: { name: person, address: to },
    subject,
    text,
    ...(html !== undefined && { html }),
    messageId: `<gendan.${fingerprint(...key)}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // RFC 3834 §5: nobody's out-of-office note need answer it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
}

import { fingerprint } from '../../shared/fingerprint';
import type { Mail } from '../../shared/features/digest/mail';

/**
 * A mail as the bytes that travel: MIME with a plain and an HTML part, UTF-8 throughout. Its Message-ID follows
 * from the book, the person and the day, so that a mail server which sees it twice can tell.
 */
export async function compose(mail: Mail, from: string, book: string): Promise<Buffer> {
  // Loaded when a mail is made: the other verbs start without it.
  const { createTransport } = await import('nodemailer');
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    from: { name: 'Gendan', address: from },
    to: { name: mail.person, address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<gendan.${fingerprint(book, mail.key)}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // RFC 3834 §5: nobody's out-of-office note need answer it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
}

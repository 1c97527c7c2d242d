import type { Wanted } from './acknowledgements';

/** An acknowledgement as the bytes that travel. It says that a machine wrote it, so that no machine answers it (RFC 3834 §5). */
export async function composeReply({ mail, to, draft }: Wanted, from: string): Promise<Buffer> {
  // Loaded when a mail is made: the other verbs start without it.
  const { createTransport } = await import('nodemailer');
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const hasId = mail.messageId.includes('@');
  const references = [...mail.references.slice(-MOST), ...(hasId ? [mail.messageId] : [])];
  const { message } = await composer.sendMail({
    from,
    to: { name: mail.from.name, address: to },
    subject: draft.subject,
    text: draft.text,
    messageId: `<${draft.id}>`,
    ...(hasId && { inReplyTo: `<${mail.messageId}>` }),
    ...(references.length > 0 && { references: references.map((id) => `<${id}>`) }),
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
}

/** Of a long conversation its last mails are named. */
const MOST = 20;

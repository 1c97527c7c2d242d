import { readFile } from 'node:fs/promises';
import { readAddress } from '../../shared/cells/mail-address';
import { BadSmtpUrl, CannotReadSmtpFile, NoSender, NoSmtpServer } from './errors';
import { mailServer, type MailServer } from './server-url';

/** How mails leave. */
export interface SmtpSettings extends Omit<MailServer, 'path'> {
  readonly from: string;
}

/**
 * From `--smtp` and `--from`, else GENDAN_SMTP_URL and GENDAN_MAIL_FROM. `smtps:` speaks TLS from the start
 * (port 465), `smtp:` must be upgraded to it (port 587) unless the server is this machine. The sender is the
 * user's own address where no other is given. NoSmtpServer, BadSmtpUrl, NoSender.
 */
export function smtpSettings(
  given: { readonly smtp?: string; readonly from?: string },
  env: Readonly<Record<string, string | undefined>>,
): SmtpSettings {
  const text = given.smtp ?? env.GENDAN_SMTP_URL ?? '';
  if (text.trim() === '') throw new NoSmtpServer();
  const server = mailServer(text, 'smtp', { secure: 465, plain: 587 });
  if (!server) throw new BadSmtpUrl();
  const { host, port, secure, requireTls, user, password } = server;
  const from = senderOf(given.from ?? env.GENDAN_MAIL_FROM, user);
  return { host, port, secure, requireTls, user, password, from };
}

/** The address in a file of its own, which others need not be able to read. CannotReadSmtpFile. */
export async function smtpFromFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new CannotReadSmtpFile(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function senderOf(given: string | undefined, user: string | undefined): string {
  const text = given?.trim() || undefined;
  const address = readAddress(text ?? user ?? '');
  if (address === undefined) throw new NoSender(text);
  return address;
}

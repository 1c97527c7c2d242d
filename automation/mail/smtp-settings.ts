import { readFile } from 'node:fs/promises';
import { readAddress } from '../../shared/cells/mail-address';
import { BadSmtpUrl, CannotReadSmtpFile, NoSender, NoSmtpServer } from './errors';

/** How mails leave. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise the connection is upgraded before anything is said. */
  readonly secure: boolean;
  /** False only where the connection never leaves the machine, or somebody wrote `?tls=off`. */
  readonly requireTls: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
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
  const url = readUrl(text.trim());
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decoded(url.username);
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !LOOPBACK.test(host) && url.searchParams.get('tls') !== 'off',
    user,
    password: decoded(url.password),
    from: senderOf(given.from ?? env.GENDAN_MAIL_FROM, user),
  };
}

/** The address in a file of its own, which others need not be able to read. CannotReadSmtpFile. */
export async function smtpFromFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new CannotReadSmtpFile(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

function readUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new BadSmtpUrl();
  }
  if (!/^smtps?:$/.test(url.protocol) || url.hostname === '') throw new BadSmtpUrl();
  return url;
}

function decoded(text: string): string | undefined {
  if (text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BadSmtpUrl();
  }
}

function senderOf(given: string | undefined, user: string | undefined): string {
  const text = given?.trim() || undefined;
  const address = readAddress(text ?? user ?? '');
  if (address === undefined) throw new NoSender(text);
  return address;
}

import { readFile } from 'node:fs/promises';
import { mailServer, type MailServer } from '../mail/server-url';
import { BadImapUrl, CannotReadImapFile, NoImapServer } from './imap-errors';

/** Where the mailbox is. */
export interface ImapSettings extends Omit<MailServer, 'path'> {
  readonly user: string;
  readonly password: string;
  /** As the server names it: `INBOX` where none is given. */
  readonly folder: string;
}

/**
 * From what `--imap-file` holds, else GENDAN_IMAP_URL. `imaps:` speaks TLS from the start (port 993), `imap:` must be
 * upgraded to it (port 143) unless the server is this machine. NoImapServer, BadImapUrl.
 */
export function imapSettings(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ImapSettings {
  const text = given ?? env.GENDAN_IMAP_URL ?? '';
  if (text.trim() === '') throw new NoImapServer();
  const server = mailServer(text, 'imap', { secure: 993, plain: 143 });
  if (server?.user === undefined || server.password === undefined) throw new BadImapUrl();
  const { path, user, password, ...rest } = server;
  return { ...rest, user, password, folder: path === '' ? 'INBOX' : path };
}

/** The same, with `--imap-file` named by its path. CannotReadImapFile, NoImapServer, BadImapUrl. */
export async function imapSettingsOf(
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ImapSettings> {
  if (file === undefined) return imapSettings(undefined, env);
  try {
    return imapSettings((await readFile(file, 'utf8')).trim(), env);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new CannotReadImapFile(file, code);
  }
}

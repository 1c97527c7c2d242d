import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where Gendan keeps what it has to remember on this machine outside of any book: `$XDG_STATE_HOME/gendan` when
 * set (XDG Base Directory Specification), else `%LOCALAPPDATA%\gendan` on Windows,
 * `~/Library/Application Support/gendan` on macOS, `~/.local/state/gendan` elsewhere. Nothing is made yet.
 */
export function stateFolder(env: Env, platform: NodeJS.Platform = process.platform): string {
  const { XDG_STATE_HOME: xdg } = env;
  // The specification: a relative path there is to be ignored.
  if (xdg !== undefined && /^(\/|[A-Za-z]:[\\/])/.test(xdg)) return join(xdg, 'gendan');
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'gendan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'gendan');
  return join(home, '.local', 'state', 'gendan');
}

/**
 * The folder for one book: a file by where it really is, so that links and relative paths lead to the same
 * folder; anything else (`sheets:ID`) by its name. The name of the folder begins with the book's own, for people.
 */
export async function bookStateFolder(book: string, env: Env): Promise<string> {
  const isFile = !/^[a-z]{2,}:(?![\\/])/i.test(book);
  const name = isFile ? await realpath(book).catch(() => resolve(book)) : book;
  return join(stateFolder(env), 'books', placeKey(name));
}

/** By what a book is known that is known by its place alone. */
export function placeKey(place: string): string {
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const shown = basename(place)
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .slice(0, 40);
  return `${shown}-${hash}`;
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotReadMailFolder } from './errors';
import { LIMITS } from './parse/limits.data';
import { UNREADABLE } from './parse/unreadable';
import type { MailSource } from './source';

/** The mails of a folder by the names of their files: those called `.eml`, and all of a Maildir's `cur` and `new`. CannotReadMailFolder. */
export function folderSource(folder: string): MailSource {
  return async (each) => {
    for (const { file, path } of await mailFilesIn(folder)) {
      try {
        const { size } = await stat(path);
        if (size > LIMITS.mail) await each({ file, problem: UNREADABLE.tooLarge(size) });
        else await each({ file, bytes: await readFile(path) });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        await each({ file, problem: UNREADABLE.cannotOpen(code) });
      }
    }
  };
}

interface MailFile {
  readonly file: string;
  readonly path: string;
}

async function mailFilesIn(folder: string): Promise<MailFile[]> {
  const found: MailFile[] = [];
  const names = await namesIn(folder);
  for (const { name, isFile } of names)
    if (isFile && /\.eml$/i.test(name)) found.push({ file: name, path: join(folder, name) });
  const isMaildir = MAILDIR.every((part) => names.some(({ name, isFile }) => name === part && !isFile));
  for (const part of isMaildir ? MAILDIR : [])
    for (const { name, isFile } of await namesIn(join(folder, part)))
      if (isFile && !name.startsWith('.')) found.push({ file: name, path: join(folder, part, name) });
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

const MAILDIR = ['cur', 'new'];

/** What lies there; a link is what it leads to, and what is neither file nor folder (a pipe) is never opened. */
async function namesIn(folder: string): Promise<{ name: string; isFile: boolean }[]> {
  try {
    const all = await readdir(folder, { withFileTypes: true });
    const known = await Promise.all(
      all.map(async (entry) => {
        const looks = entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(() => undefined) : entry; // prettier-ignore
        const isFile = looks?.isFile() ?? false;
        return isFile || looks?.isDirectory() ? [{ name: entry.name, isFile }] : [];
      }),
    );
    return known.flat();
  } catch (error) {
    throw new CannotReadMailFolder(folder, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '../../shared/features/digest/mail';
import { compose } from './compose';
import { CannotWriteEml } from './errors';

/** Writes each mail as a file that mail programs open, `01 王丽.eml`; gives the paths. */
export async function writeEmlFiles(
  mails: readonly Mail[],
  folder: string,
  from: string,
  book: string,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [at, mail] of mails.entries()) {
      const name = mail.person.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(0, 60);
      const path = join(folder, `${String(at + 1).padStart(2, '0')} ${name}.eml`);
      await writeFile(path, await compose(mail, from, book));
      paths.push(path);
    }
  } catch (error) {
    throw new CannotWriteEml(folder, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  return paths;
}

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { hashOf } from '../../file/backups';
import type { FoundBook } from './place';

/** A file as a book. */
export const bookAt = (path: string): FoundBook => ({
  kind: 'file',
  address: path,
  title: basename(path, extname(path)),
});

/** A name of the bytes of a file; undefined where it cannot be read now. */
export const fileFingerprint = (path: string): Promise<string | undefined> =>
  readFile(path).then(hashOf, () => undefined);

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { FileNotWritten } from './errors';

/** Writes a file in one step: whoever reads it sees all of it or what was there before, also after a power cut. */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = openSync(part, 'wx');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new FileNotWritten(path, error as Error);
  }
}

import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BadBackup, CannotUseBackupFile } from './errors';

/** The lines of a backup. CannotUseBackupFile, BadBackup. */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = bytes.pipe(createGunzip());
  bytes.on('error', (error) => text.destroy(error));
  text.setEncoding('utf8');
  let rest = '';
  try {
    for await (const piece of text as AsyncIterable<string>) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    throw sentenceOf(error, file);
  } finally {
    bytes.destroy();
  }
  if (rest !== '') yield rest;
}

function sentenceOf(error: unknown, file: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return new CannotUseBackupFile(file, code);
  if (code === 'Z_BUF_ERROR') return new BadBackup(file, 'broken-off');
  // Incorrect header: no gzip file at all.
  return new BadBackup(file, /incorrect header/.test(String(error)) ? 'not-ours' : 'damaged');
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadBackup, CannotUseBackupFile } from './errors';

/** The lines of a backup. CannotUseBackupFile, BadBackup. */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = createGunzip();
  const whole = new Transform({ transform: (chunk, _, done) => done(null, chunk) });
  // Each failure ends the whole; readline alone would wait for ever.
  bytes.on('error', (error) => text.destroy(error));
  text.on('error', (error) => whole.destroy(error));
  bytes.pipe(text).pipe(whole);
  let failure: unknown;
  whole.on('error', (error) => (failure = error));
  const lines = createInterface({ input: whole, crlfDelay: Infinity });
  whole.on('error', () => lines.close());
  try {
    yield* lines;
    if (failure !== undefined) throw sentenceOf(failure, file);
  } finally {
    lines.close();
    bytes.destroy();
    text.destroy();
  }
}

function sentenceOf(error: unknown, file: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return new CannotUseBackupFile(file, code);
  if (code === 'Z_BUF_ERROR') return new BadBackup(file, 'broken-off');
  // Incorrect header: no gzip file at all.
  return new BadBackup(file, /incorrect header/.test(String(error)) ? 'not-ours' : 'damaged');
}

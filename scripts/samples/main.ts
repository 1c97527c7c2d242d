/**
 * Writes the sample workbooks: `npm run samples` compiles this into build/ and runs it. The same code always
 * writes the same bytes; test/scripts/samples checks that the committed files are what it writes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from './samples';

const folder = join(process.cwd(), 'samples');
mkdirSync(folder, { recursive: true });
for (const { file, bytes } of SAMPLES) {
  const data = bytes();
  writeFileSync(join(folder, file), data);
  console.log(`${file}: ${(data.length / 1024).toFixed(1)} KB`);
}

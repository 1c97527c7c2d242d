/**
 * Writes a big order book for measuring: `npm run samples:large -- --rows 20000 --columns 40`. The file goes
 * to samples/large/, which is not kept in the repository. Same size and seed, same bytes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { largeBookName, writeLargeBook } from './large-book';

if (require.main === module) {
  const { values } = parseArgs({
    options: { rows: { type: 'string', default: '20000' }, columns: { type: 'string', default: '40' } },
  });
  const size = { rows: Number(values.rows), columns: Number(values.columns) };
  const folder = join(process.cwd(), 'samples', 'large');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, largeBookName(size));
  const started = process.hrtime.bigint();
  const bytes = writeLargeBook(path, size);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`${path}: ${(bytes / 1048576).toFixed(1)} MB in ${seconds.toFixed(1)} s`);
}

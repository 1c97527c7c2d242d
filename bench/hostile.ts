/** Small files that ask for much, and a book of very many formats: what the command takes to read them and to set a cell. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookOfManyFormats, HOSTILE_BOOKS } from '../test/xlsx/hostile-books';
import type { BenchRow } from './row';
import { COMMAND, usedBy } from './usage';

/** Exit codes of a run that did its work or said in a sentence why not. */
const ORDERLY = [0, 1, 2, 3];

export function benchHostile(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'));
  const book = join(folder, 'book.xlsx');
  const run = (name: string, args: readonly string[], targets: readonly [string, string]): BenchRow[] => {
    const { cpuMs, peakMb, code, err } = usedBy(folder, [COMMAND, ...args]);
    if (!ORDERLY.includes(code ?? -1)) throw new Error(`${name}: ${err}`);
    const end = code === 0 ? ', written' : ', refused';
    return [
      { name: `${name}${end}: processor`, ours: cpuMs, unit: 'ms', target: targets[0] },
      { name: `${name}${end}: memory`, ours: peakMb, unit: 'MB', target: targets[1] },
    ];
  };
  try {
    const rows = Object.entries(HOSTILE_BOOKS).flatMap(([name, make]) => {
      const bytes = make((_, whole) => whole);
      writeFileSync(book, bytes);
      const size = `${name} (${Math.ceil(bytes.length / 1024).toLocaleString('en')} KB)`;
      return run(size, ['set', book, 'a!A1=y', '--yes'], ['≤ 10,000 ms', '≤ 1,024 MB']);
    });
    writeFileSync(book, bookOfManyFormats());
    return [...rows, ...run('set a cell beside 60,000 formats', ['set', book, 'a!A1=y', '--yes'], ['≤ 1,000 ms', '≤ 300 MB'])]; // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

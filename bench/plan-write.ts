/** `gendan plan --write` on large books beside SheetJS, which reads and writes the same file and judges nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './row';
import { COMMAND, SOURCES, usedBy, type Used } from './usage';
import { largeWorkbook } from './workbook';

const SIZES = [
  { rows: 20_000, columns: 40 },
  { rows: 100_000, columns: 20 },
] as const;
/** Runs of each, by turns; the median counts. */
const RUNS = 3;

export function benchPlanWrite(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'));
  try {
    return SIZES.flatMap(({ rows, columns }) => {
      const book = join(folder, 'book.xlsx');
      const bytes = largeWorkbook(rows, columns);
      const [ours, theirs]: [Used[], Used[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        writeFileSync(book, bytes);
        ours.push(worked(folder, [COMMAND, 'plan', book, '--write', '--yes', '--now', '2026-06-15T10:00']));
        if (readFileSync(book).equals(bytes)) throw new Error('nothing was written');
        writeFileSync(book, bytes);
        theirs.push(worked(folder, [join(SOURCES, 'sheetjs-child.js'), book, join(folder, 'out.xlsx')]));
      }
      const name = `plan --write, ${rows.toLocaleString('en')} × ${columns}`;
      return [
        row(`${name}: processor`, 'ms', median(ours, 'cpuMs'), median(theirs, 'cpuMs'), '≤ 0.6 times'),
        row(`${name}: memory`, 'MB', median(ours, 'peakMb'), median(theirs, 'peakMb'), '≤ 0.5 times'),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (runs: readonly Used[], of: 'cpuMs' | 'peakMb'): number =>
  runs.map((run) => run[of]).sort((a, b) => a - b)[RUNS >> 1]!;

function row(what: string, unit: 'ms' | 'MB', ours: number, theirs: number, target: string): BenchRow {
  const times = (ours / theirs).toFixed(2);
  return { name: `${what}, ${times} times SheetJS's read and write (${theirs.toFixed(0)} ${unit})`, ours, unit, target }; // prettier-ignore
}

function worked(folder: string, program: readonly string[]): Used {
  const used = usedBy(folder, program);
  if (used.code !== 0) throw new Error(`${program[0]} failed: ${used.err}`);
  return used;
}

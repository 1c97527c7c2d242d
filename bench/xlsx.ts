/** What a whole run over a workbook costs: read it, patch six result columns into every row, bytes out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BenchRow } from './row';
import { largeWorkbook } from './workbook';
import type { Measured } from './xlsx-child';

const SIZES = [
  { rows: 20_000, columns: 40, target: 'below 3,000 ms' },
  { rows: 100_000, columns: 20, target: 'below 6,000 ms', memory: 'below 600 MB' },
] as const;
/** Peak memory needs a process of its own; the median of these runs counts. */
const RUNS = 3;

export function benchXlsx(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'));
  try {
    return SIZES.flatMap((size) => {
      const path = join(folder, 'book.xlsx');
      writeFileSync(path, largeWorkbook(size.rows, size.columns));
      const runs = Array.from({ length: RUNS }, () => measure(path));
      const name = `${size.rows.toLocaleString('en')} × ${size.columns} .xlsx`;
      const middle = (of: (run: Measured) => number): number =>
        runs.map(of).sort((a, b) => a - b)[RUNS >> 1]!;
      return [
        { name: `${name}: read`, ours: middle((run) => run.readMs), unit: 'ms' },
        { name: `${name}: patch six columns into every row`, ours: middle((run) => run.patchMs), unit: 'ms' },
        {
          name: `${name}: read and patch`,
          ours: middle((run) => run.readMs + run.patchMs),
          unit: 'ms',
          target: size.target,
        },
        {
          name: `${name}: peak memory of the process`,
          ours: middle((run) => run.peakMb),
          unit: 'MB',
          target: 'memory' in size ? size.memory : undefined,
        },
      ] satisfies BenchRow[];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(path: string): Measured {
  const child = join(__dirname, `xlsx-child${extname(__filename)}`);
  const run = spawnSync(process.execPath, [child, path], { encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

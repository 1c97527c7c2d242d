/** `gendan plan --write` on large books beside SheetJS, which reads and writes the same file and judges nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './row';
import { largeWorkbook } from './workbook';

const SIZES = [
  { rows: 20_000, columns: 40 },
  { rows: 100_000, columns: 20 },
] as const;
/** Runs of each, by turns; the median counts. */
const RUNS = 3;
/** In the sources: what Node loads as it is. */
const HERE = join(__dirname, __dirname.includes(`${'build'}/`) ? '../../bench' : '.');
const COMMAND = join(HERE, '../dist/automation/command/main.js');

interface Used {
  /** Processor time of the whole process, its own and the system's for it. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

export function benchPlanWrite(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'));
  try {
    return SIZES.flatMap(({ rows, columns }) => {
      const book = join(folder, 'book.xlsx');
      const bytes = largeWorkbook(rows, columns);
      const [ours, theirs]: [Used[], Used[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        writeFileSync(book, bytes);
        ours.push(usedBy(folder, [COMMAND, 'plan', book, '--write', '--yes', '--now', '2026-06-15T10:00']));
        if (readFileSync(book).equals(bytes)) throw new Error('nothing was written');
        writeFileSync(book, bytes);
        theirs.push(usedBy(folder, [join(HERE, 'sheetjs-child.js'), book, join(folder, 'out.xlsx')]));
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

const median = (runs: readonly Used[], of: keyof Used): number =>
  runs.map((run) => run[of]).sort((a, b) => a - b)[RUNS >> 1]!;

function row(what: string, unit: 'ms' | 'MB', ours: number, theirs: number, target: string): BenchRow {
  const times = (ours / theirs).toFixed(2);
  return { name: `${what}, ${times} times SheetJS's read and write (${theirs.toFixed(0)} ${unit})`, ours, unit, target }; // prettier-ignore
}

function usedBy(folder: string, program: readonly string[]): Used {
  const usage = join(folder, 'usage.json');
  const env = { PATH: process.env['PATH'], HOME: folder, LANG: 'en_US.UTF-8', BENCH_USAGE: usage };
  const run = spawnSync(process.execPath, ['--require', join(HERE, 'usage.js'), ...program], {
    env,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (run.status !== 0 || !existsSync(usage)) throw new Error(`${program[0]} failed: ${run.stderr}`);
  return JSON.parse(readFileSync(usage, 'utf8')) as Used;
}

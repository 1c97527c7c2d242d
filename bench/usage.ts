import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a process took from its start to its end. */
export interface Used {
  /** Processor time, its own and the system's for it. */
  readonly cpuMs: number;
  /** The most memory that it held at once. */
  readonly peakMb: number;
  readonly code: number | null;
  readonly err: string;
}

/** The files that Node runs as they are lie in the sources, beside which this was built. */
export const SOURCES = join(__dirname, '../..', 'bench');
export const COMMAND = join(SOURCES, '../dist/automation/command/main.js');
const LONGEST_MS = 300_000;

/** Runs a program of Node's in a process of its own; `folder` for what is passed between. */
export function usedBy(folder: string, program: readonly string[]): Used {
  const usage = join(folder, 'usage.json');
  rmSync(usage, { force: true });
  const env = { PATH: process.env['PATH'], HOME: folder, LANG: 'en_US.UTF-8', BENCH_USAGE: usage };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(SOURCES, 'usage.js'), ...program],
    {
      env,
      encoding: 'utf8',
      timeout: LONGEST_MS,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  if (!existsSync(usage)) throw new Error(`${program.join(' ')} did not come to its end: ${stderr}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Used, 'cpuMs' | 'peakMb'>;
  return { ...used, code: status, err: stderr };
}

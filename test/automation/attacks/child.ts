import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(__dirname, '../../../dist');
const FAULT = join(__dirname, 'fault.js');
const MAIN = join(DIST, 'automation/command/main.js');
const SAVE = join(__dirname, 'save-once.js');

export interface Ended {
  /** Null when the process was killed. */
  readonly code: number | null;
  readonly err: string;
}

export type Command = readonly string[];
/** What the workbench does when a page saves, as a command. */
export const saving = (book: string, bytes: string, hash: string): Command => ['--save', book, bytes, hash];

interface Attack {
  readonly fault?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command in a process of its own, with a fault at one of its steps (`fault.js`). */
export const runChild = (args: Command, attack?: Attack): Promise<Ended> => startChild(args, attack).ended;

/** The same, for somebody who wants to end it from outside. */
export function startChild(
  args: Command,
  { fault = 'none:', env = {} }: Attack = {},
): { readonly ended: Promise<Ended>; kill(): void } {
  const own = args[0] === '--save' ? [SAVE, ...args.slice(1)] : [MAIN, ...args];
  const child = spawn(process.execPath, ['--require', FAULT, ...own], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', HOME: '/nowhere', GENDAN_DIST: DIST, GENDAN_FAULT: fault, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  }); // prettier-ignore
  let err = '';
  child.stderr.on('data', (piece) => (err += String(piece)));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });
  return { ended, kill: () => void child.kill('SIGKILL') };
}

/** The steps that a command takes when nothing goes wrong, by name. */
export async function stepsOf(
  args: Command,
  file: string,
  env?: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { code, err } = await runChild(args, { fault: `count:${file}`, env });
  if (code !== 0) throw new Error(`it does not work at all: ${err}`);
  const steps = JSON.parse(readFileSync(file, 'utf8')) as string[];
  rmSync(file);
  return steps;
}

/** Does them two at a time. */
export async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

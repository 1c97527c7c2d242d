import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HOME = join(__dirname, '..', '..', '..');
const OUT = join(HOME, 'dist', 'apps-script');

type Part = 'server' | 'sidebar';
const CONFIGS: Readonly<Record<Part, readonly string[]>> = {
  server: ['apps-script-base', 'apps-script-code'],
  sidebar: ['apps-script-worker', 'apps-script-sidebar'],
};
const SOURCES: Readonly<Record<Part, readonly string[]>> = {
  server: ['shared', 'apps-script', 'manifests/appsscript.ts', 'package-lock.json'],
  sidebar: ['shared', 'apps-script', 'pane', 'clock', 'package-lock.json'],
};

/** The folder of the built project; builds what is stale first. `GENDAN_APPS_SCRIPT` names one that was built elsewhere. */
export function builtProject(part: Part = 'server'): string {
  const given = process.env.GENDAN_APPS_SCRIPT;
  if (given !== undefined) return given;
  const stamp = join(STAMPS, `apps-script-${part}.txt`);
  const result = join(OUT, part === 'server' ? 'Code.js' : 'Sidebar.html');
  const hash = hashOf(SOURCES[part]);
  const isFresh = (): boolean =>
    existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (!isFresh()) oneAtATime(() => isFresh() || build(part, stamp, hash));
  return OUT;
}

function build(part: Part, stamp: string, hash: string): void {
  rmSync(stamp, { force: true });
  const names = CONFIGS[part].flatMap((name) => ['--config-name', name]);
  const cli = require.resolve('webpack-cli/package.json').replace('package.json', 'bin/cli.js');
  const done = spawnSync(process.execPath, [cli, '-c', 'apps-script/webpack.config.js', ...names], {
    cwd: HOME,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  writeFileSync(stamp, hash);
}

const STAMPS = join(HOME, 'dist', '.built');
const TOO_OLD_MS = 10 * 60_000;

/** Tests run in several processes, and each may find the project stale. */
function oneAtATime(work: () => unknown): void {
  const lock = join(STAMPS, 'apps-script-lock');
  mkdirSync(STAMPS, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > TOO_OLD_MS) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(HOME.length)).update('\0').update(readFileSync(path));
  };
  for (const source of sources) add(join(HOME, source));
  return hash.digest('hex');
}

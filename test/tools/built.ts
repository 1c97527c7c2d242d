import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Setting up: building what is stale, finding or installing a browser. */
export const SETTING_UP_MS = 15 * 60_000;

/** Builds a part of `scripts/pages/build.js` when it is stale; throws what the build says. */
export function built(part: 'command' | 'workbench' | 'addin' | 'pane' | 'operations' | 'database'): void {
  const build = spawnSync(process.execPath, [join(__dirname, '../../scripts/pages/build.js'), part], {
    encoding: 'utf8',
    timeout: SETTING_UP_MS,
  });
  if (build.status !== 0) throw new Error(build.stderr);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const HOME = join(__dirname, '../..');

const known = new Map<string, string>();

/** The folder of the built project, of `channels` that which tells groups; builds what is stale first. `GENDAN_APPS_SCRIPT` names one that was built elsewhere. */
export function builtProject(part: 'server' | 'sidebar' | 'channels' = 'server'): string {
  const given = process.env.GENDAN_APPS_SCRIPT;
  if (given !== undefined && part !== 'channels') return given;
  let folder = known.get(part);
  if (folder === undefined) {
    const build = spawnSync(process.execPath, [join(HOME, 'apps-script/bundling/fresh.js'), part], {
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(build.stderr);
    known.set(
      part,
      (folder = join(HOME, part === 'channels' ? 'dist/apps-script-channels' : 'dist/apps-script')),
    );
  }
  return folder;
}

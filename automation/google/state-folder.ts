import { join } from 'node:path';

/** Where a program keeps what it needs again on this machine and a person does not look at, by the custom of the system. */
export function stateFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  // The specification of the XDG folders wants paths that are not absolute ignored.
  if (env.XDG_STATE_HOME?.startsWith('/')) return join(env.XDG_STATE_HOME, 'gendan');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'gendan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'gendan');
  return join(home, '.local', 'state', 'gendan');
}

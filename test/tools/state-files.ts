import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that was kept in a state folder. */
export const stateFilesOf = ({
  XDG_STATE_HOME = '',
}: Readonly<Record<string, string | undefined>>): string[] =>
  readdirSync(XDG_STATE_HOME, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that Gendan is installed in: the nearest one with a package.json; that of the file itself where there is none. */
export function packageFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

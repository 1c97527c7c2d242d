import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEV, production, type Environment } from '../../manifests/environments';
import { chineseShortcutTexts, shortcutsFile } from '../../manifests/shortcuts';
import { writeFunctionsJson } from '../functions-json';
import { writeIcons } from '../icons/write';
import { writeHelpPages } from './help-pages';

/**
 * Writes beside the page of the add-in what the manifests point to: what Excel learns of the functions, the
 * keyboard shortcuts, the icons, the help pages. `home` is the folder of the project. Run after the page is built,
 * which empties the folder. Throws BaseUrlNotUsable.
 */
export function writePageFiles(
  folder: string,
  home: string,
  { url = process.env.GENDAN_URL, owner = process.env.GENDAN_OWNER }: { url?: string; owner?: string } = {},
): void {
  mkdirSync(folder, { recursive: true });
  writeFunctionsJson(folder, environmentOf(url).base);
  writeJson(join(folder, 'shortcuts.json'), shortcutsFile());
  writeJson(join(folder, 'shortcuts-zh-CN.json'), chineseShortcutTexts());
  writeIcons(join(folder, 'icons'));
  writeHelpPages(folder, join(home, 'docs'), owner);
}

/** Of the team whose address is given; that of development without one. */
export const environmentOf = (url: string | undefined): Environment =>
  url === undefined || url === '' ? DEV : production(url);

function writeJson(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

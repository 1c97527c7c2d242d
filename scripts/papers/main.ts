import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../shared/lang';
import { KINDS } from '../../shared/papers/kinds';
import { defaultTemplate } from '../../shared/papers/templates/default-template';
import { newWorkbook } from '../../xlsx/new-workbook';
import { fillForSight } from './fill';
import { sampleFor } from './sample';

/**
 * Writes every shipped template and a filled sample of each, in both languages, into a folder: `npm run papers -- DIR`
 * (`build/papers` without). Kinds after the folder pick some.
 */
function main([folder = 'build/papers', ...only]: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS.filter((each) => only.length === 0 || only.includes(each)))
    for (const lang of ['zh', 'en'] as const) {
      const template = defaultTemplate(kind, lang);
      write(folder, `${kind}.${lang}.template`, lang, template);
      write(folder, `${kind}.${lang}`, lang, fillForSight(template, sampleFor(kind, lang)));
    }
}

function write(folder: string, name: string, lang: Lang, sheet: Parameters<typeof newWorkbook>[0][number]): void {
  const font = { name: lang === 'zh' ? 'Microsoft YaHei' : 'Arial', size: 10 };
  writeFileSync(join(folder, `${name}.xlsx`), newWorkbook([sheet], font));
} // prettier-ignore

main(process.argv.slice(2));

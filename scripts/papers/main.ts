import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewSheet } from '../../shared/book/patch';
import type { Lang } from '../../shared/lang';
import { KINDS } from '../../shared/trade/paper-kinds';
import { paperPage } from '../../shared/papers/page';
import { PAPER_FONT } from '../../shared/papers/paper-font';
import { defaultTemplate } from '../../shared/papers/templates/default-template';
import { newWorkbook } from '../../xlsx/new-workbook';
import { fillForSight } from './fill';
import { photographPages, printFiles } from './look';
import { sampleFor } from './sample';

/**
 * Writes every shipped template and a filled sample of each, in both languages, into a folder, prints the samples with
 * LibreOffice and takes pictures of their pages: `npm run papers -- DIR` (`build/papers` without). Kinds behind the
 * folder pick some.
 */
async function main([folder = 'build/papers', ...only]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const kind of KINDS.filter((each) => only.length === 0 || only.includes(each)))
    for (const lang of ['zh', 'en'] as const) {
      const template = defaultTemplate(kind, lang);
      const filled = fillForSight(template, sampleFor(kind, lang));
      const name = `${kind}.${lang}`;
      write(folder, `${name}.template`, lang, template);
      write(folder, name, lang, filled);
      writeFileSync(join(folder, `${name}.html`), paperPage(filled, lang));
      names.push(name);
    }
  const files = names.map((name) => `${name}.xlsx`);
  for (const [name, pages] of printFiles(folder, files))
    if (pages > 1) console.log(`${name}: ${pages} pages`);
  await photographPages(folder, names);
  console.log(`${names.length} papers in ${folder}`);
}

function write(folder: string, name: string, lang: Lang, sheet: NewSheet): void {
  writeFileSync(join(folder, `${name}.xlsx`), newWorkbook([sheet], PAPER_FONT[lang]));
}

void main(process.argv.slice(2));

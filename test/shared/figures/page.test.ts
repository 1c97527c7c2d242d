import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from '../../../shared/figures/definitions.data';

const pageOf = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

test.each([
  ['figures.md', 'en'],
  ['figures.zh.md', 'zh'],
] as const)('%s has a row for each figure, with the definition that the pane shows', (name, lang) => {
  const rows = FIGURES.map(
    ({ key, title, definition }) => `| **${title[lang]}** \`${key}\` | ${definition[lang]} |`,
  );
  const page = pageOf(name).split('\n');
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsPage } from '../../scripts/records-page';
import { recordSheets } from '../../shared/features';

test.each([
  ['en', 'records.md'],
  ['zh', 'records.zh.md'],
] as const)('the page of record sheets (%s) is what `npm run generate` writes', async (lang, name) => {
  const committed = readFileSync(join(__dirname, '../../docs', name), 'utf8');
  expect(committed).toBe(recordsPage(await recordSheets(), lang));
});

test('every sheet is told in both languages, and what names its rows is among its columns', async () => {
  for (const { title, about, columns, rowKey, header = [] } of await recordSheets()) {
    const helps = columns.flatMap(({ help }) => (help ? [help] : []));
    for (const { zh, en } of [title, about, ...columns.map((column) => column.title), ...helps]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff，。；：（）]/);
    }
    const keys = columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([...rowKey, ...header]));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

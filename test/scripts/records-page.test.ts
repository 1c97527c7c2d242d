import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsPage } from '../../scripts/records-page';
import { RECORD_SHEETS } from '../../shared/features/record-sheets';

test.each([
  ['en', 'records.md'],
  ['zh', 'records.zh.md'],
] as const)('the page of record sheets (%s) is what `npm run generate` writes', (lang, name) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(recordsPage(RECORD_SHEETS, lang));
});

test.each(RECORD_SHEETS.map((sheet) => [sheet.key, sheet] as const))(
  '%s is told in both languages, and its row key is among its columns',
  (_, { title, about, columns, rowKey, header = [] }) => {
    for (const { zh, en } of [
      title,
      about,
      ...columns.flatMap((column) => [column.title, column.help ?? []].flat()),
    ]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff，。；：（）]/);
    }
    const keys = columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([...rowKey, ...header]));
    expect(new Set(keys).size).toBe(keys.length);
  },
);

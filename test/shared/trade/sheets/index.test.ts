import fc from 'fast-check';
import { applyPatch } from '../../../../shared/book/apply';
import { mapBook } from '../../../../shared/mapping/mapping';
import { addRecords } from '../../../../shared/records/change';
import { readRecords } from '../../../../shared/records/read';
import {
  columnOf,
  isMany,
  type RecordColumn,
  type RecordOf,
  type RecordSheet,
} from '../../../../shared/records/sheet';
import { fold } from '../../../../shared/templates/vocabulary/words';
import { TRADE_SHEETS } from '../../../../shared/trade/sheets';
import { REFUND_RATES } from '../../../../shared/trade/sheets/refund-rates.sheet';
import { bookOf, sheetOf } from '../../../tools/workbook';
import { EXAMPLES } from './examples';

const byTitle = TRADE_SHEETS.map((sheet) => [sheet.title.zh, sheet] as const);

const names = ({ title: { zh, en, also = '' } }: RecordColumn): string[] => [
  ...new Set([zh, en, ...also.split(',')].map(fold).filter(Boolean)),
];

test.each(byTitle)(
  '%s: no header means two columns, and all that people read is in both languages',
  (_, sheet) => {
    const all = sheet.columns.flatMap(names);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    const texts = sheet.columns.flatMap(({ title, help, missing }) => [
      title,
      help ?? title,
      missing ?? title,
    ]);
    expect(texts.filter(({ zh, en }) => zh.trim() === '' || !/[A-Za-z]/.test(en))).toEqual([]);
    for (const key of [...sheet.rowKey, ...(sheet.header ?? [])]) expect(columnOf(sheet, key)).toBeDefined();
  },
);

/** The example rows of a sheet as a form would hand them over, written into a book without the sheet. */
function written(sheet: RecordSheet, lang: 'zh' | 'en') {
  const rows = EXAMPLES[sheet.key] as Partial<RecordOf<RecordSheet>>[];
  return applyPatch(bookOf(), addRecords(bookOf(), sheet, rows, { lang })).book;
}

test.each(byTitle)('%s reads back what it was given, in a sheet of either language', (_, sheet) => {
  for (const lang of ['zh', 'en'] as const) {
    const list = readRecords(written(sheet, lang), sheet);
    expect(list.findings).toEqual([]);
    expect(list.records).toMatchObject(EXAMPLES[sheet.key] as object);
  }
});

test.each(byTitle)('%s is never read as a sheet of orders', (_, sheet) => {
  for (const lang of ['zh', 'en'] as const) expect(mapBook(written(sheet, lang)).tables).toEqual([]);
});

test('whatever stands in a cell is a finding at worst', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('T/T', 'USD', '60×40', '8471.30', '31D', '-1', '1e9', '30%', '不知道'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...TRADE_SHEETS),
      fc.array(text, { minLength: 40, maxLength: 40 }),
      (sheet, cells) => {
        const book = written(sheet, 'zh');
        const [own] = book.sheets;
        const rows = [...own!.rows, sheet.columns.map((_, at) => cells[at % cells.length]!)];
        expect(() => readRecords({ ...book, sheets: [{ ...own!, rows }] }, sheet)).not.toThrow();
      },
    ),
    { numRuns: 200 },
  );
});

test('every column that holds several says so in its kind', () => {
  const lists = TRADE_SHEETS.flatMap(({ key, columns }) =>
    columns.filter(isMany).map((column) => `${key}.${column.key}`),
  );
  expect(lists).toEqual([
    'customers.aliases', 'customers.email', 'customers.documents', 'partners.kind', 'partners.aliases', 'partners.email', 'containers.also',
    'credits.orders', 'papers.orders',
  ]); // prettier-ignore
});

test('a refund rate for neither an item nor an HS code does not count and is told at its cell; one of a wrong code is told once', () => {
  const sheet = {
    ...sheetOf('跟单_退税率', [
      ['HS编码', '货号', '退税率', '生效日期'],
      ['8507600090', null, '9%', '2024-12-01'],
      [null, 'BAT-9', '13%', '2026-05-01'],
      [null, null, '6%', '2026-04-01'],
      ['85', null, '6%', '2026-04-01'],
    ]),
  };
  const { records, findings } = readRecords(bookOf(sheet), REFUND_RATES);
  expect(records.map(({ hs, item }) => hs ?? item)).toEqual(['8507600090', 'BAT-9', undefined]);
  expect(findings.map(({ place, message }) => [place.row, place.column, message.zh])).toEqual([
    [4, 1, expect.stringContaining('没有 HS 编码，也没有货号')],
    [5, 1, expect.stringContaining('不是 HS 编码')],
  ]);
});

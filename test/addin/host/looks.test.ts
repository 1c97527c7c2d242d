import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import { newRecordSheet } from '../../../shared/records/create';
import type { NewColumn, Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { contentOf } from './books';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const TABLE = {
  name: '订单',
  area: { top: 1, left: 1, bottom: 4, right: 2 },
  headerRows: 1,
  totalsRows: 0,
} as const;
const BOOK = bookOf(
  sheetOf('出货', [['单号', '交期'], ['PO-1', 46077], ['PO-2', 46078], ['PO-3', null]], {
    kinds: ['ss', 'sd', 'sd', 's.'],
    tables: [TABLE],
  }),
); // prettier-ignore
const column = (at: number, title: string, more: Partial<NewColumn> = {}): NewColumn => {
  return { sheet: '出货', column: at, headerRow: 1, title, lastRow: 4, table: '订单', ...more };
};
const COLUMNS: Patch = {
  sheets: [],
  columns: [
    column(3, '状态', {
      width: 14,
      format: 'text',
      wrap: true,
      choices: ['已逾期', '正常'],
      tones: [
        { text: '已逾期', tone: 'late' },
        { text: '已', tone: 'done' },
      ],
    }),
    column(4, '期限', { format: 'datetime' }),
  ],
  cells: [
    { sheet: '出货', row: 2, column: 3, seen: null, write: { as: 'text', value: '已逾期' } },
    { sheet: '出货', row: 2, column: 4, seen: null, write: { as: 'datetime', value: 46100.5 } },
  ],
};
const sheet = () => office.workbook.find('出货')!;
const look = (row: number, at: number) => sheet().cell(row, at)?.look ?? {};

test('a column beside the table looks like its neighbour, takes its own format, colours and choices, and joins the table', async () => {
  office.hold(BOOK);
  sheet().put(1, 2, { look: { bold: true, fillColor: '#112233', fontColor: '#FFFFFF', borderBottomStyle: 'Continuous' } });
  sheet().put(2, 2, { look: { fontName: '宋体', fontSize: 9, wrapText: true } });
  const host = office.host();
  expect(await host.commit(COLUMNS)).toMatchObject({ written: 4, refused: [] });
  expect(look(1, 3)).toMatchObject({ bold: true, fillColor: '#112233', borderBottomStyle: 'Continuous' });
  // Not of the column before it, which is new too, but of the team's.
  expect(look(1, 4)).toMatchObject({ bold: true, fillColor: '#112233' });
  expect(look(2, 3)).toMatchObject({ fontName: '宋体', fontSize: 9, wrapText: true });
  expect(look(2, 4)).not.toHaveProperty('wrapText');
  expect(sheet().cell(4, 3)).toMatchObject({ format: '@' });
  expect(sheet().cell(2, 4)).toMatchObject({ format: 'yyyy-mm-dd hh:mm', value: 46100.5 });
  expect(sheet().tables[0]!.area).toEqual({ ...TABLE.area, right: 4 });
  expect(sheet().widths.get(3)).toBeCloseTo((98 * 0.75 * 8.43) / 48, 5);
  expect(sheet().colourRules.map(({ area, rule }) => [area, rule])).toEqual([
    [{ top: 2, left: 3, bottom: 4, right: 3 }, expect.objectContaining({ type: 'ContainsText', rule: { operator: 'BeginsWith', text: '已逾期' } })],
    [{ top: 2, left: 3, bottom: 4, right: 3 }, expect.objectContaining({ rule: { operator: 'BeginsWith', text: '已' } })],
  ]);
  expect(sheet().inputRules.map(({ area }) => area)).toEqual([{ top: 2, left: 3, bottom: 4, right: 3 }]);
  // Theirs is as it was.
  expect(sheet().cell(2, 2)).toMatchObject({ format: 'yyyy/m/d', value: 46077 });
  await host.revert();
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
  expect(sheet().tables[0]!.area).toEqual(TABLE.area);
  expect([sheet().colourRules, sheet().inputRules]).toEqual([[], []]);
  expect(sheet().cell(4, 3)?.format ?? 'General').toBe('General');
  expect(sheet().widths.get(3) ?? 8.43).toBeCloseTo(8.43, 5);
}); // prettier-ignore

test('a run that died before the table was widened is completed by the next', async () => {
  office.hold(BOOK);
  office.excel.faults.add({ action: 'Table.resize', what: { error: 'ConnectionFailure' } });
  await expect(office.host().commit(COLUMNS)).rejects.toThrow('connection');
  office.excel.faults.clear();
  expect(sheet().tables[0]!.area.right).toBe(2);
  await office.host().commit(COLUMNS);
  expect(sheet().tables[0]!.area.right).toBe(4);
});

test('where tables cannot be widened the column stands beside the table', async () => {
  const old = await startTestOffice('1.12');
  try {
    old.hold(BOOK);
    expect(await old.host().commit(COLUMNS)).toMatchObject({ written: 4, refused: [] });
    expect(old.workbook.find('出货')!.tables[0]!.area.right).toBe(2);
  } finally {
    old.started.stop();
  }
});

test('choices that a drop-down cannot hold are left out, with a sentence', async () => {
  office.hold(BOOK);
  const report = await office.host().commit({ ...COLUMNS, columns: [column(3, '状态', { choices: ['a,b'] })], cells: [] });
  expect(report).toMatchObject({ written: 1 });
  expect(report.refused[0]).toMatchObject({ place: { row: 1, column: 3 }, reason: { en: expect.stringContaining('comma') } });
  expect(sheet().inputRules).toEqual([]);
}); // prettier-ignore

test.each(['zh', 'en'] as const)(
  'the sheet of desks offers its sections in a drop-down (%s)',
  async (lang) => {
    office.hold(BOOK);
    const desks = newRecordSheet(
      RECORD_SHEETS.find(({ key }) => key === 'desks')!,
      [],
      { lang },
    );
    const report = await office.host().commit({ sheets: [desks], columns: [], cells: [] });
    expect(report.refused).toEqual([]);
    const rules = JSON.stringify(office.workbook.find(desks.name)!.inputRules);
    expect(rules).toContain(desks.columns[1]!.choices!.join(','));
  },
);

test('a sheet of ours: bold header on its ground, frozen, widths, formats, colours, choices, hidden', async () => {
  office.hold(BOOK);
  const report = await office.host().commit({
    sheets: [
      {
        name: '跟单_日志',
        rows: [
          [{ as: 'text', value: '单号' }, { as: 'text', value: '日期' }, { as: 'text', value: '状态' }],
          [{ as: 'text', value: '007' }, { as: 'date', value: 46077 }, { as: 'text', value: "'x" }],
          [{ as: 'text', value: '=1+1' }, null, { as: 'formula', formula: '=A2', value: '007' }],
        ],
        columns: [
          { width: 18, format: 'text' },
          { format: 'date' },
          { format: 'text', choices: ['a', 'b'], tones: [{ text: 'x', tone: 'late' }] },
        ],
        hidden: true,
      },
    ],
    columns: [],
    cells: [],
  });
  expect(report).toMatchObject({ addedSheets: ['跟单_日志'], written: 8, refused: [] });
  const added = office.workbook.find('跟单_日志')!;
  expect(added.visibility).toBe('hidden');
  expect(added.frozenRows).toBe(1);
  expect(added.cell(1, 2)!.look).toMatchObject({ bold: true, fillColor: '#E5E9F0' });
  expect(added.cell(2, 1)).toMatchObject({ value: '007', format: '@' });
  expect(added.cell(300, 1)).toMatchObject({ format: '@' });
  expect(added.cell(2, 2)).toMatchObject({ value: 46077, format: 'yyyy-mm-dd' });
  expect(added.cell(2, 3)).toMatchObject({ value: "'x" });
  expect(added.cell(3, 1)).toMatchObject({ value: '=1+1' });
  expect(added.cell(3, 1)!.formula).toBeUndefined();
  expect(added.cell(3, 3)).toMatchObject({ formula: '=A2' });
  expect(added.colourRules).toHaveLength(1);
  expect(added.inputRules).toHaveLength(1);
}); // prettier-ignore

test.each([
  ['General', 'yyyy-mm-dd'],
  ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
  ['0.00', 'yyyy-mm-dd'],
  ['@', 'yyyy-mm-dd'],
])('a date in an empty cell of the format %s: it shows as a date, in the format that is there if it shows one', async (format, then) => {
  office.hold(BOOK);
  sheet().put(4, 2, { format });
  await office.host().commit({
    sheets: [],
    columns: [],
    cells: [{ sheet: '出货', row: 4, column: 2, seen: null, write: { as: 'date', value: 46090 } }],
  });
  expect(sheet().cell(4, 2)).toMatchObject({ value: 46090, format: then });
}); // prettier-ignore

test('numbers, truth values and formulas are what they are in cells of the format Text too', async () => {
  office.hold(BOOK);
  for (const row of [6, 7, 8]) sheet().put(row, 1, { format: '@' });
  const at = (row: number) => ({ sheet: '出货', row, column: 1, seen: null });
  await office.host().commit({
    sheets: [],
    columns: [],
    cells: [
      { ...at(6), write: { as: 'number', value: 5 } },
      { ...at(7), write: { as: 'boolean', value: true } },
      { ...at(8), write: { as: 'formula', formula: '=1+1', value: 2 } },
    ],
  });
  expect([6, 7].map((row) => sheet().cell(row, 1)!.value)).toEqual([5, true]);
  expect(sheet().cell(8, 1)!.formula).toBe('=1+1');
});

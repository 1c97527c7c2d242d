import type { NewColumn, NewSheet, Patch } from '../../../../shared/book/patch';
import { TONE_COLOURS } from '../../../../shared/templates/vocabulary/tone-colours';
import { colourOf } from '../../../../automation/google/write/looks';
import { bookOf, sheetOf } from '../../../tools/workbook';
import { invalid } from '../../../../emulators/sheets-rest/errors';
import { endStages, stageFor, type Stage } from '../../../../emulators/sheets-rest/under-test';

afterEach(endStages);

const ORDERS = sheetOf('出货', [
  ['单号', '交期'],
  ['PO-1', 46077],
  ['PO-2', null],
]);
const COLUMN: NewColumn = {
  sheet: '出货',
  column: 3,
  headerRow: 1,
  title: '跟单·截止',
  lastRow: 3,
  width: 14,
  format: 'datetime',
  wrap: true,
  choices: ['按时', '已逾期'],
  tones: [
    { text: '已逾期', tone: 'late' },
    { text: '已完成', tone: 'muted' },
  ],
};
const patchOf = (...columns: NewColumn[]): Patch => ({ sheets: [], columns, cells: [] });
const orders = (stage: Stage) => stage.server.workbook.find('出货')!;

async function withColumn(): Promise<Stage> {
  const stage = await stageFor(bookOf(ORDERS));
  orders(stage).set(1, 2, {
    look: { backgroundColor: { red: 1 }, textFormat: { bold: true, fontFamily: '微软雅黑' } },
  });
  // A rule of the team's own on all of the sheet.
  orders(stage).colourRules.push({
    area: { top: 1, left: 1, bottom: 1000, right: 26 },
    rule: { booleanRule: { condition: { type: 'NOT_BLANK' } } },
  });
  await stage.open().commit(patchOf(COLUMN));
  return stage;
}

describe('a column of ours', () => {
  test('its header takes after its neighbour', async () => {
    const stage = await withColumn();
    expect(orders(stage).cell(1, 3)).toMatchObject({
      value: '跟单·截止',
      look: { backgroundColor: { red: 1 }, textFormat: { bold: true, fontFamily: '微软雅黑' } },
    });
  });

  test('is as wide as it should be, shows moments, wraps and offers its choices', async () => {
    const stage = await withColumn();
    expect(orders(stage).widths.get(3)).toBeCloseTo(14);
    expect(orders(stage).cell(2, 3)).toMatchObject({
      format: 'yyyy-mm-dd hh:mm',
      look: { wrapStrategy: 'WRAP' },
    });
    expect(orders(stage).inputRules).toEqual([
      {
        area: { top: 2, left: 3, bottom: 3, right: 3 },
        rule: {
          condition: {
            type: 'ONE_OF_LIST',
            values: [{ userEnteredValue: '按时' }, { userEnteredValue: '已逾期' }],
          },
          strict: true,
          showCustomUi: true,
        },
      },
    ]);
  });

  test('takes the tones that every host has, in their order and before the team’s own rules', async () => {
    const rules = orders(await withColumn()).colourRules.map(({ area, rule }) => ({ area, rule }));
    expect(rules).toHaveLength(3);
    expect(rules[0]).toMatchObject({
      area: { top: 2, left: 3, bottom: 3, right: 3 },
      rule: {
        booleanRule: {
          condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: '已逾期' }] },
          format: {
            backgroundColorStyle: { rgbColor: colourOf(TONE_COLOURS.late.ground!) },
            textFormat: { foregroundColorStyle: { rgbColor: colourOf(TONE_COLOURS.late.text) } },
          },
        },
      },
    });
    expect(JSON.stringify(rules[1])).toContain('已完成');
  });

  test('goes with all that belongs to it, and the team’s own rule stays', async () => {
    const stage = await withColumn();
    await stage.open().revert();
    const sheet = orders(stage);
    expect(sheet.inputRules).toEqual([]);
    expect(JSON.stringify(sheet.colourRules)).toContain('NOT_BLANK');
    expect(sheet.colourRules).toHaveLength(1);
    for (const row of [1, 2, 3])
      expect(sheet.cell(row, 3) ?? { format: 'General' }).toMatchObject({ format: 'General' });
    expect(sheet.cell(1, 3)?.look).toBeUndefined();
  });

  test('several beside each other take after the same neighbour, with one more read', async () => {
    const stage = await stageFor(bookOf(ORDERS));
    orders(stage).set(1, 2, { look: { backgroundColor: { green: 1 } } });
    await stage.open().commit(patchOf(COLUMN, { ...COLUMN, column: 4, title: '跟单·状态' }));
    expect(orders(stage).cell(1, 4)?.look).toEqual({ backgroundColor: { green: 1 } });
    expect(stage.server.log.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST']);
  });

  test('beyond the edge of the grid the grid grows', async () => {
    const stage = await stageFor(bookOf(ORDERS));
    const cells = [
      { sheet: '出货', row: 1500, column: 1, seen: null, write: { as: 'text' as const, value: 'PO-9' } },
    ];
    const report = await stage.open().commit({ ...patchOf({ ...COLUMN, column: 27 }), cells });
    expect(report).toMatchObject({ written: 2, refused: [] });
    expect([orders(stage).cell(1, 27)?.value, orders(stage).cell(1500, 1)?.value]).toEqual([
      '跟单·截止',
      'PO-9',
    ]);
  });

  test('a table that it adjoins is widened, and narrowed again when the column goes', async () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    const table = { name: 'Orders', area, headerRows: 1 as const, totalsRows: 0 as const };
    const stage = await stageFor(bookOf({ ...ORDERS, tables: [table] }));
    await stage.open().commit(patchOf({ ...COLUMN, table: 'Orders' }));
    expect(orders(stage).tables[0]!.area).toEqual({ ...area, right: 3 });
    await stage.open().revert();
    expect(orders(stage).tables[0]!.area).toEqual(area);
  });

  test('a table that may not be changed is no reason to write nothing', async () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    const table = { name: 'Orders', area, headerRows: 1 as const, totalsRows: 0 as const };
    const stage = await stageFor(bookOf({ ...ORDERS, tables: [table] }), {
      fault: (_, { body }) =>
        JSON.stringify(body ?? '').includes('updateTable')
          ? { is: 'refusal', error: invalid('No.') }
          : undefined,
    });
    const report = await stage.open().commit(patchOf({ ...COLUMN, table: 'Orders' }));
    expect(report).toMatchObject({ written: 1, refused: [] });
    await stage.open().revert();
    expect(orders(stage).cell(1, 3)?.value ?? null).toBeNull();
  });
});

describe('dates', () => {
  const write = async (format: string | undefined, as: 'date' | 'datetime' | 'number') => {
    const stage = await stageFor(bookOf(ORDERS));
    if (format !== undefined) orders(stage).set(3, 2, { format });
    await stage.open().commit({
      ...patchOf(),
      cells: [{ sheet: '出货', row: 3, column: 2, seen: null, write: { as, value: 46080 } }],
    });
    return orders(stage).cell(3, 2)?.format;
  };

  test.each([
    [undefined, 'date', 'yyyy-mm-dd'],
    [undefined, 'datetime', 'yyyy-mm-dd hh:mm'],
    [undefined, 'number', 'General'],
    ['yyyy"年"m"月"d"日"', 'date', 'yyyy"年"m"月"d"日"'],
    ['m/d/yyyy h:mm', 'date', 'm/d/yyyy h:mm'],
    ['yyyy/m/d', 'datetime', 'yyyy/m/d'],
    ['h:mm', 'date', 'yyyy-mm-dd'],
    ['@', 'date', 'yyyy-mm-dd'],
    ['0.00', 'number', '0.00'],
  ] as const)('in an empty cell formatted as %s a %s shows as %s', async (before, as, after) => {
    expect(await write(before, as)).toBe(after);
  });
});

test('a new sheet: header styled and frozen, formats to its end, hidden when it is to be', async () => {
  const stage = await stageFor(bookOf(ORDERS));
  const sheet: NewSheet = {
    name: '跟单_记录',
    hidden: true,
    rows: [
      [
        { as: 'text', value: '时间' },
        { as: 'text', value: '事项' },
      ],
      [{ as: 'datetime', value: 46077.5 }, null],
    ],
    columns: [{ format: 'datetime', width: 18 }, { tones: [{ text: '等', tone: 'waiting' }] }],
  };
  await stage.open().commit({ sheets: [sheet], columns: [], cells: [] });
  const made = stage.server.workbook.find('跟单_记录')!;
  expect([made.visibility, made.frozenRows, made.widths.get(1)]).toEqual(['hidden', 1, expect.closeTo(18)]);
  expect(made.cell(1, 1)).toMatchObject({ value: '时间', look: { textFormat: { bold: true } } });
  expect(made.cell(2, 1)).toMatchObject({ value: 46077.5, format: 'yyyy-mm-dd hh:mm' });
  // Rows that people add later look the same.
  expect(made.colourRules[0]!.area.bottom).toBe(1000);
  await stage.open().revert();
  expect(stage.server.workbook.find('跟单_记录')).toBeUndefined();
});

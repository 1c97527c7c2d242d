import type { Patch } from '../../../shared/book/patch';
import { both } from '../../../shared/lang';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import { plan as planOf } from '../../../shared/plan/plan';
import { ownerText, resultPatch, resultPlaces, rowKey } from '../../../shared/plan/result-patch';
import { rowFinder } from '../../../shared/plan/row-finder';
import type { RowPlan, TablePlan } from '../../../shared/plan/table-plan';
import { parseCalendar } from '../../../shared/time/spec';
import { toDoText } from '../../../shared/templates/vocabulary/to-do';
import { toSerial } from '../../../shared/time/moment';
import { bookOf, day, formula, sheetOf, type SheetOptions, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
import { oneTable } from './one-row';

const NOW = moment('2026-05-18 10:00');
const china = parseCalendar('CN');
const [booking] = stagesOf({ key: 'booking', name: '订舱', role: 'docs', limit: '3wd', evidence: 'booking_date' }); // prettier-ignore
const variant = { key: 'tt', stages: [booking!] } as unknown as OrderPlan['variant'];
const clocks = { of: () => [{ clocks: { office: china, bank: china }, calendar: china }] } as never;
const NEXT = aPlan(booking!, { status: 'overdue', due: moment('2026-05-13'), by: 'agreed' });

/** A table of one order, whose cells stand under the headers. */
function tableOf(
  headers: TestCell[],
  cells: TestCell[],
  order: Partial<OrderPlan> = {},
  options: SheetOptions = {},
): TablePlan {
  const { table, columns } = oneTable(['order_no'], [['A-1']]);
  const sheet = sheetOf('订单', [headers, cells], options);
  const plan = { key: 'A-1', row: 2, variant, country: '', status: 'overdue', next: NEXT, stages: [NEXT], cells: {}, gap: undefined, ...order }; // prettier-ignore
  const rows = [{ row: { row: 2, order: 'A-1', key: 'A-1', continues: false }, order: plan, findings: [], unrecorded: [] }] as unknown as RowPlan[]; // prettier-ignore
  return { table, sheet, columns, finder: rowFinder(table, columns, sheet), rows } as unknown as TablePlan;
}
const patch = (table: TablePlan, lang: 'zh' | 'en' = 'zh'): Patch => resultPatch([table], clocks, lang, NOW);
/** What is written, by column. */
const written = (table: TablePlan, lang?: 'zh' | 'en') => Object.fromEntries(patch(table, lang).cells.map(({ column, write }) => [column, write])); // prettier-ignore
const text = (value: string) => ({ as: 'text', value });

describe('the columns', () => {
  test('are appended behind everything that the rows hold, in their order', () => {
    const { columns, sheets } = patch(tableOf(['订单号', '客户'], ['A-1', 'Nordvik']));
    expect(sheets).toEqual([]);
    expect(columns.map(({ column }) => column)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(columns.map(({ sheet, headerRow, lastRow }) => [sheet, headerRow, lastRow])).toEqual(Array(6).fill(['订单', 1, 2])); // prettier-ignore
    expect(columns[0]).toMatchObject({ width: 18, format: 'text' });
    expect(columns[2]).not.toHaveProperty('format');
    expect(columns[3]!.tones).toBeDefined();
    expect(new Set(columns.map(({ title }) => title)).size).toBe(6);
  });

  test('are as wide as what stands in them asks for, within reason; notes run on to the right', () => {
    const long = (en: string) => {
      const named = { ...booking!, name: { zh: '订舱', en } };
      const next = { ...NEXT, stage: named };
      return patch(tableOf(['订单号'], ['A-1'], { next, stages: [next] }), 'en').columns;
    };
    expect(long('Return the container in free time').map(({ width }) => width)).toEqual([
      34, 18, 16, 16, 18, 60,
    ]);
    expect(long('Get certificate of origin under a free-trade agreement')[0]!.width).toBe(36);
    const next = { ...NEXT, stage: { ...booking!, name: { zh: '跨境电商清单申报和放行', en: '' } } };
    expect(patch(tableOf(['订单号'], ['A-1'], { next, stages: [next] })).columns[0]!.width).toBe(23);
  });

  test('hold the longest stage that the sheet keeps track of, so that they fit tomorrow as well', () => {
    const headers = [
      'Order No',
      'Customer',
      'Payment Terms',
      'Order Date',
      'Deposit Received',
      'Fumigation',
      'ETD',
    ];
    const order = [
      'A-1',
      'Nordvik',
      '30% deposit, balance before shipment',
      day('2026-05-11'),
      null,
      null,
      day('2026-07-01'),
    ];
    const planned = planOf(bookOf(sheetOf('Orders', [headers, order])), NOW);
    const [next] = resultPatch(planned.tables, planned.clocks, 'en', NOW).columns;
    const names = planned.tables[0]!.rows[0]!.order.variant.stages.filter(
      (stage) => planned.tables[0]!.columns.ofStage(stage).isFollowed,
    ).map(({ name }) => toDoText(name).en.length + 1);
    expect(Math.max(...names)).toBeGreaterThan(18);
    expect(next!.width).toBe(Math.max(...names));
  });

  test('that are there keep the width that people gave them', () => {
    const [next] = patch(tableOf(['订单号'], ['A-1'])).columns.map(({ title }) => title);
    const { columns } = patch(tableOf(['订单号', next!], ['A-1', null]));
    expect(columns.map(({ column }) => column)).toEqual([3, 4, 5, 6, 7]);
  });

  test('have their titles in the language of the book', () => {
    const [zh, en] = (['zh', 'en'] as const).map((lang) => patch(tableOf(['订单号'], ['A-1']), lang).columns[0]!.title); // prettier-ignore
    expect(zh).not.toBe(en);
    expect(resultPlaces(tableOf(['订单号', zh!], ['A-1', null])).get('next')).toBe(2);
    expect(resultPlaces(tableOf(['订单号', en!], ['A-1', null])).get('next')).toBe(2);
  });

  test('stay where a person moved them; of two of the same the first counts', () => {
    const [next, owner] = patch(tableOf(['订单号'], ['A-1'])).columns.map(({ title }) => title);
    const places = resultPlaces(tableOf([owner!, '订单号', next!, next!], [null, 'A-1', null, null]));
    expect([places.get('owner'), places.get('next'), places.get('due')]).toEqual([1, 3, 5]);
    const fresh = patch(tableOf([owner!, '订单号', next!], [null, 'A-1', null])).columns;
    expect(fresh.map(({ column }) => column)).toEqual([4, 5, 6, 7]);
  });

  test.each<[string, TestCell[], SheetOptions, number]>([
    ['a cell without a header', ['A-1', null, 'x'], {}, 4],
    ['a formula that shows nothing yet', ['A-1', null, formula(null)], {}, 4],
    ['a blank cell does not', ['A-1', null, null], {}, 2],
    ['merged cells', ['A-1'], { merges: ['A1:D1'] }, 5],
    ['merged cells below the table do not', ['A-1'], { merges: ['A3:D3'] }, 2],
  ])('keep clear of %s', (_, cells, options, first) => {
    expect(resultPlaces(tableOf(['订单号'], cells, {}, options)).get('next')).toBe(first);
  });

  test('join the formatted table that they adjoin', () => {
    const area = (right: number, top = 1): SheetOptions => ({ tables: [{ name: 'T', area: { top, left: 1, bottom: 2, right }, headerRows: 1, totalsRows: 0 }] }); // prettier-ignore
    const joined = (options: SheetOptions) => patch(tableOf(['订单号', '客户'], ['A-1', 'x'], {}, options)).columns[0]!.table; // prettier-ignore
    expect([joined(area(2)), joined(area(1)), joined(area(2, 2))]).toEqual(['T', undefined, undefined]);
  });

  test('of a table without orders are none', () => {
    const table = { ...tableOf(['订单号'], ['A-1']), rows: [] } as unknown as TablePlan;
    expect(patch(table)).toEqual({ sheets: [], columns: [], cells: [] });
  });
});

describe('the cells of an order', () => {
  test('what is next, whose, until when, how it stands and why', () => {
    const cells = written(tableOf(['订单号'], ['A-1']));
    expect(cells[2]).toEqual(text('订舱'));
    expect(cells[4]).toEqual({ as: 'date', value: toSerial(moment('2026-05-13')) });
    expect(cells[5]).toEqual(text('已逾期'));
    expect(cells[6]).toEqual(text('超期5天'));
    expect(cells[7]).toEqual(text('约定日期2026年5月13日（周三）'));
    expect(written(tableOf(['订单号'], ['A-1']), 'en')[6]).toEqual(text('5 days late'));
  });

  test('a cut-off has its time', () => {
    const next = { ...NEXT, due: moment('2026-05-20 18:00') };
    expect(written(tableOf(['订单号'], ['A-1'], { next }))[4]).toEqual({ as: 'datetime', value: toSerial(moment('2026-05-20 18:00')) }); // prettier-ignore
  });

  test('without a deadline no time is left', () => {
    const next = aPlan(booking!);
    const cells = written(tableOf(['订单号'], ['A-1'], { next, status: 'on track' }));
    expect([cells[4], cells[6]]).toEqual([undefined, undefined]);
  });

  test('nothing is next: the status alone', () => {
    expect(written(tableOf(['订单号'], ['A-1'], { next: undefined, status: 'done' }))).toEqual({ 5: text('已完成') }); // prettier-ignore
  });

  test('a wait names the party', () => {
    const wait = { party: 'customer', since: undefined, chase: undefined, days: 0 } as const;
    const next = aPlan(booking!, { status: 'on hold', wait });
    expect(written(tableOf(['订单号'], ['A-1'], { next, status: 'on hold' }))[5]).toEqual(text('待客户'));
  });

  test('the gap stands behind the reason', () => {
    const gap = { days: 3, anchor: moment('2026-06-01'), expected: moment('2026-06-04'), stage: booking! };
    const note = (lang: 'zh' | 'en') => written(tableOf(['订单号'], ['A-1'], { gap }), lang)[7] as { value: string }; // prettier-ignore
    expect(note('zh').value).toMatch(/^约定日期.*；缺口3天/);
    expect(note('en').value).toMatch(/^agreed date.*; gap of 3 days/);
  });

  test.each([
    ['chosen', true],
    ['deputy', true],
    ['held', false],
    ['named', false],
  ])('why it is theirs is told where the row does not show it: %s', (via, isTold) => {
    const owner = {
      owner: '王丽',
      role: 'docs',
      via,
      reason: () => both('轮到王丽', 'Wang’s turn'),
    } as never;
    const next = { ...NEXT, owner } as StagePlan;
    const cells = written(tableOf(['订单号'], ['A-1'], { next }));
    expect(cells[3]).toEqual(text('王丽'));
    expect((cells[7] as { value: string }).value.includes('轮到王丽')).toBe(isTold);
  });

  test('nobody: the role in brackets', () => {
    expect(ownerText(aPlan(booking!), 'zh')).toMatch(/^（.+）$/);
    expect(ownerText(aPlan(booking!), 'en')).toMatch(/^\(.+\)$/);
    const other = aPlan(booking!, { owner: { owner: undefined, role: 'finance' } as never });
    expect(ownerText(other, 'zh')).not.toBe(ownerText(aPlan(booking!), 'zh'));
  });
});

describe('what stands there already', () => {
  const first = patch(tableOf(['订单号'], ['A-1']));
  const titles = first.columns.map(({ title }) => title);
  const values = first.cells.map(({ write }) => ('value' in write ? write.value : null));
  const again = (cells: TestCell[], order: Partial<OrderPlan> = {}) => patch(tableOf(['订单号', ...titles], ['A-1', ...cells], order)); // prettier-ignore
  const due = values[2] as number;

  test('is not written again', () => {
    expect(titles).toHaveLength(6);
    expect(again(values)).toEqual({ sheets: [], columns: [], cells: [] });
  });

  test('a date that differs by less than half a minute is the same', () => {
    const with_ = (value: number) => again(values.map((each, at) => (at === 2 ? value : each))).cells.length;
    expect([with_(due + 0.4 / 1440), with_(due + 0.6 / 1440), with_(due + 1)]).toEqual([0, 1, 1]);
  });

  test('another text is replaced, with what was seen and the row’s own name', () => {
    const { cells } = again(['装柜', ...values.slice(1)]);
    expect(cells).toEqual([{ sheet: '订单', row: 2, column: 2, seen: '装柜', write: text('订舱'), key: { column: 1, value: 'A-1' } }]); // prettier-ignore
  });

  test('a cell with nothing to say any more is emptied; where the order stands is said', () => {
    const { cells } = again(values, { next: undefined, status: 'overdue', phase: 'production' });
    expect(cells.map(({ write }) => write)).toEqual([
      ...['blank', 'blank', 'blank', 'blank'].map((as) => ({ as })),
      text('生产中；现在这一步表里没有列'),
    ]);
  });

  test('beside a new column nothing was seen', () => {
    const fresh = patch(tableOf(['订单号', null], ['A-1', null])).cells[0];
    expect(fresh!.seen).toBeNull();
  });
});

test('a row is known by the cell that names its order', () => {
  const sheet = sheetOf('订单', [['订单号'], ['A-1'], [null]]);
  expect(rowKey(sheet, 1, 2)).toEqual({ column: 1, value: 'A-1' });
  expect(rowKey(sheet, 1, 3)).toBeUndefined();
  expect(rowKey(sheet, undefined, 2)).toBeUndefined();
});

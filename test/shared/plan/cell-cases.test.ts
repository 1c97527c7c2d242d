import type { Book } from '../../../shared/book/model';
import { dateIn } from '../../../shared/cells/cells';
import { factsOfRow } from '../../../shared/plan/facts-of-row';
import { findingsOf, plan, type Plan } from '../../../shared/plan/plan';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { caseBook } from '../../tools/case-book';
import { moment } from '../../tools/order-facts';

const HEADERS = ['客户', '订单号', '品名', '付款方式', '贸易条款', '下单日期', '定金到账', '工厂交期', '验货日期', '船期ETD', '实际开船', '尾款到账']; // prettier-ignore
const NINE = moment('2026-05-18 09:00');

/** One order made and inspected, whose ETD and ATD are as given; ordered on 1 March 2026. */
const order = (etd: TestCell, atd: TestCell = null): Book =>
  bookOf(
    sheetOf('订单', [
      HEADERS,
      ['ACME', 'PO26-001', 'Lamp', 'T/T 30/70', 'FOB', day('2026-03-01'), day('2026-03-06'), day('2026-05-10'), day('2026-05-08'), etd, atd, null],
    ]),
  ); // prettier-ignore

/** A shared book by name, or one of our own; a shared one that is absent leaves its test out. */
const given = (book: string | Book): Book | undefined => (typeof book === 'string' ? caseBook(book) : book);

const fieldOf = (planned: Plan, at: number, field: string): string => {
  const [table] = planned.tables;
  const facts = factsOfRow(table!, table!.rows[at]!.row, planned.now);
  const [column] = table!.columns.byField(field);
  const date = column && dateIn(facts.read(column));
  return date === undefined ? 'none' : isoOf(date);
};
const stageOf = (planned: Plan, at: number, key: string) =>
  planned.tables[0]!.rows[at]!.order.stages.find(({ stage }) => stage.key === key)!;
const kindsAt = (planned: Plan, row: number): string[] =>
  findingsOf(planned).flatMap(({ kind, place }) => (place.row === row && row > 1 ? [kind] : []));

describe('a midnight is a whole day: nothing is late on it, sailing is due the day after', () => {
  const shifted: Book = order({ date: '2026-05-18' });
  const sheet = shifted.sheets[0]!;
  const rows = sheet.rows.map((row, r) =>
    row.map((value, c) => (r === 1 && c === 9 ? 46160.000497685185 : value)),
  );
  const inBeijing = bookOf({ ...sheet, rows });
  test.each<[string, string | Book]>([
    ['43 seconds off', 'etd-43s'], ['whole', 'etd-whole'], ['text with slashes', 'txt-slash'], ['text with an offset', 'txt-off'],
    ['43 seconds off, own book', inBeijing], ['Chinese', order('2026年5月18日0时0分')], ['ISO', order('2026-05-18T00:00:00')], ['an offset', order('2026-05-18T00:00:00+08:00')],
  ])('%s', (_, book) => {
    const read = given(book);
    if (!read) return;
    const planned = plan(read, NINE);
    expect(fieldOf(planned, 0, 'etd')).toBe('2026-05-18');
    expect(isoOf(stageOf(planned, 0, 'onboard').due!)).toMatch(/^2026-05-1[89]$/);
    expect(planned.tables[0]!.rows.filter((row) => row.order.status === 'overdue')).toEqual([]);
  }); // prettier-ignore
});

test.each<[string, string | Book]>([
  ['of a shared book', 'utc-text'],
  ['of our own', order('2026-05-17T16:00:00.000Z')],
])('a time in UTC is asked: %s', (_, book) => {
  const read = given(book);
  if (!read) return;
  const planned = plan(read, NINE);
  expect(fieldOf(planned, 0, 'etd')).toBe('none');
  expect(kindsAt(planned, 2)).toContain('ambiguous date');
  expect(planned.tables[0]!.rows[0]!.order.status).not.toBe('overdue');
  const told = findingsOf(planned).find(({ kind }) => kind === 'ambiguous date')!.message;
  expect([told.zh, told.en]).toEqual([expect.stringContaining('世界时'), expect.stringContaining('UTC')]);
});

test.each<[string, string | Book]>([
  ['of a shared book', 'zero-all'],
  ['of our own', order(day('2026-05-18'), { formula: 0 })],
])('the zero of a formula over an empty cell is empty: %s', (_, book) => {
  const read = given(book);
  if (!read) return;
  const planned = plan(read, NINE);
  for (const at of planned.tables[0]!.rows.keys()) {
    expect(fieldOf(planned, at, 'atd')).toBe('none');
    expect(kindsAt(planned, at + 2)).toEqual([]);
    expect(stageOf(planned, at, 'onboard').status).not.toBe('data error');
  }
});

const nulls = bookOf(
  sheetOf('Sheet1', [
    ['Order No', 'Customer', 'Order Date', 'ETD', 'ATD', 'Deposit Date'],
    ['A1', 'Alfa', day('2026-01-05'), day('2026-05-20'), 'NULL', 'NULL'],
    ['A2', 'Beta', day('2026-01-05'), day('2026-05-21'), '-', 'N/A'],
    ['A3', 'Gama', day('2026-01-05'), day('2026-05-22'), null, 'Date Not Captured'],
  ]),
);
test.each<[string, string | Book]>([
  ['of a shared book', 'c05_null'],
  ['of our own', nulls],
])('NULL is empty: %s', (_, book) => {
  const read = given(book);
  if (!read) return;
  const planned = plan(read, moment('2026-02-15 10:00'));
  for (const at of planned.tables[0]!.rows.keys()) {
    expect(kindsAt(planned, at + 2)).toEqual([]);
    expect(stageOf(planned, at, 'deposit').status).not.toMatch(/done|not applicable|error/);
  }
});

describe('two dates in a cell are asked', () => {
  const cells = [
    '2026/6/13 6/16',
    '2026/6/13、6/16',
    '6/13 6/16',
    'Aug-26',
    '2026-06-13 2026-06-20',
    '6/13 2000pcs; 6/16 1000pcs',
  ];
  const own = bookOf(
    sheetOf('Sheet1', [
      ['PO No', 'Customer', 'ETD', 'ATD', 'Order Date'],
      ...cells.map((cell, at): TestCell[] => [`A${at + 1}`, 'Alfa', cell, null, day('2026-05-01')]),
    ]),
  );
  test.each<[string, string | Book]>([['in a shared book', 'c22_two_dates'], ['in our own', own]])('%s', (_, book) => {
    const read = given(book);
    if (!read) return;
    const planned = plan(read, moment('2026-05-18 10:00'));
    for (const at of planned.tables[0]!.rows.keys()) {
      expect(fieldOf(planned, at, 'etd')).toBe('none');
      expect(kindsAt(planned, at + 2)).toEqual([expect.stringMatching(/vague date|ambiguous date/)]);
      expect(planned.tables[0]!.rows[at]!.order.status).toBe('date to confirm');
    }
  }); // prettier-ignore
});

test('an amount in a column of dates is no date', () => {
  const read = caseBook('p1_forwarder');
  if (!read) return;
  const planned = plan(read, moment('2026-05-18 10:00'));
  const row = planned.tables[0]!.rows.findIndex(({ order: { key } }) => key === 'A6');
  expect(fieldOf(planned, row, 'sinosure')).toBe('none');
  expect(stageOf(planned, row, 'deposit').status).toBe('overdue');
});

test('a year out of the reach of the order is asked, with the year that is meant', () => {
  const planned = plan(order(day('2062-05-18')), NINE);
  expect(fieldOf(planned, 0, 'etd')).toBe('none');
  const found = findingsOf(planned).find(({ kind }) => kind === 'ambiguous date')!;
  expect(found.message.zh).toBe('船期ETD“2062-05-18”离这张订单的日期太远，请核对年份');
  expect(found.message.en).toBe(
    '船期ETD "2062-05-18" is too far from the time of this order: check the year',
  );
  expect(found.meanings).toEqual([{ write: { as: 'date', value: 46160 } }]);
});

describe('day and month in a sheet without Chinese', () => {
  const english = (...etds: string[]): Plan =>
    plan(
      bookOf(
        sheetOf('Orders', [
          ['Order No', 'Customer', 'Order Date', 'ETD', 'ATD', 'Deposit Date'],
          ...etds.map((etd, at): TestCell[] => [
            `A-${at}`,
            'Alfa',
            day('2026-03-01'),
            etd,
            null,
            day('2026-03-02'),
          ]),
        ]),
      ),
      NINE,
    );
  it('are asked where no cell of the column tells', () => {
    const planned = english('6/7', '5/6');
    expect([fieldOf(planned, 0, 'etd'), fieldOf(planned, 1, 'etd')]).toEqual(['none', 'none']);
    expect(kindsAt(planned, 2)).toEqual(['ambiguous date']);
  });
  it('are told by another cell of the column', () => {
    expect(fieldOf(english('6/7', '28/6'), 0, 'etd')).toBe('2026-07-06');
    expect(fieldOf(english('6/7', '6/28'), 0, 'etd')).toBe('2026-06-07');
  });
});

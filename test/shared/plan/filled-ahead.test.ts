import { findField } from '../../../shared/fields/fields';
import { markAhead } from '../../../shared/plan/filled-ahead';
import type { ReadColumn } from '../../../shared/plan/read-column';
import { dayOf } from '../../../shared/time/moment';
import { day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
const [GONE, TODAY, AHEAD] = ['2026-05-17', '2026-05-18', '2026-05-19'].map(day);

/** Columns of fields, with `cells` below the header from row 2. */
function marked(keys: readonly string[], cells: readonly (readonly TestCell[])[]): ReadColumn[] {
  const columns = keys.map((key, at): ReadColumn => ({
    column: at + 1, header: key, field: findField(key), kind: 'value', stage: null, isDate: findField(key)!.type === 'date',
    style: undefined, isPlan: false, isEarly: false, dayMayBeFirst: false, marksAreEmpty: false, toldFrom: Infinity,
    isStart: false, isMoney: false,
  })); // prettier-ignore
  const table = { firstRow: 2, lastRow: cells.length + 1, near: dayOf(NOW) };
  markAhead(columns, table, sheetOf('S', [keys.map(String), ...cells]), NOW);
  return columns;
}
const times = (count: number, ...cell: readonly TestCell[]): (readonly TestCell[])[] =>
  Array.from({ length: count }, () => cell);

describe('a column of events', () => {
  const isPlan = (cells: readonly (readonly TestCell[])[], key = 'atd') => marked([key], cells)[0]!.isPlan;
  test.each<[string, (readonly TestCell[])[], boolean]>([
    ['one date to come is a slip', [...times(1, GONE), ...times(1, AHEAD)], false],
    ['two are how it is filled', [...times(1, GONE), ...times(2, AHEAD)], true],
    ['two of twenty', [...times(18, GONE), ...times(2, AHEAD)], true],
    ['two of twenty-one', [...times(19, GONE), ...times(2, AHEAD)], false],
    ['today is not to come', times(3, TODAY), false],
    ['blanks count for nothing', [...times(18, GONE), ...times(30, null), ...times(2, AHEAD)], true],
    ['words neither', [...times(18, GONE), ...times(30, '待定'), ...times(2, AHEAD)], true],
    ['only the lowest sixty tell', [...times(6, AHEAD), ...times(60, GONE)], false],
    ['and all of the sixty', [...times(5, AHEAD), ...times(1, AHEAD), ...times(54, GONE)], true],
  ])('%s', (_, cells, expected) => expect(isPlan(cells)).toBe(expected)); // prettier-ignore

  test.each([
    'cust_due', 'lc_latest_ship', 'lc_expiry', 'next_follow', 'quote_valid_until', 'si_cutoff', 'vgm_cutoff', 'cy_cutoff', 'cy_open', 'customs_cutoff', 'manifest_cutoff', 'order_date', 'inquiry_date', 'etd',
  ].filter((key) => findField(key) !== undefined))('%s is to come by its nature', (key) => {
    expect(isPlan(times(3, AHEAD), key)).toBe(false);
  }); // prettier-ignore

  test('is told by the rows down from the highest that was looked at', () => {
    const [atd] = marked(['atd'], times(70, GONE));
    expect(atd!.toldFrom).toBe(12);
    expect(marked(['atd'], times(5, GONE))[0]!.toldFrom).toBe(2);
  });
});

describe('a column of B/L numbers', () => {
  const isEarly = (cells: readonly (readonly TestCell[])[]) =>
    marked(['bl_no', 'etd', 'atd'], cells)[0]!.isEarly;
  test.each<[string, (readonly TestCell[])[], boolean]>([
    ['two before the sailing are bookings', times(2, 'OOLU1', AHEAD, null), true],
    ['one is not', times(1, 'OOLU1', AHEAD, null), false],
    ['two of twenty', [...times(18, 'OOLU1', GONE, GONE), ...times(2, 'OOLU1', AHEAD, null)], true],
    ['two of twenty-one', [...times(19, 'OOLU1', GONE, GONE), ...times(2, 'OOLU1', AHEAD, null)], false],
    ['the ATD counts before the ETD', times(3, 'OOLU1', AHEAD, GONE), false],
    ['on the day of the sailing', times(3, 'OOLU1', TODAY, null), false],
    ['nobody knows when she sails', times(3, 'OOLU1', null, null), false],
    ['rows without a number do not count', times(3, null, AHEAD, null), false],
  ])('%s', (_, cells, expected) => expect(isEarly(cells)).toBe(expected)); // prettier-ignore

  test('is told by the dates beside it as far up as its own numbers', () => {
    const columns = marked(['bl_no', 'etd', 'atd'], [...times(10, null, GONE, GONE), ...times(60, 'OOLU1', GONE, GONE)]);
    expect(columns.map(({ toldFrom }) => toldFrom)).toEqual([12, 12, 12]);
    const sparse = marked(['bl_no', 'etd', 'atd'], [...times(1, 'OOLU1', GONE, GONE), ...times(60, null, GONE, GONE)]);
    expect(sparse.map(({ toldFrom }) => toldFrom)).toEqual([2, 2, 2]);
  }); // prettier-ignore
});

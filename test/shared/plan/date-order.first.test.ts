import { findField } from '../../../shared/fields/fields';
import { mayComeFirst, mayShowFirst } from '../../../shared/plan/date-order';
import type { ReadColumn } from '../../../shared/plan/read-column';
import { moment } from '../../tools/order-facts';

const ORDERED = moment('2026-05-01');
const comesFirst = (key: string | undefined, date: string): boolean =>
  mayComeFirst(
    { field: key === undefined ? undefined : findField(key) } as ReadColumn,
    moment(date),
    ORDERED,
  );

test.each([
  'inquiry_date', 'first_reply', 'quote_date', 'pi_sent', 'sample_made', 'sample_sent', 'sample_ok', 'lc_received', 'lc_checked', 'deposit_date',
])('%s may come before the order, by sixty days at most', (key) => {
  const dates = ['2026-04-30', '2026-03-02', '2026-03-01'];
  expect(dates.map((date) => comesFirst(key, date))).toEqual([true, true, false]);
  expect(dates.map((date) => mayShowFirst(['etd', key], moment(date), ORDERED))).toEqual([true, true, false]);
}); // prettier-ignore

test.each(['prod_done', 'etd', 'atd', 'balance_date', undefined])('%s may not', (key) => {
  expect(comesFirst(key, '2026-04-30')).toBe(false);
  expect(mayShowFirst(key === undefined ? [] : [key], moment('2026-04-30'), ORDERED)).toBe(false);
});

import { both } from '../../../shared/lang';
import {
  dateWords,
  figure,
  hourWords,
  opening,
  ordersWords,
  weekAround,
  withAmounts,
} from '../../../shared/orders/section-parts';
import { amountsOf } from '../../../shared/orders/amounts';
import type { OrderEntry } from '../../../shared/orders/entry';
import { dayOf } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';
import { MID_MORNING } from '../../tools/set-up';
import { isWithin } from '../../../shared/time/week';

test.each([
  ['2026-05-20', '5月20日（周三）', 'Wed 20 May'],
  ['2026-05-20 16:00', '5月20日（周三） 16:00', 'Wed 20 May 16:00'],
  ['2027-04-30', '2027年4月30日（周五）', 'Fri 30 Apr 2027'],
])('%s is told with its year only where that is another', (at, zh, en) => {
  expect(dateWords(moment(at), MID_MORNING)).toEqual({ zh, en });
});

test('in little room a date goes without its weekday', () => {
  expect(hourWords(moment('2026-05-20 16:00'), MID_MORNING)).toEqual({
    zh: '5月20日 16:00',
    en: '20 May 16:00',
  });
  expect(hourWords(undefined, MID_MORNING)).toEqual({ zh: '', en: '' });
});

test.each([
  [0, '0'],
  [999.6, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

test('one order is one order', () => {
  expect([ordersWords(1).en, ordersWords(2).en, ordersWords(2).zh]).toEqual(['1 order', '2 orders', '2 单']);
});

test('amounts stand behind what there is, of several currencies apart; unknown ones say nothing', () => {
  const sums = amountsOf([
    { amount: 50, currency: 'EUR' },
    { amount: 2000, currency: 'USD' },
    { amount: undefined, currency: 'USD' },
    { amount: 100, currency: 'EUR' },
    { amount: 5, currency: '' },
  ]);
  // Most orders are in euro: that comes first, whatever the figures of other currencies are.
  expect(withAmounts(ordersWords(5), sums).en).toBe('5 orders · EUR 150 · 5 · USD 2,000');
  expect(withAmounts(both('无', 'none'), [])).toEqual({ zh: '无', en: 'none' });
});

test('a week goes from Monday to Sunday', () => {
  const sunday = moment('2026-05-24 23:00');
  expect(isWithin(sunday, weekAround(MID_MORNING))).toBe(true);
  expect(isWithin(moment('2026-05-25'), weekAround(MID_MORNING))).toBe(false);
  expect(isWithin(moment('2026-05-17'), weekAround(MID_MORNING, -1))).toBe(true);
  expect(weekAround(sunday).from).toBe(dayOf(MID_MORNING));
});

test('what everybody sees opens by name, what is somebody’s own exactly as counted', () => {
  const entries = [{ key: 'A' }, { key: 'B' }, { key: 'A' }] as unknown as OrderEntry[];
  const filter = { customer: ['X'] };
  expect(opening({ me: '', filter }, { group: ['late'] }, entries)).toEqual({
    customer: ['X'],
    group: ['late'],
  });
  expect(opening({ me: '王丽', filter }, { group: ['late'] }, entries)).toEqual({ orders: ['A', 'B'] });
  expect(opening({ me: '', filter }, undefined, entries)).toEqual({ orders: ['A', 'B'] });
});

import { dayByDay } from '../../../shared/time/day-by-day';
import { parseLimit } from '../../../shared/time/limit-text';
import { isoDay } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';

const CN = parseCalendar('CN');

/** One line per run of days: `2026-02-15 … 2026-02-23 off 1 Spring Festival`. */
function told(start: string, limit: string, bank = CN): string[] {
  const days = dayByDay(moment(start), parseLimit(limit), { office: CN, bank });
  return days.map(({ from, to, kind, sum, reason }) => {
    const span = from === to ? isoDay(from) : `${isoDay(from)} … ${isoDay(to)}`;
    return `${span} ${kind} ${sum} ${reason.en}`.trimEnd();
  });
}

test.each([
  ['over a make-up Saturday and Spring Festival', '2026-02-13', '2wd', [
    '2026-02-13 start 0', '2026-02-14 counted 1 make-up day for Spring Festival', '2026-02-15 … 2026-02-23 off 1 Spring Festival', '2026-02-24 counted 2',
  ]],
  ['backward', '2026-03-10', '-3wd', [
    '2026-03-10 start 0', '2026-03-09 counted 1', '2026-03-08 … 2026-03-07 off 1 weekend', '2026-03-06 … 2026-03-05 counted 3',
  ]],
  ['none', '2026-03-07', '0wd', ['2026-03-07 start 0']],
  ['working time, with the part of the first and the last day', '2026-03-06 16:00', '4wh', [
    '2026-03-06 counted 120', '2026-03-07 … 2026-03-08 off 120 weekend', '2026-03-09 counted 240',
  ]],
  ['working time backward', '2026-03-09 10:00', '-2wh', [
    '2026-03-09 counted 60', '2026-03-08 … 2026-03-07 off 60 weekend', '2026-03-06 counted 120',
  ]],
  ['working minutes within one day', '2026-03-09 10:00', '30 working minutes', ['2026-03-09 counted 30']],
])('a count day by day: %s', (_, start, limit, expected) => expect(told(start, limit)).toEqual(expected)); // prettier-ignore

test('banking days by the calendar of the bank, working days not', () => {
  const us = parseCalendar('US');
  expect(told('2026-02-13', '1bd', us)).toEqual([
    '2026-02-13 start 0',
    '2026-02-14 … 2026-02-15 off 0 weekend',
    expect.stringMatching(/^2026-02-16 off 0 \S/),
    '2026-02-17 counted 1',
  ]);
  expect(told('2026-02-13', '1wd', us)).toEqual([
    '2026-02-13 start 0',
    '2026-02-14 counted 1 make-up day for Spring Festival',
  ]);
});

test.each(['3d', '2w', '1mo', '24h', '90min'])('%s skips nothing, so there is nothing to tell', (limit) =>
  expect(told('2026-03-02 10:00', limit)).toEqual([]),
);

test('nobody reads more than four hundred days', () => {
  const always = parseCalendar('24x7');
  const days = (limit: string) =>
    dayByDay(moment('2026-03-02'), parseLimit(limit), { office: always, bank: always }).map(({ sum }) => sum);
  expect(days('400wd')).toEqual([0, 400]);
  expect(days('401wd')).toEqual([]);
  expect(days('-400wd')).toEqual([0, 400]);
  expect(days('-401wd')).toEqual([]);
});

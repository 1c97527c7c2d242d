import { plan } from '../../../../shared/plan/plan';
import { calendarView, type CalendarView } from '../../../../shared/features/calendar/view';
import { calendarChoices } from '../../../../shared/features/calendar/choices';
import { countView } from '../../../../shared/features/calendar/count';
import { dayOf, isoDay, parseIso } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';

const planned = plan(orderBook(), moment('2026-05-18 10:00'));
const CN = { use: 'office', name: 'CN' } as const;
const kinds = ({ days }: CalendarView): Record<string, string> =>
  Object.fromEntries(days.map(({ day, kind }) => [isoDay(day).slice(5), kind]));

test.each([
  [-3, { '02-14': 'make-up', '02-16': 'holiday', '02-22': 'holiday', '02-24': 'work', '02-28': 'make-up' }],
  [0, { '05-01': 'holiday', '05-09': 'make-up', '05-10': 'weekend', '05-18': 'work' }],
])('the month %i months from May 2026 in China', (months, expected) => {
  expect(kinds(calendarView(planned, CN, months))).toMatchObject(expected);
});

test('a month knows today, its working days, hours and the special days of its year', () => {
  const view = calendarView(planned, CN, 0);
  expect(view.days.filter(({ isToday }) => isToday).map(({ day }) => isoDay(day))).toEqual(['2026-05-18']);
  expect(view).toMatchObject({ year: 2026, month: 5, hoursPerDay: 7.5, warning: undefined });
  expect(view.workdays).toBe(view.days.filter(({ hours }) => hours !== '').length);
  expect(view.special.map(({ label }) => label.zh)).toEqual(expect.arrayContaining(['春节', '国庆节']));
  expect(view.covered.en).toContain('2004–2026');
});

test.each([
  ['China, a year ahead', CN, 12, /2027 not yet announced: days fixed by law are off, make-up days unknown/],
  [
    'a calendar on top of it',
    { name: 'CN Mon-Sat 08:30-17:30' },
    12,
    /2027 not yet announced: days fixed by law/,
  ],
  ['a country beyond its table', { name: 'US' }, 12 * 12, /2038 not yet announced: weekly pattern only/],
  ['a bare week has nothing to know', { name: 'Mon-Fri 09:00-17:00' }, 12, undefined],
] as const)('a year that is not covered is said: %s', (_, name, months, sentence) => {
  const { warning, days } = calendarView(planned, name, months);
  if (sentence) expect(warning?.en).toMatch(sentence);
  else expect(warning).toBeUndefined();
  expect(days.every(({ isKnown }) => isKnown)).toBe(sentence === undefined);
});

test('half days close early and say why', () => {
  const december = calendarView(planned, { name: 'DE' }, 7);
  expect(december.days.filter(({ kind }) => kind === 'holiday').map(({ day }) => isoDay(day))).toContain('2026-12-25'); // prettier-ignore
});

test('the choices are those of the book, of its customers, and what the search finds', () => {
  const { inBook, customers, found } = calendarChoices(planned, '德国');
  expect(inBook.map(({ use }) => use)).toEqual(['office', 'bank']);
  // Norway’s one order is paid in full, and so closed.
  expect(customers.map(({ name, orders }) => [name, orders])).toEqual([['DE', 2], ['US', 2]]); // prettier-ignore
  expect(found[0]).toMatchObject({ name: 'DE', label: { zh: '德国 DE', en: 'Germany (DE)' } });
  expect(calendarChoices(planned, 'united').found.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['US', 'GB', 'AE']),
  );
  expect(calendarChoices(planned, '').found).toEqual([]);
});

const serial = (iso: string): number => dayOf(parseIso(iso)!);
test.each([
  ['2026-02-13', '2026-02-24', 2, 11],
  ['2026-02-24', '2026-02-13', 2, 11],
  ['2026-02-16', '2026-02-20', 0, 4],
  ['2026-05-18', '2026-05-18', 0, 0],
  ['2026-05-15', '2026-05-24', 5, 9],
])('from %s to %s there are %i working days of %i', (from, to, workdays, days) => {
  const count = countView(planned, CN, serial(from), serial(to));
  expect(count).toMatchObject({ workdays, days, hours: workdays * 7.5 });
  expect(count.lines.at(-1)?.sum ?? 0).toBe(workdays);
  expect(count.sentence.zh).not.toBe('');
});

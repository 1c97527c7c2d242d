import fc from 'fast-check';
import { kindNamed, periodNamed, periodText } from '../../../shared/figures/named';
import {
  periodAt,
  periodAfter,
  periodBefore,
  PERIOD_KINDS,
  periodsUntil,
} from '../../../shared/figures/periods';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';

const serial = (iso: string): number => dayOf(parseIso(iso)!);

test.each([
  ['week', '2026-01-01', '2026-W01', '2025-12-29', '2026-01-04'],
  ['week', '2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
  ['month', '2026-02-14', '2026-02', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-05-18', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['half', '2026-05-18', '2026-H1', '2026-01-01', '2026-06-30'],
  ['year', '2024-02-29', '2024', '2024-01-01', '2024-12-31'],
] as const)('the %s of %s is %s', (kind, on, key, from, to) => {
  const period = periodAt(kind, serial(on));
  expect([period.key, isoDay(period.from), isoDay(period.to)]).toEqual([key, from, to]);
});

test('periods of a kind follow each other without gap, and each is named by its key', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PERIOD_KINDS), fc.integer({ min: serial('1905-01-01'), max: serial('2150-01-01') }), (kind, on) => {
      const period = periodAt(kind, on);
      expect(period.from <= on && on <= period.to).toBe(true);
      expect(periodBefore(period).to).toBe(period.from - 1);
      expect(periodBefore(periodAfter(period))).toEqual(period);
      expect(periodNamed(period.key, 0, undefined)).toEqual(period);
    }),
  ); // prettier-ignore
});

test('a running period is named by its kind, in either language', () => {
  expect(periodNamed('月', serial('2026-05-18'), kindNamed('月')).key).toBe('2026-05');
  expect(periodNamed('quarter', serial('2026-05-18'), kindNamed('quarter')).key).toBe('2026-Q2');
  expect(periodText(periodAt('half', serial('2026-07-01'))).zh).toBe('2026年下半年');
  expect(periodsUntil(periodAt('month', serial('2026-01-15')), 3).map(({ key }) => key)).toEqual(['2025-11', '2025-12', '2026-01']); // prettier-ignore
});

test.each([
  '',
  'yesterday',
  '2026-13',
  '2026-W54',
  '2026-Q5',
  '0000',
  '2026-00',
  '__proto__',
  'x'.repeat(10_000),
])('%.20s is no period, said in a sentence', (text) =>
  expect(() => periodNamed(text, 0, kindNamed(text))).toThrow(/is no period/),
);

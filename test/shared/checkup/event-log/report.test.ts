import fc from 'fast-check';
import type { EventLogReport } from '../../../../shared/checkup/event-log/model';
import { compareCodePoints, reportOf } from '../../../../shared/checkup/event-log/report';
import { csvOf, logOf, xesOf, type WrittenRow } from '../../../tools/event-log';

const HOUR = 3_600_000;

test('counts by hand: two orders one way, one another', () => {
  const text = `case_id,activity,timestamp
A,Order,2026-05-01 08:00
A,Ship,2026-05-01 12:00
B,Order,2026-05-01 08:00
B,Ship,2026-05-01 09:00
C,Ship,2026-05-02 00:00
C,Order,2026-05-01 00:00
C,Order,2026-05-01 00:30`;
  expect(reportOf(logOf(text).log)).toEqual({
    cases: 3,
    events: 7,
    activities: [
      { name: 'Order', n: 4 },
      { name: 'Ship', n: 3 },
    ],
    transitions: [
      { from: 'Order', to: 'Ship', n: 3, medianHours: 4 },
      { from: 'Order', to: 'Order', n: 1, medianHours: 0.5 },
    ],
    variants: [
      { path: ['Order', 'Ship'], n: 2 },
      { path: ['Order', 'Order', 'Ship'], n: 1 },
    ],
  });
});

test('of an even number the median is the mean of the two in the middle, unrounded', () => {
  const text = 'case_id,activity,timestamp\nA,x,2026-05-01 00:00\nA,x,2026-05-01 00:00:01\nA,x,2026-05-01 00:00:03';
  expect(reportOf(logOf(text).log).transitions).toEqual([{ from: 'x', to: 'x', n: 2, medianHours: 1500 / HOUR }]);
}); // prettier-ignore

test('times finer than a thousandth of a second count', () => {
  const text = 'case_id,activity,timestamp\nA,y,2026-05-01T00:00:00.000250Z\nA,x,2026-05-01T00:00:00.000100Z';
  expect(reportOf(logOf(text).log).transitions).toEqual([{ from: 'x', to: 'y', n: 1, medianHours: 0.15 / HOUR }]);
}); // prettier-ignore

test('names of the same count are in the order of code points', () => {
  const names = ['\u{1f6a2}', '\uff21', 'é', '订舱', 'z', 'Z', '', '\u{1f6a2}a', '\u{1f6a3}'];
  const byPoints = (a: string, b: string): number => {
    const [x, y] = [[...a], [...b]].map((each) => each.map((one) => one.codePointAt(0)!)) as [
      number[],
      number[],
    ];
    const at = x.findIndex((point, i) => point !== y[i]);
    return at < 0 ? x.length - y.length : y[at] === undefined ? 1 : x[at]! - y[at]!;
  };
  expect([...names].sort(compareCodePoints)).toEqual([...names].sort(byPoints));
  expect([...names].sort(compareCodePoints)).not.toEqual([...names].sort());
});

test('a program that counts one thing at a time finds the same in any log, as CSV and as XES', () => {
  const name = fc.oneof(fc.constantFrom('a', 'b', 'Z', '订舱', '__proto__', '\u{1f6a2}', '\uff21', 'x,y', 'say "no"', '1'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).map((text) => text.trim() || '-')); // prettier-ignore
  const row = fc.record({ of: fc.constantFrom('A', 'B', 'C', '__proto__'), activity: name, minute: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (made, piece) => {
      const rows = made.map(({ of, activity, minute }) => ({ of, activity, time: new Date(minute * 61_001).toISOString() }));
      const expected = counted(rows);
      expect(reportOf(logOf(csvOf(rows), piece).log)).toEqual(expected);
      expect(reportOf(logOf(xesOf(rows), piece).log)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
}); // prettier-ignore

/** The report as its words say, by looking through all events for each thing. */
function counted(rows: readonly WrittenRow[]): EventLogReport {
  const cases = [...new Set(rows.map(({ of }) => of))].map((of) =>
    rows
      .map((row, place) => ({ ...row, place, at: Date.parse(row.time) }))
      .filter((row) => row.of === of)
      .sort((a, b) => a.at - b.at || a.place - b.place),
  );
  const pairs = cases.flatMap((events) =>
    events.slice(1).map((to, at) => ({ from: events[at]!.activity, to: to.activity, took: to.at - events[at]!.at })),
  );
  const byPoints = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((each, i) => each !== b[i]);
    if (at < 0) return a.length - b.length;
    return b[at] === undefined ? 1 : Buffer.compare(Buffer.from(a[at]!), Buffer.from(b[at]));
  };
  const most = <T>(all: readonly T[], words: (item: T) => string[]) => {
    const keys = [...new Set(all.map((item) => JSON.stringify(words(item))))];
    return keys
      .map((key) => ({ key: JSON.parse(key) as string[], items: all.filter((item) => JSON.stringify(words(item)) === key) }))
      .sort((a, b) => b.items.length - a.items.length || byPoints(a.key, b.key));
  };
  const middle = (values: number[]): number => {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  return {
    cases: cases.length,
    events: rows.length,
    activities: most(rows, ({ activity }) => [activity]).map(({ key, items }) => ({ name: key[0]!, n: items.length })),
    transitions: most(pairs, ({ from, to }) => [from, to]).map(({ key, items }) => ({
      from: key[0]!, to: key[1]!, n: items.length, medianHours: middle(items.map(({ took }) => took)) / HOUR,
    })),
    variants: most(cases, (events) => events.map(({ activity }) => activity)).map(({ key, items }) => ({ path: key, n: items.length })),
  };
} // prettier-ignore

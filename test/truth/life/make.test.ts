import { dayFromCivil } from '../../../shared/time/civil';
import { HABITS } from '../../../truth/habits/all';
import type { EventKey, Life } from '../../../truth/life/life';
import { makeOffice } from '../../../truth/life/make';
import { USUAL_MIX } from '../../../truth/life/mix';
import { TERM } from '../../../truth/life/terms';

const from = dayFromCivil(2025, 8, 18);
const to = dayFromCivil(2026, 6, 25);
const lives: readonly Life[] = HABITS.flatMap(
  (habit, seed) => makeOffice(seed, habit.mix, 40, from, to).lives,
);

/** Pairs that the trade never sees the other way round. */
const IN_ORDER: readonly (readonly [EventKey, EventKey])[] = [
  ['sample_sent', 'sample_ok'],
  ['sample_ok', 'production_start'],
  ['deposit', 'production_start'],
  ['lc_received', 'production_start'],
  ['production_start', 'inspection'],
  ['production_start', 'production_done'],
  ['inspection', 'loading'],
  ['production_done', 'loading'],
  ['booking', 'sailing'],
  ['loading', 'customs'],
  ['customs', 'sailing'],
  ['sailing', 'copies'],
  ['sailing', 'arrival'],
  ['sailing', 'refund'],
];

test.each(IN_ORDER)('%s comes before %s', (first, second) => {
  const wrong = lives.filter(({ events }) => (events[first] ?? -Infinity) > (events[second] ?? Infinity));
  expect(wrong.map(({ events }) => events)).toEqual([]);
});

test('documents follow sailing, but for prepaid orders whose papers are mailed before', () => {
  // Papers of a shipment in parts follow the first of them.
  const early = lives.filter(
    ({ events, parts }) => events.documents! < (parts[0]?.sailing ?? events.sailing!),
  );
  expect(early.length).toBeGreaterThan(0);
  expect(early.every(({ papersEarly, term }) => papersEarly && term === 'prepaid')).toBe(true);
});

test('money after shipment comes after sailing, money before it before', () => {
  const wrong = lives.filter(({ term, parts, events: { balance, sailing: last } }) => {
    // Of several shipments the first calls for its money; what is paid before shipment is in by the last.
    const sailing = term === 'tt-before' ? last : (parts[0]?.sailing ?? last);
    if (balance === undefined || sailing === undefined) return false;
    return term === 'tt-before' ? balance > sailing : balance <= sailing;
  });
  expect(wrong).toEqual([]);
});

test('an order that ran to its end has each part of its money', () => {
  const paid = ({ events }: Life): string[] => ['deposit', 'balance'].filter((event) => event in events);
  const wrong = lives.filter(
    (life) =>
      life.cancelled === undefined &&
      `${paid(life)}` !== `${TERM[life.term].money.map(({ event }) => event)}`,
  );
  expect(wrong).toEqual([]);
});

test('a promise becomes known in the order in which it is changed', () => {
  const all = lives.flatMap(({ promises }) => Object.values(promises));
  expect(
    all.filter((revisions) => revisions.some(({ known }, at) => known < (revisions[at - 1]?.known ?? known))),
  ).toEqual([]);
});

test('what is cancelled for good stops; what comes back goes on later', () => {
  const off = lives.filter(({ cancelled }) => cancelled !== undefined);
  expect(off.length).toBeGreaterThan(10);
  for (const { cancelled, revived, events } of off) {
    if (revived === undefined) expect(Object.values(events).every((day) => day < cancelled!)).toBe(true);
    else expect(Object.values(events).some((day) => day > cancelled! && day < revived)).toBe(false);
  }
});

test('the same seed makes the same lives, another seed others', () => {
  const make = (seed: number): readonly Life[] => makeOffice(seed, USUAL_MIX, 10, from, to).lives;
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

test('slips, failed inspections, rolled vessels and orders in parts happen', () => {
  expect(lives.some(({ failedInspections }) => failedInspections.length > 0)).toBe(true);
  expect(lives.some(({ parts }) => parts.length === 2)).toBe(true);
  expect(lives.some(({ promises }) => (promises.etd?.length ?? 0) > 1)).toBe(true);
  expect(lives.some(({ promises }) => (promises.factory?.length ?? 0) > 1)).toBe(true);
});

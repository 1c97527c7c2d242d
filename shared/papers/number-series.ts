import { orderKey } from '../trade/order-key';
import type { PaperKind } from '../trade/paper-kinds';

/** How numbers of a kind begin where a team has none yet. */
const CODES: Readonly<Record<PaperKind, string>> = {
  quotation: 'QT',
  pi: 'PI',
  contract: 'SC',
  ci: 'CI',
  pl: 'PL',
  si: 'SI',
  purchase: 'PC',
  production: 'MO',
  inspection: 'IR',
  advice: 'SA',
  beneficiary: 'BC',
  customs: 'CD',
  co: 'CO',
  reminder: 'PR',
  credit: 'CN',
};

/** The letters of a kind, of its numbers and of its files' names. */
export const codeOf = (kind: PaperKind): string => CODES[kind];

/** A number that was given, whatever became of its paper. */
export interface GivenNumber {
  readonly number: string;
  /** Of its paper's day. */
  readonly year: number | undefined;
}

const DIGITS = 3;

/**
 * The next number of a kind in a year: the team's own way of numbering goes on, as its last one shows (`GD-PI-26-0007` →
 * `GD-PI-26-0008`), begins again at 1 in a new year where the number names the year, and is `PI2026-001` where there is
 * none. A number that was given once, to a void paper too, is never given again.
 */
export function nextNumber(kind: PaperKind, year: number, given: readonly GivenNumber[]): string {
  const taken = new Set(given.map(({ number }) => orderKey(number)));
  const first = (): string => `${CODES[kind]}${year}-${'1'.padStart(DIGITS, '0')}`;
  const ofYear = given.filter((each) => each.year === year).map(({ number }) => number);
  let next = highest(ofYear) ?? restarted(highestRaw(given.map(({ number }) => number)), year) ?? first();
  while (taken.has(orderKey(next))) next = increased(next) ?? `${next}-1`;
  return next;
}

/** The one after the highest of the numbers that are made like the last of them. */
function highest(numbers: readonly string[]): string | undefined {
  const top = highestRaw(numbers);
  return top === undefined ? undefined : increased(top);
}

function highestRaw(numbers: readonly string[]): string | undefined {
  const last = numbers.filter((number) => TAIL.test(number)).at(-1);
  if (last === undefined) return undefined;
  const head = last.replace(TAIL, '');
  const alike = numbers.filter((number) => TAIL.test(number) && number.replace(TAIL, '') === head);
  return alike.reduce((a, b) => (tailOf(b) > tailOf(a) ? b : a));
}

const TAIL = /\d+$/;
const tailOf = (number: string): number => Number(TAIL.exec(number)![0]);

function increased(number: string): string | undefined {
  const tail = TAIL.exec(number)?.[0];
  return tail && number.slice(0, -tail.length) + String(Number(tail) + 1).padStart(tail.length, '0');
}

/** The team's way of numbering in a new year; undefined where its numbers do not name the year apart from the counter. */
function restarted(last: string | undefined, year: number): string | undefined {
  if (last === undefined) return undefined;
  const tail = TAIL.exec(last)![0];
  const head = last.slice(0, -tail.length);
  const long = new RegExp(`20\\d\\d(?!\\d)`);
  const short = /(?<!\d)\d\d(?!\d)/;
  const first = '1'.padStart(tail.length, '0');
  if (long.test(head)) return head.replace(long, String(year)) + first;
  if (short.test(head)) return head.replace(short, String(year % 100).padStart(2, '0')) + first;
  return increased(last);
}

import { keyOf, seriesOf } from './checks/series';
import type { PaperSet, RegisteredNumber } from './checks/types';

interface Index {
  /** Rows of each number. */
  readonly same: ReadonlyMap<string, readonly RegisteredNumber[]>;
  /** Counters of each beginning, from the lowest, each with its rows. */
  readonly counted: ReadonlyMap<string, readonly Counted[]>;
}

interface Counted {
  readonly counter: number;
  readonly row: RegisteredNumber;
}

const known = new WeakMap<readonly RegisteredNumber[], Index>();

/**
 * The set with no more of the register than says something of some numbers: the rows that have them, and the one right
 * below each in its series. What a check of numbers finds about them is the same as with all rows, without looking at each.
 */
export function withNearNumbers(set: PaperSet, own: readonly Pick<RegisteredNumber, 'kind' | 'number'>[]): PaperSet {
  let series = known.get(set.register);
  if (!series) known.set(set.register, (series = indexed(set.register)));
  const rows = new Set<RegisteredNumber>();
  for (const { kind, number } of own) {
    for (const row of series.same.get(keyOf(kind, number)) ?? []) {
      rows.add(row);
      const at = seriesOf(row);
      const below = at && lastBelow(series.counted.get(`${kind} ${at.prefix}`) ?? [], at.counter);
      if (below) rows.add(below.row);
    }
  }
  const kept = rows.size === set.register.length ? set.register : set.register.filter((row) => rows.has(row));
  return { ...set, register: kept };
} // prettier-ignore

function indexed(register: readonly RegisteredNumber[]): Index {
  const same = new Map<string, RegisteredNumber[]>();
  const counted = new Map<string, Counted[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  };
  for (const row of register) {
    add(same, keyOf(row.kind, row.number), row);
    const at = seriesOf(row);
    if (at) add(counted, `${row.kind} ${at.prefix}`, { counter: at.counter, row });
  }
  for (const each of counted.values()) each.sort((a, b) => a.counter - b.counter);
  return { same, counted };
}

function lastBelow(counted: readonly Counted[], counter: number): Counted | undefined {
  let [from, to] = [0, counted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (counted[middle]!.counter < counter) from = middle + 1;
    else to = middle;
  }
  return counted[from - 1];
}

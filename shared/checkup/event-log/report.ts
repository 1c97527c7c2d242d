import { medianOf } from '../../trade/share';
import type { EventLog, EventLogReport } from './model';

const HOUR = 3_600_000;

/** Counts what happened, what followed what and after how long, and the ways that whole cases went. */
export function reportOf(log: EventLog): EventLogReport {
  const activities = new Activities();
  const transitions = new Map<number, number[]>();
  const variants = new Map<string, { readonly path: readonly number[]; n: number }>();
  let events = 0;
  for (const logged of log.values()) {
    const path: number[] = [];
    let before = NaN;
    for (const { activity, at } of logged) {
      const id = activities.count(activity);
      if (path.length > 0) push(transitions, path.at(-1)! * FROM + id, elapsed(before, at));
      path.push(id);
      before = at;
    }
    events += path.length;
    const key = path.join();
    const variant = variants.get(key);
    if (variant) variant.n++;
    else variants.set(key, { path, n: 1 });
  }
  const { names, n, rank } = activities.ranked();
  const name = (id: number): string => names[id]!;
  return {
    cases: log.size,
    events,
    activities: names
      .map((_, id) => id)
      .sort((a, b) => n[b]! - n[a]! || rank[a]! - rank[b]!)
      .map((id) => ({ name: name(id), n: n[id]! })),
    transitions: [...transitions]
      .map(([key, took]) => ({ from: Math.floor(key / FROM), to: key % FROM, took }))
      .sort((a, b) => b.took.length - a.took.length || rank[a.from]! - rank[b.from]! || rank[a.to]! - rank[b.to]!)
      .map(({ from, to, took }) => ({ from: name(from), to: name(to), n: took.length, medianHours: medianOf(took)! / HOUR })),
    variants: [...variants.values()]
      .sort((a, b) => b.n - a.n || comparePaths(a.path, b.path, rank))
      .map(({ path, n: count }) => ({ path: path.map(name), n: count })),
  };
} // prettier-ignore

/** A number for each activity, so that a transition is one number as well: more than a log may have events. */
const FROM = 2 ** 26;

class Activities {
  private readonly ids = new Map<string, number>();
  private readonly n: number[] = [];

  count(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(name, id);
      this.n.push(0);
    }
    this.n[id]!++;
    return id;
  }

  /** The places of the names in the order of code points. */
  ranked(): { names: readonly string[]; n: readonly number[]; rank: readonly number[] } {
    const names = [...this.ids.keys()];
    const rank = names.map(() => 0);
    const order = names.map((_, id) => id).sort((a, b) => compareCodePoints(names[a]!, names[b]!));
    order.forEach((id, place) => (rank[id] = place));
    return { names, n: this.n, rank };
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Numbers that stand for moments are exact to less than a microsecond; what is beyond is dropped. */
function elapsed(from: number, to: number): number {
  const took = to - from;
  return Number.isInteger(took) ? took : Math.round(took * 1000) / 1000;
}

function comparePaths(a: readonly number[], b: readonly number[], rank: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return rank[a[i]!]! - rank[b[i]!]!;
  return a.length - b.length;
}

/** By code points; the plain order of texts would put characters beyond U+FFFF before some below. */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shorter) return a.length - b.length;
  if (at > 0 && isHalf(a.charCodeAt(at - 1))) at--;
  return a.codePointAt(at)! - b.codePointAt(at)!;
}

/** Whether it is the first half of a character beyond U+FFFF. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

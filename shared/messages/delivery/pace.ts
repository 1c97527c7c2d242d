import type { Rate } from '../carriers/carrier';

/** Platforms count by their own clock: each span is taken somewhat longer than they say. */
const LONGER = 1.05;

/** No platform is believed that wants to be left alone for longer (ms). */
export const LONGEST_REST = 3_600_000;

/** From when on one more may be handed over without passing a rate, in milliseconds since 1970 (UTC). A clock that was put back since makes nobody wait for what has not come. */
export function freeAt(sends: readonly number[], rates: readonly Rate[], now: number): number {
  const last = sends.map((at) => Math.min(at, now)).sort((a, b) => b - a);
  return Math.max(0, ...rates.map(({ most, withinMs }) => (last[most - 1] ?? -Infinity) + withinMs * LONGER));
}

/** The times that rates still have to know of. */
export function stillCounting(sends: readonly number[], rates: readonly Rate[], now: number): number[] {
  const longest = Math.max(0, ...rates.map(({ withinMs }) => withinMs * LONGER));
  const most = Math.max(0, ...rates.map((each) => each.most));
  return sends.filter((at) => now - at < longest).slice(-most);
}

import type { Coverage } from './calendar-data';

/** Tells of a day, or of all days from one to another, whether they lie in the ranges; no ranges at all means that every day does. */
export function coverageTest(coverage: readonly Coverage[]): (day: number, to?: number) => boolean {
  if (coverage.length === 0) return () => true;
  const ranges = joinRanges(coverage);
  return (day, to = day) => {
    let low = 0;
    let high = ranges.length; // the first range that ends at or after the day
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranges[middle] as Range).to < day) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.from <= day && range.to >= to;
  };
}

/** The days from one to another that lie in none of the ranges, in order. */
export function gapsIn(
  coverage: readonly Coverage[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let next = from;
  for (const range of joinRanges(coverage)) {
    if (range.to < next) continue;
    if (range.from > to) break;
    if (range.from > next) gaps.push({ from: next, to: range.from - 1 });
    next = range.to + 1;
  }
  if (next <= to) gaps.push({ from: next, to });
  return gaps;
}

/** What both cover. Two that have nothing in common give one empty range, since no range would mean "every day". */
export function commonCoverage(a: readonly Coverage[], b: readonly Coverage[]): readonly Coverage[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const common: Coverage[] = [];
  for (const x of a) {
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      const source = x.source === y.source ? x.source : `${x.source}; ${y.source}`;
      if (from <= to) common.push({ from, to, source });
    }
  }
  return common.length > 0 ? common : [NOTHING];
}

const NOTHING: Coverage = { from: 0, to: -1, source: '' };

interface Range {
  from: number;
  to: number;
}

function joinRanges(coverage: readonly Coverage[]): Range[] {
  const sorted = [...coverage].filter((c) => c.from <= c.to).sort((a, b) => a.from - b.from);
  const ranges: Range[] = [];
  for (const { from, to } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

import { nameKey } from '../people/names';
import { hsDigits } from './checks';
import type { RefundRate } from './sheets/refund-rates.sheet';

export interface RefundRateInForce {
  /** A fraction: 13 % is 0.13. */
  readonly rate: number;
  /** The first day on which it held, a serial day. */
  readonly since: number;
  /** A row for the item itself goes before one for its HS code. */
  readonly by: 'item' | 'hs';
  readonly written: RefundRate;
}

/** What is exported. */
export interface Exported {
  readonly item?: string;
  /** As the product's card has it. */
  readonly hs?: string;
}

/**
 * The refund rate in force on a day (the export date of the declaration; MoF/STA 2/2026): of the rows for the item,
 * else of those for its whole HS code, the last one that holds from that day or earlier. Undefined before the first.
 * A shorter code never stands for a longer one: rates differ within a heading.
 */
export function refundRateOn(
  rates: readonly RefundRate[],
  { item = '', hs = '' }: Exported,
  day: number,
): RefundRateInForce | undefined {
  const wanted = { item: nameKey(item), hs: hsDigits(hs) };
  const ofItem = rates.filter((row) => wanted.item !== '' && nameKey(row.item ?? '') === wanted.item);
  const ofHs = rates.filter(
    (row) => wanted.hs !== '' && (row.item ?? '') === '' && hsDigits(row.hs ?? '') === wanted.hs,
  );
  return lastOf(ofItem, day, 'item') ?? lastOf(ofHs, day, 'hs');
}

function lastOf(
  rows: readonly RefundRate[],
  day: number,
  by: RefundRateInForce['by'],
): RefundRateInForce | undefined {
  let best: RefundRate | undefined;
  for (const row of rows) if (row.from <= day && (!best || row.from >= best.from)) best = row;
  return best && { rate: best.rate, since: best.from, by, written: best };
}

import type { Request } from '../api-types';

/** The payload that Google recommends. */
const PAYLOAD = 2_000_000;

/** Requests that belong together: in one call, which is done whole or not at all. */
export type Unit = readonly Request[];

/** Shares units out over the fewest calls of about two megabytes, in their order. A unit larger than that goes alone. */
export function batchesOf(units: readonly Unit[]): Request[][] {
  const batches: Request[][] = [];
  let free = 0;
  for (const unit of units) {
    if (unit.length === 0) continue;
    const size = Buffer.byteLength(JSON.stringify(unit));
    if (batches.length === 0 || size > free) {
      batches.push([]);
      free = PAYLOAD;
    }
    batches[batches.length - 1]!.push(...unit);
    free -= size;
  }
  return batches;
}

import type { OrderFilter } from './filter';

/**
 * A filter of one person's work as `mineTest` has it (empty: everybody's), for the views that show people their own.
 * Whoever filters by owners looks at theirs, and a filter that already says whose keeps that.
 */
export const ofMine = (filter: OrderFilter, me: string): OrderFilter =>
  me === '' || filter.mine !== undefined || filter.owner?.length ? filter : { ...filter, mine: me };

import type { OrderFilter } from './filter';

/** A filter of one person's work; whoever filters by other owners looks at theirs. Empty: everybody's. */
export const ofMine = (filter: OrderFilter, me: string): OrderFilter =>
  me === '' || filter.owner?.length ? filter : { ...filter, owner: [me] };

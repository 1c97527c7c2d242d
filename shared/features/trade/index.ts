import type { Capability } from '../../capability';
import { both } from '../../lang';

/** Customers and what is traded with them. Its sheets (`shared/trade/sheets`) come with `RECORD_SHEETS`, where rows are read or written. */
export const TRADE = {
  key: 'trade',
  title: both('客户', 'Customers'),
} as const satisfies Capability;

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'customers', title: both('客户', 'Customers'), isFiltered: true },
] as const satisfies readonly View[];

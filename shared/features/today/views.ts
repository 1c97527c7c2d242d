import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'today', title: both('今天', 'Today'), isDaily: true, isFiltered: true },
] as const satisfies readonly View[];

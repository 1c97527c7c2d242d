import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'month', title: both('月历', 'Month'), isFiltered: true },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'money', title: both('资金', 'Money'), isFiltered: true },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'timeline', title: both('排期', 'Timeline'), isFiltered: true },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'board', title: both('看板', 'Board'), isDaily: true, isFiltered: true },
] as const satisfies readonly View[];

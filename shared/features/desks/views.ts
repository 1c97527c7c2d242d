import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'desk', title: both('岗位', 'Desk'), isDaily: true, isFiltered: true },
] as const satisfies readonly View[];

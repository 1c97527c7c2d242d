import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'findings', title: both('问题', 'Findings'), isDaily: true },
] as const satisfies readonly View[];

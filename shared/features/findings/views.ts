import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'findings', title: both('问题', 'Findings') },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'projects', title: both('项目', 'Projects') },
] as const satisfies readonly View[];

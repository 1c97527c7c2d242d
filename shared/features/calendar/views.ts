import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'calendar', title: both('日历', 'Calendar') },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'checkup', title: both('流程体检', 'Check-up') },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'knowledge', title: both('知识', 'Knowledge') },
] as const satisfies readonly View[];

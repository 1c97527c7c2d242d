import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'messages', title: both('消息', 'Messages') },
] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [
  { key: 'order', title: both('订单', 'Order'), isDaily: true },
] as const satisfies readonly View[];

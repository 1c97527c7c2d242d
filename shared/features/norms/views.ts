import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'norms', title: both('规范', 'Norms') }] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'setup', title: both('设置', 'Set up') }] as const satisfies readonly View[];

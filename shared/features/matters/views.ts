import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'matters', title: both('事项', 'Matters') }] as const satisfies readonly View[];

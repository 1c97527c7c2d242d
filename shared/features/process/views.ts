import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'process', title: both('流程', 'Process') }] as const satisfies readonly View[];

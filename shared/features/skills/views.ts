import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'skills', title: both('技能', 'Skills') }] as const satisfies readonly View[];

import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'meeting', title: both('晨会', 'Meeting') }] as const satisfies readonly View[];

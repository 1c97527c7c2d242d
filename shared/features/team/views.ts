import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'team', title: both('团队', 'Team') }] as const satisfies readonly View[];

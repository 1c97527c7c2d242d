import type { View } from '../../capability';
import { both } from '../../lang';

export const VIEWS = [{ key: 'figures', title: both('指标', 'Figures') }] as const satisfies readonly View[];

import type { Capability } from '../../capability';
import { both } from '../../lang';

/** Figures with fixed definitions, the team's goals, and the sheet that shows both on a phone. */
export const FIGURES = {
  key: 'figures',
  title: both('指标和目标', 'Figures'),
} as const satisfies Capability;

import type { Capability } from '../../capability';
import { goalLines } from '../../figures/goal-lines';
import { goalFindings } from '../../figures/goals';
import { GOALS } from '../../figures/goals.sheet';
import { FIGURE_ROWS_SHEET, FIGURE_SHEET } from '../../figures/figures.sheet';
import { figureFindings } from '../../figures/written';
import { figureAdditions } from '../../figures/in-run';
import { both } from '../../lang';
import { SECTIONS } from './sections.data';
import { VIEWS } from './views';

/** Figures with fixed definitions, and the team’s goals. */
export const FIGURES = {
  key: 'figures',
  title: both('指标和目标', 'Figures and goals'),
  sheets: [GOALS, FIGURE_SHEET, FIGURE_ROWS_SHEET],
  findings: (plan) => [...goalFindings(plan), ...figureFindings(plan)],
  goalLines,
  additions: figureAdditions,
  views: VIEWS,
  deskSections: SECTIONS,
  verbs: [
    {
      key: 'figures',
      on: ['command'],
      title: both('指标', 'Figures'),
      about: both(
        '十个口径固定的指标和目标；--rows 看正是哪些，--write 写成“跟单_指标”',
        'Ten figures with fixed definitions, and the goals; --rows lists exactly what one counts, --write keeps them in Gendan Figures',
      ),
    },
  ],
} as const satisfies Capability;

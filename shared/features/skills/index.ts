import type { Capability } from '../../capability';
import { SKILLS as SHEET } from '../../config/skills.sheet';
import { both } from '../../lang';
import { POINT_RULES, POINTS } from '../../skills/points.sheet';
import { TRAINING } from '../../skills/training.sheet';
import { VIEWS } from './views';

/** What people can do, what they are to learn, and points for help. */
export const SKILLS = {
  key: 'skills',
  title: both('技能和积分', 'Skills and points'),
  sheets: [SHEET, TRAINING, POINTS, POINT_RULES],
  views: VIEWS,
} as const satisfies Capability;

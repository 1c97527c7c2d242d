import type { Capability } from '../../capability';
import { SKILLS as SHEET } from '../../config/skills.sheet';
import { both } from '../../lang';
import { POINT_RULES, POINTS } from '../../skills/points.sheet';
import { TRAINING } from '../../skills/training.sheet';
import { pointFindings } from './points/findings';
import { VIEWS } from './views';

/** What people can do, what they are to learn, and points for help. */
export const SKILLS = {
  key: 'skills',
  title: both('技能和积分', 'Skills and points'),
  sheets: [SHEET, TRAINING, POINTS, POINT_RULES],
  views: VIEWS,
  findings: pointFindings,
  verbs: [
    {
      key: 'points',
      on: ['command'],
      title: both('积分', 'Points'),
      about: both(
        '积分：每人每月帮人得了几分，凭记录里的哪件事；--csv 给工资用',
        'Points for help, by person and month, with what they rest on; --csv for payroll',
      ),
    },
  ],
} as const satisfies Capability;

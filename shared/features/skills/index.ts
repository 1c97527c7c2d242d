import type { Capability } from '../../capability';
import { SKILLS as SHEET } from '../../config/skills.sheet';
import { both } from '../../lang';
import { recordsOf } from '../../orders/records';
import { POINT_RULES, POINTS } from '../../skills/points.sheet';
import { TRAINING } from '../../skills/training.sheet';
import { pointFindings } from './points/findings';
import { trainingToday } from './training/today';
import { VIEWS } from './views';

/** What people can do, what they are to learn, and points for help. */
export const SKILLS = {
  key: 'skills',
  title: both('技能和积分', 'Skills and points'),
  sheets: [SHEET, TRAINING, POINTS, POINT_RULES],
  views: VIEWS,
  findings: (plan) => [...recordsOf(plan, TRAINING).findings, ...pointFindings(plan)],
  todayItems: { list: trainingToday },
  verbs: [
    {
      key: 'skills',
      on: ['command'],
      title: both('技能', 'Skills'),
      about: both('谁会什么、谁验证的、到哪天', 'Who can do what, verified by whom and until when'),
    },
    {
      key: 'training',
      on: ['command'],
      title: both('培训', 'Training'),
      about: both('反复出现的原因建议的培训，进行中的、过期的', 'Training that repeated causes suggest, and what is open or overdue'),
    },
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
} as const satisfies Capability; // prettier-ignore

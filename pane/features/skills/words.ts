import { both } from '../../../shared/lang';

/** What the frame of the view says; each part has words of its own beside it. */
export const SKILLS_WORDS = {
  title: both('技能', 'Skills'),
  parts: both('分部', 'Parts'),
  part: {
    skills: both('技能', 'Skills'),
    training: both('培训', 'Training'),
    points: both('积分', 'Points'),
  },
} as const;

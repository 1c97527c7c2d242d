import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What matters bring to desks; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'open',
    title: both('未了事项', 'Open matters'),
    short: both('未了事项', 'Matter'),
    about: both(
      '交接、决定、争议、建议、违规、活动：轮到谁、做什么、几时到期，逾期的在前',
      'Hand-offs, decisions, disputes, suggestions, breaches, activities: whose turn, what to do, by when, the late ones first',
    ),
  },
  {
    key: 'feedback',
    title: both('建议和反馈', 'Suggestions'),
    short: both('建议和反馈', 'Ideas'),
    about: both('等答复的建议：谁来答、最晚哪天', 'Suggestions to be answered: by whom, by when'),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];

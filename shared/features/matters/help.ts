import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '人和人之间的事：交接、决定、争议、建议、违规、活动。轮到谁、要做什么、几时到期，逾期的在前；点开是陈述、经过和能做的事。',
    'What stands between people: hand-offs, decisions, disputes, suggestions, breaches, activities. Whose turn, what to do, by when, the late ones first; opened, a matter shows statements, history and what may be done.',
  ),
};

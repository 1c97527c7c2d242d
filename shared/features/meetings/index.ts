import type { Capability } from '../../capability';
import { both } from '../../lang';
import { VIEWS } from './views';

/** What the team talks about in the morning, and what it decides there. What is on the agenda others bring, each their part. */
export const MEETINGS = {
  key: 'meetings',
  title: both('会议', 'Meetings'),
  views: VIEWS,
  verbs: [
    {
      key: 'agenda',
      on: ['command'],
      title: both('晨会议程', 'Agenda'),
      about: both(
        '15 分钟的晨会议程：逾期、卡住、赶不上、三天内截止、决定、争议、问题；--out 存成 .txt、.docx 或 .ics',
        'An agenda for 15 minutes: late, blocked, gaps, cut-offs, decisions, disputes, questions; --out keeps it as .txt, .docx or .ics',
      ),
    },
  ],
} as const satisfies Capability;

import type { Capability } from '../../capability';
import { both } from '../../lang';
import { mattersDue } from './due-today';
import { matterFindings } from './findings';
import { handOffHappenings } from './happenings';
import { SECTIONS } from './sections.data';
import { VIEWS } from './views';

/** What stands between people and is no stage of an order. Its sheet (`shared/matters/matters.sheet.ts`) comes with `RECORD_SHEETS`. */
export const MATTERS = {
  key: 'matters',
  title: both('事项', 'Matters'),
  views: VIEWS,
  deskSections: SECTIONS,
  findings: matterFindings,
  todayItems: { list: mattersDue },
  happenings: handOffHappenings,
  verbs: [
    {
      key: 'matters',
      on: ['command'],
      title: both('事项', 'Matters'),
      about: both(
        '交接、决定、争议、建议、违规、活动：轮到谁、要做什么、几时到期，逾期的在前',
        'Hand-offs, decisions, disputes, suggestions, breaches, activities: whose turn, what to do, by when, the late ones first',
      ),
    },
  ],
} as const satisfies Capability;

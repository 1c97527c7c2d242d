import type { Capability } from '../../capability';
import { campaignFindings } from '../../knowledge/campaign-findings';
import { CAMPAIGNS } from '../../knowledge/campaigns.sheet';
import { LESSONS } from '../../knowledge/lessons.sheet';
import { marketFindings } from '../../knowledge/market-findings';
import { MARKET_NOTES } from '../../knowledge/market.sheet';
import { both } from '../../lang';
import { recordsOf } from '../../orders/records';
import { proposeNothing } from './cards/nothing';
import { SECTIONS } from './sections.data';
import { knowledgeToday } from './today';
import { VIEWS } from './views';

/** What the team has learned, what the market does, and what its campaigns bring. */
export const KNOWLEDGE = {
  key: 'knowledge',
  title: both('知识和市场', 'Knowledge and market'),
  sheets: [LESSONS, MARKET_NOTES, CAMPAIGNS],
  views: VIEWS,
  findings: (plan) => [
    ...recordsOf(plan, LESSONS).findings,
    ...marketFindings(plan),
    ...campaignFindings(plan),
  ],
  deskSections: SECTIONS,
  todayItems: { list: knowledgeToday, proposeDone: (plan, id, _next, by) => proposeNothing(plan, id, by) },
} as const satisfies Capability;

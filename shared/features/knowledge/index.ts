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
  verbs: [
    {
      key: 'lessons',
      on: ['command'],
      title: both('知识卡', 'Lessons'),
      about: both(
        '团队的知识卡：全部、一个订单下一步要看的，或用自己的话问一句',
        'What the team has learned: every card, those for what comes next in an order, or a question in your own words',
      ),
    },
    {
      key: 'market',
      on: ['command'],
      title: both('市场信息', 'Market'),
      about: both(
        '还有效的市场信息，和客户国家六周内的假日',
        'Market notes in force, and customers’ days off within six weeks',
      ),
    },
    {
      key: 'campaigns',
      on: ['command'],
      title: both('推广', 'Campaigns'),
      about: both(
        '各来源的询盘和订单，每条询盘、每张订单花多少',
        'Inquiries and orders by source, and what each of them costs',
      ),
    },
  ],
  findings: (plan) => [
    ...recordsOf(plan, LESSONS).findings,
    ...marketFindings(plan),
    ...campaignFindings(plan),
  ],
  deskSections: SECTIONS,
  todayItems: { list: knowledgeToday, proposeDone: (plan, id, _next, by) => proposeNothing(plan, id, by) },
} as const satisfies Capability;

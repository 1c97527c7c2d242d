import type { Capability } from '../../capability';
import { CAMPAIGNS } from '../../knowledge/campaigns.sheet';
import { LESSONS } from '../../knowledge/lessons.sheet';
import { MARKET_NOTES } from '../../knowledge/market.sheet';
import { both } from '../../lang';
import { proposeNothing } from './cards/nothing';
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
  ],
  todayItems: { list: knowledgeToday, proposeDone: (plan, id, _next, by) => proposeNothing(plan, id, by) },
} as const satisfies Capability;

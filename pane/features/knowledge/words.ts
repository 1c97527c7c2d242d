import { both } from '../../../shared/lang';

/** What the frame of the view says; each part has its own words. */
export const KNOWLEDGE_WORDS = {
  title: both('知识', 'Knowledge'),
  parts: both('看什么', 'What to show'),
};

export const PART_WORDS = {
  cards: both('知识卡', 'Cards'),
  market: both('市场', 'Market'),
  campaigns: both('推广', 'Campaigns'),
};

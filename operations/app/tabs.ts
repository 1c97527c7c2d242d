import { both, type Bilingual } from '../../shared/lang';

export const TABS = ['overview', 'late', 'messages', 'workers'] as const;
export type TabKey = (typeof TABS)[number];

export const TAB_WORDS: Readonly<Record<TabKey, Bilingual>> = {
  overview: both('总览', 'Overview'),
  late: both('逾期订单', 'Late orders'),
  messages: both('消息', 'Messages'),
  workers: both('队列', 'Queues'),
};

/** The tab that an address names (`#late`). */
export const tabOf = (hash: string): TabKey => TABS.find((tab) => hash === `#${tab}`) ?? 'overview';

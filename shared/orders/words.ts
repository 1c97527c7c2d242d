import { both, type Bilingual } from '../lang';
import type { LineGroup } from './groups';

/** What the groups of orders are called. */
export const LINE_GROUP_WORDS: Readonly<Record<LineGroup, Bilingual>> = {
  late: both('逾期', 'Late'),
  behind: both('落后', 'Behind'),
  today: both('今天', 'Today'),
  week: both('本周', 'This week'),
  waiting: both('等对方', 'Waiting on others'),
  later: both('以后', 'Later'),
  asked: both('待确认', 'To confirm'),
  idle: both('没有待办', 'Nothing to do'),
};

import { both, type Bilingual } from '../lang';
import type { FilterKey } from './filter';
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

/** Beside work that is somebody's by role alone. */
export const NOBODYS = both('没人负责，属你的岗位', "nobody's, your role");

/** What each key is called. */
export const FILTER_WORDS: Readonly<Record<FilterKey, Bilingual>> = {
  customer: both('客户', 'Customer'),
  factory: both('工厂', 'Factory'),
  owner: both('责任人', 'Owner'),
  role: both('岗位', 'Role'),
  stage: both('节点', 'Stage'),
  month: both('船期月份', 'Ship month'),
  phase: both('阶段', 'Phase'),
  group: both('紧急程度', 'Urgency'),
  sheet: both('工作表', 'Sheet'),
};

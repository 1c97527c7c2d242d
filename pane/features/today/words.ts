import { both, type Bilingual } from '../../../shared/lang';
import type { ShownGroup } from '../../../shared/features/today/view';

/** Headings of the groups, and what the counts are called. */
export const GROUP_WORDS: Readonly<Record<ShownGroup | 'asked', Bilingual>> = {
  late: both('逾期', 'Late'),
  behind: both('落后', 'Behind'),
  today: both('今天', 'Today'),
  week: both('本周', 'Week'),
  waiting: both('等对方', 'Waiting'),
  later: both('以后', 'Later'),
  asked: both('待确认', 'To confirm'),
};

/** What stands on Today at first; what is said on request is in `action-words.ts`. */
export const TODAY_WORDS = {
  title: both('今天要做的', 'What to do today'),
  counts: both('各组订单数', 'Orders by group'),
  goals: both('团队目标', 'Goals of the team'),
  moreGoals: (count: number): Bilingual =>
    both(`还有 ${count} 个目标`, `${count} more ${count === 1 ? 'goal' : 'goals'}`),
  helps: (order: string): Bilingual =>
    both(`打开 ${order}：做好它最有帮助`, `Open ${order}: it would help most`),
  nothing: both('没有要做的，都安排好了。', 'Nothing to do: everything is taken care of.'),
  nothingMine: (name: string): Bilingual => both(`${name}没有要做的。`, `Nothing to do for ${name}.`),
  nothingFiltered: both(
    '筛选出来的订单里没有要做的。',
    'Nothing to do in the orders that the filter leaves.',
  ),
  outdated: (orders: number): Bilingual =>
    both(
      `表里有 ${orders} 个订单的结果不是最新的`,
      `Results of ${orders} ${orders === 1 ? 'order are' : 'orders are'} out of date in the sheet`,
    ),
  update: both('更新', 'Update'),
  more: (count: number): Bilingual => both(`再显示（还有 ${count} 单）`, `Show more (${count} left)`),
  previous: both('上一页', 'Previous'),
  next: both('下一页', 'Next'),
  range: (from: number, to: number, of: number): Bilingual =>
    both(`${from}-${to} / ${of}`, `${from}-${to} of ${of}`),
  further: (count: number): Bilingual => both(`还有 ${count} 项待办`, `${count} more to do`),
  chooseOrder: (order: string): Bilingual => both(`选 ${order}`, `Choose ${order}`),
  many: both('多选', 'Choose many'),
  keys: both('快捷键', 'Keys'),
} as const;

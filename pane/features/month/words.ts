import { both, type Bilingual } from '../../../shared/lang';
import type { MonthKind } from '../../../shared/features/month/items';

export const KIND_WORDS: Readonly<Record<MonthKind, Bilingual>> = {
  due: both('到期', 'Due'),
  sailing: both('开船', 'Sailings'),
  cutoff: both('截单截关', 'Cut-offs'),
  hard: both('信用证与交期', 'L/C, promise'),
};

export const MONTH_WORDS = {
  title: both('月历', 'Month'),
  kinds: both('显示', 'Show'),
  previous: both('上个月', 'Previous month'),
  next: both('下个月', 'Next month'),
  today: both('本月', 'This month'),
  more: (n: number): Bilingual => both(`+${n}`, `+${n}`),
  items: (n: number, late: number): Bilingual =>
    both(
      `${n} 项${late > 0 ? `，逾期 ${late}` : ''}`,
      `${n} ${n === 1 ? 'item' : 'items'}${late > 0 ? `, ${late} late` : ''}`,
    ),
  isToday: both('今天', 'today'),
  nothing: both('这一天没有。', 'Nothing on this day.'),
  moreOf: (n: number): Bilingual => both(`还有 ${n} 项，请先筛选。`, `${n} more: filter first.`),
  late: both('逾期', 'late'),
  close: both('关闭', 'Close'),
  keys: both(
    '方向键选日期，PageUp/PageDown 换月，Enter 打开这一天',
    'Arrow keys move by day, Page Up and Page Down by month, Enter opens the day',
  ),
} as const;

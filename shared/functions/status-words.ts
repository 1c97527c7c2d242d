import type { Bilingual } from '../lang';
import { both } from '../lang';
import type { Status } from '../plan/status';

/** The words that people read for each status. */
export const STATUS_WORDS: Readonly<Record<Status, Bilingual>> = {
  cancelled: both('已取消', 'Cancelled'),
  'not applicable': both('不适用', 'Not applicable'),
  waived: both('已豁免', 'Waived'),
  done: both('已完成', 'Done'),
  'done late': both('已完成(逾期)', 'Done late'),
  'data error': both('数据有误', 'Data error'),
  'date to confirm': both('日期待确认', 'Date to confirm'),
  'waiting for predecessor': both('待前置', 'Waiting for predecessor'),
  overdue: both('已逾期', 'Overdue'),
  'on hold': both('暂停', 'On hold'),
  'due soon': both('即将到期', 'Due soon'),
  'on track': both('进行中', 'On track'),
  'not started': both('未开始', 'Not started'),
};

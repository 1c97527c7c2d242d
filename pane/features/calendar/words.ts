import { both, type Bilingual } from '../../../shared/lang';
import type { DayKind } from '../../../shared/features/calendar/view';

export const CALENDAR_WORDS = {
  title: both('日历', 'Calendar'),
  which: both('日历', 'Calendar'),
  inBook: both('本表使用', 'In this book'),
  customers: both('客户所在国', 'Customers’ countries'),
  found: both('查找结果', 'Found'),
  orders: (n: number): Bilingual => both(`${n} 单`, n === 1 ? '1 order' : `${n} orders`),
  search: both('查找其他国家', 'Find another country'),
  searchHint: both('国家名或代码，如 德国、US', 'A name or code: Germany, US'),
  noneFound: both('没有找到。', 'Nothing found.'),
  previousMonth: both('上个月', 'Previous month'),
  nextMonth: both('下个月', 'Next month'),
  previousYear: both('上一年', 'Previous year'),
  nextYear: both('下一年', 'Next year'),
  today: both('本月', 'This month'),
  month: (year: number, month: number): Bilingual =>
    both(`${year}年${month}月`, `${MONTHS[month - 1]} ${year}`),
  workdays: (n: number): Bilingual => both(`${n} 个工作日`, `${n} working ${n === 1 ? 'day' : 'days'}`),
  hoursPerDay: (hours: number): Bilingual => both(`每天 ${hours} 小时`, `${hours} h a day`),
  noHours: both('休息', 'closed'),
  unknown: both('放假安排未知', 'days off not known'),
  gridHint: both(
    '方向键选日期，PageUp/PageDown 换月',
    'Arrow keys move by day, Page Up and Page Down by month',
  ),
  special: (year: number): Bilingual => both(`${year} 年放假与调休`, `Days off and make-up days of ${year}`),
  nothingSpecial: both('没有。', 'None.'),
  source: both('数据来源', 'Source'),
  company: both('公司自己的安排', 'Days of our own'),
  noCompany: both('还没有。', 'None yet.'),
  remove: both('删除', 'Remove'),
  removeTitle: both('删除公司安排', 'Remove company days'),
  add: both('增加', 'Add days'),
  addTitle: both('增加公司安排', 'Add company days'),
  from: both('从', 'From'),
  to: both('到', 'To'),
  kind: both('怎么安排', 'What'),
  kinds: {
    off: both('放假', 'Closed'),
    work: both('上班', 'Working'),
    half: both('半天', 'Half day'),
  },
  hours: both('时间', 'Hours'),
  hoursHint: both('如 09:00-12:00；不填按平常', '09:00-12:00; empty: as usual'),
  reason: both('原因', 'Reason'),
  reasonHint: both('如 高温假、盘点', 'Such as stocktaking'),
  effect: both('看影响并保存…', 'See what changes…'),
  preview: both('下一步：查看要写的单元格', 'Next: see the cells to write'),
  back: both('返回', 'Back'),
  setup: both('去设置', 'Go to Set up'),
  count: both('两天之间有几个工作日', 'Working days between two days'),
  counted: (workdays: number, days: number): Bilingual =>
    both(
      `${workdays} 个工作日（共 ${days} 天）`,
      `${workdays} working ${workdays === 1 ? 'day' : 'days'} of ${days}`,
    ),
  countRule: both('第一天不算，最后一天算。', 'The first day is not counted, the last one is.'),
  countHours: (hours: number): Bilingual => both(`${hours} 个工作小时`, `${hours} working hours`),
  dayByDay: both('逐日', 'Day by day'),
  dayOf: (n: number): Bilingual => both(`第 ${n} 个工作日`, `working day ${n}`),
  throughDay: (n: number): Bilingual => both(`数到 ${n}`, `up to ${n}`),
  off: both('不算', 'not counted'),
  start: both('起点，不算', 'start, not counted'),
} as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

export const WEEKDAY_WORDS: readonly Bilingual[] = [
  both('一', 'Mo'), both('二', 'Tu'), both('三', 'We'), both('四', 'Th'), both('五', 'Fr'), both('六', 'Sa'), both('日', 'Su'),
]; // prettier-ignore

export const WEEKDAY_NAMES: readonly Bilingual[] = [
  both('周一', 'Monday'), both('周二', 'Tuesday'), both('周三', 'Wednesday'), both('周四', 'Thursday'),
  both('周五', 'Friday'), both('周六', 'Saturday'), both('周日', 'Sunday'),
]; // prettier-ignore

/** What a day is, and the mark that a cell of the month has room for. */
export const DAY_WORDS: Readonly<
  Record<DayKind, { readonly name: Bilingual; readonly mark: Bilingual | undefined }>
> = {
  work: { name: both('上班', 'working day'), mark: undefined },
  weekend: { name: both('周末休息', 'weekend'), mark: undefined },
  holiday: { name: both('放假', 'day off'), mark: both('休', 'off') },
  'make-up': { name: both('调休上班', 'make-up day'), mark: both('班', 'work') },
  'half day': { name: both('半天', 'half day'), mark: both('半', 'half') },
  overtime: { name: both('加班', 'worked'), mark: both('加', 'work') },
  'company off': { name: both('公司放假', 'company day off'), mark: both('休', 'off') },
};

import { both } from '../lang';

/** Help on parameters that several functions share. */
export const START_HELP = both('开始的日期或时刻', 'Date, or date and time, from which it counts');
export const LIMIT_HELP = both(
  '时限：3wd 工作日、5bd 银行工作日、21d 天、2w 周、24h 小时、8wh 工作小时；也可写 3个工作日',
  'How long: 3wd working days, 5bd banking days, 21d days, 2w weeks, 24h hours, 8wh working hours',
);
export const CALENDAR_HELP = both(
  '日历：CN、US、CN & US、Mon-Sat 08:30-17:30、24x7，或列出放假日的区域',
  'Calendar: CN, US, CN & US, Mon-Sat 08:30-17:30, 24x7, or a range that lists days off',
);
export const NOW_HELP = both(
  '按哪个时刻判断，一般引用写有该时刻的单元格',
  'The moment to judge at, usually a cell that holds it',
);
export const LANG_HELP = both(
  'zh 中文，en 英文；不填则随表格语言',
  'zh or en; the language of the sheet when left out',
);
export const PROCESS_HELP = both(
  '流程：变体代码，或 跟单_流程 表的若干行（含表头）',
  'The process: the key of a variant, or rows of the Gendan Process sheet with its header',
);
export const HEADERS_HELP = both('订单表的表头行', 'The header row of the order sheet');

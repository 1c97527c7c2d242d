import type { Lang } from '../shared/lang';

/** The sentences of the reference page that belong to no single function. */
export interface PageWords {
  readonly title: string;
  readonly other: string;
  readonly intro: string;
  readonly name: string;
  readonly gives: string;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly parameter: string;
  readonly meaning: string;
  readonly default: string;
  readonly none: string;
  readonly needed: string;
  readonly whole: string;
  readonly result: string;
  readonly example: string;
  readonly shows: string;
  readonly note: string;
  readonly stop: string;
  rows(count: number): string;
}

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = {
  zh: {
    title: 'SLA 函数',
    other: '[English](#sla-functions)',
    intro:
      'Excel 中写 `SLA.DUE`，Google 表格中写 `SLA_DUE`，命令行用 `gendan eval`，结果相同。本页由函数表生成，例子的结果都是算出来的。',
    name: '函数',
    gives: '用途',
    rulesTitle: '通用规则',
    rules: [
      '**日期**可以是单元格里的日期（序列号）、`2026-02-13`、`2026-02-13 09:30` 或 `2026-02-13T09:30`；其他写法先用 SLA.DATE 转换。没有时刻的日期是整天：当天不算超期，次日起算。',
      '**时刻正好是零点**的结果写进单元格后没有小数部分，再读出来就是整天；在同一个公式里嵌套使用则不受影响。',
      '**时限**：`3wd` 工作日、`5bd` 银行工作日、`21d` 天、`2w` 周、`1mo` 月、`24h` 小时、`90min` 分钟、`8wh` 工作小时、`30wmin` 工作分钟；也可写 `3个工作日`、`24小时`。',
      '**日历**不填为 `CN`：周一至周五 09:00-12:00、13:30-18:00，按国务院放假安排，含调休补班。也可写 `US`、`CN & US`（两地都上班才算）、`CN Mon-Sat 08:30-17:30`、`24x7`，或 WORKDAY.INTL 的周末掩码 `0000011`。',
      '**日历也可以是区域**：每个日期是一天休息；右边一格可写 `work`（补班）、`off`（放假）或时段 `09:00-12:00`，再右边是备注。区域里不是日期的文字是这张表所用的一周，如 `Mon-Sat 08:30-17:30` 或 `CN`。没有写一周的，按周一至周五，只放表中列出的日子，与 WORKDAY 相同。',
      '**区域自动展开**：填一个值的地方都可以填区域，结果逐格给出。一行或一列会重复使用；大小不一致时，缺的那一格是 `#N/A`。一格出错只影响那一格。',
      '**空单元格**给出空结果，不算错误。',
      '**错误**：`#VALUE!` 参数看不懂，`#NUM!` 超出范围，`#N/A` 没有数据；`gendan eval` 会同时说明原因。',
      '函数不随时间自动变化：现在的时刻由参数 `now` 给出，一般引用写有该时刻的单元格。',
    ],
    parameter: '参数',
    meaning: '含义',
    default: '不填时',
    none: '无',
    needed: '必填',
    whole: '（区域作为一个整体）',
    result: '**结果**：',
    example: '例子',
    shows: '结果',
    note: '说明',
    stop: '。',
    rows: (count) => `共 ${count} 行`,
  },
  en: {
    title: 'SLA functions',
    other: '[中文](#sla-函数)',
    intro:
      'Written `SLA.DUE` in Excel, `SLA_DUE` in Google Sheets, and answered by `gendan eval` on the command line, all with the same result. This page is made from the table of functions, and the results of its examples are computed.',
    name: 'Function',
    gives: 'Gives',
    rulesTitle: 'Rules that hold for all',
    rules: [
      '**Dates** are dates in cells (serial numbers), `2026-02-13`, `2026-02-13 09:30` or `2026-02-13T09:30`; pass other notations through SLA.DATE first. A date without a time of day is a whole day: nothing is late on the day itself, only from the next day on.',
      'A result at **exactly midnight** has no fraction once it stands in a cell and reads back as a whole day; nested in one formula it stays timed.',
      '**Limits**: `3wd` working days, `5bd` banking days, `21d` days, `2w` weeks, `1mo` months, `24h` hours, `90min` minutes, `8wh` working hours, `30wmin` working minutes; in Chinese `3个工作日`, `24小时`.',
      'The **calendar** is `CN` when left out: Monday to Friday 09:00-12:00 and 13:30-18:00 with the days off and make-up days of the State Council. Others are `US`, `CN & US` (open only when both are), `CN Mon-Sat 08:30-17:30`, `24x7`, or a weekend mask as WORKDAY.INTL has it, `0000011`.',
      'A calendar may also be **a range**: each date is a day off; the cell to its right may say `work` (a make-up day), `off`, or hours such as `09:00-12:00`, and what stands further right is a remark. Text that is no date is the week that the list goes with, such as `Mon-Sat 08:30-17:30` or `CN`. Without one the week is Monday to Friday and only the listed days are off, as in WORKDAY.',
      '**Ranges spill**: wherever one value is expected a range may stand, and the result comes cell by cell. A single row or column is repeated; where ranges differ in size, a missing cell gives `#N/A`. An error in one cell stays in that cell.',
      '**Blank cells** give blank results, not errors.',
      '**Errors**: `#VALUE!` an argument is not understood, `#NUM!` out of range, `#N/A` no data; `gendan eval` says why.',
      'Nothing changes with the clock: the present moment is the argument `now`, usually a cell that holds it.',
    ],
    parameter: 'Argument',
    meaning: 'Meaning',
    default: 'When left out',
    none: 'none',
    needed: 'required',
    whole: '(a range is one argument)',
    result: '**Result**: ',
    example: 'Example',
    shows: 'Result',
    note: 'Remark',
    stop: '.',
    rows: (count) => `${count} rows in all`,
  },
};

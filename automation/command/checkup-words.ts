import { grouped } from '../../shared/cells/grouped';
import { both, type Bilingual } from '../../shared/lang';

/** What `gendan checkup` says. */
export const CHECKUP_SAY = {
  logOption: both(
    '事件日志：CSV（case_id, activity, timestamp, resource）或 XES，可以是 .gz',
    'an event log: CSV (case_id, activity, timestamp, resource) or XES, also as .gz',
  ),
  examples: both(
    `例子：
  gendan checkup 订单.xlsx                     自己的表：各节点用时、卡在哪里、建议
  gendan checkup 订单.xlsx --since 2026-01-01  只看今年完成的
  gendan checkup 订单.xlsx --accept "limit final_qc"   采纳一条建议，先预览
  gendan checkup --log 日志.csv                列出节点、先后、间隔和走法
  gendan checkup --log 日志.xes.gz --json      给程序：{cases, events, activities, transitions, variants}`,
    `Examples:
  gendan checkup orders.xlsx                   your own book: times by stage, where it gets stuck, proposals
  gendan checkup orders.xlsx --since 2026-01-01   only what was done this year
  gendan checkup orders.xlsx --accept "limit final_qc"   accepts a proposal, shown first
  gendan checkup --log log.csv                 activities, what follows what and after how long, ways
  gendan checkup --log log.xes.gz --json       for programs: {cases, events, activities, transitions, variants}`,
  ),
  left: (count: number): Bilingual =>
    both(
      `有 ${grouped(count)} 条读不出来，没有算进去：`,
      `${grouped(count)} ${count === 1 ? 'event' : 'events'} could not be read and ${count === 1 ? 'does' : 'do'} not count:`,
    ),
  problem: (line: number, why: Bilingual): Bilingual =>
    both(`  第 ${line} 行：${why.zh}`, `  line ${line}: ${why.en}`),
  more: (count: number): Bilingual => both(`  还有 ${grouped(count)} 条`, `  and ${grouped(count)} more`),
  counted: (cases: number, events: number): Bilingual =>
    both(
      `${grouped(cases)} 个订单，${grouped(events)} 个事件`,
      `${grouped(cases)} ${cases === 1 ? 'case' : 'cases'}, ${grouped(events)} ${events === 1 ? 'event' : 'events'}`,
    ),
  activities: both('节点', 'Activities'),
  transitions: both('先后', 'What follows what'),
  variants: both('走法', 'Ways'),
  activity: both('节点', 'Activity'),
  from: both('从', 'From'),
  to: both('到', 'To'),
  n: both('次数', 'n'),
  cases: both('订单数', 'Cases'),
  median: both('间隔中位数', 'Median time'),
  path: both('走法', 'Way'),
  hidden: (count: number): Bilingual =>
    both(`  另有 ${grouped(count)} 行，--json 给出全部。`, `  ${grouped(count)} more; --json gives all.`),
} as const;

import type { OrderPath } from '../../shared/checkup/checkup';
import { ordersWords } from '../../shared/orders/section-parts';
import { both, type Bilingual } from '../../shared/lang';
import { daysWords } from '../../shared/trade/share';

/** What `gendan checkup BOOK` says. */
export const CHECKUP_BOOK_SAY = {
  sinceOption: both(
    '只看这一天及以后完成的，例如 2026-01-01',
    'only what was done on this day or later, e.g. 2026-01-01',
  ),
  stage: both('节点', 'Stage'),
  times: both('次数', 'n'),
  median: both('中位', 'Median'),
  limit: both('时限', 'Limit'),
  onTime: both('按时', 'On time'),
  waiting: both('等别人', 'Waiting'),
  rework: both('重开/改期', 'Reopened/moved'),
  skipped: both('不适用', 'Skipped'),
  orders: (orders: number, since: string | undefined): Bilingual => {
    const { zh, en } = ordersWords(orders);
    return since === undefined
      ? both(`看了 ${zh}`, `${en} looked at`)
      : both(`看了 ${since} 起有动作的 ${zh}`, `${en} looked at, with something done since ${since}`);
  },
  noBottleneck: both(
    '还看不出卡在哪一步：有起点又有完成日期的节点太少',
    'Where it gets stuck cannot be told yet: too few stages have both a start and a date',
  ),
  slowest: (name: Bilingual, share: string | undefined, days: string): Bilingual =>
    share === undefined
      ? both(
          `最花时间：${name.zh}，共 ${days} 天`,
          `most time: ${name.en}, ${days} ${days === '1' ? 'day' : 'days'} together`,
        )
      : both(
          `最花时间：${name.zh}，占各节点用时的 ${share}（共 ${days} 天）`,
          `most time: ${name.en}, ${share} of the time of all stages (${days} days)`,
        ),
  latest: (name: Bilingual, orders: number, days: number): Bilingual =>
    both(
      `最常超过截止：${name.zh}，${orders} 单，共超 ${days} 天`,
      `most often past its deadline: ${name.en}, in ${ordersWords(orders).en}, ${daysWords(days).en} together`,
    ),
  conforming: (text: string): Bilingual =>
    both(`照流程走的：${text}`, `Went as the process is written: ${text}`),
  noConforming: both(
    '照没照流程走看不出：没有一单有两个以上的日期',
    'Whether orders went as the process is written cannot be told: none has two dates',
  ),
  stages: both('各节点用时', 'How long each stage takes'),
  unitNote: both(
    '用时按该节点时限的单位数，休息日、等待都不算；没有时限的按日历天。同列同一天连着五单以上的日期算补录，不计用时。',
    'Times are in the unit of the stage’s limit, days off and waits left out; calendar days where it has none. A day that stands in one column for five orders was typed in bulk and gives no time.',
  ),
  paths: (all: readonly OrderPath[]): Bilingual => {
    const [n, closed] = [sum(all.map((path) => path.n)), sum(all.map((path) => path.closed))];
    return both(
      `实际走法：${ordersWords(n).zh}，其中 ${closed} 单已结案，${all.length} 种走法`,
      `Ways that orders went: ${ordersWords(n).en}, ${closed} of them closed, ${all.length} ${all.length === 1 ? 'way' : 'ways'}`,
    );
  },
  morePaths: (n: number): Bilingual =>
    both(`另有 ${n} 种走法，--json 全部列出`, `and ${n} more: --json lists them`),
  deviations: both('和流程不一样的地方', 'Not as the process is written'),
  early: (stage: Bilingual, before: Bilingual, orders: number): Bilingual =>
    both(
      `${stage.zh}做在${before.zh}前面：${orders} 单`,
      `${stage.en} done before ${before.en}: ${ordersWords(orders).en}`,
    ),
  gate: (stage: Bilingual, before: Bilingual, orders: number): Bilingual =>
    both(
      `${before.zh}还没完成就做了${stage.zh}：${orders} 单`,
      `${stage.en} done while ${before.en} was open: ${ordersWords(orders).en}`,
    ),
  pingPong: both('来回返工', 'Back and forth'),
  between: (a: Bilingual, b: Bilingual, n: number, orders: number): Bilingual =>
    both(
      `${a.zh}和${b.zh}：${n} 次，${orders} 单`,
      `${a.en} and ${b.en}: ${n === 1 ? 'once' : `${n} times`} in ${ordersWords(orders).en}`,
    ),
  unkept: both('不怎么填的列', 'Columns hardly filled in'),
  column: (sheet: string, header: string, person: string | undefined, share: Bilingual): Bilingual =>
    person === undefined
      ? both(`${sheet} ${header}：填了 ${share.zh}`, `${sheet} ${header}: filled in ${share.en}`)
      : both(
          `${sheet} ${header}，${person}：填了 ${share.zh}`,
          `${sheet} ${header}, ${person}: filled in ${share.en}`,
        ),
} as const;

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

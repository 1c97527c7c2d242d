/** The check-up of a book of 10,000 orders with a log of 100,000 rows, beside reading and judging them. */
import type { Book, CellValue, Sheet } from '../shared/book/model';
import { checkupOf } from '../shared/checkup/checkup-of';
import { plan as planOf } from '../shared/plan/plan';
import { dayFromCivil } from '../shared/time/civil';
import { dayOf, parseIso } from '../shared/time/moment';
import { benchSheet } from './book';
import { medianMs } from './processor';
import type { BenchRow } from './row';
import { sheetOf } from './sheet';

const ORDERS = 10_000;
const LOGGED = 100_000;
const NOW = parseIso('2026-04-20 10:00')!;
const FIRST = dayFromCivil(2026, 1, 1);

export function benchCheckupBook(): BenchRow[] {
  const { sheet } = benchSheet(ORDERS, dayOf(NOW));
  const book: Book = { sheets: [sheet, log()] };
  const plan = planOf(book, NOW);
  if (plan.config.log.length !== LOGGED) throw new Error('not the whole log was read');
  const checkup = checkupOf(plan, {});
  if (checkup.orders !== ORDERS || checkup.pingPong.length === 0) throw new Error('not all was looked at');
  const planned = medianMs(5, () => planOf(book, NOW));
  const ours = medianMs(5, () => checkupOf(plan, {}));
  return [
    {
      name: `check-up of 10,000 orders with 100,000 rows of the log, ${(ours / planned).toFixed(2)} times reading and judging them (${planned.toFixed(0)} ms)`,
      ours,
      unit: 'ms',
      target: '≤ 2 times',
    },
  ];
}

/** Ten rows an order: what a stage waits for, dates that move, stages done in the log, reopened, and judged. */
function log(): Sheet {
  const rows = Array.from({ length: LOGGED }, (_, i): CellValue[] => {
    const order = i % ORDERS;
    const begun = FIRST + (order % 120);
    const [stage, event, after, value] = EVENTS[Math.floor(i / ORDERS)]!;
    const at = begun + after + (order % 3);
    const isJudged = event === '判定';
    return [
      at + 0.375,
      `SC-${order}`,
      stage,
      event,
      event === '备注' ? null : at,
      value,
      isJudged ? at : null,
      '王丽',
      null,
    ];
  });
  const titles = ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人', '备注'];
  return sheetOf('跟单_记录', [titles, ...rows], 'tsssdsdss');
}

const EVENTS: readonly (readonly [stage: string, event: string, after: number, value: string | null])[] = [
  ['采购下单', '完成', 8, null],
  ['产前样确认', '等待', 12, '客户'],
  ['产前样确认', '恢复', 17, null],
  ['物料到齐', '完成', 18, null],
  ['采购下单', '重开', 20, null],
  ['采购下单', '完成', 24, null],
  ['尾查/终期验货', '改截止', 40, null],
  ['寄船样', '豁免', 41, null],
  ['订舱', '判定', 30, '按时'],
  ['订舱', '备注', 31, '已催'],
];

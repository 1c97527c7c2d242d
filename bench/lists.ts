/** What the lists of Today cost in the engine over 10,000 orders: the first answer, and each one after it. Times are those of the processor. */
import type { Sheet } from '../shared/book/model';
import { CAPABILITIES } from '../shared/features';
import { meetingQueries } from '../shared/features/meetings/queries';
import { askedView } from '../shared/features/questions/asked';
import { todayView } from '../shared/features/today/view';
import { choicesOf } from '../shared/orders/choices';
import { plan as planOf, type Plan } from '../shared/plan/plan';
import { dayOf, parseIso } from '../shared/time/moment';
import { benchSheet } from './book';
import { medianMs, processorMs } from './processor';
import type { BenchRow } from './row';
import { sheetOf } from './sheet';

const NOW = parseIso('2026-04-20 10:00')!;
const ORDERS = 10_000;
const LIMITS = { late: 30, behind: 20, today: 20, week: 20, waiting: 20 };

export function benchLists(): BenchRow[] {
  const { sheet } = benchSheet(ORDERS, dayOf(NOW));
  const plan = planOf({ sheets: [sheet] }, NOW);
  const today = (of: Plan, filter = {}) => todayView(of, { me: '', filter, limits: LIMITS });
  const asked = (of: Plan) => askedView(of, { me: '', filter: {}, bundles: 5, lines: 3 });
  const first = processorMs(() => today(plan));
  return [
    row('Today of 10,000 orders, asked first', first, '≤ 500 ms'),
    row(
      'asked again',
      medianMs(5, () => today(plan)),
      '≤ 100 ms',
    ),
    row(
      'filtered by a customer',
      medianMs(5, () => today(plan, { customer: ['Customer 7'] })),
      '≤ 100 ms',
    ),
    row(
      'searched, the first time',
      processorMs(() => today(plan, { text: 'sc-12 customer' })),
      '≤ 500 ms',
    ),
    row(
      'searched again',
      medianMs(3, () => today(plan, { text: 'sc-13 customer' })),
      '≤ 100 ms',
    ),
    row(
      'its questions, the first time',
      processorMs(() => asked(plan)),
    ),
    row(
      'its questions again',
      medianMs(3, () => asked(plan)),
    ),
    row(
      'choices of customers',
      medianMs(3, () => choicesOf(plan, 'customer', {})),
      '≤ 100 ms',
    ),
    ...agendas(sheet),
  ];
}

const MATTERS = 5_000;
const MATTER_TITLES = ['编号', '类型', '订单', '内容', '负责人', '截止', '状态'];

/** The meeting of 10,000 orders and 5,000 matters, a third of them over. */
function agendas(orders: Sheet): BenchRow[] {
  const matters = Array.from({ length: MATTERS }, (_, at) => [
    `D-${at}`, at % 3 === 1 ? '争议' : '决定', '', `第 ${at} 件事`, 'Owner', dayOf(NOW) + (at % 20), at % 3 === 2 ? '已完成' : '进行中',
  ]); // prettier-ignore
  const sheet = sheetOf('跟单_事项', [MATTER_TITLES, ...matters], 'sssssds');
  const plan = planOf({ sheets: [orders, sheet] }, NOW);
  const { agenda } = meetingQueries(CAPABILITIES);
  // What the other views have worked out by then.
  todayView(plan, { me: '', filter: {}, limits: LIMITS });
  askedView(plan, { me: '', filter: {}, bundles: 5, lines: 3 });
  return [
    row('agenda of them and 5,000 matters, asked first', processorMs(() => agenda(plan, 60)), '≤ 500 ms'),
    row('  asked again', medianMs(3, () => agenda(plan, 60)), '≤ 100 ms'),
  ]; // prettier-ignore
}

const row = (name: string, ours: number, target?: string): BenchRow => ({ name, ours, unit: 'ms', target });

import { orderCounts } from '../../../shared/plan/late-orders';
import type { TablePlan } from '../../../shared/plan/table-plan';
import type { Status } from '../../../shared/process/status';
import { aPlan, stagesOf } from './a-stage';

const [booking] = stagesOf({ key: 'booking' });

/** Which status an order of several rows is counted at; a row that is open has a stage that comes next. */
const countedAt = (...statuses: Status[]) => {
  const rows = statuses.map((status, at) => ({
    row: { row: at + 2, order: 'A-1', key: 'A-1' },
    order: { status, next: status === 'on track' ? aPlan(booking!) : undefined, late: false, behind: false, isAsked: false },
  })); // prettier-ignore
  const { orders, counts } = orderCounts({
    tables: [{ table: { sheet: '订单' }, rows } as unknown as TablePlan],
  });
  expect(orders).toBe(1);
  return Object.keys(counts)[0];
};

test.each<[Status[], Status]>([
  [['cancelled', 'done'], 'done'],
  [['done', 'cancelled'], 'done'],
  [['done', 'done late'], 'done late'],
  [['carried on', 'cancelled'], 'cancelled'],
  [['done', 'on track'], 'on track'],
  [['on track', 'done late'], 'on track'],
])('rows that are %p: the order is %s', (statuses, status) => expect(countedAt(...statuses)).toBe(status));

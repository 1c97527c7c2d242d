import { orderAt } from '../../../../shared/features/order/view';
import { NobodySays, NothingSaid, proposeComment } from '../../../../shared/features/order/comment';
import { applyPatch } from '../../../../shared/book/apply';
import { plan as planOf } from '../../../../shared/plan/plan';
import { StageIsGone } from '../../../../shared/proposals/stage-of-order';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const { sheet, row, key: order } = plan.tables[0]!.rows[0]!.order;
const at = { sheet, row, order };

test('a comment goes to the log with the name, and the order tells it; its verdict stays', () => {
  const { patch } = proposeComment(plan, at, ' 客户答应周五付款 ', '王丽');
  const after = planOf(applyPatch(plan.book, patch).book, MID_MORNING);
  const [newest] = orderAt(after, sheet, row).order!.history.lines;
  expect(newest).toMatchObject({ event: 'note', note: '客户答应周五付款', by: '王丽' });
  expect(after.tables[0]!.rows[0]!.order.status).toBe(plan.tables[0]!.rows[0]!.order.status);
});

test('nothing is written without words, without a name, or into a row that holds another order by now', () => {
  expect(() => proposeComment(plan, at, '  ', '王丽')).toThrow(NothingSaid);
  expect(() => proposeComment(plan, at, 'text', '')).toThrow(NobodySays);
  expect(() => proposeComment(plan, { ...at, order: 'another' }, 'text', '王丽')).toThrow(StageIsGone);
});

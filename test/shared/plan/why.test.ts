import { plan } from '../../../shared/plan/plan';
import { whyOf, whyText } from '../../../shared/plan/why';
import { approve } from '../../tools/approve';
import { orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';

test('why each open stage of the small order book is judged as it is, in both languages', () => {
  const made = plan(orderBook(), moment('2026-05-18 10:00'));
  const lines = made.tables[0]!.rows.flatMap(({ order }) => {
    const clocks = made.clocks.of(order.variant, order.country);
    const open = order.stages.filter(({ status }) =>
      ['overdue', 'due soon', 'on track', 'on hold', 'waiting for predecessor', 'date to confirm'].includes(
        status,
      ),
    );
    return [
      `${order.key} (${order.variant.key}): next ${order.next?.stage.key ?? 'nothing'}`,
      ...open.flatMap((stage) => {
        const why = whyText(whyOf(order, stage, clocks[stage.stage.index]!, made.now));
        return [`  ${stage.stage.key}`, `    ${why.zh}`, `    ${why.en}`];
      }),
      '',
    ];
  });
  approve(__dirname, 'why', lines.join('\n'));
});

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

/** Why a stage of an order of the small order book is due, in English. */
function deadlineOf(key: string, stageKey: string): string {
  const made = plan(orderBook(), moment('2026-05-18 10:00'));
  const { order } = made.tables[0]!.rows.find((row) => row.order.key === key)!;
  const stage = order.stages.find((each) => each.stage.key === stageKey)!;
  return whyOf(order, stage, made.clocks.of(order.variant, order.country)[stage.stage.index]!, made.now)
    .deadline.en;
}

test('a planned date is told as the cell has it, the day of grace beside it', () => {
  expect(deadlineOf('A-02', 'onboard')).toBe("the sheet's 船期 Thu 28 May 2026, and 1 day of grace");
});

test('what a due date does not rest on is not told: no field that the order leaves blank, no estimate of a start', () => {
  expect(deadlineOf('A-03', 'deposit')).toMatch(/^下单日期: Tue 5 May \+ 5 working days/);
  expect(deadlineOf('A-02', 'onboard')).not.toContain('estimate');
});

test('an estimate says so, and which date of the order it is made from', () => {
  expect(deadlineOf('A-05', 'booking')).toBe(
    'Buyer nominates forwarder is not recorded, estimated from 下单日期 Thu 12 Feb: Sun 8 Mar + 7 days = Sun 15 Mar',
  );
});

import { both } from '../../../../shared/lang';
import { lateOrders, orderCounts } from '../../../../shared/plan/late-orders';
import { hoursOf } from '../../../../shared/serving/hours';
import { lateInBook } from '../../../../shared/serving/late-orders';
import type { JobKind } from '../job-kind';

/** `gendan plan BOOK --write`: the verdicts beside the orders, and what Gendan's own sheets show of them. */
export const UPDATE: JobKind = {
  words: ({ book }) => ['plan', book.address, '--write', '--yes'],
  onlyRead: (plan) => (plan.isConfirmed ? undefined : NOT_SET_UP),
  counts: ({ plan, report }) => ({
    ...(plan && { orders: orderCounts(plan).orders, late: lateOrders(plan).length, asked: orderCounts(plan).asked }), // prettier-ignore
    written: report?.written ?? 0,
    ...(plan && !plan.isConfirmed && { unset: 1 }),
  }),
  more: ({ plan }) =>
    plan
      ? {
          late: lateInBook(plan),
          orders: orderCounts(plan).orders,
          hours: hoursOf(plan),
          ...(plan.config.settings.book !== '' && { ownId: plan.config.settings.book }),
        }
      : {},
};

/** A server writes into nobody's book before a person has looked at how it is read. */
const NOT_SET_UP = both(
  '只读了，没有写：列的对应关系还没有人确认。请运行 gendan init 工作簿，或在窗格的“设置”里确认，之后每次更新都会写入。',
  'Read only, nothing was written: nobody has confirmed how its columns are read yet. Run gendan init BOOK, or confirm them under Set up in the pane; from then on every update writes.',
);

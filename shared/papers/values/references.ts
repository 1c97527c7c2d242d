import { recordsOf } from '../../orders/records';
import type { RecordRow } from '../../records/read';
import { orderKey } from '../../trade/order-key';
import type { PaperKind } from '../../trade/paper-kinds';
import { PAPERS } from '../../trade/sheets/papers.sheet';
import type { Lang } from '../../lang';
import type { Values } from './head';
import { saidDay, saidText } from './said';
import type { Sources } from './sources';

type Row = RecordRow<typeof PAPERS>;

/** The papers of some orders that are registered and hold, the newest version of each number last. */
export function heldPapers({ plan, entries }: Pick<Sources, 'plan' | 'entries'>): readonly Row[] {
  const wanted = new Set(entries.map(({ order }) => orderKey(order)));
  return recordsOf(plan, PAPERS).rows.filter(({ record }) => {
    if (!record || record.status === 'void' || record.status === 'superseded') return false;
    return record.orders.some((order) => wanted.has(orderKey(order)));
  });
}

/** The paper of a kind that holds for the orders and the shipment: of several the last. */
export const heldPaper = (held: readonly Row[], kind: PaperKind, batch: string): Row | undefined =>
  held
    .filter(({ record }) => record!.kind === kind && orderKey(record!.batch ?? '') === orderKey(batch))
    .at(-1);

/** Numbers and dates of other papers that a paper names: the order's cell before the register. */
export function references(sources: Sources, own: Values, kind: PaperKind, lang: Lang): Values {
  const held = heldPapers(sources);
  // A paper does not refer to itself: its own number says that already.
  const of = (other: PaperKind) =>
    other === kind ? undefined : (heldPaper(held, other, sources.batch) ?? heldPaper(held, other, ''));
  const number = (other: PaperKind) => {
    const row = of(other);
    return row && saidText(row.record!.number, row.place('number'));
  };
  const date = (other: PaperKind) => {
    const row = of(other);
    return row && saidDay(row.record!.date, lang, row.place('date'));
  };
  return {
    pi_number: own.pi_number ?? number('pi'),
    pi_date: date('pi'),
    contract_number: own.contract_number ?? number('contract') ?? own.pi_number ?? number('pi'),
    invoice_number: own.invoice_number ?? number('ci'),
    invoice_date: date('ci'),
  };
}

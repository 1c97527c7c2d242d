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
export function references(sources: Sources, own: Values, lang: Lang): Values {
  const held = heldPapers(sources);
  const of = (kind: PaperKind) => heldPaper(held, kind, sources.batch) ?? heldPaper(held, kind, '');
  const number = (kind: PaperKind) => {
    const row = of(kind);
    return row && saidText(row.record!.number, row.place('number'));
  };
  const date = (kind: PaperKind) => {
    const row = of(kind);
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

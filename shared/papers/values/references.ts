import type { PaperKind } from '../../trade/paper-kinds';
import type { Lang } from '../../lang';
import { isHeld, isOfShipment, registeredFor, type RegisterRow } from '../register';
import type { Values } from './head';
import { saidDay, saidText } from './said';
import type { Sources } from './sources';

/** The paper of a kind that holds for the shipment: of several the last. */
const heldPaper = (held: readonly RegisterRow[], kind: PaperKind, batch: string): RegisterRow | undefined =>
  held.filter((row) => row.record.kind === kind && isOfShipment(row, batch)).at(-1);

/** Numbers and dates of other papers that a paper names: the order's cell before the register. */
export function references(sources: Sources, own: Values, kind: PaperKind, lang: Lang): Values {
  const held = registeredFor(sources.plan, sources.entries).filter(isHeld);
  // A paper does not refer to itself: its own number says that already.
  const of = (other: PaperKind) =>
    other === kind ? undefined : (heldPaper(held, other, sources.batch) ?? heldPaper(held, other, ''));
  const number = (other: PaperKind) => {
    const row = of(other);
    return row && saidText(row.record.number, row.place('number'));
  };
  const date = (other: PaperKind) => {
    const row = of(other);
    return row && saidDay(row.record.date, lang, row.place('date'));
  };
  return {
    pi_number: own.pi_number ?? number('pi'),
    pi_date: date('pi'),
    contract_number: own.contract_number ?? number('contract') ?? own.pi_number ?? number('pi'),
    invoice_number: own.invoice_number ?? number('ci'),
    invoice_date: date('ci'),
  };
}

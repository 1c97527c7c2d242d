import { kindOf, termsOf, type PartKind } from '../terms/kinds';
import { laterOf, shiftDays, type Moment } from '../time/moment';
import { MONEY_STAGE } from './price-parts';
import { sailedOn, type TermCells } from './term-facts';

/** Documents are presented within 21 days of the shipment (UCP 600 art. 14 c); banks and buyer take as long again at most (practice). */
const PRESENTED = 21;
const BANKS_TAKE = 15;
/** Credit of which the text names no days is rarely longer (practice). */
const LONGEST_CREDIT = 60;

/**
 * When money is in at the latest as a rule, counted from the sailing, where what it is counted from by its term is not
 * in the sheet: the day at the bank, the acceptance, the start of the days. Only good for asking.
 */
export function usuallyInBy(stage: string, cells: TermCells): Moment | undefined {
  const sailed = sailedOn(cells);
  if (sailed === undefined) return undefined;
  let latest: Moment | undefined;
  for (const part of termsOf(cells.text('payment_term')).parts) {
    const kind = kindOf(part);
    if (MONEY_STAGE[kind] !== stage) continue;
    const days = usualDays(kind, part.days);
    if (days === undefined) continue;
    const due = shiftDays(sailed, days);
    latest = latest === undefined ? due : laterOf(latest, due);
  }
  return latest;
}

function usualDays(kind: PartKind, days: number): number | undefined {
  if (kind === 'account') return days > 0 ? undefined : LONGEST_CREDIT;
  return kind === 'collection' || kind === 'lc_usance' ? PRESENTED + BANKS_TAKE + days : undefined;
}

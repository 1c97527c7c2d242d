import { entriesOf } from '../orders/entry';
import { isFiltering, pickOrders, type OrderFilter } from '../orders/filter';
import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import { CLOSED } from '../process/status';
import { ledgerOf, type LedgerOrder, type LedgerPart } from './ledger';

/** A part of a price that is open. */
export interface Receivable {
  readonly line: LedgerOrder;
  readonly part: LedgerPart;
  /** How much of it; undefined where the sheet does not say: it then counts in no sum. */
  readonly open: Money | undefined;
  /** Days past due; 0 before. */
  readonly age: number;
}

/** The lines of the ledger whose orders a filter picks. */
export function pickedLines(plan: Plan, filter: OrderFilter = {}): readonly LedgerOrder[] {
  const ledger = ledgerOf(plan);
  if (!isFiltering(filter)) return ledger;
  const picked = new Set(pickOrders(plan, entriesOf(plan), filter).map(({ entry }) => entry));
  return ledger.filter(({ entry }) => picked.has(entry));
}

/** What of some lines is to come, and of what nobody can tell whether it came in. */
interface OpenParts {
  readonly receivables: readonly Receivable[];
  readonly untold: readonly Receivable[];
}

/** Of the same lines several views ask one after the other: of the whole ledger all of them. */
const known = new WeakMap<readonly LedgerOrder[], OpenParts>();

function openPartsOf(lines: readonly LedgerOrder[]): OpenParts {
  const there = known.get(lines);
  if (there) return there;
  const [receivables, untold]: [Receivable[], Receivable[]] = [[], []];
  for (const line of lines)
    for (const part of line.parts) {
      if (part.isSettled) continue;
      const { open, age } = part;
      const isOpen = open ? open.minor > 0 : part.amount === undefined && isKept(line, part);
      if (isOpen) receivables.push({ line, part, open, age });
      else if (!open) untold.push({ line, part, open, age });
    }
  const found = { receivables, untold };
  known.set(lines, found);
  return found;
}

/** What is open of some lines. A part of which nobody can tell whether it came in is a question, and stands in `untoldOf`. */
export const receivablesOf = (lines: readonly LedgerOrder[]): readonly Receivable[] =>
  openPartsOf(lines).receivables;

/** Parts of which the sheet does not say whether they came in: no column shows them, or what stands there is asked about. */
export const untoldOf = (lines: readonly LedgerOrder[]): readonly Receivable[] => openPartsOf(lines).untold;

/** Whether the sheet shows when the part comes in, so that its blank says that it has not. */
function isKept({ placed }: LedgerOrder, part: LedgerPart): boolean {
  const stage = placed.row.order.owed.find((each) => each.stage.key === part.stage);
  return stage !== undefined && stage.isFollowed && stage.question === undefined && !CLOSED.has(stage.status);
}

/** The worst first: by days past due, then by the day on which it is due; what has none comes last. */
export const worstFirst = (a: Receivable, b: Receivable): number =>
  b.age - a.age || (a.part.due ?? Infinity) - (b.part.due ?? Infinity) || 0;

/** The worst of many, as sorting them all would give: lists show a few dozen of thousands. */
export function worstOf(receivables: readonly Receivable[], count: number): readonly Receivable[] {
  if (receivables.length <= count) return [...receivables].sort(worstFirst);
  const worst: Receivable[] = [];
  for (const each of receivables) {
    if (worst.length === count && (count === 0 || worstFirst(each, worst[count - 1]!) >= 0)) continue;
    let at = worst.length;
    while (at > 0 && worstFirst(each, worst[at - 1]!) < 0) at--;
    worst.splice(at, 0, each);
    if (worst.length > count) worst.pop();
  }
  return worst;
}

import { ledgerOf, type LedgerOrder } from '../../../shared/money/ledger';
import { factsOfRow } from '../../../shared/plan/facts-of-row';
import type { Plan } from '../../../shared/plan/plan';
import type { RecordDraft } from '../../../shared/records/draft';
import { isoDay } from '../../../shared/time/moment';
import { figureOf } from './figure';
import { in2026 } from '../days';

/** Since when the team enters receipts: what came in before stands in the order sheet alone. */
const SINCE = in2026(3, 1);
/** Money whose day a cell tells in words that nobody can be certain of. */
const DAY_OF_PART: Readonly<Record<string, number>> = { 'FY26-048': in2026(5, 6) };
/** What banks on the way kept of a payment under an L/C, in minor units. */
const KEPT = 4200;

interface Came {
  readonly line: LedgerOrder;
  readonly part: number;
  readonly on: number;
  readonly minor: number;
  readonly isByBank: boolean;
}

/**
 * The bank's credits for every order of which the order sheet tells each amount and day, so that the receipts say what the
 * cells say. What a customer transferred on one day is one credit, with a line for each order; a bank pays every L/C by itself.
 */
export function receiptsOf(plan: Plan): RecordDraft[] {
  const lines = ledgerOf(plan);
  const isAlone = ({ entry }: LedgerOrder): boolean => lines.filter((each) => each.entry === entry).length === 1;
  const credits = new Map<string, Came[]>();
  for (const line of lines.filter(isAlone))
    for (const each of cameFor(line)) {
      const name = `${each.on}\0${each.isByBank ? line.key : line.customer}`;
      credits.set(name, [...(credits.get(name) ?? []), each]);
    }
  const days = new Map<number, number>();
  return [...credits.values()]
    .sort(([a], [b]) => a!.on - b!.on)
    .flatMap((credit) => {
      const { on } = credit[0]!;
      const nth = (days.get(on) ?? 0) + 1;
      days.set(on, nth);
      const number = `IR${isoDay(on).slice(2).replaceAll('-', '')}-${nth}`;
      return credit.map((each, at) => draftOf(plan, each, number, credit.length > 1 ? String(at + 1) : ''));
    });
} // prettier-ignore

/** Nothing where the sheet leaves out a day or an amount: half of an order's receipts would contradict its cells. */
function cameFor(line: LedgerOrder): Came[] {
  const came = line.parts.flatMap(({ part, stage, received, lastReceived }) => {
    if (!received || received.minor === 0) return [];
    const on = lastReceived ?? DAY_OF_PART[line.entry.order];
    return [{ line, part, on, minor: received.minor, isByBank: stage === 'bank_exam' }];
  });
  const known = came.filter((each): each is Came => each.on !== undefined && each.on >= SINCE);
  return known.length === came.length ? known : [];
}

function draftOf(plan: Plan, { line, part, on, minor, isByBank }: Came, number: string, nth: string): RecordDraft {
  const { entry, placed, customer, currency } = line;
  const charges = isByBank ? KEPT : 0;
  const facts = factsOfRow(placed.table, placed.row.row, plan.now);
  return {
    number,
    line: nth,
    order: entry.order,
    part: String(part),
    date: isoDay(on),
    amount: figureOf({ minor: minor - charges, currency }),
    currency,
    ...(isByBank && { charges: figureOf({ minor: charges, currency }) }),
    payer: (isByBank && facts.text('issuing_bank')) || customer,
  };
} // prettier-ignore

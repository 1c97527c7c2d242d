import type { TermPart, Terms } from '../terms/terms';
import { kindOf, termsOf, wordsOf } from '../terms/kinds';
import { endOfMonth } from '../terms/pay-due';
import { dayOf, wholeDay, type Moment } from '../time/moment';

/** What the facts of a payment term are worked out from: cells of the same order. */
export interface TermCells {
  text(field: string): string;
  date(field: string): Moment | undefined;
  present(field: string): boolean;
  /** Whether the sheet has a column for a field. */
  hasColumn(field: string): boolean;
  /** Whether a part of the term is in by receipts; it counts from 1. */
  isPaid?(part: number): boolean;
}

/** Balance against copies: so many days after the sailing, and before the vessel arrives (practice). */
const BALANCE_DAYS = 7;
const BEFORE_ARRIVAL = 5;
/** Copies exist a day or two after the sailing: on a short voyage the balance is not due before. */
const COPIES_TAKE = 2;
/** From the bank that sends the documents to the buyer who pays or accepts at sight (practice, 10-15 days). */
const SIGHT_TAKES = 15;

/** The words of the order's payment term for conditions; a deposit's amount in the sheet shows that there is one. */
export function termText(cells: TermCells): string {
  const words = wordsIn(cells.text('payment_term'));
  return cells.present('deposit_amount') ? words.withDeposit : words.alone;
}

interface TermWords {
  readonly alone: string;
  /** Where another cell shows that there is a deposit. */
  readonly withDeposit: string;
}

/** By what `termsOf` says of a text, which is one object for all orders with the same. */
const known = new WeakMap<Terms, TermWords>();

function wordsIn(text: string): TermWords {
  const terms = termsOf(text);
  let words = known.get(terms);
  if (!words) {
    const said = new Set<string>(wordsOf(terms));
    const alone = [...said].join(', ');
    if (!said.has('prepaid')) said.add('deposit');
    known.set(terms, (words = { alone, withDeposit: [...said].join(', ') }));
  }
  return words;
}

/** A number that follows from the payment term and the dates beside it; undefined when `field` is none of them. */
export function termNumber(field: string, cells: TermCells): number | undefined {
  switch (field) {
    case 'credit_days':
      return termDays(cells);
    case 'advance_days': // the export as far as it is known
      return daysBetween(
        cells.date('deposit_date'),
        firstDate(cells, ['atd', 'etd', 'factory_due', 'cust_due']),
      );
    case 'deferred_days':
      return daysBetween(
        firstDate(cells, ['export_date', 'atd', 'etd']),
        firstDate(cells, ['credit_due', 'maturity_due']),
      );
    default:
      return undefined;
  }
}

function firstDate(cells: TermCells, fields: readonly string[]): Moment | undefined {
  for (const field of fields) {
    const date = cells.date(field) ?? termDate(field, cells);
    if (date !== undefined) return date;
  }
  return undefined;
}

function daysBetween(from: Moment | undefined, to: Moment | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : dayOf(to) - dayOf(from);
}

/** The days of credit where one part says them. */
function termDays(cells: TermCells): number | undefined {
  const credits = certain(cells).filter((part) =>
    ['account', 'collection', 'lc_usance'].includes(kindOf(part)),
  );
  return credits.length === 1 ? credits[0]!.days : undefined;
}

/** A date that follows from the payment term; undefined when `field` is none, or nothing certain follows. */
export function termDate(field: string, cells: TermCells): Moment | undefined {
  return followed(field, cells)?.at;
}

/** A date that follows from another one of the order. */
export interface Followed {
  readonly at: Moment;
  /** The field whose date it follows from, and that date. */
  readonly from: string;
  readonly start: Moment;
  /** Days from there, from the end of its month where `isMonthEnd`. */
  readonly days: number;
  readonly isMonthEnd: boolean;
  /** Whether the order's term gives the days; else they are the trade's usual ones. */
  readonly isTerm: boolean;
}

/** The same with what it follows from. */
export function followed(field: string, cells: TermCells): Followed | undefined {
  switch (field) {
    case 'credit_due':
      return earliestDue(cells, ['account', 'collection']);
    case 'maturity_due':
      return earliestDue(cells, ['lc_usance']);
    case 'balance_due':
      return balanceDue(cells);
    case 'load_plan':
      return itself(firstOf(cells, ['loading_date']));
    case 'shipped_on':
      return itself(firstOf(cells, ['bl_date', 'atd']));
    default:
      return undefined;
  }
}

/** Parts that need not be asked about before a date can rest on them. */
function certain(cells: TermCells): readonly TermPart[] {
  const { parts, question } = termsOf(cells.text('payment_term'));
  return question ? parts.filter((part) => !part.assumed) : parts;
}

function earliestDue(cells: TermCells, kinds: readonly string[]): Followed | undefined {
  let earliest: Followed | undefined;
  for (const part of stillOpen(certain(cells), cells)) {
    if (!kinds.includes(kindOf(part))) continue;
    const due = dueOf(part, cells);
    if (due !== undefined && (earliest === undefined || dayOf(due.at) < dayOf(earliest.at))) earliest = due;
  }
  return earliest;
}

/** Parts that are in by receipts make nothing due; where all are, when they were is told. */
function stillOpen(parts: readonly TermPart[], cells: TermCells): readonly TermPart[] {
  if (!cells.isPaid) return parts;
  const all = termsOf(cells.text('payment_term')).parts;
  const open = parts.filter((part) => !cells.isPaid!(all.indexOf(part) + 1));
  return open.length > 0 ? open : parts;
}

/** When a part of the term is due by the order's dates, of whatever kind; undefined where nothing certain follows. */
export function dueOfPart(part: TermPart, cells: TermCells): Moment | undefined {
  return (kindOf(part) === 'copies' ? balanceDue(cells) : dueOf(part, cells))?.at;
}

/** When a part is due by the text and the order's dates. */
function dueOf(part: TermPart, cells: TermCells): Followed | undefined {
  // Working days are not calendar days; a term that counts them waits for its few days in calendar days at least.
  const { trigger, days } = part;
  switch (trigger) {
    case 'shipment':
    case 'invoice': // the invoice is made out for the shipment
      return after(sailing(cells), days);
    case 'month_end':
      return after(sailing(cells), days, { isMonthEnd: true });
    case 'arrival':
      return after(firstOf(cells, ['ata', 'eta']), days);
    case 'sight':
    case 'acceptance':
      return (
        after(firstOf(cells, ['lc_accepted']), days) ??
        after(firstOf(cells, ['docs_sent']), SIGHT_TAKES + days, { isTerm: false })
      );
    default:
      return undefined;
  }
}

/** Against copies; the trade's usual balance where the term does not say. */
function balanceDue(cells: TermCells): Followed | undefined {
  const sailed = sailing(cells);
  const part = certain(cells).find((each) => kindOf(each) === 'copies');
  const isTerm = part !== undefined && part.days > 0;
  const due = after(sailed, isTerm ? part.days : BALANCE_DAYS, { isTerm });
  const early = after(firstOf(cells, ['eta']), -BEFORE_ARRIVAL, { isTerm: false });
  if (!due || !early) return due;
  const copies = after(sailed, COPIES_TAKE, { isTerm: false })!;
  const byArrival = early.at > copies.at ? early : copies;
  return byArrival.at < due.at ? byArrival : due;
}

interface Basis {
  readonly from: string;
  readonly start: Moment;
}

/**
 * The B/L date, else the sailing. The planned one only where the sheet has no column for the sailing itself: a tick
 * there says that the vessel has left, not when.
 */
function sailing(cells: TermCells): Basis | undefined {
  return firstOf(cells, cells.hasColumn('atd') ? ['bl_date', 'atd'] : ['bl_date', 'atd', 'etd']);
}

/** The day of the sailing that money is counted from. */
export const sailedOn = (cells: TermCells): Moment | undefined => sailing(cells)?.start;

/** The first of some fields that has a date. */
function firstOf(cells: TermCells, fields: readonly string[]): Basis | undefined {
  for (const from of fields) {
    const start = cells.date(from);
    if (start !== undefined) return { from, start };
  }
  return undefined;
}

function after(
  basis: Basis | undefined,
  days: number,
  { isMonthEnd = false, isTerm = true }: Partial<Pick<Followed, 'isMonthEnd' | 'isTerm'>> = NO_MORE,
): Followed | undefined {
  if (!basis) return undefined;
  const { from, start } = basis;
  const at = wholeDay((isMonthEnd ? endOfMonth(dayOf(start)) : dayOf(start)) + days);
  return { at, from, start, days, isMonthEnd, isTerm };
}

const NO_MORE = {};

/** The date itself, under another name. */
function itself(basis: Basis | undefined): Followed | undefined {
  if (!basis) return undefined;
  const { from, start } = basis;
  return { at: start, from, start, days: 0, isMonthEnd: false, isTerm: true };
}

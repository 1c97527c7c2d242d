import type { Receipt } from '../../../shared/cells/receipts';
import type { MoneyColumns } from '../../../shared/plan/money-columns';
import { moneyFactsOf } from '../../../shared/plan/money-facts';
import type { StageFacts } from '../../../shared/plan/order-facts';
import type { ReadColumn } from '../../../shared/plan/read-column';
import type { Stage } from '../../../shared/process/process';
import { moment } from '../../tools/order-facts';

/** An order of 10,000, 30 % of it as a deposit and 70 % against copies, looked at on 18 May. */
const TERM = '30% T/T, 70%见提单副本';
export const [MARCH, APRIL, MAY, JUNE] = [
  moment('2026-03-05'),
  moment('2026-04-05'),
  moment('2026-05-05'),
  moment('2026-06-05'),
];

/** What the cell of a column tells of payments; a plain date or tick counts only where the column has all parts. */
type Cells = Readonly<Record<number, readonly Receipt[]>>;

export interface MoneySheet {
  readonly term?: string;
  readonly price?: number | undefined;
  readonly cells?: Cells;
  /** Cells with nothing but a date or a tick. */
  readonly plain?: Cells;
  readonly columns?: Partial<MoneyColumns>;
  /** The part's own columns. */
  readonly own?: readonly ReadColumn[];
  /** What those say as the columns of any stage do. */
  readonly base?: Partial<StageFacts>;
  readonly dates?: Readonly<Record<string, string>>;
  /** The text in the column for the payment's state. */
  readonly state?: string;
  readonly sailed?: 'undated';
  readonly paid?: boolean;
  /** ISO code; left out where the sheet does not say. */
  readonly currency?: string;
}

export const column = (at: number, field?: string, isDate = true): ReadColumn =>
  ({ column: at, header: '', field: field && { key: field }, isDate }) as ReadColumn;

const NO_COLUMNS: MoneyColumns = {
  shared: undefined,
  received: [],
  owed: [],
  firstReceived: [],
  words: [],
  state: undefined,
  takesDeposits: true,
  areSumsAlone: false,
};

const BLANK: StageFacts = {
  done: undefined, by: undefined, column: undefined, planned: undefined, isOpenPlan: false, state: undefined,
  party: undefined, trouble: undefined, followed: true,
}; // prettier-ignore

/** What a sheet says of a stage of money, without what it does not say. */
export function told(stage: string, sheet: MoneySheet): Partial<StageFacts> {
  const { term = TERM, cells = {}, plain = {}, columns, own = [], dates = {}, paid = false } = sheet;
  const price = 'price' in sheet ? sheet.price : 10_000;
  const facts = moneyFactsOf({ key: stage } as Stage, { ...BLANK, ...sheet.base }, own, {
    now: moment('2026-05-18 10:00'),
    text: (field) => (field === 'payment_term' ? term : field === 'pay_status' ? (sheet.state ?? '') : ''),
    number: (field) => (field === 'amount' ? price : undefined),
    currency: () => sheet.currency ?? '',
    date: (field) => (dates[field] === undefined ? undefined : moment(dates[field])),
    said: { sailed: sheet.sailed, paid },
    receiptsIn: ({ column: at }, isPlain) => cells[at] ?? (isPlain ? plain[at] : undefined) ?? [],
  }, { ...NO_COLUMNS, ...columns }); // prettier-ignore
  const said = Object.entries(facts).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(said.filter(([name]) => name !== 'followed'));
}

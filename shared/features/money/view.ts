import type { Bilingual } from '../../lang';
import { ageOf, byAge, AGES, AGE_WORDS, type Age } from '../../money/ages';
import { creditOf } from '../../money/credit';
import { debtorsOf, type Debtor } from '../../money/debtors';
import { pickedLines, receivablesOf, untoldOf, worstOf, type Receivable } from '../../money/receivables';
import { customersOf } from '../../money/records';
import { recordsOf } from '../../orders/records';
import { MONEY } from '../../money/money.sheet';
import { plainWords, roundWords, sumsOf } from '../../money/sums';
import { weekAround } from '../../orders/section-parts';
import type { OrderFilter } from '../../orders/filter';
import type { Plan } from '../../plan/plan';
import { nameKey } from '../../people/names';
import { majorOf, type Money } from '../../records/money';
import { partLineOf, type PartLine } from './lines';

/** What a person wants to look at. */
export interface MoneyWanted {
  readonly filter: OrderFilter;
  /** Only parts of this age, or due this week. */
  readonly only?: Age | 'overdue' | 'week';
  /** Only this customer's, as the list names it. */
  readonly customer?: string;
  /** The most rows of parts and of customers. */
  readonly parts: number;
  readonly customers: number;
}

/** Who owes what since when. Plain JSON. */
export interface MoneyView {
  readonly tiles: readonly MoneyTile[];
  readonly ages: readonly AgeChart[];
  readonly customers: readonly DebtorLine[];
  readonly customersTotal: number;
  readonly parts: readonly PartLine[];
  readonly partsTotal: number;
  /** Open parts of which nobody wrote how much they are. */
  readonly unknown: number;
  /** Parts of which the sheet does not say whether they came in. */
  readonly untold: readonly PartLine[];
  readonly untoldTotal: number;
  /** Whether the book has 跟单_资金 already. */
  readonly hasSheet: boolean;
}

export interface MoneyTile {
  readonly key: 'open' | 'overdue' | 'week';
  /** By currency: `USD 12,000`. */
  readonly sums: readonly string[];
  readonly count: number;
}

/** The ages of one currency. */
export interface AgeChart {
  /** Empty where the sheet does not say. */
  readonly currency: string;
  readonly bars: readonly {
    readonly age: Age;
    readonly label: Bilingual;
    readonly value: number;
    readonly said: string;
  }[];
}

export interface DebtorLine {
  readonly customer: string;
  readonly open: readonly string[];
  readonly overdue: readonly string[];
  readonly oldest: number;
  readonly parts: number;
  /** Credit used of the limit, where the card has one: `USD 50,000`; `used` empty without a written rate. */
  readonly credit:
    | { readonly limit: string; readonly used: string; readonly isOver: boolean; readonly isExpired: boolean }
    | undefined;
}

/** Parts told of that nobody can tell whether they came in. */
const FEW = 5;

export function moneyView(plan: Plan, { filter, only, customer, parts, customers }: MoneyWanted): MoneyView {
  const lines = pickedLines(plan, filter);
  const all = receivablesOf(lines);
  const untold = untoldOf(lines);
  const week = weekAround(plan.now);
  const isThisWeek = ({ age, part: { due } }: Receivable): boolean =>
    age === 0 && due !== undefined && due >= week.from && due <= week.to;
  const debtors = debtorsOf(all, customersOf(plan));
  const theirs =
    customer === undefined
      ? all
      : (debtors.find((each) => nameKey(each.customer) === nameKey(customer))?.receivables ?? []);
  const isMeant = (each: Receivable): boolean => {
    if (only === 'overdue') return each.age > 0;
    return only === 'week' ? isThisWeek(each) : ageOf(each.age) === only;
  };
  const meant = only === undefined ? theirs : theirs.filter(isMeant);
  return {
    tiles: [
      tileOf('open', all),
      tileOf(
        'overdue',
        all.filter(({ age }) => age > 0),
      ),
      tileOf('week', all.filter(isThisWeek)),
    ],
    ages: byAge(all).map(({ currency, by }) => ({
      currency,
      bars: AGES.map((age) => {
        const money = { minor: by[age], currency };
        return { age, label: AGE_WORDS[age], value: majorOf(money), said: roundWords(money) };
      }),
    })),
    customers: debtors.slice(0, customers).map((each) => debtorLine(plan, each)),
    customersTotal: debtors.length,
    parts: worstOf(meant, parts).map((each) => partLineOf(plan, each)),
    partsTotal: meant.length,
    unknown: all.filter(({ open }) => open === undefined).length,
    untold: untold.slice(0, FEW).map((each) => partLineOf(plan, each)),
    untoldTotal: untold.length,
    hasSheet: recordsOf(plan, MONEY).table !== undefined,
  };
}

function tileOf(key: MoneyTile['key'], found: readonly Receivable[]): MoneyTile {
  return { key, sums: wordsOf(sumsOf(found.map(({ open }) => open))), count: found.length };
}

const wordsOf = (sums: readonly Money[]): string[] => sums.map(roundWords);

function debtorLine(plan: Plan, debtor: Debtor): DebtorLine {
  const { customer, open, overdue, oldest, receivables } = debtor;
  const credit = creditOf(plan, debtor);
  return {
    customer,
    open: wordsOf(open),
    overdue: wordsOf(overdue),
    oldest,
    parts: receivables.length,
    credit: credit && {
      limit: plainWords(credit.limit),
      used: credit.open.total ? roundWords(credit.open.total) : '',
      isExpired: credit.is === 'ended',
      isOver: credit.is === 'ended' || credit.is === 'exceeded',
    },
  };
}

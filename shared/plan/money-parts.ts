import type { Money } from '../records/money';
import type { Stage } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import { factsOfRow } from './facts-of-row';
import type { PlacedRow } from './late-orders';
import type { Short } from './money-said';
import { amountsOfParts, numberedPartsOf, type NumberedPart } from './numbered-parts';
import type { OrderPlan, StagePlan } from './order-plan';
import { depositIn, moneyOf } from './order-price';
import type { Plan } from './plan';
import type { ReceivedMoney } from './record-source';
import type { RowFacts } from './row-facts';
import { priceOfRow } from './rows-of-order';
import { dueOfPart } from './term-facts';

/** One part of an order's price: what is to come in when, and what has. Plain JSON. */
export interface MoneyPart {
  /** Counts from 1, as `gendan terms` does. */
  readonly part: number;
  /** Of the price, 0 to 100; undefined where the term does not say. */
  readonly percent: number | undefined;
  /** Key of the stage in which it comes in; parts of one kind share it. */
  readonly stage: string;
  /** A serial day; undefined where nothing dates it yet, and mostly once it is in. */
  readonly due: number | undefined;
  /** Whether the term or a contract sets that day, not a limit of practice. */
  readonly isDueHard?: boolean;
  /** The parts of an order add up to its amount. Its currency is empty where the sheet does not say which. */
  readonly amount: Money | undefined;
  /** Undefined where the sheet does not say: no column shows it, or what stands there is asked about. */
  readonly received: Money | undefined;
  /** What is still to come; undefined where nobody can tell. */
  readonly open: Money | undefined;
  /** A serial day: when money of it last came in. */
  readonly lastReceived: number | undefined;
  /** Nothing more is expected of it: it is in, waived, or the whole order is closed. */
  readonly isSettled: boolean;
  /** What says so: rows of 跟单_收款, else the cells of the order. */
  readonly source: 'receipts' | 'sheet';
}

const NONE: readonly MoneyPart[] = [];

/**
 * The parts of the price for which a row of an order speaks. None of a cancelled order, of one that is carried on
 * elsewhere, of goods that are free, and of a row whose money another row of the order tells: so what all rows say can be
 * added up.
 */
export function moneyPartsOf(plan: Pick<Plan, 'now'>, placed: PlacedRow): readonly MoneyPart[] {
  const { table, row } = placed;
  const { order } = row;
  if (order.carriedOn || order.status === 'cancelled' || order.phase === 'cancelled') return NONE;
  const facts = factsOfRow(table, row.row, plan.now);
  const received = facts.records?.money(facts);
  if (received) return received.isTold ? byReceipts(received, order, facts) : NONE;
  const { price, isElsewhere } = priceOfRow(plan, placed, facts);
  if (isElsewhere) return NONE;
  const parts = numberedPartsOf(facts.text('payment_term'));
  const amounts = amountsOfParts(parts, price, depositIn(facts, parts, price));
  const owed = new Map(order.owed.map((stage) => [stage.stage.key, stage]));
  const currency = price?.currency ?? '';
  return parts.map((part, at): MoneyPart => {
    const minor = amounts[at];
    const amount = minor === undefined ? undefined : { minor, currency };
    const stage = order.variant.stages.find(({ key }) => key === part.stage);
    const open = owed.get(part.stage);
    const isFirst = parts.findIndex((each) => each.stage === part.stage) === at;
    const missing = open?.money?.short && missingOf(open.money.short, price)?.minor;
    const later = parts.flatMap((each, nth) =>
      nth > at && each.stage === part.stage ? [amounts[nth] ?? 0] : [],
    );
    const left = missing === undefined ? undefined : later.reduce((rest, each) => rest - each, missing);
    const { part: number, percent } = part;
    return {
      part: number,
      percent,
      stage: part.stage,
      ...dueOf(part, isFirst ? open : undefined, facts),
      amount,
      ...(open ? openPart(open, amount, left) : closedPart(stage, amount, order, facts)),
      source: 'sheet',
    };
  });
}

/** Of an order that has receipts, whatever its cells say. */
function byReceipts(
  { parts, currency }: ReceivedMoney,
  order: OrderPlan,
  facts: RowFacts,
): readonly MoneyPart[] {
  const owed = new Map(order.owed.map((stage) => [stage.stage.key, stage]));
  const terms = numberedPartsOf(facts.text('payment_term'));
  const money = (minor: number): Money => ({ minor, currency });
  return parts.map((each): MoneyPart => {
    const { part, percent, stage, amount, received, lastReceived, isUnclear } = each;
    const open = owed.get(stage);
    // Waived, or the whole order is closed: nothing more is expected.
    const isOver = !open && order.variant.stages.some(({ key }) => key === stage);
    const isSettled = each.isSettled || isOver;
    const isFirst = !isSettled && parts.find((one) => one.stage === stage && !one.isSettled) === each;
    const left = amount === undefined || isUnclear ? undefined : money(Math.max(0, amount - received));
    return {
      part,
      percent,
      stage,
      ...dueOf(terms[part - 1]!, isFirst ? open : undefined, facts),
      amount: amount === undefined ? undefined : money(amount),
      received: money(received),
      open: isSettled ? money(0) : left,
      lastReceived,
      isSettled,
      source: 'receipts',
    };
  });
}

/** A part by its stage, of parts that share one the first; the others by the term. */
function dueOf(
  { term }: NumberedPart,
  open: StagePlan | undefined,
  facts: RowFacts,
): Pick<MoneyPart, 'due' | 'isDueHard'> {
  if (open) return { due: dayOr(open.due), ...(open.hardDue !== undefined && { isDueHard: true }) };
  return { due: term && dayOr(dueOfPart(term, facts)) };
}

const dayOr = (moment: Moment | undefined): number | undefined =>
  moment === undefined ? undefined : dayOf(moment);

type Came = Pick<MoneyPart, 'received' | 'open' | 'lastReceived' | 'isSettled'>;

/** `left`: what is still to come of the stage's money beside the parts that come after it; less than nothing: it is in. */
function openPart(open: StagePlan, amount: Money | undefined, left: number | undefined): Came {
  const { isFollowed, question } = open;
  const state = { lastReceived: undefined, isSettled: false };
  const isKnown = left !== undefined || (isFollowed && (question === undefined || question === 'term'));
  // Whether it came in is what is asked, or what no column shows.
  if (!isKnown || !amount) return { ...state, received: undefined, open: undefined };
  const { currency } = amount;
  const minor = left === undefined ? amount.minor : Math.min(Math.max(left, 0), amount.minor);
  return {
    ...state,
    received: { minor: amount.minor - minor, currency },
    open: { minor, currency },
    isSettled: minor === 0,
  };
}

function missingOf({ is, missing }: Short, price: Money | undefined): Money | undefined {
  if (!price) return undefined;
  return is === 'amount'
    ? moneyOf(missing, price.currency)
    : { minor: Math.round((price.minor * missing) / 100), currency: price.currency };
}

/** A part whose stage is over, or that the order's process has no stage for. */
function closedPart(
  stage: Stage | undefined,
  amount: Money | undefined,
  { log }: OrderPlan,
  facts: RowFacts,
): Came {
  const unknown = { received: undefined, open: undefined, lastReceived: undefined };
  if (!stage) return { ...unknown, isSettled: false };
  const { done, state } = facts.stage(stage);
  const entry = log?.get(stage.key);
  const nothing = amount && { minor: 0, currency: amount.currency };
  if (state === 'not applicable' || (entry?.waived && done === undefined))
    return { ...unknown, received: nothing, open: nothing, isSettled: true };
  const on = done === undefined || done === 'undated' ? entry?.done : done;
  const lastReceived = on === undefined || on === 'undated' ? undefined : dayOf(on);
  return { received: amount, open: nothing, lastReceived, isSettled: true };
}

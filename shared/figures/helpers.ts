import { entriesOf } from '../orders/entry';
import { mattersOf } from '../orders/matters';
import type { Plan } from '../plan/plan';
import { dayOf } from '../time/moment';
import { QUOTE_DAYS } from './definitions.data';
import type { FigureKey, Period } from './figure';
import { openOfOrder, type OpenThing } from './rows/open';
import { quotations } from './rows/quote-to-order';

/** Something open that will count in a period, and can still be met. */
export interface Helper extends OpenThing {
  readonly order: string;
  readonly key: string;
}

type Goal = Pick<Period, 'from' | 'to'> & { readonly target: number };

/**
 * What would help a goal in a period: open, to count within it, due and not late, the soonest first. Things whose day the
 * sheet does not say, and those that can only be missed any more, are not among them.
 */
export function helpersOf(plan: Plan, figure: FigureKey, { from, to, target }: Goal): Helper[] {
  const today = dayOf(plan.now);
  return openFor(plan, figure)
    .filter(({ due, day }) => due >= today && day >= from && day <= to)
    .filter(({ days }) => days === undefined || days <= target) // What is out longer makes the mean worse.
    .sort((a, b) => a.due - b.due);
}

function openFor(plan: Plan, figure: FigureKey): readonly Helper[] {
  if (figure === 'quoteToOrder') return undecided(plan);
  if (figure === 'handOffsFirst') return handOffs(plan);
  return entriesOf(plan).flatMap((entry) => {
    const { order, key } = entry;
    return (openOfOrder(plan, entry).get(figure) ?? []).map((each) => ({ order, key, ...each }));
  });
}

/** Quotations without an outcome count on their own day; until they are taken as lost each can be won, late or not. */
const undecided = (plan: Plan): Helper[] =>
  quotations(plan).flatMap(({ order, key, on, is }): Helper[] =>
    is === undefined ? [{ order, key, due: on + QUOTE_DAYS - 1, day: on }] : [],
  );

function handOffs(plan: Plan): Helper[] {
  return mattersOf(plan).flatMap(({ matter, turn }): Helper[] => {
    const { kind, order, state, times = 1 } = matter;
    if (kind !== 'handoff' || !order || state !== 'handed' || times > 1 || turn?.due === undefined) return [];
    const due = dayOf(turn.due);
    return [{ order, key: order, due, day: due }];
  });
}

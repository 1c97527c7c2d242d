import { entriesOf, type OrderEntry } from '../orders/entry';
import { SAILED } from '../orders/order-dates';
import { mattersOf } from '../orders/matters';
import { lateDate } from '../plan/late-date';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import { CLOSED } from '../process/status';
import { dayOf, type Moment } from '../time/moment';
import type { FigureKey, Period } from './figure';
import { PAPERS_OVER } from './rows/papers';
import { promisedOf, SAILING } from './rows/shipped';

/** Something open that will count in a period, and can still be met. */
export interface Helper {
  readonly order: string;
  readonly key: string;
  readonly due: number;
}

/** Open stages that a figure will count once they are done. */
const OPEN_STAGES: Readonly<Partial<Record<FigureKey, (stage: StagePlan) => boolean>>> = {
  stagesInTime: ({ isFollowed }) => isFollowed,
  shippedAsPromised: ({ stage }) => stage.key === SAILING,
  depositDelay: ({ stage }) => stage.key === 'deposit',
  daysToMoney: ({ stage }) => stage.branch === 'money' && stage.key !== 'deposit',
  papersFirstTime: ({ stage }) => PAPERS_OVER.includes(stage.key),
  answered24h: ({ stage }) => stage.evidence.includes('first_reply') && stage.key !== 'claim_reply',
  claims24h: ({ stage }) => stage.evidence.includes('claim_reply'),
  quoteToOrder: ({ stage }) => stage.key === 'quote_follow',
};

/**
 * What would help a figure in a period: open, due in what is left of it and not late, the soonest first. Things whose day
 * the sheet does not say are not among them.
 */
export function helpersOf(plan: Plan, figure: FigureKey, { to }: Pick<Period, 'to'>): Helper[] {
  const today = dayOf(plan.now);
  const found = figure === 'handOffsFirst' ? handOffs(plan) : openStages(plan, figure);
  return found.filter(({ due }) => due >= today && due <= to).sort((a, b) => a.due - b.due);
}

function openStages(plan: Plan, figure: FigureKey): Helper[] {
  const wanted = OPEN_STAGES[figure];
  if (!wanted) return [];
  return entriesOf(plan).flatMap((entry) => {
    if (OVER_PHASES.has(entry.phase) || (figure === 'shippedAsPromised' && SAILED.has(entry.phase)))
      return [];
    const dues = duesOf(entry, figure, wanted);
    if (figure === 'stagesInTime') return dues.map((due) => helper(entry, due));
    // Of several rows the last to be due decides.
    return dues.length === 0 ? [] : [helper(entry, Math.max(...dues))];
  });
}

function duesOf(entry: OrderEntry, figure: FigureKey, wanted: (stage: StagePlan) => boolean): number[] {
  return entry.whole.rows.flatMap(({ row: { order } }) => {
    if (order.carriedOn || OVER_PHASES.has(order.phase)) return [];
    return order.stages.flatMap((stage) => {
      if (CLOSED.has(stage.status) || stage.question !== undefined || !wanted(stage)) return [];
      const due: Moment | undefined = figure === 'shippedAsPromised' ? promisedOf(order, order.cells, stage) : lateDate(stage); // prettier-ignore
      return due === undefined ? [] : [dayOf(due)];
    });
  });
}

const helper = ({ order, key }: OrderEntry, due: number): Helper => ({ order, key, due });

function handOffs(plan: Plan): Helper[] {
  return mattersOf(plan).flatMap(({ matter, turn }): Helper[] => {
    const { kind, order, state, times = 1 } = matter;
    if (kind !== 'handoff' || !order || state !== 'handed' || times > 1 || turn?.due === undefined) return [];
    return [{ order, key: order, due: dayOf(turn.due) }];
  });
}

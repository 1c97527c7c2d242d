import type { LogRow } from '../../config';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import type { PlacedRow } from '../../plan/late-orders';
import { namesNobody } from '../../people/names';
import { isOutside } from '../../people/terms';
import type { OrderPlan, StagePlan } from '../../plan/order-plan';
import { roleOf, SELLER_FIELDS } from '../../plan/stage-role';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import type { Role } from '../../process/row';
import { onceFor } from '../../remembered';
import { dayOf } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { lessonRows } from './rows';

/** An order that may have taught something and of which no card speaks. */
export interface AskedLesson {
  readonly is: 'claim' | 'late';
  readonly entry: OrderEntry;
  /** The row of it that closed. */
  readonly row: PlacedRow;
  /** Of a late order the stage that was longest past its due date, of a claim its closing where that is a stage. */
  readonly stage: StagePlan | undefined;
  /** The serial day on which it closed. */
  readonly on: number;
  /** As the team list writes it; empty where nobody is known. */
  readonly owner: string;
  readonly role: Role;
  /** As the order writes it; may be empty for a claim. */
  readonly cause: string;
}

/** Nobody is asked of what closed longer ago. */
const ASKED_DAYS = 14;
/** Of one person at a time. */
const MOST_OF_ONE = 3;

/**
 * What closed in the last days and may have taught something: claims, and late orders whose cause is written down. Left
 * out is what a card names, and what somebody said leaves nothing to learn. The newest first, a few of each owner.
 */
export const lessonsAsked = onceFor((plan: Plan): readonly AskedLesson[] => {
  const today = dayOf(plan.now);
  const named = new Set(lessonRows(plan).map(({ record }) => orderKey(record.order ?? '')));
  const saidOn = nothingSaid(plan.config.log);
  const found = entriesOf(plan).flatMap((entry): AskedLesson[] => {
    const asked = closedOf(plan, entry, today);
    if (!asked) return [];
    const names = namesOf(entry);
    const isSaid = names.some((name) => named.has(name) || (saidOn.get(name) ?? -Infinity) >= asked.on);
    return isSaid ? [] : [asked];
  });
  const counts = new Map<string, number>();
  return found
    .sort((a, b) => b.on - a.on)
    .filter(({ owner }) => {
      const count = (counts.get(owner) ?? 0) + 1;
      counts.set(owner, count);
      return count <= MOST_OF_ONE;
    });
});

/** How cards and the log may name an order: by its number, or that of a row. */
const namesOf = ({ order, whole }: OrderEntry): string[] =>
  [order, ...whole.rows.map(({ row }) => row.row.key)].map((name) => orderKey(name));

/** When it was last said of each order that there is nothing to learn. */
const nothingSaid = onceFor((log: readonly LogRow[]): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { event, order, at } of log)
    if (event === 'nolesson') days.set(orderKey(order), Math.max(days.get(orderKey(order)) ?? 0, dayOf(at)));
  return days;
});

function closedOf(plan: Plan, entry: OrderEntry, today: number): AskedLesson | undefined {
  for (const row of entry.whole.rows) {
    const { order } = row.row;
    if (order.carriedOn || order.phase === 'cancelled') continue;
    // Stages are worked out anew when they are asked for: only of the few orders that may have closed lately.
    const newest = lastDay(order);
    if (newest === undefined || today - newest > ASKED_DAYS) continue;
    const cause = order.cells.text('issue_cause');
    const closed = closedRow(order, !namesNobody(cause));
    if (!closed || closed.on > today || today - closed.on > ASKED_DAYS) continue;
    return { ...closed, entry, row, cause, ...whose(plan, order, closed.stage) };
  }
  return undefined;
}

/** Who has left by today is not asked: whoever holds the role is. */
function whose({ team, now }: Plan, { cells }: OrderPlan, stage: StagePlan | undefined) {
  const role: Role = stage ? roleOf(stage) : 'service';
  const own = stage ? ownerName(stage, team) : '';
  // What is done has no owner any more: whoever looks after the customer knows what happened.
  const seller = SELLER_FIELDS.map((field) => cells.text(field)).find((name) => !namesNobody(name)) ?? '';
  const member = team.find(own || seller);
  if (member && isOutside(member, dayOf(now), dayOf(now))) return { owner: '', role };
  return { owner: member?.name ?? (own || seller), role };
}

type Closed = Pick<AskedLesson, 'is' | 'stage' | 'on'>;

/** The last serial day of which an order tells. */
function lastDay({ newest, cells }: OrderPlan): number | undefined {
  const claim = claimDay(cells);
  const days = [...(newest === undefined ? [] : [dayOf(newest)]), ...(claim === undefined ? [] : [claim])];
  return days.length === 0 ? undefined : Math.max(...days);
}

function closedRow(order: OrderPlan, hasCause: boolean): Closed | undefined {
  if (order.variant.key === 'claim') return claimClosed(order.stages);
  const claim = claimDay(order.cells);
  if (claim !== undefined) return { is: 'claim', stage: undefined, on: claim };
  return order.phase === 'closed' && hasCause ? lateClosed(order.stages) : undefined;
}

function claimDay(cells: OrderPlan['cells']): number | undefined {
  const closed = cells.hasColumn(CLAIM_DAY) ? cells.happened(CLAIM_DAY) : undefined;
  return closed === undefined || closed === 'undated' ? undefined : dayOf(closed);
}

/** Where an order itself says when a claim about it was closed. */
const CLAIM_DAY = 'claim_closed';

/** The stage with which a claim is closed. */
const CLAIM_CLOSED = 'claim_close';

function claimClosed(stages: readonly StagePlan[]): Closed | undefined {
  const stage = stages.find((each) => each.stage.key === CLAIM_CLOSED);
  return stage?.done === undefined ? undefined : { is: 'claim', stage, on: dayOf(stage.done) };
}

/** An order that is over, with a stage that was done late: by the verdicts on record. */
function lateClosed(stages: readonly StagePlan[]): Closed | undefined {
  let on = -Infinity;
  let latest: StagePlan | undefined;
  for (const stage of stages) {
    if (stage.done !== undefined) on = Math.max(on, dayOf(stage.done));
    if (stage.status === 'done late' && behindOf(stage) > (latest ? behindOf(latest) : -1)) latest = stage;
  }
  return latest && { is: 'late', stage: latest, on };
}

const behindOf = ({ done, due }: StagePlan): number =>
  done === undefined || due === undefined ? 0 : dayOf(done) - dayOf(due);

import { isSamePair, type HandOffPair } from '../../config/hand-off-pairs';
import type { HandOffBook } from '../../matters/hand-offs/book';
import type { HandOff } from '../../matters/hand-offs/hand-off';
import { numberOf } from '../../matters/hand-offs/number';
import { CLOSED, isDone, type Status } from '../../process/status';
import { OVER_PHASES } from '../../process/phase';
import type { Role } from '../../process/row';
import type { Stage } from '../../process/process';
import { membersNamed } from '../../people/members-named';
import { nameKey } from '../../people/names';
import { dayOf, lastMinuteOf, type Moment } from '../../time/moment';
import type { OrderPlan, StagePlan } from '../order-plan';
import type { Plan } from '../plan';
import { rowsOfOrder } from '../rows-of-order';
import { roleOn } from '../stage-role';
import type { RowPlan, TablePlan } from '../table-plan';
import { isOfEarlierRound } from './current';
import { handOffsIn } from './rows';

/** A stage that is done, or is about to be marked so. */
export interface DoneStage {
  readonly table: TablePlan;
  readonly row: RowPlan;
  readonly stage: Stage;
  /** The day it was done. */
  readonly done: Moment;
  /** Who hands over, where neither the sheet nor the log says whose it was. */
  readonly by: string;
  /** Marked done through Gendan, and not only found so in the sheet. */
  readonly isMarked: boolean;
}

/** A hand-off that is to be opened, or to be handed over once more. */
export interface Opening {
  readonly number: string;
  readonly row: RowPlan;
  readonly stage: Stage;
  readonly from: Role;
  readonly to: Role;
  readonly sender: string;
  readonly receiver: string;
  readonly by: string;
  /** The stages that wait for it. */
  readonly next: readonly Stage[];
  /** The row that was given back and is handed over again. */
  readonly again: HandOff | undefined;
  /** An earlier round's that nobody took: it is taken back. */
  readonly instead: HandOff | undefined;
}

/** What is handed over by stages that are done: to each role that comes next, where the team turned that on. */
export function openingsOf(plan: Plan, done: readonly DoneStage[]): readonly Opening[] {
  const pairs = plan.config.settings.handOffs ?? [];
  if (pairs.length === 0) return [];
  const known = handOffsIn(plan);
  if (known === 'unreadable') return [];
  const taken = new Set(known?.numbers ?? []);
  const found = new Map<string, Opening>();
  for (const each of done)
    for (const opening of openings(plan, each, { pairs, known, taken, all: done })) {
      // The last items of an order may be done at once, and the same order may stand in two rows.
      const once = JSON.stringify([nameOf(each), opening.stage.key, opening.to]);
      if (found.has(once)) continue;
      taken.add(opening.number);
      found.set(once, opening);
    }
  return [...found.values()];
}

/** Items of an order are handed over together, shipments each for itself. */
const isTogether = ({ table }: DoneStage): boolean => table.table.grain === 'order×sku';
const nameOf = (each: DoneStage): string => (isTogether(each) ? each.row.row.order : each.row.row.key);

/** What the cells show as done since hand-offs were turned on; of orders that are not over. */
export function doneSince(plan: Plan): DoneStage[] {
  const { handOffs = [] } = plan.config.settings;
  const first = Math.min(...handOffs.map(({ since = Infinity }) => since));
  if (first === Infinity) return [];
  return plan.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const { order } = row;
      // All stages are worked out anew, and so only where something was done since.
      if (order.newest === undefined || dayOf(order.newest) < first) return [];
      if (order.actionable.length === 0 && order.next === undefined && !isWaiting(order)) return [];
      return order.stages.flatMap(({ stage, status, done, doneBy }): DoneStage[] =>
        isDone(status) && done !== undefined && SAID.has(doneBy) && dayOf(done) >= first
          ? [{ table, row, stage, done, by: '', isMarked: false }]
          : [],
      );
    }),
  );
}

/** Nobody can act on it, and it is not over: everything that comes next waits. */
const isWaiting = ({ phase }: OrderPlan): boolean => !OVER_PHASES.has(phase);

/** Somebody said that it is done, and on which day. */
const SAID: ReadonlySet<StagePlan['doneBy']> = new Set(['cell', 'log', 'answer', 'word']);
/** Stages that do not belong to the order. */
const ABSENT: ReadonlySet<Status> = new Set<Status>(['not applicable', 'waived', 'cancelled']);

/** What openings are found among. */
interface Among {
  readonly pairs: readonly HandOffPair[];
  readonly known: HandOffBook | undefined;
  /** Numbers that are given. */
  readonly taken: ReadonlySet<string>;
  /** All stages that are done with it. */
  readonly all: readonly DoneStage[];
}

function* openings(plan: Plan, each: DoneStage, { pairs, known, taken, all }: Among): Iterable<Opening> {
  const { row, stage, by } = each;
  const { order } = row;
  if (!counts(each)) return;
  const from = roleOn(stage, order.cells, plan.team, dayOf(each.done));
  const next = nextOf(plan, order, stage, from);
  if (next.size === 0 || (isTogether(each) && !isDoneElsewhere(each, all))) return;
  const name = nameOf(each);
  let nth = 0;
  for (const [to, following] of next) {
    nth++;
    const waiting = following.filter(({ status }) => !CLOSED.has(status));
    if (waiting.length === 0 || !isOn(pairs, { from, to }, each)) continue;
    const round = roundOf(known, each, to);
    const sender = order.stages[stage.index]!.owner?.owner ?? by;
    const receiver = waiting[0]!.owner?.owner ?? '';
    if (!round || isOneself(plan, sender, receiver)) continue;
    const number = round.again?.number ?? freeNumber(name, stage.key, nth, next.size, taken);
    const stages = waiting.map((judged) => judged.stage);
    yield { number, row, stage, from, to, sender, receiver, by, next: stages, ...round };
  }
}

/** Whether it is of an order that still goes on, and done since it was last reopened. */
function counts({ row: { row, order }, stage, done }: DoneStage): boolean {
  if (row.order === '' || order.carriedOn || OVER_PHASES.has(order.phase)) return false;
  const reopened = order.log?.get(stage.key)?.reopened;
  return reopened === undefined || lastMinuteOf(done) >= lastMinuteOf(reopened);
}

/** Whether the team turned a pair on, by the day of the completion. */
function isOn(
  pairs: readonly HandOffPair[],
  wanted: Pick<HandOffPair, 'from' | 'to'>,
  { done, isMarked }: DoneStage,
): boolean {
  const pair = pairs.find((one) => isSamePair(one, wanted));
  return pair !== undefined && (pair.since === undefined ? isMarked : dayOf(done) >= pair.since);
}

/** Of the nth role; a stage that is done once more goes on counting. */
function freeNumber(
  order: string,
  stage: string,
  nth: number,
  roles: number,
  taken: ReadonlySet<string>,
): string {
  while (taken.has(numberOf(order, stage, nth))) nth += roles;
  return numberOf(order, stage, nth);
}

/** The stages that come directly after one, by the role that does them, as far as another one does and the team follows them. */
function nextOf(
  { team, now }: Plan,
  { stages, cells }: OrderPlan,
  { index }: Stage,
  from: Role,
): Map<Role, StagePlan[]> {
  const found = new Map<Role, StagePlan[]>();
  for (const plan of stages) {
    if (!plan.stage.after.includes(index) || !plan.isFollowed || ABSENT.has(plan.status)) continue;
    const to = roleOn(plan.stage, cells, team, dayOf(now));
    if (to === from) continue;
    const same = found.get(to);
    if (same) same.push(plan);
    else found.set(to, [plan]);
  }
  return found;
}

function isDoneElsewhere({ table, row, stage }: DoneStage, all: readonly DoneStage[]): boolean {
  return rowsOfOrder(table, row).every((each) => {
    if (each === row) return true;
    const other = each.order.stages.find((one) => one.stage.key === stage.key);
    return (
      other === undefined ||
      CLOSED.has(other.status) ||
      all.some((one) => one.row === each && one.stage.key === stage.key)
    );
  });
}

/** Undefined where it is handed over already, and was not given back or done anew since. */
function roundOf(
  known: HandOffBook | undefined,
  { row, stage }: DoneStage,
  to: Role,
): Pick<Opening, 'again' | 'instead'> | undefined {
  const own = known?.ofStage(row.row, stage.key) ?? [];
  const last = own.filter((each) => each.to === to || each.to === undefined).at(-1);
  if (!last) return { again: undefined, instead: undefined };
  if (isOfEarlierRound(last.handed, row.order.log?.get(stage.key)?.reopened))
    return { again: undefined, instead: last.is === 'handed' || last.is === 'rejected' ? last : undefined };
  return last.is === 'rejected' ? { again: last, instead: undefined } : undefined;
}

/** Nobody hands over to themselves what they may not accept themselves. */
function isOneself(plan: Plan, sender: string, receiver: string): boolean {
  if (sender === '' || receiver === '' || mayAcceptOwn(plan)) return false;
  return isSamePerson(plan, sender, receiver);
}

/** Whether people may accept what they handed over themselves: a team of one, or one that says so. */
export const mayAcceptOwn = ({ config, team }: Plan): boolean =>
  config.settings.ownApproval === true || team.members.length === 1;

/** Whether two texts name one member of the team. */
export function isSamePerson({ team }: Plan, a: string, b: string): boolean {
  const [one, other] = [membersNamed(team, a), membersNamed(team, b)];
  if (one.length === 0 || other.length === 0) return nameKey(a) === nameKey(b);
  return one.some((member) => other.includes(member));
}

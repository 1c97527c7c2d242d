import { ordersSaid, type Deed, type RowSaid } from '../checkup/order-said';
import { DATED, excuseOf } from '../figures/rows/stages-in-time';
import { couldAct } from '../plan/could-act';
import { lateDate } from '../plan/late-date';
import type { StagePlan } from '../plan/order-plan';
import { workPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { ownerName } from '../plan/work';
import type { Stage } from '../process/process';
import { onceFor } from '../remembered';
import { dayOf, lastMinuteOf, minuteOf } from '../time/moment';
import type { Slip } from './slip';
import { trainingRows } from './training-rows';
import { WINDOW } from './window';

/** A stage that a person is known to have done on a known day, on time or late. */
export interface OwnDeed extends Slip {
  readonly kind: 'late';
  /** Late, and it can be held against its owner. */
  readonly isSlip: boolean;
}

/**
 * Every stage done by somebody of whom the sheet or the log says so, each order once a stage and day; as far back as
 * causes and trainings that are done ask. Where no training is done those in time count only beside one that was late.
 */
export const ownDeeds = onceFor((plan: Plan): readonly OwnDeed[] => {
  const since = asked(plan);
  const wantsAll = trainingRows(plan).some(({ record: { state } }) => state === 'done');
  return ordersSaid(plan, since).flatMap(({ name, rows }) => {
    const late = new Set(rows.flatMap(({ deeds }) => deeds.filter(({ isLate }) => isLate).map(({ stage }) => stage.key)));
    const found = new Map<string, OwnDeed>();
    for (const row of rows)
      for (const deed of row.deeds) {
        // Of the others the stages are not worked out once more.
        if (deed.day < since || !(wantsAll || late.has(deed.stage.key))) continue;
        const own = ownDeed(plan, name, row, deed);
        const key = own && `${own.topic}\0${own.day}\0${own.person}`;
        // Of rows that repeat a stage the one that was in time speaks: nobody is blamed for the other.
        if (key !== undefined && (!found.has(key) || !own!.isSlip)) found.set(key, own!);
      }
    return [...found.values()];
  });
}); // prettier-ignore

/** The serial day from which on something is asked. */
function asked(plan: Plan): number {
  const closed = trainingRows(plan).map(({ record }) =>
    record.state === 'done' ? (record.closed ?? Infinity) : Infinity,
  );
  return closed.reduce((first, day) => Math.min(first, day), dayOf(plan.now) - WINDOW);
}

function ownDeed(plan: Plan, order: string, { placed }: RowSaid, deed: Deed): OwnDeed | undefined {
  const stage = placed.row.order.stages[deed.stage.index];
  // A day that was typed in bulk says when somebody caught up.
  if (!stage || deed.isBulk || !DATED.has(stage.doneBy)) return undefined;
  const person = knownOwner(plan, stage, deed.day);
  if (person === '') return undefined;
  return {
    kind: 'late',
    person,
    topic: deed.stage.key,
    order,
    day: deed.day,
    place: workPlace({ ...placed, stage }),
    isSlip: isHeld(placed, stage, deed),
  };
}

/**
 * Late past a date that binds, and theirs: it did not pass before it was their turn, nor while the stage waited, nor is it
 * an outside date alone. A verdict that was written down under a limit of practice counts for nothing.
 */
function isHeld({ row: { order } }: RowSaid['placed'], stage: StagePlan, deed: Deed): boolean {
  if (stage.status !== 'done late' || isPaidByOthers(deed.stage)) return false;
  const due = lateDate(stage);
  if (due === undefined || minuteOf(stage.done!) <= lastMinuteOf(due)) return false;
  // Waiting moves a limit and a planned date by itself, an agreed day not.
  if (stage.by === 'agreed' && deed.pauses.length > 0) return false;
  return couldAct(stage, deed.pauses.length) && excuseOf(order, stage) === undefined;
}

/** When money arrives and how long a bank examines is up to the payer and the bank: nobody here learns it. */
const isPaidByOthers = ({ branch, waitsOn }: Stage): boolean =>
  branch === 'money' && waitsOn.includes('bank');

/** Whose work it was by the sheet or the log, or by being the only one with the role that day; who was picked by fit is a guess. */
function knownOwner({ team }: Plan, stage: StagePlan, day: number): string {
  const { owner } = stage;
  if (!owner || owner.standsInFor !== undefined) return '';
  const isSaid = owner.via === 'named' || owner.via === 'held';
  const isOnly = owner.via === 'chosen' && team.holders(owner.role, day).length === 1;
  return isSaid || isOnly ? ownerName(stage, team) : '';
}

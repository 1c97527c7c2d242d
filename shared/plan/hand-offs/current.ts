import { dayOf, isWholeDay, lastMinuteOf, laterOf, minuteOf, type Moment } from '../../time/moment';
import type { StageLog } from '../../process/log';
import type { Stage } from '../../process/process';
import type { StageFacts, StageHandOff } from '../order-facts';
import type { StageInput } from '../stage-record';

/**
 * Those of a stage's hand-offs that speak of it as it stands: what was handed over before it was reopened does not, and
 * what was given back and is done anew waits for acceptance again.
 */
export function currentHandOffs(
  { handOffs, done }: StageFacts,
  log: StageLog | undefined,
): readonly StageHandOff[] | undefined {
  const current = handOffs?.filter(({ handed }) => !isOfEarlierRound(handed, log?.reopened));
  if (!current || current.length === 0) return undefined;
  return current.map((each) =>
    isAnew(done, each) || isAnew(log?.done, each) ? untaken(each) : each,
  );
}

/** What was given back as if it were on its way again: nobody has taken it. */
export const untaken = (handOff: StageHandOff): StageHandOff =>
  handOff.is === 'rejected' ? { ...handOff, is: 'handed', rejected: undefined } : handOff;

/** Whether it was handed over before the stage was reopened. */
export const isOfEarlierRound = (handed: Moment | undefined, reopened: Moment | undefined): boolean =>
  handed !== undefined && reopened !== undefined && lastMinuteOf(handed) < minuteOf(reopened);

/** Whether a completion is a later one than that which was given back: of the same day only the minute can tell. */
export function isAnew(
  done: StageFacts['done'],
  { handed, rejected = handed }: Pick<StageHandOff, 'handed' | 'rejected'>,
): boolean {
  if (done === undefined || done === 'undated' || rejected === undefined) return false;
  return isWholeDay(done) ? dayOf(done) > dayOf(rejected) : minuteOf(done) > minuteOf(rejected);
}

/** What its cells say of a stage that was given back: not done yet, as before its own deadline. */
export const givenBack = (facts: StageFacts): StageFacts => ({
  ...facts,
  done: undefined,
  by: undefined,
  isOpenPlan: false,
  state: facts.state === 'not applicable' ? facts.state : 'not yet',
  followed: true,
  isRecorded: true,
});

export const isGivenBack = (handOffs: readonly StageHandOff[] | undefined): boolean =>
  handOffs?.some(({ is }) => is === 'rejected') ?? false;

/** Whether a rejection has nobody left to wait for it: every stage that it holds up is done, or does not count. */
export const isMoot = ({ handOffs, record }: StageInput, inputs: readonly StageInput[]): boolean =>
  isGivenBack(handOffs) &&
  handOffs!.every(
    ({ is, covers }) =>
      is !== 'rejected' ||
      inputs.every(({ course, record: next }) => course !== 'open' || next === record || !covers(next.stage)),
  );

/** How the stage before is handed over to one that comes directly after it. */
export function handOffTo(
  { course, handOffs }: Pick<StageInput, 'course' | 'handOffs'>,
  stage: Stage,
): StageHandOff | undefined {
  if (!handOffs || course !== 'done' || !mayMove(stage)) return undefined;
  return handOffs.find(({ is, covers }) => is !== 'rejected' && covers(stage));
}

/** What is due by a contract or a law is due whoever has taken the work. */
const mayMove = ({ branch, isCompliance }: Stage): boolean => branch !== 'money' && !isCompliance;

/** When work can begin that is taken at a moment: not before, and no earlier than it would without. */
export function notBefore(start: Moment, accepted: Moment): Moment {
  if (isWholeDay(start) && dayOf(start) === dayOf(accepted)) return accepted;
  return laterOf(start, accepted);
}

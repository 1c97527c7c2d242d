import { dayOf, isWholeDay, lastMinuteOf, laterOf, minuteOf, type Moment } from '../../time/moment';
import type { StageLog } from '../../process/log';
import type { Stage } from '../../process/process';
import type { HandOff } from '../../matters/hand-offs/hand-off';
import type { HandOffsNow, StageFacts, StageHandOff, StageHandOffs } from '../order-facts';

/** The hand-offs of a stage, of several to the same people the last. */
export class HandOffsOfStage implements StageHandOffs {
  constructor(readonly all: readonly StageHandOff[]) {}

  now(done: StageFacts['done'], log: StageLog | undefined): HandOffsNow | undefined {
    const current = this.all.filter(({ handed }) => !isOfEarlierRound(handed, log?.reopened));
    if (current.length === 0) return undefined;
    const isDoneAnew = (each: HandOff): boolean => isAnew(done, each) || isAnew(log?.done, each);
    return new CurrentHandOffs(current.map((each) => (isDoneAnew(each) ? untaken(each) : each)));
  }
}

class CurrentHandOffs implements HandOffsNow {
  readonly back: StageHandOff | undefined;

  constructor(readonly all: readonly StageHandOff[]) {
    this.back = all.find(({ is }) => is === 'rejected');
  }

  get backSince(): Moment | undefined {
    return this.back?.rejected ?? this.back?.handed;
  }

  notDone(facts: StageFacts): StageFacts {
    const state = facts.state === 'not applicable' ? facts.state : 'not yet';
    return {
      ...facts,
      done: undefined,
      by: undefined,
      isOpenPlan: false,
      state,
      followed: true,
      isRecorded: true,
    };
  }

  untaken(): HandOffsNow {
    return new CurrentHandOffs(this.all.map(untaken));
  }

  isMoot(inputs: Parameters<HandOffsNow['isMoot']>[0]): boolean {
    const isOver = ({ is, covers }: StageHandOff): boolean =>
      is !== 'rejected' || inputs.every(({ course, record }) => course !== 'open' || !covers(record.stage));
    return this.back !== undefined && this.all.every(isOver);
  }

  to(stage: Stage): StageHandOff | undefined {
    // What is due by a contract or a law is due whoever has taken the work.
    if (stage.branch === 'money' || stage.isCompliance) return undefined;
    return this.all.find(({ is, covers }) => is !== 'rejected' && covers(stage));
  }

  startOf(start: Moment, accepted: Moment): Moment {
    if (isWholeDay(start) && dayOf(start) === dayOf(accepted)) return accepted;
    return laterOf(start, accepted);
  }
}

/** What was given back as if it were on its way again: nobody has taken it. */
const untaken = (handOff: StageHandOff): StageHandOff =>
  handOff.is === 'rejected' ? { ...handOff, is: 'handed', rejected: undefined } : handOff;

/** Whether it was handed over before the stage was reopened. */
export const isOfEarlierRound = (handed: Moment | undefined, reopened: Moment | undefined): boolean =>
  handed !== undefined && reopened !== undefined && lastMinuteOf(handed) < minuteOf(reopened);

/** Whether a completion is a later one than that which was given back: of the same day only the minute can tell. */
function isAnew(
  done: StageFacts['done'],
  { handed, rejected = handed }: Pick<HandOff, 'handed' | 'rejected'>,
): boolean {
  if (done === undefined || done === 'undated' || rejected === undefined) return false;
  return isWholeDay(done) ? dayOf(done) > dayOf(rejected) : minuteOf(done) > minuteOf(rejected);
}

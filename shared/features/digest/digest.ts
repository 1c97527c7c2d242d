import type { GoalLine } from '../../figures/goal-line';
import type { StageRef } from '../../proposals/stage-of-order';
import type { Bilingual } from '../../lang';
import type { AskedOnce } from './asked';
import type { TodayThing } from '../../orders/today-things';
import type { TodayItem } from '../../plan/tasks';

/** Why a stage is told of today. `chase`: it waits for somebody outside who is to be chased by now. */
export type Pressing = 'late' | 'today' | 'week' | 'chase';

/** What one person is told on one day. Plain JSON. */
export interface Digest {
  /** As the team list writes the name. */
  readonly person: string;
  readonly address: string;
  /** The person's own, then what comes to them for others; none is empty. */
  readonly sections: readonly Section[];
  /** How the team stands towards its goals: told beside what is to be done, and by itself no reason for a mail. */
  readonly goals?: readonly GoalLine[];
}

/**
 * `late`, `today`, `week`, `chase`: the person's own. `escalated`: others' stages that are late beyond the
 * limit at which this person hears of it. `standIn`: of somebody who is away. `uncovered`: late or due today
 * and no mail reaches an owner, told to managers. `asked`: what only a person can say. `things`: what is to be done and is
 * no stage of an order. `team`: everything else that is late, for managers who want it.
 */
export type SectionKind = Pressing | 'escalated' | 'standIn' | 'uncovered' | 'asked' | 'things' | 'team';

/** How many lines a section has, whatever they are of. */
export const linesIn = ({ lines, asked, things }: Section): number =>
  things?.length ?? asked?.length ?? lines.length;

/** In the order in which they are told. */
export const SECTION_KINDS: readonly SectionKind[] = [
  'late', 'standIn', 'escalated', 'uncovered', 'today', 'things', 'asked', 'week', 'chase', 'team',
]; // prettier-ignore

export interface Section {
  readonly kind: SectionKind;
  readonly title: Bilingual;
  /** The most pressing first. */
  readonly lines: readonly Line[];
  /** What is written in the place of the lines: what is asked of them, once per column and meaning. */
  readonly asked?: readonly AskedOnce[];
  /** What is written in the place of the lines: things that are no stages. */
  readonly things?: readonly TodayThing[];
}

/** One stage of one order, and what this reader has to know of it. */
export interface Line extends TodayItem {
  /** What set the deadline, briefly. */
  readonly why: Bilingual;
  readonly pressing: Pressing;
  /** Whose it is and why it is told here; empty for the reader's own. */
  readonly note: Bilingual;
  /** Names the stage to this mailbox among what is escalated; a mailbox is told of each at most once a day. */
  readonly fingerprint?: string;
}

/** A stage that could not be told to somebody who should hear of it. */
export interface Untold {
  /** Who should have heard: a name, or for a stage without an owner its role's word. */
  readonly who: Bilingual;
  readonly reason: UntoldReason;
  /** Stages in the order of the sheets. */
  readonly stages: readonly UntoldStage[];
}

export interface UntoldStage extends StageRef {
  readonly pressing: Pressing;
}

export type UntoldReason =
  | 'no owner'
  | 'not on the team list'
  | 'no address'
  | 'bad address'
  | 'away and nobody stands in'
  | 'nobody to escalate to';

/** Everything that is to be told on one day, and what cannot be. */
export interface Digests {
  readonly digests: readonly Digest[];
  readonly untold: readonly Untold[];
}

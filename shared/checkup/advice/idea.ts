import type { Plan } from '../../plan/plan';
import type { Stage } from '../../process/process';
import { ENOUGH } from '../../plan/usual-times';
import type { Share } from '../../trade/share';
import type { Checkup, StageCheck } from '../checkup';
import type { Advice, Effect } from '../proposal';
import type { DoneStage } from './done-stages';

/** What an advice is found from. */
export interface Look {
  readonly plan: Plan;
  readonly checkup: Checkup;
  /** Processes that orders of the book take: the others are left as they are. */
  readonly inUse: ReadonlySet<string>;
  /** Stages that are done, by key; of the stages that were asked for (`Finder.asks`). */
  readonly done: ReadonlyMap<string, readonly DoneStage[]>;
}

/** An advice before anybody has reckoned what it would do. */
export interface Idea extends Omit<Advice, 'effect'> {
  /** Whether it is still worth proposing, once that is known; absent: always. */
  readonly isWorth?: (effect: Effect) => boolean;
}

/** One kind of advice. */
export interface Finder {
  /** Keys of the stages of which it wants to know when they were done. */
  readonly asks: (look: Omit<Look, 'done'>) => readonly string[];
  readonly find: (look: Look) => readonly Idea[];
}

/** A stage in one of the processes that orders take. */
export interface StageInUse {
  readonly variant: string;
  readonly stage: Stage;
  /** All stages of that process. */
  readonly stages: readonly Stage[];
}

/** The stage of a check-up in every process that has it and that orders take. */
export function stagesInUse({ plan, inUse }: Pick<Look, 'plan' | 'inUse'>, check: StageCheck): StageInUse[] {
  return plan.process.variants.flatMap(({ key: variant, stages }) => {
    if (!inUse.has(variant) || !check.variants.includes(variant)) return [];
    const stage = stages.find(({ key }) => key === check.stage);
    return stage ? [{ variant, stage, stages }] : [];
  });
}

/** Whether as many tell as it takes for an advice. */
export const isEnough = (n: number): boolean => n >= ENOUGH;

/** The share itself, 0 to 1; of none 0. */
export const rateOf = ({ of, n }: Share): number => (n === 0 ? 0 : of / n);

/** Names each advice once: a stage that two processes have with different limits is named with its processes. */
export function idOf(kind: Advice['kind'], check: StageCheck, { stages }: Checkup): string {
  const isOne = stages.filter(({ stage }) => stage === check.stage).length === 1;
  return isOne ? `${kind} ${check.stage}` : `${kind} ${check.stage} ${check.variants.join('/')}`;
}

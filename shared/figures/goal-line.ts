import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';

/** How the team stands towards one of its goals, as Today and the daily mail tell it. Plain JSON. */
export interface GoalLine {
  readonly figure: string;
  /** `本月按承诺日出运 41/46 = 89%，目标 95%，还差 3 单` */
  readonly line: Bilingual;
  readonly isReached: boolean;
  /** The open orders that would help most, the best first. */
  readonly orders: readonly string[];
  /** The view that shows it, by its key. */
  readonly opens: string;
}

/** What a capability says of the team's goals; nothing where there is none. */
export type GoalSlot = (plan: Plan) => readonly GoalLine[];

/** Of all that are composed. */
export const goalLinesOf = (
  plan: Plan,
  all: readonly { readonly key?: string; readonly goalLines?: GoalSlot }[],
): readonly GoalLine[] => all.flatMap(({ goalLines }) => goalLines?.(plan) ?? []);

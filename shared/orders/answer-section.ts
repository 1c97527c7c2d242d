import type { Plan } from '../plan/plan';
import { NoSuchSection } from './no-such-section';
import type { SectionView, SectionWanted } from './section';

/** What a capability shows for each of the sections that it brings to desks. */
export type SectionAnswers<K extends string> = Readonly<
  Record<K, (plan: Plan, wanted: SectionWanted) => SectionView>
>;

/** What a section of a desk shows now. NoSuchSection. */
export function answerSection<K extends string>(
  answers: SectionAnswers<K>,
  plan: Plan,
  wanted: SectionWanted,
): SectionView {
  if (!Object.hasOwn(answers, wanted.section)) throw new NoSuchSection(wanted.section);
  return answers[wanted.section as K](plan, wanted);
}

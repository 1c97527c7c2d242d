import { GendanError } from '../errors';
import { both } from '../lang';
import type { Plan } from '../plan/plan';
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

/** A section that a newer page asks for, or a slip of the code. */
export class NoSuchSection extends GendanError {
  constructor(section: string) {
    super(
      both(
        `岗位里没有“${section}”这一块。请刷新页面再试。`,
        `Desks have no section “${section}”. Reload the page and try again.`,
      ),
    );
  }
}

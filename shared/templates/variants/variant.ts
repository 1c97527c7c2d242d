import type { Bilingual } from '../../lang';
import { catalogStage } from '../stages';
import type { TemplateStage } from '../stages/stage';

/** One way an order can go, as shipped. */
export interface TemplateVariant {
  readonly key: string;
  readonly name: Bilingual;
  /** Which orders take it, in the condition grammar; empty: every order that none before it took. */
  readonly applies: string;
  /** The field, or first filled of several, that an order's clock begins with. */
  readonly startField: string;
  /** What planning works backward from, first filled wins, separated by `;`; empty: nothing to work back from. */
  readonly anchor: string;
  /** Key of the stage that the anchor dates. */
  readonly anchorStage: string;
  /** What is special about it, and how well that is sourced. */
  readonly source: Bilingual;
  /** In the order of the work. */
  readonly stages: readonly TemplateStage[];
}

/**
 * The stages of a variant with their predecessors and gates among themselves: where the catalogue puts a stage
 * after one that the variant leaves out, it comes after what lies before that one.
 */
export function bridged(stages: readonly TemplateStage[]): TemplateStage[] {
  const kept = new Set(stages.map((stage) => stage.key));
  return stages.map((stage) => ({
    ...stage,
    after: [...new Set(stage.after.flatMap((key) => reach(key, kept)))],
    gate: stage.gate?.filter((key) => kept.has(key)),
  }));
}

function reach(key: string, kept: ReadonlySet<string>): string[] {
  if (kept.has(key)) return [key];
  return (catalogStage(key)?.after ?? []).flatMap((before) => reach(before, kept));
}

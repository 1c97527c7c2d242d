import type { Bilingual } from '../../lang';
import { gateMapped } from '../../process/gate';
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
  /** In the order of the work. A stage that no run of a stage file has is picked here. #add-a-stage */
  readonly stages: readonly TemplateStage[];
}

/**
 * The stages of a variant with their predecessors and gates among themselves: where the catalogue puts a stage
 * after one that the variant leaves out, it comes after what lies before that one, unless that goes without saying.
 */
export function bridged(stages: readonly TemplateStage[]): TemplateStage[] {
  const kept = new Set(stages.map((stage) => stage.key));
  return stages.map((stage) => ({
    ...stage,
    after: predecessors(stage, kept),
    gate: stage.gate
      ?.map((gate) => gateMapped(gate, (key) => (kept.has(key) ? key : undefined)))
      .filter((gate) => gate !== ''),
  }));
}

function predecessors(stage: TemplateStage, kept: ReadonlySet<string>): string[] {
  const own = stage.after.filter((key) => kept.has(key));
  const behind = stage.after.filter((key) => !kept.has(key)).flatMap((key) => reach(key, kept));
  const all = [...new Set([...own, ...behind])];
  const known = new Set(all.flatMap(ancestors));
  return all.filter((key) => own.includes(key) || !known.has(key));
}

function reach(key: string, kept: ReadonlySet<string>): string[] {
  if (kept.has(key)) return [key];
  return (catalogStage(key)?.after ?? []).flatMap((before) => reach(before, kept));
}

const lineage = new Map<string, readonly string[]>();

/** Every stage of the catalogue that lies before one, each once: the ways through it are far more than the stages. */
function ancestors(key: string): readonly string[] {
  let known = lineage.get(key);
  if (!known) {
    const before = catalogStage(key)?.after ?? [];
    known = [...new Set(before.flatMap((each) => [each, ...ancestors(each)]))];
    lineage.set(key, known);
  }
  return known;
}

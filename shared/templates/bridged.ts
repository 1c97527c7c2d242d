import { gateMapped } from '../process/gate';
import { catalogStage } from './find';
import type { TemplateStage } from './stages/stage';

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

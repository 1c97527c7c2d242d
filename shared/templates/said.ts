import type { Bilingual } from '../lang';
import { catalogStage } from './find';
import { shippedStages, shippedVariants } from './shipped';
import type { TemplateStage } from './stages/stage';

type Said = ReadonlyMap<string, readonly Bilingual[]>;

let names: Said | undefined;
let papers: Said | undefined;

/** What some processes call a stage of the catalogue: a flight departs where a vessel sails. */
export function otherNames(key: string): readonly Bilingual[] {
  names ??= said(ofVariants(), ({ key: stage, name }) =>
    isAlike(name, catalogStage(stage)?.name) ? undefined : name,
  );
  return names.get(key) ?? [];
}

/** The papers that a shipped stage names, in every process that has it. */
export function papersOf(key: string): readonly Bilingual[] {
  papers ??= said([...shippedStages(), ...ofVariants()], ({ document }) => document);
  return papers.get(key) ?? [];
}

const ofVariants = (): readonly TemplateStage[] => shippedVariants().flatMap(({ stages }) => stages);

/** By stage, each once. */
function said(stages: readonly TemplateStage[], what: (stage: TemplateStage) => Bilingual | undefined): Said {
  const found = new Map<string, Bilingual[]>();
  for (const stage of stages) {
    const text = what(stage);
    const known = found.get(stage.key) ?? [];
    if (text && !known.some((each) => isAlike(each, text))) found.set(stage.key, [...known, text]);
  }
  return found;
}

const isAlike = (a: Bilingual, b: Bilingual | undefined): boolean => a.zh === b?.zh && a.en === b.en;

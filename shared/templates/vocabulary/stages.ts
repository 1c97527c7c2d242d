import type { Bilingual, Lang } from '../../lang';
import { catalogStage, STAGE_CATALOG } from '../stages';
import { VARIANTS } from '../variants';
import { wordFor, type Words } from './words';

/** What stages are called, from the catalogue. */
export const STAGE_WORDS: Words<string> = Object.fromEntries(
  STAGE_CATALOG.map((stage) => [stage.key, stage.name]),
);

/** What some processes call a stage of the catalogue: a flight departs where a vessel sails. */
export const OTHER_STAGE_NAMES: ReadonlyMap<string, readonly Bilingual[]> = namesBeside();

function namesBeside(): Map<string, Bilingual[]> {
  const found = new Map<string, Bilingual[]>();
  for (const { key, name } of VARIANTS.flatMap((variant) => variant.stages))
    if (name !== catalogStage(key)?.name) found.set(key, [...(found.get(key) ?? []), name]);
  return found;
}

/** The papers that shipped stages name, of every process that has them. */
export const STAGE_PAPERS: ReadonlyMap<string, readonly Bilingual[]> = papersNamed();

function papersNamed(): Map<string, Bilingual[]> {
  const found = new Map<string, Bilingual[]>();
  for (const { key, document } of [...STAGE_CATALOG, ...VARIANTS.flatMap((variant) => variant.stages)])
    if (document && !found.get(key)?.includes(document))
      found.set(key, [...(found.get(key) ?? []), document]);
  return found;
}

/** What the shipped processes are called. */
export const VARIANT_WORDS: Words<string> = Object.fromEntries(
  VARIANTS.map((variant) => [variant.key, variant.name]),
);

export function stageName(key: string, lang: Lang): string {
  return wordFor(STAGE_WORDS, key, lang);
}

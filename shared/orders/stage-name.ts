import { both, same, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { STAGE_WORDS } from '../templates/vocabulary';

/** The stages of this book’s processes by key, as they are called there. */
export const stageNames = onceFor(({ process }: Plan): ReadonlyMap<string, Bilingual> => {
  const stages = process.variants.flatMap((variant) => variant.stages);
  return new Map(stages.map(({ key, name }) => [key, name]));
});

/** What a stage is called in this book’s process, else as shipped. */
export function stageName(plan: Plan, key: string): Bilingual {
  const word = STAGE_WORDS[key];
  return stageNames(plan).get(key) ?? (word ? both(word.zh, word.en) : same(key));
}

import type { Bilingual } from '../lang';
import type { StageKnowledge } from '../process/compile';
import { natureOf } from '../templates/nature';
import { otherNames } from '../templates/said';
import { STAGE_WORDS, VARIANT_WORDS } from '../templates/vocabulary';

/** Shipped names are known in both languages by their keys; a team's own name stays as it wrote it. */
export function nameInBoth(key: string, text: string): Bilingual {
  const names = [STAGE_WORDS[key] ?? VARIANT_WORDS[key], ...otherNames(key)];
  const shipped = names.find((name) => name && (name.zh === text || name.en === text));
  return shipped ? { zh: shipped.zh, en: shipped.en } : { zh: text, en: text };
}

/** What is known of the shipped stages. */
export const SHIPPED_STAGES: StageKnowledge = { nameOf: nameInBoth, natureOf };

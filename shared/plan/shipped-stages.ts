import { natureOf } from '../templates/nature';
import type { StageKnowledge } from '../process/compile';
import { both, joined, type Bilingual } from '../lang';
import { OTHER_STAGE_NAMES, STAGE_PAPERS, STAGE_WORDS, VARIANT_WORDS } from '../templates/vocabulary';
import { keyFor } from '../templates/vocabulary/words';
import { LISTED_PAPERS } from '../trade/paper-kinds';

/** Shipped names are known in both languages by their keys; a team's own name stays as it wrote it. */
export function nameInBoth(key: string, text: string): Bilingual {
  const names = [STAGE_WORDS[key] ?? VARIANT_WORDS[key], ...(OTHER_STAGE_NAMES.get(key) ?? [])];
  const shipped = names.find((name) => name && (name.zh === text || name.en === text));
  return shipped ? { zh: shipped.zh, en: shipped.en } : { zh: text, en: text };
}

/** The papers that a stage names, as its reader calls them: shipped words in both languages, of a team's own those that are known. */
export function papersInBoth(key: string, text: string): Bilingual {
  const shipped = STAGE_PAPERS.get(key)?.find(({ zh, en }) => zh === text || en === text);
  if (shipped) return { zh: shipped.zh, en: shipped.en };
  const parts = text.split(/[、,，;；]/).map((part) => part.trim());
  const known = parts.map((part) => keyFor(LISTED_PAPERS, part));
  if (known.every((each) => each === undefined)) return both(text, text);
  const named = parts.map((part, at): Bilingual => (known[at] ? LISTED_PAPERS[known[at]] : both(part, part)));
  return joined(named, both('、', ', '));
}

/** What is known of the shipped stages. */
export const SHIPPED_STAGES: StageKnowledge = { nameOf: nameInBoth, natureOf };

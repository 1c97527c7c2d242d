import { both, joined, type Bilingual } from '../lang';
import { papersOf } from '../templates/said';
import { keyFor } from '../templates/vocabulary/words';
import { LISTED_PAPERS } from '../trade/paper-kinds';

/** The papers that a stage names, as its reader calls them: shipped words in both languages, of a team's own those that are known. */
export function papersInBoth(key: string, text: string): Bilingual {
  const shipped = papersOf(key).find(({ zh, en }) => zh === text || en === text);
  if (shipped) return { zh: shipped.zh, en: shipped.en };
  const parts = text.split(/[、,，;；]/).map((part) => part.trim());
  const known = parts.map((part) => keyFor(LISTED_PAPERS, part));
  if (known.every((each) => each === undefined)) return both(text, text);
  const named = parts.map((part, at): Bilingual => (known[at] ? LISTED_PAPERS[known[at]] : both(part, part)));
  return joined(named, both('、', ', '));
}

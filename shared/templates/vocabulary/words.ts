import type { Bilingual, Lang } from '../../lang';

/** What a key is called in both languages, and what else people write for it (separated by commas). */
export interface Word extends Bilingual {
  readonly also?: string;
}

/** A closed set of words: whatever Gendan writes in a cell of its own and reads back from it. */
export type Words<K extends string> = Readonly<Record<K, Word>>;

/** A word of a table, from its names; `also` lists further spellings that are understood. */
export const word = (zh: string, en: string, also?: string): Word =>
  also === undefined ? { zh, en } : { zh, en, also };

/** The keys of a table, in its order. */
export function keysOf<K extends string>(words: Words<K>): K[] {
  return Object.keys(words) as K[];
}

/** The word for a key; the key itself when the table does not have it. */
export function wordFor(words: Words<string>, key: string, lang: Lang): string {
  return words[key]?.[lang] ?? key;
}

/** All words of a table in one language: the choices of a drop-down. */
export function choicesOf(words: Words<string>, lang: Lang): string[] {
  return Object.values(words).map((entry) => entry[lang]);
}

/** The key that a person's word stands for, in either language, any case, with or without spaces; undefined when unknown. */
export function keyFor<K extends string>(words: Words<K>, text: string): K | undefined {
  let index = indexes.get(words);
  if (!index) indexes.set(words, (index = spellings(words)));
  return index.get(fold(text)) as K | undefined;
}

/** Every spelling of a table's words, folded; the first key that claims a spelling keeps it. */
export function spellings(words: Words<string>): Map<string, string> {
  const index = new Map<string, string>();
  const claim = (text: string, key: string): void => {
    if (text !== '' && !index.has(fold(text))) index.set(fold(text), key);
  };
  for (const [key, entry] of Object.entries(words))
    [key, entry.zh, entry.en].forEach((text) => claim(text, key));
  for (const [key, entry] of Object.entries(words))
    (entry.also ?? '').split(',').forEach((text) => claim(text.trim(), key));
  return index;
}

/** Words compare in one width and case, without spaces and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_·・.:/\-–—()]/g, '');
}

const indexes = new WeakMap<Words<string>, Map<string, string>>();

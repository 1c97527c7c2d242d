/** The two languages Gendan speaks. Every text a person sees exists in both. */
export type Lang = 'zh' | 'en';
export const LANGS: readonly Lang[] = ['zh', 'en'];

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A text written in both languages, for short literals. */
export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** The same text in both languages: codes, names and numbers. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Joins texts, language by language; `separator` may differ between the two. */
export function joined(texts: readonly Bilingual[], separator: Bilingual): Bilingual {
  return { zh: texts.map((t) => t.zh).join(separator.zh), en: texts.map((t) => t.en).join(separator.en) };
}

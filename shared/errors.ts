import type { Bilingual, Lang } from './lang';

/**
 * The base of every failure that a user may see. One subclass per sentence: the class name says which
 * sentence, the constructor takes what the sentence needs (what, where, what to do next) and hands both
 * languages to `super`. `message` is the English one.
 */
export abstract class GendanError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = new.target.name;
  }

  /** The sentence in the reader's language. */
  say(lang: Lang): string {
    return this.sentence[lang];
  }
}

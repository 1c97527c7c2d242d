import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Tag } from './tags.data';

/** What a tag says in the text's language, or why it says nothing and which cell would. */
export type TagSaid = { readonly text: string } | TagLack;

export interface TagLack {
  readonly text?: undefined;
  /** What to do about it, as the end of a sentence: `fill in 出货!K5`. */
  readonly why: Bilingual;
  readonly place?: Place;
}

/** What is known for a text, looked up when the text asks for it. */
export type TagSource = Readonly<Partial<Record<Tag, () => TagSaid>>>;

/** A text that says nothing lacks it. */
export const saidOr = (text: string | undefined, lack: () => TagLack): TagSaid =>
  (text ?? '').trim() === '' ? lack() : { text: text!.trim() };

import { plainText } from '../../orders/entry';

/** What an order or an item is, as texts and words are looked for in it. */
export interface Goods {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Cells longer than this hold more than the name of goods. */
const LONGEST = 2000;

export function goodsOf(texts: Iterable<string>): Goods {
  const text = plainText([...texts].join('\n')).slice(0, LONGEST);
  return { text, words: new Set(latinWords(text)) };
}

/** Of so many of the two-letter pieces of a Chinese name the goods must have, its last among them. */
const SHARE = 0.6;

/**
 * Whether goods are what a card names: all of its Latin words, in whatever order and number, and of a Chinese name the
 * very letters, or most of its pieces of two with the last, which says what the thing is: 陶瓷花瓶 is 花瓶（陶瓷）, no 陶瓷花盆.
 */
export function isOfGoods(named: string, { text, words }: Goods): boolean {
  const name = plainText(named).slice(0, LONGEST);
  if (name === '' || text === '') return false;
  if (!latinWords(name).every((word) => words.has(word))) return false;
  const runs = name.match(/\p{Script=Han}+/gu) ?? [];
  return (runs.length > 0 || latinWords(name).length > 0) && runs.every((run) => hasRun(run, text));
}

function hasRun(run: string, text: string): boolean {
  if (text.includes(run)) return true;
  const pieces = twoGrams(run);
  const last = pieces.at(-1);
  if (last === undefined || !text.includes(last)) return false;
  return pieces.filter((piece) => text.includes(piece)).length >= pieces.length * SHARE;
}

/** 花瓶架: 花瓶, 瓶架. */
export function twoGrams(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

const latinWords = (text: string): string[] => (text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).map(singular);

/** `vases` is `vase`, `glass` stays. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

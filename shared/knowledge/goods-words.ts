import { remembered } from '../remembered';

/** A text of goods as it is compared: one width and case, words in Latin letters between blanks and without the s of several. */
export const wordsIn = remembered(
  (text): string =>
    ` ${text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => (/^[a-z]{3,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word))
      .join(' ')
      .trim()} `,
  5000,
);

const LONGEST = 2000;

/** Whether goods are called by a word: Chinese anywhere in the text, Latin letters as whole words. Both as `wordsIn` gives them. */
export function saysWord(goods: string, word: string): boolean {
  const plain = word.trim();
  if (plain === '') return false;
  return goods.includes(/\p{Script=Han}/u.test(plain) ? plain : word);
}

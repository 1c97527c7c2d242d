import { remembered } from '../../remembered';

/** A text as words are looked for in it: one width, small letters, single blanks, plain quotation marks. */
export const searchable = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')} `;

const searchedText = remembered(searchable, 20);
const wantedWord = remembered((word) => searchable(word).trim(), 5000);

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a text says a word or phrase, whatever its case, width and blanks: Latin ones stand alone, Chinese ones anywhere. */
export function hasWord(text: string, word: string): boolean {
  const wanted = wantedWord(word);
  if (wanted === '') return false;
  const searched = searchedText(text);
  const [opens, closes] = [edge(wanted[0]!), edge(wanted.at(-1)!)];
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
    const [before, after] = [searched[at - 1] ?? ' ', searched[at + wanted.length] ?? ' '];
    if (!(opens && isPart(before)) && !(closes && isPart(after))) return true;
  }
  return false;
}

/** Whether a character would go on in a neighbour of its own kind. */
const edge = (char: string): boolean => LETTER.test(char) && !HAN.test(char);
const isPart = (char: string): boolean => LETTER.test(char) && !HAN.test(char);

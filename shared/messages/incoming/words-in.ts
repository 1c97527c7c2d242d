import { plainText } from '../../cells/text';
import { remembered } from '../../remembered';

/** A text as words are looked for in it: one width, simplified, small letters, single blanks, plain quotation marks. */
const searchable = (text: string): string =>
  ` ${plainText(text)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')} `;

const searchedText = remembered(searchable, 20);
const sentences = remembered(
  (text): readonly string[] =>
    text
      .split(/[。！？；;!?\n]+|\.(?=\s|$)/)
      .filter((each) => each.trim() !== '')
      .map(searchable),
  20,
);

interface Wanted {
  readonly text: string;
  /** `pay*`: whatever follows. */
  readonly isOpen: boolean;
}

/** `when + ship`: both in one sentence. */
const wanted = remembered(
  (word): readonly Wanted[] =>
    word.split('+').flatMap((part): Wanted[] => {
      const text = searchable(part).trim();
      const isOpen = text.endsWith('*');
      const bare = isOpen ? text.slice(0, -1) : text;
      return bare === '' ? [] : [{ text: bare, isOpen }];
    }),
  5000,
);

/**
 * Whether a text says a word or phrase, whatever its case, width and blanks: Latin ones stand alone, or begin so
 * (`pay*`), Chinese ones stand anywhere. `when + ship`: both in one sentence.
 */
export function hasWord(text: string, word: string): boolean {
  const parts = wanted(word);
  if (parts.length === 0) return false;
  const all = searchedText(text);
  if (!parts.every((part) => stands(all, part))) return false;
  return parts.length === 1 || sentences(text).some((each) => parts.every((part) => stands(each, part)));
}

function stands(searched: string, { text, isOpen }: Wanted): boolean {
  const opens = isLetter(text[0]!);
  const closes = !isOpen && isLetter(text.at(-1)!);
  for (let at = searched.indexOf(text); at >= 0; at = searched.indexOf(text, at + 1))
    if (
      !(opens && isLetter(searched[at - 1] ?? ' ')) &&
      !(closes && isLetter(searched[at + text.length] ?? ' '))
    )
      return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a character would go on in a neighbour of its own kind. */
const isLetter = (char: string): boolean => LETTER.test(char) && !HAN.test(char);

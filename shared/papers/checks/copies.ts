import { COUNTS, FOLDS } from './required.data';

/** How many of a paper are presented. */
export interface Copies {
  readonly originals: number;
  readonly copies: number;
  readonly isFullSet: boolean;
}

const NUMBER = `(\\d{1,2}|${Object.keys(COUNTS).join('|')})(?: ?\\(?\\d{0,2}\\)?)?`;
/** `3/3`, `2/3`; no date. */
const SHARE = /(?<![\d/])(\d) ?\/ ?(\d)(?![\d/])/;
const FULL = /\b(?:FULL|COMPLETE)\b[^,.;]{0,12}\bSETS?\b/;
const ORIGINALS = new RegExp(`${NUMBER} (?:SIGNED )?ORIGINALS?\\b`);
const COPIES = new RegExp(`${NUMBER} (?:NON-?NEGOTIABLE |PHOTO ?|N\\/N )?COP(?:Y|IES)\\b`);
const FOLDED = new RegExp(`${NUMBER}[- ]?FOLDS?\\b`);

/**
 * `IN TRIPLICATE`, `IN 3 COPIES`, `1 ORIGINAL AND 2 COPIES`, `FULL SET`, `2/3 SET`. Several copies are one original and
 * copies (UCP 600 art. 17(e)); where nothing is said there is an original (17(a)).
 */
export function copiesIn(text: string): Copies {
  const originals = countOf(ORIGINALS.exec(text)?.[1]);
  const copies = countOf(COPIES.exec(text)?.[1]);
  const set = setIn(text, originals, copies);
  if (set) return set;
  if (originals !== undefined) return { originals, copies: copies ?? 0, isFullSet: false };
  const several = foldsIn(text) ?? (IN_COPIES.test(text) ? copies : undefined);
  if (several !== undefined) return { originals: 1, copies: Math.max(0, several - 1), isFullSet: false };
  if (COPY_ONLY.test(text)) return { originals: 0, copies: copies ?? 1, isFullSet: false };
  return { originals: 1, copies: 0, isFullSet: false };
}

const IN_COPIES = /\bIN [A-Z\d() ]{1,14}COP(?:Y|IES)/;
const COPY_ONLY =
  /^(?:A |ONE |1 |BENEFICIARY'?S )?(?:CERTIFIED |PHOTO ?)?COP(?:Y|IES) OF\b|^(?:NON-?NEGOTIABLE|N\/N)/;

/** `FULL SET`, `3/3`, `2/3 SET`. */
function setIn(text: string, originals = 1, copies = 0): Copies | undefined {
  const share = SHARE.exec(text);
  const [some, all] = [Number(share?.[1] ?? 0), Number(share?.[2] ?? 0)];
  const isFull = FULL.test(text);
  if (!isFull && !(some > 0 && some <= all)) return undefined;
  return { originals: some || originals, copies, isFullSet: isFull || some === all };
}

const foldsIn = (text: string): number | undefined =>
  Object.entries(FOLDS).find(([name]) => text.includes(name))?.[1] ?? countOf(FOLDED.exec(text)?.[1]);

const countOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (COUNTS[text] ?? Number(text));

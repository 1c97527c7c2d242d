import type { OrderEntry } from '../../../orders/entry';
import type { Numbered, NumberIndex } from './index-of-book';
import { beforeOf, behindOf, isDateLike, isHan, tailOf, type Searched } from './atoms';
import { isCalled, isOfOther, isPhone, isQuantity } from './labels';
import { compactOf } from './written';

/** A number of the book that begins at a part of a text. */
export interface Known {
  /** The last of its parts. */
  readonly last: number;
  readonly entries: readonly OrderEntry[];
}

const MOST_ATOMS = 10;
/** What may stand between the parts of one number. */
const GAP = /^[ \t]?[-./\\_]?[ \t]?$/;

/** The longest number of the book that begins at a part of a text. */
export function knownAt(index: NumberIndex, searched: Searched, at: number): Known | undefined {
  const { text, atoms } = searched;
  let compact = '';
  let best: Known | undefined;
  for (let last = at; last < atoms.length && last < at + MOST_ATOMS; last++) {
    const atom = atoms[last]!;
    if (last > at && !GAP.test(text.slice(atoms[last - 1]!.to, atom.from))) break;
    compact += atom.text;
    if (compact.length > index.longest) break;
    const same = index.byCompact.get(compact);
    const entries = same && accepted(index, same, compact, searched, at, last);
    if (entries) best = { last, entries };
  }
  return best;
}

/** Whether what stands in the text is that number, and not a part of another one, a quantity or an amount. */
function accepted(
  index: NumberIndex,
  same: readonly Numbered[],
  compact: string,
  searched: Searched,
  at: number,
  last: number,
): readonly OrderEntry[] | undefined {
  const { text, atoms } = searched;
  const [from, to] = [atoms[at]!.from, atoms[last]!.to];
  const raw = text.slice(from, to).replace(/\s+/g, '');
  const exact = same.filter(({ spelled }) => spelled.replace(/^\W+|\W+$/g, '') === raw);
  const isDigits = /^\d+$/.test(compact);
  const isStrong = !isDigits && compact.length >= 6 && /\d.*\d.*\d/.test(compact);
  const loose =
    isDigits || !isLoose(compact)
      ? []
      : same.filter(({ spelled }) => isCutAlike(searched, at, last, spelled));
  if (exact.length === 0 && loose.length === 0) return undefined;
  if (!isFreeBefore(searched, at, isStrong) || !isFreeBehind(searched, last, isStrong)) return undefined;
  if (!isStrong && isOfOther(searched, from)) return undefined;
  if (isDigits && !isNumber(index, compact, searched, from, to)) return undefined;
  return [...new Set((exact.length > 0 ? exact : loose).map(({ entry }) => entry))];
}

/** Long enough to be known in another spelling: `FY26 081`, `FY26081`. */
const isLoose = (compact: string): boolean =>
  (compact.length >= 5 && /\d.*\d.*\d/.test(compact)) || /^[A-Z]{2,}\d{2,}$/.test(compact);

const CONTAINER = /^[A-Z]{3}[UJZ]\d{7}$/;

/** Whether a text cuts a number where the sheet does, or where letters and figures meet: `FY26-08-1` is not `FY26-081`. */
function isCutAlike({ text, atoms }: Searched, at: number, last: number, spelled: string): boolean {
  const compact = compactOf(spelled);
  if (CONTAINER.test(compact)) return true;
  const cuts = new Set<number>();
  let length = 0;
  for (const part of spelled.split(/[^A-Z0-9\p{Script=Han}]+/u)) cuts.add((length += part.length));
  length = 0;
  for (let each = at; each < last; each++) {
    length += atoms[each]!.text.length;
    const isCut =
      atoms[each + 1]!.from > atoms[each]!.to && text.slice(atoms[each]!.to, atoms[each + 1]!.from) !== '';
    const isBorder = /\d/.test(compact[length - 1]!) !== /\d/.test(compact[length]!);
    if (isCut && !isBorder && !cuts.has(length)) return false;
  }
  return true;
}

const KINDS = /^(?:PO|P|O|NO|ORDER|ORD|PI|SC|C|RE|REF|FW|FWD|INV|CI|PL|BL)$/;

/** Whether a number begins there: `X-FY26-081` may be another one's. */
function isFreeBefore({ text, atoms }: Searched, at: number, isStrong: boolean): boolean {
  const { from } = atoms[at]!;
  const before = atoms[at - 1];
  const gap = text[from - 1] ?? '';
  if (before?.to !== from - 1 || !/[-/\\.]/.test(gap) || isHan(before)) return true;
  if (/\d$/.test(before.text)) return isStrong && (gap !== '-' || isDateLike(before.text));
  return isStrong || KINDS.test(before.text);
}

/** Whether it ends there: `FY26-081-2` may be another one. */
function isFreeBehind({ text, atoms }: Searched, last: number, isStrong: boolean): boolean {
  const { text: atom, to } = atoms[last]!;
  const next = atoms[last + 1];
  const gap = text[to] ?? '';
  if (next?.from !== to + 1 || !/[-/\\]/.test(gap) || isHan(next)) return true;
  const isDigits = /^\d+$/.test(next.text);
  // Another of the same series, named in short: `FY26-081/082`.
  if (isDigits && next.text.length === tailOf(atom).length && gap !== '\\') return next.text.length > 1;
  if (/^\d/.test(next.text)) return isStrong && /^(?:20)?\d{6}$/.test(next.text) && gap === '-';
  return isStrong ? next.text.length >= 2 : /^[A-Z]{3,}$/.test(next.text);
}

/** A number of digits alone stands by itself, and is called one unless it is long, or its book calls orders so and it is spoken of. */
function isNumber(
  index: NumberIndex,
  compact: string,
  searched: Searched,
  from: number,
  to: number,
): boolean {
  if (isQuantity(searched, from, to)) return false;
  if (isCalled(searched, from, to)) return true;
  if (isPhone(searched, from) || isDateLike(compact)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(compact);
  if (searched.isName) return compact.length >= 4 && !isYear;
  if (compact.length >= 7) return true;
  return compact.length >= 5 && index.digits.has(compact.length) && isSpokenOf(searched, from, to);
}

/** Where a sentence speaks of an order: at the beginning of a line, beside Chinese, behind `for`. */
const isSpokenOf = (searched: Searched, from: number, to: number): boolean =>
  SPOKEN_BEFORE.test(beforeOf(searched, from)) && !/^[ \t]?[-/\d]/.test(behindOf(searched, to));

const SPOKEN_BEFORE =
  /(?:^|\n|[\p{Script=Han}。、【“,:;!?][ \t]?|\.[ \t]|\b(?:FOR|OF|ON|RE|ABOUT|REGARDING|REF|WITH|SHIP|AND|FROM|YOUR|OUR|REPEAT)[:.]?[ \t])[([【“"']?$/u;

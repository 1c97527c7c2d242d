import { shapeOf, type NumberIndex } from './index-of-book';
import { beforeOf, behindOf, isDateLike, isHan, type Searched } from './atoms';
import { isQuantity, ORDER_LABEL, PAPER_LABEL } from './labels';

/** A number that is in no order sheet. */
export interface UnknownNumber {
  readonly text: string;
  /** `order`: it looks as the numbers of this book do, or is called one of an order; `paper`: of an invoice. */
  readonly of: 'order' | 'paper';
  /** It looks as the numbers of this book do. */
  readonly isAlike?: true;
  /** Its digits where it has nothing else: the end of a number may be meant. */
  readonly digits?: string;
}

const MOST_ATOMS = 5;
const LONGEST = 40;

/** A number that begins at a part of a text, looks as the orders of the book do or is called an order's, and is not in it. */
export function unknownAt(
  index: NumberIndex,
  searched: Searched,
  at: number,
): { readonly unknown: UnknownNumber; readonly last: number } | undefined {
  const { text, atoms } = searched;
  if (isHan(atoms[at]!)) return undefined;
  const last = endOf(searched, at);
  const [from, to] = [atoms[at]!.from, atoms[last]!.to];
  const raw = text.slice(from, to);
  if (!/\d/.test(raw) || raw.length < 3 || raw.length > LONGEST) return undefined;
  const isDigits = /^\d+$/.test(raw);
  const isAlike = isDigits
    ? index.digits.has(raw.length) && raw.length >= 6 && !isDateLike(raw)
    : raw.length >= 5 && index.shapes.has(shapeOf(raw));
  if (!standsAlone(searched, from, to) || isQuantity(searched, from, to)) return undefined;
  if (!isAlike && /^\d{1,2}[-/.]\d{1,2}/.test(raw)) return undefined;
  const of = kindOf(searched, from, to, raw, isDigits, isAlike);
  if (of === undefined) return undefined;
  return { last, unknown: { text: raw, of, ...(isAlike && { isAlike }), ...(isDigits && { digits: raw }) } };
}

/** The last of the parts that dashes, slashes and dots join. */
function endOf({ text, atoms }: Searched, at: number): number {
  let last = at;
  while (last + 1 < atoms.length && last - at < MOST_ATOMS) {
    const gap = text.slice(atoms[last]!.to, atoms[last + 1]!.from);
    if (!/^[-/._]$/.test(gap) || isHan(atoms[last + 1]!)) break;
    last++;
  }
  return last;
}

/** Not the rest of a longer one, nor of an address. */
const standsAlone = (searched: Searched, from: number, to: number): boolean =>
  !/[A-Z0-9@][-/._@]$/.test(beforeOf(searched, from)) && !/^@/.test(behindOf(searched, to));

function kindOf(
  searched: Searched,
  from: number,
  to: number,
  raw: string,
  isDigits: boolean,
  isAlike: boolean,
): UnknownNumber['of'] | undefined {
  const before = beforeOf(searched, from);
  if (isAlike && (!isDigits || searched.isName)) return 'order';
  if (ORDER_LABEL.test(before) && raw.length >= (isDigits ? 3 : 4)) return 'order';
  if (isDigits && /^[ \t]?号(?:订单|单|合同)/.test(behindOf(searched, to))) return 'order';
  return PAPER_LABEL.test(before) && raw.length >= 4 ? 'paper' : undefined;
}

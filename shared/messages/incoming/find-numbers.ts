import type { OrderEntry } from '../../orders/entry';
import { shapeOf, type Numbered, type NumberIndex } from './number-index';
import { written } from './written-number';

/** A number that stands in a text and leads to orders. */
export interface NumberHit {
  /** As the text writes it. */
  readonly text: string;
  readonly entries: readonly OrderEntry[];
  /** Digits alone, and nothing before them says what they are: a telephone may have the same. */
  readonly isBare?: true;
}

/** The numbers of a text: those of the book, and those that look like an order's and are not in it. */
export interface NumbersIn {
  readonly hits: readonly NumberHit[];
  readonly unknown: readonly UnknownNumber[];
}

export interface UnknownNumber {
  readonly text: string;
  /** `order`: it looks as the numbers of this book do, or is called one of an order; `paper`: of an invoice. */
  readonly of: 'order' | 'paper';
  /** It looks as the numbers of this book do. */
  readonly isAlike?: true;
  /** Its digits where it has nothing else: the end of a number may be meant. */
  readonly digits?: string;
}

/** A run of letters and digits, or one Chinese character. */
interface Atom {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ATOM = /[A-Z0-9]+|\p{Script=Han}/gu;
const MOST_ATOMS = 10;
/** What may stand between the parts of one number. */
const GAP = /^[ \t]?[-./\\_]?[ \t]?$/;
/** What is said of a number right before it. */
const LABEL_REACH = 24;
const ORDER_LABEL =
  /(?:\b(?:P\/?O|ORDERS?|ORD|CONTRACT|S\/?C|P\/?I|OUR REF|YOUR REF|PROFORMA(?: INVOICE)?)|订单|合同|单号|编号|采购单|大货单)[ \t]{0,2}(?:NO|NUMBER|NR|NUM|号码?|ID)?[ \t]{0,2}[.:：#]{0,2}[ \t]{0,2}[#-]?$/;
const PAPER_LABEL =
  /(?:\bINV(?:OICE)?|发票)[ \t]{0,2}(?:NO|NUMBER|NR|号码?)?[ \t]{0,2}[.:：#]{0,2}[ \t]{0,2}#?$/;
const NUMBER_LABEL =
  /(?:\b(?:NO|NUMBER|NR|BOOKING|B\/?L|MBL|HBL|CREDIT|L\/?C|SHIPMENT)|号|单|#)[ \t]{0,2}[.:：#]{0,2}[ \t]{0,2}#?$/;
/** A label that alone, without `no` or a colon, may as well be a verb or a quantity before a figure: `order 5000 pcs`. */
const UNIT =
  /^[ \t]?(?:PCS?|PIECES?|SETS?|UNITS?|PAIRS?|DOZ(?:EN)?S?|CTNS?|CARTONS?|BAGS?|ROLLS?|KGS?|TONS?|MTS?|CBM|M3|METERS?|YARDS?|USD|US\$|EUR|RMB|CNY|GBP|DAYS?|WEEKS?|%|[个件套台箱只双条打卷吨米公斤元美天块万千百])/;
const MONEY_BEFORE = /(?:[$€£¥]|\b(?:USD|EUR|RMB|CNY|GBP|HKD|US))[ \t]?$/;
const PHONE_BEFORE =
  /(?:\+|\b(?:TEL|FAX|MOB(?:ILE)?|PHONE|CELL|WHATSAPP|WECHAT|CALL|CALL ME(?: AT| ON)?|REACH ME(?: AT| ON)?|QQ|A\/?C|ACCOUNT|IBAN)|电话|手机|传真|微信|账号|帐号)[ \t]{0,2}(?:NO)?[.:：]{0,2}[ \t()]{0,3}[\d -]{0,12}$/;

/** `isName`: the text is a subject or the name of a file, where a bare figure says more than in a sentence. */
export function findNumbers(index: NumberIndex, raw: string, isName = false): NumbersIn {
  const text = written(raw);
  const atoms: Atom[] = [...text.matchAll(ATOM)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const hits: NumberHit[] = [];
  const unknown: UnknownNumber[] = [];
  for (let at = 0; at < atoms.length;) {
    const found = hitAt(index, text, atoms, at, isName);
    if (found) {
      const shown = text.slice(atoms[at]!.from, atoms[found.last]!.to).trim();
      const isBare = /^\d+$/.test(shown) && !isCalled(text, atoms[at]!.from, atoms[found.last]!.to);
      hits.push({ text: shown, entries: found.entries, ...(isBare && { isBare }) });
      at = found.last + 1;
      at = namedTogether(index, text, atoms, at, hits, unknown);
      continue;
    }
    const other = unknownAt(index, text, atoms, at, isName);
    if (other) {
      unknown.push(other.unknown);
      at = other.last + 1;
    } else at++;
  }
  return { hits, unknown };
}

interface Found {
  readonly last: number;
  readonly entries: readonly OrderEntry[];
}

/** The longest number of the book that begins at an atom. */
function hitAt(
  index: NumberIndex,
  text: string,
  atoms: readonly Atom[],
  at: number,
  isName: boolean,
): Found | undefined {
  let compact = '';
  let best: Found | undefined;
  for (let last = at; last < atoms.length && last < at + MOST_ATOMS; last++) {
    const atom = atoms[last]!;
    if (last > at && !GAP.test(text.slice(atoms[last - 1]!.to, atom.from))) break;
    compact += atom.text;
    if (compact.length > index.longest) break;
    const same = index.byCompact.get(compact);
    const entries = same && accepted(same, compact, text, atoms, at, last, isName);
    if (entries) best = { last, entries };
  }
  return best;
}

/** Whether what stands in the text is that number, and not a part of another one, a quantity or an amount. */
function accepted(
  same: readonly Numbered[],
  compact: string,
  text: string,
  atoms: readonly Atom[],
  at: number,
  last: number,
  isName: boolean,
): readonly OrderEntry[] | undefined {
  const [from, to] = [atoms[at]!.from, atoms[last]!.to];
  const raw = text.slice(from, to).replace(/\s+/g, '');
  const exact = same.filter(({ spelled }) => spelled === raw || compactEnds(spelled, raw));
  const isDigits = /^\d+$/.test(compact);
  const isStrong = compact.length >= 6 && /\d.*\d.*\d/.test(compact);
  if (exact.length === 0 && (isDigits || !isLoose(compact))) return undefined;
  if (!isFreeBefore(text, atoms, at, isStrong && !isDigits)) return undefined;
  if (!isFreeAfter(text, atoms, last, isStrong && !isDigits)) return undefined;
  if (isDigits && !isDigitsNumber(compact, text, from, to, isName)) return undefined;
  const meant = exact.length > 0 ? exact : same;
  return [...new Set(meant.map(({ entry }) => entry))];
}

/** A number in brackets or with a full stop behind compares without them. */
const compactEnds = (spelled: string, raw: string): boolean => spelled.replace(/^\W+|\W+$/g, '') === raw;

/** Long enough to be known in another spelling: `FY26 081`, `FY26081`. */
const isLoose = (compact: string): boolean =>
  (compact.length >= 5 && /\d.*\d.*\d/.test(compact)) || /^[A-Z]{2,}\d{2,}$/.test(compact);

const JOINED_BEFORE = /[-/\\.]$/;

function isFreeBefore(text: string, atoms: readonly Atom[], at: number, isStrong: boolean): boolean {
  const before = atoms[at - 1];
  const gap = text.slice(Math.max(0, atoms[at]!.from - 1), atoms[at]!.from);
  if (!before || before.to !== atoms[at]!.from - 1 || !JOINED_BEFORE.test(gap)) return true;
  if (/\p{Script=Han}/u.test(before.text)) return true;
  if (/\d$/.test(before.text)) return isStrong && (gap !== '-' || /^20\d{6}$/.test(before.text));
  return isStrong || /^(?:PO|P|O|NO|ORDER|ORD|PI|SC|C|RE|REF|FW|FWD|INV|CI|PL|BL)$/.test(before.text);
}

function isFreeAfter(text: string, atoms: readonly Atom[], last: number, isStrong: boolean): boolean {
  const end = atoms[last]!.to;
  const next = atoms[last + 1];
  const gap = text[end] ?? '';
  if (!next || next.from !== end + 1 || !/[-/\\]/.test(gap)) return true;
  if (/\p{Script=Han}/u.test(next.text)) return true;
  // Another of the same series, named in short: `FY26-081/082`.
  if (/^\d+$/.test(next.text) && next.text.length === tailOf(atoms[last]!.text).length && gap !== '\\')
    return next.text.length > 1;
  if (/^\d/.test(next.text)) return isStrong && /^(?:20)?\d{6}$/.test(next.text) && gap === '-';
  return isStrong ? next.text.length >= 2 : /^[A-Z]{3,}$/.test(next.text);
}

const tailOf = (atom: string): string => /\d+$/.exec(atom)?.[0] ?? '';

/** A number of digits alone stands by itself, and is called one unless it is long. */
function isDigitsNumber(compact: string, text: string, from: number, to: number, isName: boolean): boolean {
  const before = text.slice(Math.max(0, from - LABEL_REACH), from);
  const after = text.slice(to, to + 12);
  if (/\d[.,]$/.test(before) || /^[.,:]\d/.test(after) || UNIT.test(after) || MONEY_BEFORE.test(before))
    return false;
  if (isCalled(text, from, to)) return true;
  if (PHONE_BEFORE.test(before) || /^20\d{6}$/.test(compact)) return false;
  return compact.length >= (isName ? 5 : 7);
}

/** Whether what stands right beside a number says that it is one. */
function isCalled(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - LABEL_REACH), from);
  const is = [ORDER_LABEL, PAPER_LABEL, NUMBER_LABEL].some((label) => label.test(before));
  return is || /^[ \t]?号/.test(text.slice(to, to + 2));
}

/** `FY26-081/082`, `FY26-081和082`: further orders that are named by the end of their number alone. */
function namedTogether(
  index: NumberIndex,
  text: string,
  atoms: readonly Atom[],
  from: number,
  hits: NumberHit[],
  unknown: UnknownNumber[],
): number {
  const first = atoms[from - 1]!;
  const tail = tailOf(first.text);
  if (tail.length < 2) return from;
  const stem = compactOfHit(hits.at(-1)!.text).slice(0, -tail.length);
  let at = from;
  while (at < atoms.length) {
    const skip = /^(?:AND|OR|TO|UND|和|及|与|至|到)$/.test(atoms[at]!.text) ? 1 : 0;
    const next = atoms[at + skip];
    if (!next || !/^\d+$/.test(next.text) || next.text.length !== tail.length) break;
    const between = text.slice(atoms[at - 1]!.to, next.from);
    if (between.length > 8 || !TOGETHER.test(between)) break;
    const after = text.slice(next.to, next.to + 12);
    if (/^[.,:]\d/.test(after) || UNIT.test(after)) break;
    const same = index.byCompact.get(stem + next.text);
    if (same)
      hits.push({ text: `${stem}${next.text}`, entries: [...new Set(same.map(({ entry }) => entry))] });
    else if (/[/&、和及与]|AND/.test(between)) unknown.push({ text: next.text, of: 'order', isAlike: true });
    else break;
    at += skip + 1;
  }
  return at;
}

const TOGETHER =
  /^[ \t]?(?:[,/&+、;-]|和|及|与|至|到|AND|OR|TO|UND)[ \t]?(?:AND[ \t])?[-#]?$|^[ \t](?:AND|OR|TO|&)[ \t]#?$/;
const compactOfHit = (text: string): string => text.replace(/[^A-Z0-9]/g, '');

/** A number that looks as the orders of the book do, or is called an order's, and is not in it. */
function unknownAt(
  index: NumberIndex,
  text: string,
  atoms: readonly Atom[],
  at: number,
  isName: boolean,
): { unknown: UnknownNumber; last: number } | undefined {
  const first = atoms[at]!;
  if (/\p{Script=Han}/u.test(first.text)) return undefined;
  let last = at;
  while (
    last + 1 < atoms.length &&
    last - at < 5 &&
    /^[-/._]$/.test(text.slice(atoms[last]!.to, atoms[last + 1]!.from)) &&
    !/\p{Script=Han}/u.test(atoms[last + 1]!.text)
  )
    last++;
  const raw = text.slice(first.from, atoms[last]!.to);
  if (!/\d/.test(raw) || raw.length < 3 || raw.length > 40) return undefined;
  const before = text.slice(Math.max(0, first.from - LABEL_REACH), first.from);
  const after = text.slice(atoms[last]!.to, atoms[last]!.to + 12);
  const isJoined = /[A-Z0-9@][-/._@]$/.test(before) || /^@/.test(after);
  const isDigits = /^\d+$/.test(raw);
  const isShaped = isDigits
    ? index.digits.has(raw.length) && raw.length >= 6 && !/^20\d{6}$/.test(raw)
    : raw.length >= 5 && index.shapes.has(shapeOf(raw));
  if (
    isJoined ||
    (!isShaped && /^\d{1,2}[-/.]\d{1,2}/.test(raw)) ||
    UNIT.test(after) ||
    /^[.,:]\d/.test(after)
  )
    return undefined;
  const of = (kind: UnknownNumber['of']) => ({
    unknown: {
      text: raw,
      of: kind,
      ...(isShaped && { isAlike: true as const }),
      ...(isDigits && { digits: raw }),
    },
    last,
  });
  if (isShaped && (!isDigits || isName)) return of('order');
  if (ORDER_LABEL.test(before) && raw.length >= (isDigits ? 3 : 4)) return of('order');
  if (isDigits && /^[ \t]?号(?:订单|单|合同)/.test(after) && raw.length >= 2) return of('order');
  return PAPER_LABEL.test(before) && raw.length >= 4 ? of('paper') : undefined;
}

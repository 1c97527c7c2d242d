import { readDateText, readNumber } from '../../../cells/cells';
import { currencyCode, decimalsOf } from '../../../records/money';
import { dayOf } from '../../../time/moment';
import type { PaperValue } from '../../paper';
import { unitOf } from './unit';

/** An amount, a quantity or a weight as some paper writes it. */
export interface Figure {
  readonly value: number;
  /** ISO code, where the text has one. */
  readonly currency?: string;
  /** The word behind the figure: `PCS`. */
  readonly unit?: string;
  /** Digits after the point as written; a figure of a cell has as many as it needs. */
  readonly digits: number;
  /** ABOUT or APPROXIMATELY stands in front (UCP 600 art. 30(a)). */
  readonly isAbout: boolean;
}

export const ABOUT = /\b(?:ABOUT|APPROX(?:IMATE(?:LY)?)?|ABT|CIRCA)\b|约|大约|左右/;
const NUMBER = /\d[\d,.' ]*/;

/** Reads `USD 12,400.00`, SWIFT's `USD12400,`, `512.4 KGS`, `ABOUT 100 MTS`; undefined where no single figure stands there. */
export function figureOf(value: PaperValue): Figure | undefined {
  if (!known.has(value)) known.set(value, read(value));
  return known.get(value);
}

/** A total is held against that of every other paper. */
const known = new WeakMap<PaperValue, Figure | undefined>();

function read({ text, figure }: PaperValue): Figure | undefined {
  const plain = text.normalize('NFKC').toUpperCase().trim();
  const match = NUMBER.exec(plain);
  const before = plain.slice(0, match?.index ?? 0);
  const after = match ? plain.slice(match.index + match[0].length) : '';
  const words = {
    ...currencyIn(before, after),
    ...unitIn(after),
    isAbout: ABOUT.test(before) || /左右/.test(after),
  };
  if (figure !== undefined) return { value: figure, digits: digitsOf(match?.[0], figure), ...words };
  if (!match || /\d/.test(after.replace(/\bM[³3]|\(.*/g, ''))) return undefined;
  const value = numberIn(match[0]);
  return value === undefined ? undefined : { value, digits: digitsOf(match[0], value), ...words };
}

/** `12,400.00`, `12.400,00`, `12400,` (SWIFT's comma is its point). */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[.,]+$/, '');
  if (/^\d{4,},\d{1,3}$/.test(plain)) return Number(plain.replace(',', '.'));
  const reading = readNumber(plain);
  return reading.is === 'number' ? reading.value : undefined;
}

function digitsOf(text: string | undefined, value: number): number {
  const written = /[.,](\d{1,4})$/.exec((text ?? '').trim().replace(/,(?=\d{3}\b)/g, ''))?.[1];
  const needed = /\.(\d+)$/.exec(String(Math.round(value * 1e6) / 1e6))?.[1];
  return Math.max(written?.length ?? 0, needed?.length ?? 0);
}

function currencyIn(before: string, after: string): { currency?: string } {
  const words = [/([^\s\d,.:;()]+)\s*$/.exec(before)?.[1], /^\s*([^\s\d,.:;()/]+)/.exec(after)?.[1]];
  const currency = words.map((found) => (found ? codeOf(found) : undefined)).find(Boolean);
  return currency ? { currency } : {};
}

/** KGS are kilograms before they are the money of Kyrgyzstan. */
const codeOf = (text: string): string | undefined => (unitOf(text) ? undefined : currencyCode(text));

function unitIn(after: string): { unit?: string } {
  const unit = /^\s*([\p{L}³]+)/u.exec(after)?.[1];
  return unit && codeOf(unit) === undefined ? { unit } : {};
}

/** The currency of an amount: in its own text, else what the field beside it says. */
export const currencyOf = (
  amount: PaperValue | undefined,
  beside: PaperValue | undefined,
): string | undefined => (amount && figureOf(amount)?.currency) ?? (beside && currencyCode(beside.text));

/** The least step of a currency: 0.01 USD, 1 JPY. */
export const stepOf = (currency: string | undefined): number => 10 ** -decimalsOf(currency ?? 'USD');

/** A serial day; undefined where the text may mean several. Figures are serial days. */
export function dayIn(value: PaperValue | undefined): number | undefined {
  if (!value) return undefined;
  if (value.figure !== undefined) return Math.floor(value.figure);
  const reading = readDateText(value.text, { marksAreEmpty: true });
  return reading.is === 'date' ? dayOf(reading.moment) : undefined;
}

/**
 * Whether two figures are the same as papers round them: within a hundredth for each line that was rounded, and where one
 * side is written with fewer digits, to its last one (`512 KGS` is 512.40).
 */
export function isSameFigure(a: Figure, b: Figure, rounded = 1): boolean {
  const coarse = a.digits === b.digits ? 0 : 0.5 * 10 ** -Math.min(a.digits, b.digits);
  return Math.abs(a.value - b.value) <= Math.max(0.01 * rounded, coarse) + 1e-9;
}

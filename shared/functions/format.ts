import type { Lang } from '../lang';
import { isoOf } from '../time/moment';
import type { Range, Value } from './value';
import { isErrorValue, isMoment, isRange } from './value';

/**
 * A result on one line: dates as `2026-02-24` or `2026-02-24 18:00`, numbers to 12 digits, text as it is, a
 * blank as nothing, an error as its code and sentence. A range is an array as formulas write it,
 * `{2026-02-24,"CN";3,""}`, errors in it by their code alone.
 */
export function formatResult(result: Value | Range, lang: Lang): string {
  if (isRange(result)) return `{${result.map((row) => row.map(arrayElement).join(',')).join(';')}}`;
  if (isErrorValue(result)) return oneLine(`${result.error} ${result.sentence[lang]}`);
  return oneLine(plainText(result));
}

/** A value as text in a cell. */
export function plainText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isMoment(value) ? isoOf(value.moment) : value.error;
}

const DIGITS = 12;

/** A number to 12 significant digits; with an exponent only below 1e-15 and from 1e21 on. */
export function formatNumber(number: number): string {
  if (!Number.isFinite(number)) return '#NUM!';
  const rounded = Number(number.toPrecision(DIGITS));
  const text = String(rounded === 0 ? 0 : rounded);
  if (!text.includes('e-') || Math.abs(rounded) < 1e-15) return text;
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(decimals).replace(/0+$/, '');
}

function arrayElement(value: Value): string {
  if (value === null) return '""';
  return typeof value === 'string' ? `"${oneLine(value).replaceAll('"', '""')}"` : plainText(value);
}

/** Line breaks would be taken for the next result. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ');

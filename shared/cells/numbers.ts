import { both } from '../lang';
import { isError, type CellValue } from '../book/model';
import { isMark, saysNothing } from './empty';
import { BLANK, type Reading } from './reading';
import { plainText } from './text';

const SIGN = '(?:us\\$|hk\\$|usd|eur|rmb|cny|gbp|hkd|jpy|aud|cad|[$¥€£])';
const AMOUNT = new RegExp(
  `^(?:约|大约|approx\\.?|abt\\.?|about|~)?\\s*(${SIGN})?\\s*([-+(]?)\\s*(${SIGN})?\\s*(\\d[\\d,.' ]*)\\)?\\s*(亿|百万|万|千(?![克米升瓦帕])|k(?![a-z])|million|(?:mn|mio)(?![a-z])|%)?\\s*([^\\d\\s][^\\d]{0,11})?$`,
  'i',
);
const SCALE: Readonly<Record<string, number>> = {
  亿: 100_000_000, 百万: 1_000_000, 万: 10_000, 千: 1000, k: 1000, million: 1_000_000, mn: 1_000_000, mio: 1_000_000, '%': 0.01,
}; // prettier-ignore
/** Millions beside a currency; of goods it is metres. */
const MILLIONS = /^mm?$/i;

/** Reads a quantity or an amount: `4800PCS`, `USD 12,000.00`, `1.2万件`. Anything else stays text. */
export function readNumber(value: CellValue): Reading {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { is: 'number', value };
  if (typeof value === 'boolean') return { is: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (isError(value)) {
    return {
      is: 'error',
      problem: both(`单元格显示错误 ${value.error}`, `The cell shows the error ${value.error}`),
      text: value.error,
    };
  }
  const text = plainText(value);
  if (saysNothing(text) || isMark(text)) return BLANK;
  const match = text.length <= 60 ? AMOUNT.exec(text) : null;
  const number = match && plainNumber(match[4]!.trim());
  if (!match || number === undefined || number === null) return { is: 'text', text };
  const sign = match[2] === '-' || match[2] === '(' ? -1 : 1;
  const currency = match[1] ?? match[3];
  const unit = currency ?? match[6]?.trim();
  const scale = scaleOf(match[5], currency === undefined ? undefined : match[6]?.trim());
  const scaled = sign * number * scale;
  return { is: 'number', value: Math.round(scaled * 1e9) / 1e9, ...(unit && { unit }) };
}

/** `beside`: what follows an amount of money. */
function scaleOf(word: string | undefined, beside: string | undefined): number {
  if (word !== undefined) return SCALE[word.toLowerCase()]!;
  return beside !== undefined && MILLIONS.test(beside) ? 1_000_000 : 1;
}

/** Money in a column for it: `1.2M` without a currency may be metres or millions, and stays text. */
export function readMoney(value: CellValue): Reading {
  const reading = readNumber(value);
  const isUnclear = reading.is === 'number' && reading.unit !== undefined && MILLIONS.test(reading.unit);
  return isUnclear ? { is: 'text', text: plainText(String(value)) } : reading;
}

/** A number with grouping: 12,000.00, 12.000,00, 1.200.000, 12 000. Undefined when the marks fit no notation. */
function plainNumber(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}([,' ]\d{3})+(\.\d+)?$/.test(text)) return Number(text.replace(/[,' ]/g, ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return Number(text.replace(/\./g, ''));
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

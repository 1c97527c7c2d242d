import { toCardinal } from 'n2words/en-US';
import { decimalsOf, type Money } from '../../records/money';
import { CURRENCY_NAMES } from './currency-names.data';

/**
 * `SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE AND CENTS FIFTY ONLY.`, as drafts and invoices under
 * credits write it; without minor units where there are none. The hundredths of a currency whose words are not known
 * are a fraction, which every bank reads: `SAY SGD TWELVE AND 50/100 ONLY.`
 */
export function englishWords({ minor, currency }: Money): string {
  const scale = 10 ** decimalsOf(currency);
  const [whole, rest] = [Math.floor(minor / scale), minor % scale];
  const { en, minor: unit } = CURRENCY_NAMES[currency] ?? { en: currency };
  const parts = unit === undefined ? `${padded(rest, scale)}/${scale}` : `${unit} ${cardinal(rest)}`;
  return `SAY ${en} ${cardinal(whole)}${rest === 0 ? '' : ` AND ${parts}`} ONLY.`;
}

const cardinal = (count: number): string => toCardinal(count, { and: true }).toUpperCase();

const padded = (rest: number, scale: number): string => String(rest).padStart(String(scale).length - 1, '0');

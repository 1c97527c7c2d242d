import type { Dialect, Typed } from './typing';

const CURRENCY: Readonly<Record<string, string>> = { $: '$', '¥': '¥', '￥': '¥', '€': '€', '£': '£' };

/** Numbers as they are typed: groups of thousands, percent, currency, brackets, powers of ten, fractions. */
export function typedNumber(text: string, dialect: Dialect): Typed | undefined {
  const fraction = dialect === 'excel' ? typedFraction(text) : undefined;
  if (fraction) return fraction;
  const match = /^([-+(]?)\s*([$¥￥€£]?)\s*([-+]?)([\d,]*)(\.\d*)?(e[-+]?\d{1,3})?\s*(%?)(\)?)$/i.exec(text);
  if (!match) return undefined;
  const [, before, currency, sign, whole, decimals = '', power = '', percent, after] =
    match as unknown as string[];
  if (!/\d/.test(whole! + decimals) || (before === '(') !== (after === ')')) return undefined;
  if ((sign !== '' && (before !== '' || currency === '')) || !hasGroups(whole!)) return undefined;
  const size = rounded(
    Number(`${whole!.replaceAll(',', '') || '0'}${decimals === '.' ? '' : decimals}${power}`),
  );
  if (!Number.isFinite(size)) return undefined;
  const isNegative = before === '-' || before === '(' || sign === '-';
  const scaled = percent ? rounded(size / 100) : size;
  const format = formatOf(whole!, decimals, currency!, power, percent!);
  return { value: isNegative && scaled !== 0 ? -scaled : scaled, ...(format !== undefined && { format }) };
}

function formatOf(
  whole: string,
  decimals: string,
  currency: string,
  power: string,
  percent: string,
): string | undefined {
  const places = decimals.length > 1 ? '.00' : '';
  if (percent) return `0${places}%`;
  if (currency) return `${CURRENCY[currency]!}#,##0${places}`;
  if (power) return '0.00E+00';
  return whole.includes(',') ? `#,##0${places}` : undefined;
}

/** `1 1/2` and `0 3/4`: a fraction needs its whole part, else it is a date. */
function typedFraction(text: string): Typed | undefined {
  const match = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = match[4]!.length > 1 ? '# ??/??' : '# ?/?';
  return { value: match[1] === '-' ? -size : size, format: digits };
}

/** Commas only between groups of three, the first group of one to three. */
const hasGroups = (whole: string): boolean => !whole.includes(',') || /^\d{1,3}(,\d{3})+$/.test(whole);

/** Spreadsheets keep fifteen digits. */
const rounded = (n: number): number => Number(n.toPrecision(15));

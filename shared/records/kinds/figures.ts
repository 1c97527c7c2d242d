import { readNumber } from '../../cells/cells';
import { both, type Bilingual } from '../../lang';
import type { RecordColumn } from '../sheet';
import { currencyBeside } from './amount';
import { Wrong, type Codec } from './codec';
import { settledPoint } from './points';

export const NUMBER: Codec<number> = {
  read: ({ value, text, beside, points }, column) => {
    const settled = typeof value === 'string' ? settledPoint(value, currencyBeside(column, beside), points, PRICE_DIGITS) : value; // prettier-ignore
    if (settled instanceof Wrong) return settled;
    const reading = readNumber(settled);
    const isOne = reading.is === 'number' && isWithin(reading.value, column);
    return isOne
      ? reading.value
      : new Wrong(badFigure(text, both('数字', 'number'), exampleOf(column), column));
  },
  text: (value, { currency }) => (currency === undefined ? String(value) : plainPrice(value)),
  write: (value) => ({ as: 'number', value }),
  look: () => ({ format: 'number' }),
};

/** Unit prices have at most so many digits after the point. */
const PRICE_DIGITS = 4;

/** Three digits after the point could be thousands where it is read back: a price gets a fourth. */
const plainPrice = (value: number): string => String(value).replace(/^([1-9]\d{0,2}\.\d{3})$/, '$10');

/** Minutes, written as hours. */
export const HOURS: Codec<number> = {
  read: ({ text }, column) => {
    const hours = Number(/^(\d+(?:\.\d+)?)\s*(?:h|hours?|小时)?$/i.exec(text)?.[1] ?? NaN);
    const minutes = Math.round(hours * 60);
    return isWithin(minutes / 60, column)
      ? minutes
      : new Wrong(badFigure(text, both('小时数', 'number of hours'), '7.5', column));
  },
  text: (minutes) => String(minutes / 60),
  write: (minutes) => ({ as: 'number', value: minutes / 60 }),
  look: () => ({ format: 'number' }),
};

/** A fraction. A bare figure above 1 could be 30 or 3000 %, so it is asked about; such shares are written with their sign. */
export const PERCENT: Codec<number> = {
  read: ({ value, text }, column) => {
    const signed = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
    const bare =
      typeof value === 'number' ? value : /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : NaN;
    const share = signed ? rounded(Number(signed[1]) / 100) : Math.abs(bare) <= 1 ? bare : NaN;
    return isWithin(share * 100, column)
      ? share
      : new Wrong(badFigure(text, both('百分比', 'percentage'), '30%', column));
  },
  text: (share) => `${rounded(share * 100)}%`,
  write: (share) =>
    Math.abs(share) <= 1 ? { as: 'number', value: share } : { as: 'text', value: `${rounded(share * 100)}%` },
};

const rounded = (figure: number): number => Number(figure.toFixed(10));

function isWithin(figure: number, { least = -Infinity, most = Infinity }: RecordColumn): boolean {
  return Number.isFinite(figure) && figure >= least - 1e-9 && figure <= most + 1e-9;
}

/** An example that the column takes itself. */
const exampleOf = (column: RecordColumn): string => (isWithin(1200, column) ? '1200' : String(column.most ?? column.least)); // prettier-ignore

/** `“x”不是数字。请写成 1200`, with the bounds where there are some. */
function badFigure(text: string, what: Bilingual, example: string, { least, most }: RecordColumn): Bilingual {
  const bounds = (from: string, to: string, join: string): string =>
    [least === undefined ? '' : `${from}${least}`, most === undefined ? '' : `${to}${most}`]
      .filter(Boolean)
      .map((bound) => `${join}${bound}`)
      .join('');
  return both(
    `“${text}”不是这里能填的${what.zh}。请写成 ${example}${bounds('不小于 ', '不大于 ', '，')}`,
    `“${text}” is no ${what.en} that fits here. Write it as ${example}${bounds('at least ', 'at most ', ', ')}`,
  );
}

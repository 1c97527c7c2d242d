import { readNumber } from '../../cells/cells';
import { both } from '../../lang';
import { currencyCode, decimalsOf, majorOf, minorOf, moneyText, type Money } from '../money';
import type { RecordColumn } from '../sheet';
import { Wrong, type Codec } from './codec';
import { settledPoint } from './points';

/** `USD 1,200.50`, or a figure whose currency stands in a cell beside it or follows from the column. */
export const MONEY: Codec<Money> = {
  read: ({ value, text, beside, whileBlank, points }, column) => {
    const { figure, written } = typeof value === 'string' ? currencyIn(text) : { figure: value };
    const said = currencyBeside(column, beside);
    const currency = written ?? said ?? (whileBlank && currencyBeside(column, whileBlank));
    const settled = typeof figure === 'string' ? settledPoint(figure, currency, points, decimalsOf(currency ?? '')) : figure; // prettier-ignore
    if (settled instanceof Wrong) return settled;
    const reading = readNumber(settled);
    if (reading.is !== 'number' || reading.unit !== undefined) return new Wrong(badAmount(text));
    if (written !== undefined && said !== undefined && written !== said)
      return new Wrong(twoCurrencies(written, said));
    if (currency === undefined) return new Wrong(noCurrency(text));
    const minor = minorOf(reading.value, currency);
    return minor === undefined ? new Wrong(tooFine(text, currency)) : { minor, currency };
  },
  text: moneyText,
  write: (money, column, _, beside) =>
    currencyBeside(column, beside) === money.currency
      ? { as: 'number', value: majorOf(money) }
      : { as: 'text', value: moneyText(money) },
  look: () => ({ format: 'number' }),
};

/** Takes the currency off an amount, before or after it: `-US$ 5`, `1.2万美元`. */
export function currencyIn(text: string): { figure: string; written?: string } {
  const plain = text.normalize('NFKC');
  const before = /^([-+(]?)\s*([^\d\s.,()+-]+)\s*(?=[\d.(+-])/u.exec(plain);
  const first = before ? currencyCode(before[2]!) : undefined;
  if (before && first !== undefined)
    return { figure: before[1] + plain.slice(before[0].length), written: first };
  const after = /\s*([^\d\s.,()万千+-]+)(\)?)$/u.exec(plain);
  const last = after ? currencyCode(after[1]!) : undefined;
  if (after && last !== undefined) return { figure: plain.slice(0, after.index) + after[2], written: last };
  return { figure: plain };
}

/** Of a column that says in which other one its currency stands. */
export function currencyBeside(
  { currency }: RecordColumn,
  beside: (key: string) => string,
): string | undefined {
  if (currency === undefined) return undefined;
  return currencyCode(/^[A-Z]{3}$/.test(currency) ? currency : beside(currency));
}

function badAmount(text: string) {
  return both(`“${text}”不是金额。请写成 USD 1,200.50`, `“${text}” is no amount. Write it as USD 1,200.50`);
}

function noCurrency(text: string) {
  return both(
    `“${text}”没有写币种。请写成 USD ${text}，或在币种一列填写`,
    `“${text}” has no currency. Write it as USD ${text}, or fill in the currency`,
  );
}

function twoCurrencies(a: string, b: string) {
  return both(
    `金额写的是 ${a}，币种一列写的是 ${b}。请改成一致`,
    `The amount says ${a} and its currency ${b}. Make them the same`,
  );
}

function tooFine(text: string, currency: string) {
  return both(
    `“${text}”的小数位多于 ${currency} 的最小单位。请核对`,
    `“${text}” has more digits than ${currency} has. Check the amount`,
  );
}

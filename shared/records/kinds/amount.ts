import { readNumber } from '../../cells/cells';
import { both } from '../../lang';
import { currencyCode, majorOf, minorOf, moneyText, type Money } from '../money';
import type { RecordColumn } from '../sheet';
import { Wrong, type Codec } from './codec';

/** `USD 1,200.50`, or a figure whose currency stands in a cell beside it or follows from the column. */
export const MONEY: Codec<Money> = {
  read: ({ value, text, beside }, column) => {
    const reading = readNumber(value);
    if (reading.is !== 'number') return new Wrong(badAmount(text));
    const written = reading.unit === undefined ? undefined : currencyCode(reading.unit);
    if (reading.unit !== undefined && written === undefined) return new Wrong(badAmount(text));
    const said = currencyBeside(column, beside);
    if (written !== undefined && said !== undefined && written !== said)
      return new Wrong(twoCurrencies(written, said));
    const currency = written ?? said;
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

function currencyBeside({ currency }: RecordColumn, beside: (key: string) => string): string | undefined {
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

import { both, type Bilingual } from '../../lang';
import { currencyCode, decimalsOf, plus, type Money } from '../../records/money';
import { PRICE_DIGITS } from '../../trade/checks';
import type { OrderLine } from '../../trade/sheets/lines.sheet';
import { decimalOf, halfUp, minus, times } from './decimal';
import { AmountOutOfReach } from './errors';
import { cellName, ofLine, type NumberCell, type NumberProblem } from './problem';
import { isPrintable, priceText } from './unit-price';

const ONE = decimalOf(1);

/**
 * What a line comes to: quantity × (unit price less its discount, a fraction), in decimal digits, rounded once and half
 * up to the currency's minor unit. The discounted price is not rounded by itself. AmountOutOfReach.
 */
export function lineAmount(quantity: number, price: number, discount: number, currency: string): Money {
  const exact = times(times(decimalOf(quantity), decimalOf(price)), minus(ONE, decimalOf(discount)));
  const minor = Number(halfUp(exact, decimalsOf(currency)));
  if (!Number.isSafeInteger(minor)) throw new AmountOutOfReach(quantity, price);
  return { minor, currency };
}

/** The sum of lines as they are printed, each rounded already; undefined for none. CurrenciesDiffer. */
export function totalOf(amounts: readonly Money[]): Money | undefined {
  const [first, ...others] = amounts;
  return first && others.reduce(plus, first);
}

/** What the goods of a paper cost. */
export interface Amounts {
  /** One for each line handed in; undefined where a cell is missing that it rests on. */
  readonly lines: readonly (Money | undefined)[];
  /** Undefined while a line has no amount, or lines are in several currencies: a sum without one would look whole. */
  readonly total: Money | undefined;
  /** ISO code; empty where nobody says, or lines say several. */
  readonly currency: string;
  readonly problems: readonly NumberProblem[];
}

/** `currency` is the order's, as its cell writes it; a line without one is in that, else in that of the other lines. */
export function amountsOf(lines: readonly OrderLine[], currency = ''): Amounts {
  const own = lines.map((line) => (line.currency === undefined ? undefined : currencyCode(line.currency)));
  const several = new Set(own.filter((code) => code !== undefined));
  const common = currencyCode(currency) ?? (several.size === 1 ? [...several][0]! : '');
  const problems: NumberProblem[] = [];
  const amounts = lines.map((line, at) => {
    const report = (severity: NumberProblem['severity'], cells: readonly NumberCell[], text: Bilingual) =>
      void problems.push({ line: at, severity, cells, text });
    return amountOf(line, own[at] ?? common, report);
  });
  const codes = new Set(own.map((code) => code ?? common));
  if (codes.size > 1) problems.push(...differing(lines, own, common));
  const known = amounts.filter((amount) => amount !== undefined);
  const isWhole = codes.size === 1 && known.length === lines.length;
  const total = isWhole ? totalOf(known) : undefined;
  return {
    lines: amounts,
    total: total && Number.isSafeInteger(total.minor) ? total : undefined,
    currency: codes.size === 1 ? [...codes][0]! : '',
    problems,
  };
}

type Report = (severity: NumberProblem['severity'], cells: readonly NumberCell[], text: Bilingual) => void;

function amountOf(line: OrderLine, currency: string, report: Report): Money | undefined {
  const { quantity, price, discount = 0 } = line;
  if (price === undefined) {
    const name = cellName(ofLine('price'), line);
    report('missing', [ofLine('price')], both(`${name.zh}空着，算不出金额。请填写。`, `${name.en} is blank, so there is no amount. Fill it in.`));
    return undefined;
  }
  if (currency === '') {
    const name = cellName(ofLine('currency'), line);
    report('missing', [ofLine('currency')], both(`${name.zh}空着，订单也没有币种。请填写其中一处。`, `${name.en} is blank and the order names none. Fill in one of the two.`));
    return undefined;
  }
  if (!isPrintable(price)) {
    const name = cellName(ofLine('price'), line);
    report('note', [ofLine('price')], both(
      `${name.zh}是 ${price}，超过 ${PRICE_DIGITS} 位小数；单证上写 ${priceText(price, currency)}，金额按原单价算，两者对不上。请改成 ${PRICE_DIGITS} 位以内。`,
      `${name.en} is ${price}, more than ${PRICE_DIGITS} digits after the point; papers say ${priceText(price, currency)} while the amount is of the whole price, and the two do not agree. Write at most ${PRICE_DIGITS} digits.`,
    ));
  }
  try {
    return lineAmount(quantity, price, discount, currency);
  } catch (error) {
    if (!(error instanceof AmountOutOfReach)) throw error;
    report('refused', [ofLine('quantity'), ofLine('price')], error.sentence);
    return undefined;
  }
} // prettier-ignore

/** Each line whose currency is not that of the order, of the first line where the order names none. */
function differing(
  lines: readonly OrderLine[],
  own: readonly (string | undefined)[],
  common: string,
): NumberProblem[] {
  const wanted = common === '' ? own.find((code) => code !== undefined)! : common;
  return own.flatMap((code, at): NumberProblem[] => {
    if (code === undefined || code === wanted) return [];
    const { zh, en } = cellName(ofLine('currency'), lines[at]!);
    const text = both(
      `${zh}是 ${code}，其他是 ${wanted}；一份单证只能有一个币种，不能合计。请改成一样，或分开做。`,
      `${en} is ${code} and others are in ${wanted}; one paper has one currency, so there is no total. Write the same one, or make two papers.`,
    );
    return [{ line: at, severity: 'refused', cells: [ofLine('currency')], text }];
  });
}

import { valueAt, isBlank } from '../../../book/model';
import { textOf } from '../../../cells/cells';
import { currencyNamedIn } from '../../../plan/order-price';
import { currencyCode } from '../../../records/money';
import type { TargetColumn } from './columns';
import { CurrencyTwice } from './errors';
import { typedFigure } from './figure';
import { isWrittenAsText, type Above } from './write';

/** What was typed beside a figure and has a column of its own: the currency of an amount, the unit of a quantity. */
export interface Beside {
  readonly value: number;
  readonly field: 'currency' | 'unit';
  readonly said: string;
}

/** Undefined for what is no figure, or a bare one. Errors of `typedFigure`. */
export function besideFigure({ read, header, column }: TargetColumn, text: string, above: Above): Beside | undefined {
  const field = read?.field;
  if (!field || (field.type !== 'money' && field.key !== 'qty')) return undefined;
  const { value, currency, unit } = typedFigure(field, header, text.trim());
  if (field.key === 'qty') {
    // Where the column writes `4800PCS` throughout, so does the new row.
    const isOwn = unit === undefined || isWrittenAsText(above, column);
    return isOwn ? undefined : { value, field: 'unit', said: unit };
  }
  return currency === undefined || unit !== undefined ? undefined : { value, field: 'currency', said: currency };
} // prettier-ignore

/** The one currency of an order, by everything that was typed for it. */
export class OneCurrency {
  private known: string | undefined;

  /** CurrencyTwice. */
  say(header: string, currency: string): void {
    if (this.known !== undefined && this.known !== currency) throw new CurrencyTwice(header, currency, this.known); // prettier-ignore
    this.known = currency;
  }
}

/** Whether the header says the currency already: `金额（USD）`. */
export const isInHeader = ({ header }: TargetColumn, currency: string): boolean =>
  currencyNamedIn(header) === currency;

/** How far up a column's spelling is looked for. */
const LOOK_UP = 40;

/** A currency as the cells above spell it: 美元 stays 美元. */
export function spelledAs(currency: string, column: number, { sheet, firstRow, lastRow }: Above): string {
  for (let row = lastRow; row >= Math.max(firstRow, lastRow - LOOK_UP); row--) {
    const value = valueAt(sheet, row, column);
    const text = isBlank(value) ? '' : textOf(value);
    if (currencyCode(text) === currency) return text;
  }
  return currency;
}

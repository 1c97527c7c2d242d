import { readCell } from '../../../cells/cells';
import type { Field } from '../../../fields/field';
import { pointMayGroup } from '../../../cells/points';
import { decimalsOf } from '../../../records/money';
import { POINTS_GROUP } from '../../../records/points.data';
import { currencyIn } from '../../../records/kinds/amount';
import { CurrencyUnknown, NumberUnread, PointUnclear, TooSmall } from './errors';

/** A figure that was typed, and what stands beside it. */
export interface TypedFigure {
  readonly value: number;
  /** ISO code of the currency of an amount: `EUR 12,345.50`. */
  readonly currency?: string;
  /** What a quantity or price is counted in: `4800PCS`, `4.6/pc`. */
  readonly unit?: string;
}

/** Without goods, a price and an amount there is no order; goods that are free belong on a line of price 0. */
const ABOVE_ZERO: ReadonlySet<string> = new Set(['qty', 'unit_price', 'amount']);

/** A field's figure as a person types it. NumberUnread, CurrencyUnknown, PointUnclear, TooSmall. */
export function typedFigure(field: Field, header: string, typed: string): TypedFigure {
  const found = field.type === 'money' ? amountIn(field, header, typed) : figureIn(field, header, typed);
  const isTooSmall = found.value < 0 || (found.value === 0 && ABOVE_ZERO.has(field.key));
  if (isTooSmall) throw new TooSmall(header, typed, ABOVE_ZERO.has(field.key));
  return found;
}

function figureIn(field: Field, header: string, typed: string): TypedFigure {
  const reading = readCell(field, typed, 's');
  if (reading.is !== 'number') throw new NumberUnread(header, typed);
  return { value: reading.value, ...(reading.unit !== undefined && { unit: reading.unit }) };
}

/** Three letters before or after a figure are meant for a currency. */
const LETTERS = /^([A-Za-z]{3})\s*[-+(]?\d|\d\)?\s*([A-Za-z]{3})$/;

function amountIn(field: Field, header: string, typed: string): TypedFigure {
  const { figure, written } = currencyIn(typed);
  const reading = readCell(field, figure, 's');
  const letters = LETTERS.exec(figure.normalize('NFKC').trim());
  const word = letters?.[1] ?? letters?.[2];
  if (word !== undefined && written === undefined) throw new CurrencyUnknown(header, word);
  if (reading.is !== 'number') throw new NumberUnread(header, typed);
  if (isEitherWay(field, figure, written))
    throw new PointUnclear(header, typed.trim(), figure.trim(), digitsOf(field, written));
  const { value, unit } = reading;
  // Of a price the unit may stand behind it; behind an amount it says that the column means something else.
  if (unit !== undefined && !(field.key === 'unit_price' && /^[/每]/.test(unit)))
    throw new NumberUnread(header, typed);
  return { value, ...(written !== undefined && { currency: written }), ...(unit !== undefined && { unit }) };
}

/** `1.234`: money has no third digit after the point, so it may be a thousand and more; prices have, and only some currencies' users write so. */
function isEitherWay({ key }: Field, figure: string, currency: string | undefined): boolean {
  if (!pointMayGroup(figure)) return false;
  const isPrice = key === 'unit_price';
  return currency === undefined ? !isPrice : POINTS_GROUP.has(currency) || (!isPrice && decimalsOf(currency) < 3);
} // prettier-ignore

/** How many digits a figure has after the point: a price four, an amount those of its currency. */
const digitsOf = ({ key }: Field, currency = ''): number => (key === 'unit_price' ? 4 : decimalsOf(currency));

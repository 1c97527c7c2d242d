import { readCell } from '../../../cells/cells';
import type { Field } from '../../../fields/field';
import { currencyIn } from '../../../records/kinds/amount';
import { CurrencyUnknown, NumberUnread, TooSmall } from './errors';

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

/** A field's figure as a person types it. NumberUnread, CurrencyUnknown, TooSmall. */
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
  const { value, unit } = reading;
  // Of a price the unit may stand behind it; behind an amount it says that the column means something else.
  if (unit !== undefined && !(field.key === 'unit_price' && /^[/每]/.test(unit)))
    throw new NumberUnread(header, typed);
  return { value, ...(written !== undefined && { currency: written }), ...(unit !== undefined && { unit }) };
}

import { cellError } from '../../shared/functions/host-values';
import type { Argument, Range, Value } from '../../shared/functions/value';

/**
 * What Excel gives for one parameter. All parameters are declared as ranges, so what was given comes as rows of
 * cells, and what was left out as null. A range of one cell is the single value in it. Excel on the web gives null
 * for an empty cell, Excel for Windows and Mac gives 0: the core takes both for a blank (shared/functions/blank.ts).
 */
export function argumentOf(given: unknown): Argument {
  if (!Array.isArray(given)) return isNothing(given) ? undefined : valueOf(given);
  const rows = given as readonly (readonly unknown[])[];
  const range: Range = rows.map((row) => row.map(valueOf));
  if (range.length === 0 || range[0]!.length === 0) return null;
  return range.length === 1 && range[0]!.length === 1 ? range[0]![0]! : range;
}

/** Left out, or what Excel adds after the arguments. */
const isNothing = (given: unknown): boolean =>
  given === null ||
  given === undefined ||
  (typeof given === 'object' && !('basicValue' in given) && codeOf(given) === undefined);

function valueOf(cell: unknown): Value {
  switch (typeof cell) {
    case 'number':
    case 'string':
    case 'boolean':
      return cell;
    case 'object': {
      if (cell === null) return null;
      if ('basicValue' in cell) return basicValueOf(cell);
      const code = codeOf(cell);
      return code === undefined ? null : cellError(code);
    }
    default:
      return null;
  }
}

/**
 * Of a data type (a date of ours, a currency, a picture) what it is to every formula that knows no data types; of those
 * that are nothing but themselves this is an error.
 */
function basicValueOf({ type, basicType, basicValue }: DataType): Value {
  if (type === 'Empty' || !isPlain(basicValue)) return null;
  const isError =
    type === 'Error' || basicType === 'Error' || (basicValue === '#VALUE!' && type !== 'String');
  return isError ? cellError(String(basicValue)) : basicValue;
}

const isPlain = (value: unknown): value is number | string | boolean =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** The code of an error that Excel passes on (`CustomFunctions.Error`); undefined for any other object. */
function codeOf(cell: object): string | undefined {
  const { code } = cell as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

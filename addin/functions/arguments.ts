import type { Parameter } from '../../shared/functions/definition';
import { cellError } from '../../shared/functions/host-values';
import type { Argument, Range, Value } from '../../shared/functions/value';

/**
 * What Excel gives for one parameter. All parameters are declared as ranges, so what was given comes as rows of
 * cells, and what was left out as null. A range of one cell is the single value in it.
 *
 * Excel on the web gives null for an empty cell, Excel for Windows and Mac gives 0 (office-js#4702, #5262). So 0
 * is a blank where it can be nothing else: a date, a text, a calendar, a limit that needs its unit. In the rows
 * of a range that is taken as it is, 0 is a blank unless another cell of the range came as null: then this Excel
 * tells the two apart.
 */
export function argumentOf(parameter: Parameter, given: unknown): Argument {
  if (!Array.isArray(given)) return isNothing(given) ? undefined : valueOf(given, zeroIsBlank(parameter));
  const rows = given as readonly (readonly unknown[])[];
  const isBlank = zeroIsBlank(parameter) || (parameter.type === 'range' && !rows.some(hasNull));
  const range: Range = rows.map((row) => row.map((cell) => valueOf(cell, isBlank)));
  if (range.length === 0 || range[0]!.length === 0) return null;
  return range.length === 1 && range[0]!.length === 1 ? range[0]![0]! : range;
}

function zeroIsBlank({ type, isOptional }: Parameter): boolean {
  return type === 'date' || type === 'text' || type === 'calendar' || (type === 'limit' && !isOptional);
}

const hasNull = (row: readonly unknown[]): boolean => row.some((cell) => cell === null || cell === undefined);

/** Left out, or what Excel adds after the arguments. */
const isNothing = (given: unknown): boolean =>
  given === null || given === undefined || (typeof given === 'object' && codeOf(given) === undefined);

function valueOf(cell: unknown, zeroIsBlank: boolean): Value {
  switch (typeof cell) {
    case 'number':
      return cell === 0 && zeroIsBlank ? null : cell;
    case 'string':
    case 'boolean':
      return cell;
    case 'object': {
      const code = cell === null ? undefined : codeOf(cell);
      return code === undefined ? null : cellError(code);
    }
    default:
      return null;
  }
}

/** The code of an error that Excel passes on (`CustomFunctions.Error`); undefined for any other object. */
function codeOf(cell: object): string | undefined {
  const { code } = cell as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

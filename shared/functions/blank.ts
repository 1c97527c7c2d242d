import type { Argument, Range, Value } from './value';
import { isRange } from './value';

/**
 * One meaning of a blank cell in every host. Excel for Windows and Mac hands an empty cell over as 0 (office-js#4702,
 * #5262), Excel on the web as null, Google Sheets as empty text. A function that took 0 for a value would answer
 * differently in each of them, so 0 is a blank in every argument: no date, no calendar, no limit without its unit is
 * 0, and where a number is meant a blank counts as 0 or as what holds when it is left out. "No warning" is `0d`.
 */
export function zeroAsBlank(given: Argument): Argument {
  if (!isRange(given)) return given === 0 ? null : given;
  if (!given.some((row) => row.includes(0))) return given;
  return given.map((row) => row.map((cell): Value => (cell === 0 ? null : cell))) satisfies Range;
}

import { GendanError } from '../errors';
import { both } from '../lang';
import { zeroAsBlank } from './blank';
import type { Given, SlaFunction } from './definition';
import { errorValue, FormulaError } from './errors';
import type { FunctionRuntime } from './runtime';
import { spread } from './spill';
import type { Argument, ErrorValue, Range, Value } from './value';
import { columnsOf, isErrorValue, isRange, rowsOf, single } from './value';

/**
 * Calls a function as a cell does. Ranges given for single values spill; a failure is the value of its own
 * cell and of no other; an error that comes in goes out in its cell; 0 is a blank (see blank.ts). Never throws for what a person gave.
 */
export function call(fn: SlaFunction, handed: Given, runtime: FunctionRuntime): Value | Range {
  const given = handed.map(zeroAsBlank);
  try {
    const least = fn.parameters.map((parameter) => !parameter.isOptional).lastIndexOf(true) + 1;
    const isComplete = given.length >= least && given.length <= fn.parameters.length;
    if (!isComplete) throw new WrongNumberOfArguments(fn, given.length);
    const wholes = fn.parameters.map((parameter) => parameter.isWhole);
    if (fn.result === 'table' || !wholes.includes(false)) {
      const values = given.map((one, i) => (wholes[i] ? one : oneValue(fn, i, one)));
      return runOnce(fn, values, runtime);
    }
    const singles = given.map((one, i) => (wholes[i] ? undefined : one));
    return spread(singles, (cells) => runCell(fn, cells, given, wholes, runtime));
  } catch (error) {
    return caught(error);
  }
}

/** The result in one cell: the single values of this cell beside the ranges that are taken whole. */
function runCell(
  fn: SlaFunction,
  cells: readonly (Value | undefined)[],
  given: Given,
  wholes: readonly boolean[],
  runtime: FunctionRuntime,
): Value {
  const bad = cells.find((cell) => cell !== undefined && isErrorValue(cell));
  if (bad !== undefined) return bad;
  try {
    const ofCell = cells.map((cell, i) => (wholes[i] ? given[i] : cell));
    return single(fn.run(ofCell, runtime));
  } catch (error) {
    return caught(error);
  }
}

function runOnce(fn: SlaFunction, given: Given, runtime: FunctionRuntime): Value | Range {
  const bad = given.find((one) => one !== undefined && !isRange(one) && isErrorValue(one));
  return bad ?? fn.run(given, runtime);
}

function oneValue(fn: SlaFunction, index: number, one: Argument): Value | undefined {
  if (!isRange(one)) return one;
  if (rowsOf(one) > 1 || columnsOf(one) > 1) throw new OneValueExpected(fn.parameters[index]!.name);
  return one[0]![0];
}

function caught(error: unknown): ErrorValue {
  if (error instanceof GendanError) return errorValue(error);
  throw error;
}

class WrongNumberOfArguments extends FormulaError {
  constructor(fn: SlaFunction, given: number) {
    const form = `SLA.${fn.name}(${fn.parameters.map((p) => (p.isOptional ? `[${p.name}]` : p.name)).join(', ')})`;
    super(
      '#VALUE!',
      both(
        `参数个数不对（给了 ${given} 个）。写法：${form}`,
        `Wrong number of arguments (${given} given). The form is ${form}`,
      ),
    );
  }
}

class OneValueExpected extends FormulaError {
  constructor(argument: string) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：这个函数的结果本身是一张表，这里只能填一个值，不能选区域。`,
        `${argument}: this function gives a whole table, so give one value here, not a range.`,
      ),
    );
  }
}

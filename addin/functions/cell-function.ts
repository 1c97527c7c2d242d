import { call } from '../../shared/functions/call';
import type { SlaFunction } from '../../shared/functions/definition';
import type { FunctionRuntime } from '../../shared/functions/runtime';
import { cellsOf, excelError, type ExcelCell } from './results';
import { argumentOf } from './arguments';
import { FunctionFailed } from './errors';

/** A function as Excel calls it: arguments, then what Excel adds about the call. Throws nothing but Excel's own errors. */
export type CellFunction = (...given: readonly unknown[]) => ExcelCell[][];

/** An SLA function in the form that Excel calls. Every argument and every result is a range, a single value a range of one cell. */
export function cellFunction(fn: SlaFunction, runtime: FunctionRuntime): CellFunction {
  return (...given) => {
    const { lang } = runtime;
    try {
      const values = fn.parameters.map((_, i) => argumentOf(given[i]));
      return cellsOf(call(fn, values, runtime), lang);
    } catch (error) {
      // Excel's errors are made here, and only from values; whatever else comes is a fault of ours.
      if (error instanceof CustomFunctions.Error) throw error;
      throw excelError('#VALUE!', new FunctionFailed(fn.name).sentence[lang]);
    }
  };
}

import { GendanError } from '../../errors';
import { call } from '../call';
import { errorValue } from '../errors';
import type { FunctionRuntime } from '../runtime';
import { spread } from '../spill';
import { findFunction, FUNCTIONS } from '../table';
import type { Range, Value } from '../value';
import { isErrorValue } from '../value';
import { UnknownFunction } from './errors';
import { combine, signed } from './operators';
import type { Formula } from './parse';
import { parseFormula } from './parse';

/** The value of a formula, a range when it spills. A formula that cannot be read or answered is an error value. */
export function evaluateFormula(formula: string, runtime: FunctionRuntime): Value | Range {
  try {
    return valueOf(parseFormula(formula), runtime);
  } catch (error) {
    if (error instanceof GendanError) return errorValue(error);
    throw error;
  }
}

function valueOf(formula: Formula, runtime: FunctionRuntime): Value | Range {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'sign': {
      const { sign } = formula;
      return eachCell([valueOf(formula.of, runtime)], ([of]) => signed(sign, of!));
    }
    case 'operation': {
      const { sign } = formula;
      const sides = [valueOf(formula.left, runtime), valueOf(formula.right, runtime)];
      return eachCell(sides, ([left, right]) => combine(sign, left!, right!));
    }
    case 'call': {
      const fn = findFunction(formula.name);
      if (fn === undefined)
        throw new UnknownFunction(
          formula.name,
          FUNCTIONS.map((one) => `SLA.${one.name}`),
        );
      return call(
        fn,
        formula.given.map((one) => (one === undefined ? undefined : valueOf(one, runtime))),
        runtime,
      );
    }
  }
}

/** Cell by cell, an error staying in its own cell. */
function eachCell(
  given: readonly (Value | Range)[],
  each: (cells: readonly Value[]) => Value,
): Value | Range {
  return spread(given, (cells) => {
    const bad = cells.find((cell) => isErrorValue(cell ?? null));
    if (bad !== undefined) return bad;
    try {
      return each(cells.map((cell) => cell ?? null));
    } catch (error) {
      if (error instanceof GendanError) return errorValue(error);
      throw error;
    }
  });
}

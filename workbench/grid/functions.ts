import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import type { Ctor } from '@univerjs/core';
import { call } from '../../shared/functions/call';
import type { SlaFunction } from '../../shared/functions/definition';
import { cellError, toCell } from '../../shared/functions/host-values';
import { functionRuntime, type FunctionRuntime } from '../../shared/functions/runtime';
import { excelName, FUNCTIONS } from '../../shared/functions/table';
import {
  isErrorValue,
  isMoment,
  isRange,
  type Argument,
  type Range,
  type Value,
} from '../../shared/functions/value';
import type { Lang } from '../../shared/lang';
import { planOneOrder } from '../../shared/functions/one-order';
import { isWholeDay } from '../../shared/time/moment';

/** The SLA functions as the grid's formula engine takes them, with the names that formulas call them by. */
export function gridFunctions(lang: () => Lang): [Ctor<BaseFunction>, IFunctionNames][] {
  const runtime = functionRuntime({ lang, evaluateRow: planOneOrder });
  return FUNCTIONS.map((fn) => [gridFunction(fn, runtime), excelName(fn) as IFunctionNames]);
}

/** What the grid shows of the functions while a formula is typed: the names of texts in `functionWords`. */
export function functionHelp(): IFunctionInfo[] {
  return FUNCTIONS.map((fn) => ({
    functionName: excelName(fn),
    functionType: FunctionType.User,
    description: wordName(fn, 'gives'),
    abstract: wordName(fn, 'summary'),
    functionParameter: fn.parameters.map(({ name, isOptional }, i) => ({
      name,
      detail: wordName(fn, `parameter${i}`),
      example: '',
      require: isOptional ? 0 : 1,
      repeat: 0,
    })),
  })) as IFunctionInfo[];
}

/** The texts of `functionHelp` in one language, as the grid keeps texts. */
export function functionWords(lang: Lang): Record<string, Record<string, Record<string, string>>> {
  const words = FUNCTIONS.map((fn) => {
    const parameters = fn.parameters.map(({ help }, i) => [`parameter${i}`, help[lang]]);
    return [fn.name, { gives: fn.gives[lang], summary: fn.summary[lang], ...Object.fromEntries(parameters) }];
  });
  return { [WORDS]: Object.fromEntries(words) };
}

const WORDS = 'gendan';
const wordName = (fn: SlaFunction, which: string): string => `${WORDS}.${fn.name}.${which}`;

function gridFunction(fn: SlaFunction, runtime: FunctionRuntime): Ctor<BaseFunction> {
  return class extends BaseFunction {
    /** Quoted text is text: whether "03/04/26" is a date is for the function to say. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const result = call(fn, given.map(argumentOf), runtime);
      return isRange(result) ? arrayOf(result) : objectOf(result);
    }
  };
}

/** A reference to one cell comes as an array of one; only what is left out comes as nothing at all. */
function argumentOf(given: BaseValueObject): Argument {
  if (given.isArray()) {
    const rows = (given as ArrayValueObject).getArrayValue();
    return rows.map((row) => row.map((cell) => (cell ? valueOf(cell) : null)));
  }
  return given.isNull() ? undefined : valueOf(given);
}

function valueOf(given: BaseValueObject): Value {
  if (given.isError()) return cellError(String(given.getValue()));
  if (given.isNull()) return null;
  const value = given.getValue();
  return given.isBoolean() ? value === true || value === 1 : (value as Value);
}

function objectOf(value: Value): BaseValueObject {
  const plain = toCell(value);
  if (isErrorValue(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (isMoment(value))
    return NumberValueObject.create(plain as number, isWholeDay(value.moment) ? DATE : DATE_TIME);
  if (typeof plain === 'number') return NumberValueObject.create(plain);
  if (typeof plain === 'boolean') return BooleanValueObject.create(plain);
  return typeof plain === 'string' ? StringValueObject.create(plain) : NullValueObject.create();
}

/** As dates that Gendan writes are shown. */
export const DATE = 'yyyy\\-mm\\-dd';
export const DATE_TIME = 'yyyy\\-mm\\-dd\\ hh:mm';

function arrayOf(range: Range): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: range.map((row) => row.map(objectOf)),
    rowCount: range.length,
    columnCount: range[0]!.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

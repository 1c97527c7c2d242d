import { isError, type CellValue } from '../../shared/book/model';
import { quoteSheet, a1 } from '../../shared/book/address';
import type { Argument, CustomCall, CustomFunctions } from '../spreadsheet/calc.evaluate';
import type { Result } from '../spreadsheet/calc';
import type { Entry } from './events';

/** What the file functions.json says of the functions, as far as a call depends on it. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: { readonly requiresAddress?: boolean };
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
  /** Whether results may be more than plain values: a number that brings its format. */
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** Functions that the manifest brings: their names in formulas are `NAMESPACE.NAME`. */
export interface RegisteredFunctions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
}

/** A call as it was made and what came back. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Where the formula is: `Sheet1!B2`. */
  readonly address: string;
  result?: Result;
  /** How Excel shows the numbers that came with a format, row by row; undefined where there is none. */
  formats?: readonly (readonly (string | undefined)[])[];
  /** The sentence that Excel shows beside an error. */
  message?: string;
}

/** Calls the add-in's custom functions through its own runtime. */
export interface FunctionBridge extends CustomFunctions {
  /** All calls so far. */
  readonly calls: FunctionCall[];
  /** The runtime can take calls from now on. */
  ready(): void;
  /** Results from the runtime, in either of its two forms. */
  take(results: readonly unknown[]): void;
}

type Definition = FunctionsMetadata['functions'][number];

const CATEGORY = 1;
const INVOCATION = 1000;

export function createFunctions(
  registered: RegisteredFunctions | undefined,
  push: (entry: Entry) => void,
): FunctionBridge {
  const { namespace = '', metadata = { functions: [] } } = registered ?? {};
  const byName = new Map(metadata.functions.map((each) => [`${namespace}.${each.name}`.toUpperCase(), each]));
  const open = new Map<number, { call: FunctionCall; done: (result: Result) => void }>();
  const waiting: Entry[] = [];
  const takesTypes = metadata.allowCustomDataForDataTypeAny === true;
  let isReady = false;
  let last = 0;

  return {
    names: [...byName.keys()],
    calls: [],
    ready: () => {
      isReady = true;
      for (const entry of waiting.splice(0)) push(entry);
    },
    async call(asked: CustomCall): Promise<Result> {
      const definition = byName.get(asked.name.toUpperCase())!;
      const wrong = unfit(definition, asked.args, metadata.allowErrorForDataTypeAny === true);
      if (wrong) return wrong;
      const args = wired(definition, asked.args);
      const address = `${quoteSheet(asked.sheet.name)}!${a1(asked.row, asked.column)}`;
      const call: FunctionCall = { name: definition.id, args, address };
      this.calls.push(call);
      const id = ++last;
      const flags = metadata.allowErrorForDataTypeAny === true ? 4 : 0;
      const place = definition.options?.requiresAddress === true ? address : null;
      const message = JSON.stringify([id, definition.id, args, place, flags]);
      const entry: Entry = [CATEGORY, INVOCATION, '', message, id, false];
      if (isReady) push(entry);
      else waiting.push(entry);
      return new Promise((done) => open.set(id, { call, done }));
    },
    take: (results) => {
      for (const given of results) {
        const { id, failed, value, errorCode } = read(given);
        const one = open.get(id);
        open.delete(id);
        if (!one) continue;
        one.call.result = failed ? { error: ERRORS[errorCode] ?? '#VALUE!' } : fromWire(value, takesTypes);
        if (!failed) one.call.formats = formatsOf(value);
        const message = failed ? value : (value as { message?: unknown } | null)?.message;
        if (typeof message === 'string' && message !== '') one.call.message = message;
        one.done(one.call.result);
      }
    },
  };
}

/** Too few or too many arguments, or an error among them, are Excel's own business. */
function unfit(
  { parameters = [] }: Definition,
  args: readonly (Argument | undefined)[],
  takesErrors: boolean,
): Result | undefined {
  const needed = parameters.filter(({ optional }) => optional !== true).length;
  const most = parameters.at(-1)?.repeating === true ? Infinity : parameters.length;
  // Excel does not even accept a formula with the wrong number of arguments.
  if (args.length < needed || args.length > most) return { error: '#VALUE!' };
  if (takesErrors) return undefined;
  const all = args.flatMap((arg) =>
    Array.isArray(arg) ? (arg as CellValue[][]).flat() : [arg as CellValue],
  );
  return all.find((value) => value !== undefined && isError(value));
}

/** Every parameter gets its place: a table where the function wants one, null where nothing was given. */
function wired({ parameters = [] }: Definition, args: readonly (Argument | undefined)[]): unknown[] {
  const count = Math.max(parameters.length, args.length);
  const repeating = parameters.at(-1)?.repeating === true ? parameters.length - 1 : -1;
  const values = Array.from({ length: count }, (_, i) => {
    const parameter = parameters[Math.min(i, parameters.length - 1)];
    const arg = args[i];
    if (arg === undefined) return null;
    const isTable = parameter?.dimensionality === 'matrix';
    if (Array.isArray(arg)) {
      const lines = arg as readonly (readonly CellValue[])[];
      return isTable ? lines.map((line) => line.map(toWire)) : toWire(lines[0]?.[0] ?? null);
    }
    return isTable ? [[toWire(arg as CellValue)]] : toWire(arg as CellValue);
  });
  if (repeating < 0) return values;
  return [...values.slice(0, repeating), values.slice(repeating).filter((value) => value !== null)];
}

/** An empty cell arrives as empty text. */
const toWire = (value: CellValue): unknown =>
  value === null ? '' : isError(value) ? { type: 'CustomFunctionError', code: value.error } : value;

/** The numbers that the runtime has for what went wrong. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#N/A',
};

function read(given: unknown): { id: number; failed: boolean; value: unknown; errorCode: number } {
  if (Array.isArray(given)) {
    const [id, isGood, value, code] = given as [number, boolean, unknown, unknown];
    return { id, failed: !isGood, value, errorCode: Number(code) };
  }
  const { id, failed, value, errorCode } = given as {
    id: number;
    failed?: boolean;
    value: unknown;
    errorCode?: number;
  };
  return { id, failed: failed === true, value, errorCode: errorCode ?? 0 };
}

function fromWire(value: unknown, takesTypes: boolean): Result {
  if (!Array.isArray(value)) return single(value, takesTypes);
  return value.map((line: unknown) =>
    Array.isArray(line) ? line.map((each) => single(each, takesTypes)) : [single(line, takesTypes)],
  );
}

function single(value: unknown, takesTypes: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as CellValue;
  const { type, basicValue, code } = value as { type?: string; basicValue?: unknown; code?: string };
  if (NUMBERS.includes(type ?? '')) return takesTypes ? Number(basicValue) : { error: '#VALUE!' };
  return { error: String(basicValue ?? code ?? '#VALUE!') };
}

const NUMBERS = ['Double', 'FormattedNumber'];

function formatsOf(value: unknown): FunctionCall['formats'] {
  const lines = (Array.isArray(value) ? value : [[value]]) as readonly (readonly unknown[])[];
  return lines.map((line) =>
    line.map((each) => (each as { readonly numberFormat?: string } | null)?.numberFormat),
  );
}

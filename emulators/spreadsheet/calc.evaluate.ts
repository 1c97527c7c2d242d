/// <reference types="./fast-formula-parser" />
import FormulaParser from 'fast-formula-parser';
import type { Area, CellError, CellValue } from '../../shared/book/model';
import { isError } from '../../shared/book/model';
import type { CalcOptions, FormulaCell, Result } from './calc';
import { sumIfs } from './calc.sums';
import { referencesIn } from './formula-refs';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** An argument of a custom function: one value, or the values of a range. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

export interface CustomCall {
  readonly name: string;
  /** `undefined` for an argument that was left out. */
  readonly args: readonly (Argument | undefined)[];
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Functions that are not the spreadsheet's own. */
export interface CustomFunctions {
  /** Their names in formulas, in capitals: `SLA.DUE`. */
  readonly names: readonly string[];
  /** Works one out; the cell shows #BUSY! until then. */
  call(call: CustomCall): Promise<Result>;
}

const { FormulaError } = FormulaParser;

/** Works a formula out; undefined when that is beyond the parser. `waitFor` is told of custom functions that were started. */
export function evaluator(
  workbook: Workbook,
  { custom, now }: CalcOptions,
  waitFor: (cell: FormulaCell, work: Promise<void>) => void,
): (cell: FormulaCell) => Result | undefined {
  let at: FormulaCell;
  const functions: Record<string, (...args: Given[]) => unknown> = {
    SUMIFS: (sums, ...pairs) => sumIfs(sums!, ...pairs),
    ...(now && { TODAY: () => Math.floor(now()), NOW: () => now() }),
  };
  for (const name of custom?.names ?? []) functions[name.toUpperCase()] = (...args) => called(name, args);
  const parser = new FormulaParser({
    functions,
    onCell: ({ sheet, row, col }) => forParser(sheetOf(sheet)?.cell(row, col)?.value ?? null),
    onRange: ({ sheet, from, to }) =>
      valuesIn(sheetOf(sheet), { top: from.row, left: from.col, bottom: to.row, right: to.col }).map((line) =>
        line.map(forParser),
      ),
    onVariable: (name) => variable(name),
  });
  const sheetOf = (name: string): Worksheet | undefined => workbook.find(name);

  return (cell) => {
    at = cell;
    const { row, column, sheet } = cell;
    try {
      const result = parser.parse(
        withoutNames(cell.formula.slice(1)),
        { row, col: column, sheet: sheet.name },
        true,
      );
      return fromParser(result);
    } catch (error) {
      return unknownFunction(error) ? { error: '#NAME?' } : undefined;
    }
  };

  /** The parser reads names of the Latin alphabet only: others are put in as what they stand for. */
  function withoutNames(formula: string): string {
    let [text, last] = ['', 0];
    for (const { start, end, name } of referencesIn(formula)) {
      const refersTo = name === undefined ? undefined : nameIn(name);
      if (refersTo === undefined) continue;
      text += formula.slice(last, start) + refersTo;
      last = end;
    }
    return text + formula.slice(last);
  }

  function nameIn(name: string): string | undefined {
    return [...workbook.names].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  }

  function variable(name: string) {
    const refersTo = nameIn(name);
    const area = refersTo === undefined ? undefined : referencesIn(refersTo)[0]?.area;
    if (!area) return undefined;
    const sheet = referencesIn(refersTo!)[0]!.sheet ?? at.sheet.name;
    return { sheet, from: { row: area.top, col: area.left }, to: { row: area.bottom, col: area.right } };
  }

  /** A custom function is asked once per cell and arguments; while it works, the cell is busy. */
  function called(name: string, given: readonly Given[]): unknown {
    const cell = at;
    const args = given.map(({ value, omitted }) => (omitted ? undefined : argumentOf(value)));
    const busy = args.find((arg) => isErrorOf(arg, '#BUSY!'));
    if (busy) return new FormulaError('#BUSY!');
    const key = JSON.stringify([name, args]);
    if (cell.results.has(key)) return cell.results.get(key) ?? new FormulaError('#BUSY!');
    cell.results.set(key, undefined);
    const { sheet, row, column, results } = cell;
    const work = custom!.call({ name, args, sheet, row, column }).then(
      (result) => void results.set(key, forFunction(result)),
      () => void results.set(key, new FormulaError('#VALUE!')),
    );
    waitFor(cell, work);
    return new FormulaError('#BUSY!');
  }
}

interface Given {
  readonly value: unknown;
  readonly omitted?: boolean;
}

/** All cells of an area, rows and columns without end only as far as there is something. */
function valuesIn(sheet: Worksheet | undefined, area: Area): CellValue[][] {
  const used = sheet?.used(true);
  const bottom = Math.min(
    area.bottom,
    Math.max(area.top, area.bottom > 100_000 ? (used?.bottom ?? 0) : area.bottom),
  );
  const right = Math.min(
    area.right,
    Math.max(area.left, area.right > 16_000 ? (used?.right ?? 0) : area.right),
  );
  const lines: CellValue[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= right; column++)
      line.push(sheet?.cell(row, column)?.value ?? null);
    lines.push(line);
  }
  return lines;
}

const forParser = (value: CellValue): unknown => (isError(value) ? new FormulaError(value.error) : value);

/** A table with errors in it must come through whole; a single value as what it is. */
const forFunction = (result: Result): unknown =>
  Array.isArray(result)
    ? (result as readonly (readonly CellValue[])[]).map((line) => line.map(forParser))
    : forParser(result as CellValue);

function fromParser(result: unknown): Result {
  if (Array.isArray(result)) {
    const lines = result.map((line: unknown) => (Array.isArray(line) ? line.map(one) : [one(line)]));
    return lines.length === 1 && lines[0]!.length === 1 ? lines[0]![0]! : lines;
  }
  return one(result);
}

/** An empty cell that a formula refers to shows as zero. */
function one(value: unknown): CellValue {
  if (value instanceof FormulaError) return { error: value.name };
  if (value === null || value === undefined) return 0;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function argumentOf(value: unknown): Argument {
  if (Array.isArray(value))
    return value.map((line: unknown) => (Array.isArray(line) ? line.map(single) : [single(line)]));
  return single(value);
}

function single(value: unknown): CellValue {
  if (value instanceof FormulaError) return { error: value.name };
  if (value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

const isErrorOf = (arg: Argument | undefined, error: string): boolean =>
  typeof arg === 'object' && arg !== null && !Array.isArray(arg) && (arg as CellError).error === error;

const unknownFunction = (error: unknown): boolean =>
  error instanceof Error && /Function .* is not implemented/.test(error.message);

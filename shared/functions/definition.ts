import type { Bilingual } from '../lang';
import type { Argument, Range, Value } from './value';
import type { FunctionRuntime } from './runtime';

/**
 * One SLA function, as every host learns of it: Excel's functions.json, the entry functions and JSDoc of
 * Apps Script, the workbench, `gendan eval` and the reference page are all made from these. One a file, in this
 * folder. #add-a-function
 */
export interface SlaFunction {
  /** Without prefix: `DUE`. Excel calls it `SLA.DUE`, Google Sheets `SLA_DUE`. */
  readonly name: string;
  readonly summary: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly result: ResultKind;
  /** What the function gives, blanks and edges included. */
  readonly gives: Bilingual;
  readonly examples: readonly Example[];
  /**
   * One result. `given[i]` belongs to `parameters[i]`: a single value, or for a parameter that is taken
   * whole the range as it came; undefined when left out. Throws GendanError for what cannot be answered.
   */
  run(given: Given, runtime: FunctionRuntime): Value | Range;
}

export type Given = readonly Argument[];

/** `table`: the result has rows and columns of its own, so no argument of such a function spills. */
export type ResultKind = 'date' | 'text' | 'number' | 'table';

export interface Parameter {
  readonly name: string;
  readonly help: Bilingual;
  readonly type: ParameterType;
  readonly isOptional: boolean;
  /** What holds when it is left out, as a person would write it. */
  readonly default?: string;
  /** A range given here is one argument; otherwise it spills, one result per cell. */
  readonly isWhole: boolean;
}

export type ParameterType = 'date' | 'number' | 'text' | 'limit' | 'calendar' | 'range';

/** A formula worth showing; the page computes its result. */
export interface Example {
  readonly formula: string;
  readonly note: Bilingual;
}

/** A parameter that must be given, one value (or a range, which spills). */
export function needs(name: string, type: ParameterType, help: Bilingual): Parameter {
  return { name, type, help, isOptional: false, isWhole: false };
}

/** A parameter that may be left out. */
export function may(name: string, type: ParameterType, help: Bilingual, byDefault?: string): Parameter {
  return { name, type, help, isOptional: true, isWhole: false, default: byDefault };
}

/** The same parameter, taking a range as one argument. */
export function whole(parameter: Parameter): Parameter {
  return { ...parameter, isWhole: true };
}

/** The parts of fast-formula-parser that are used here; the package comes without types. */
declare module 'fast-formula-parser' {
  interface CellRef {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }

  interface RangeRef {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }

  /** How a function gets an argument. */
  interface Argument {
    readonly value: unknown;
    readonly isArray?: boolean;
    readonly isCellRef?: boolean;
    readonly isRangeRef?: boolean;
    readonly omitted?: boolean;
  }

  interface Config {
    readonly functions?: Readonly<Record<string, (...args: Argument[]) => unknown>>;
    readonly functionsNeedContext?: Readonly<
      Record<string, (context: unknown, ...args: Argument[]) => unknown>
    >;
    readonly onVariable?: (name: string, sheet: string, position: CellRef) => CellRef | RangeRef | undefined;
    readonly onCell?: (ref: CellRef) => unknown;
    readonly onRange?: (ref: RangeRef) => unknown[][];
  }

  interface FormulaErrorValue extends Error {
    /** `#VALUE!` and so on. */
    readonly name: string;
  }

  class FormulaParser {
    constructor(config?: Config);
    static readonly FormulaError: new (name: string, message?: string) => FormulaErrorValue;
    parse(formula: string, position: CellRef, allowReturnArray?: boolean): unknown;
  }

  export = FormulaParser;
}

import type { Area, CellValue } from '../../shared/book/model';

/** What a workbook looks like beside its values: plain JSON in our own words, colours as `#rrggbb`. */
export interface GridLooks {
  /** By the number that cells carry; the first is the look of plain cells. */
  readonly cells: readonly CellLook[];
  /** One for each sheet of the book, in its order. */
  readonly sheets: readonly SheetLooks[];
  readonly names: readonly DefinedName[];
}

export interface CellLook extends TextLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly borders?: Borders;
  readonly across?: 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly down?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In degrees counter-clockwise, -90 to 90; `stacked` writes letters below each other. */
  readonly turned?: number | 'stacked';
  /** A number format code; none shows numbers as they are. */
  readonly format?: string;
}

/** What a colour rule can change. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly colour?: string;
  readonly ground?: string;
}

export interface Borders {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

export interface Border {
  /** As OOXML names it: `thin`, `mediumDashDot` … */
  readonly line: string;
  readonly colour: string;
}

export interface SheetLooks {
  readonly tabColour?: string;
  readonly showsGridlines: boolean;
  readonly isRightToLeft: boolean;
  /** In pixels. */
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly columns: readonly ColumnLooks[];
  readonly rows: readonly RowLooks[];
  readonly rules: readonly ColourRule[];
  readonly lists: readonly ChoiceList[];
}

export interface ColumnLooks {
  readonly from: number;
  readonly to: number;
  /** In pixels. */
  readonly width?: number;
  readonly isHidden: boolean;
  /** The look of cells that name none. */
  readonly look?: number;
}

export interface RowLooks {
  readonly row: number;
  /** In pixels; set by hand when `isFixed`, else as the program that wrote the file measured it. */
  readonly height?: number;
  readonly isFixed: boolean;
  readonly isHidden: boolean;
  readonly look?: number;
}

/** A conditional colour; those first in a list win. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly test: RuleTest;
  readonly look: TextLook;
}

export type Comparison =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

export type RuleTest =
  | {
      readonly kind: 'text';
      readonly how: 'contains' | 'notContains' | 'begins' | 'ends' | 'equal' | 'notEqual';
      readonly text: string;
    }
  | { readonly kind: 'blanks' | 'noBlanks' | 'errors' | 'noErrors' | 'duplicates' | 'uniques' }
  | { readonly kind: 'number'; readonly how: Comparison; readonly value: number }
  | { readonly kind: 'between' | 'notBetween'; readonly from: number; readonly to: number }
  /** `=…`, relative to the first cell of the areas. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'top'; readonly count: number; readonly isBottom: boolean; readonly isPercent: boolean }
  | { readonly kind: 'average'; readonly how: Comparison }
  | { readonly kind: 'days'; readonly when: string }
  | { readonly kind: 'scale'; readonly stops: readonly ScaleStop[] };

export interface ScaleStop {
  readonly at: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  readonly value?: string;
  readonly colour: string;
}

/** Cells that take only values of a list. */
export interface ChoiceList {
  readonly areas: readonly Area[];
  /** The choices, or a reference to the cells that hold them (`=设置!$A$2:$A$9`). */
  readonly choices: readonly string[] | string;
  readonly allowsBlank: boolean;
  /** Whether other entries are refused, or only warned of. */
  readonly isStrict: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet that it is known on; everywhere when absent. */
  readonly sheet?: number;
}

/** Some rows of a sheet on their way to the grid. */
export interface RowBatch {
  /** Number of the first row. */
  readonly from: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly kinds: readonly string[];
  /** Looks of the cells of all rows one after the other; row `i` begins at `starts[i]`. */
  readonly looks: Uint16Array;
  readonly starts: Uint32Array;
  readonly formulas: readonly CellFormula[];
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The cells that an array formula fills, when there are several. */
  readonly fills?: Area;
}

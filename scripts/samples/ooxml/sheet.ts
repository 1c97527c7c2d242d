import type { Highlight, Style } from './style';
import type { Chart } from './chart';

/** A sheet to write. Rows and columns count from 1; `cells[row]` and `[column]` may have gaps. */
export interface SheetSpec {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellSpec>>;
  readonly widths?: ReadonlyMap<number, number>;
  readonly heights?: ReadonlyMap<number, number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  /** The sheet that is in front when the book is opened. */
  readonly isActive?: boolean;
  readonly tabColor?: string;
  /** The first cell that scrolls. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly zoom?: number;
  readonly hideGridLines?: boolean;
  readonly autoFilter?: string;
  readonly conditions?: readonly Condition[];
  readonly choices?: readonly Choices[];
  readonly comments?: readonly Comment[];
  readonly pictures?: readonly Picture[];
  readonly charts?: readonly PlacedChart[];
  readonly table?: TableSpec;
  readonly print?: PrintSpec;
  /** What the file says the used range is, when that is not what is used. */
  readonly claims?: string;
}

export interface CellSpec {
  readonly value: CellContent;
  /** Without the leading `=`; `value` is then the cached result. */
  readonly formula?: string;
  readonly style?: Style;
}

/** Errors are written as they show: `{ error: '#VALUE!' }`. */
export type CellContent = string | number | boolean | null | { readonly error: string } | RichText;

export interface RichText {
  readonly runs: readonly { readonly text: string; readonly style?: Style }[];
}

export interface Condition {
  readonly range: string;
  /** A formula for the top left cell, or a data bar of that colour. */
  readonly when: { readonly formula: string; readonly look: Highlight } | { readonly bar: string };
}

/** A drop-down: the formula of the list. */
export interface Choices {
  readonly range: string;
  readonly list: string;
}

export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** Where a drawing lies, from the cell at its top left to the one at its bottom right. */
export interface Anchor {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** A picture whose top left lies on a cell's; its size in pixels. */
export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedChart extends Anchor {
  readonly chart: Chart;
}

export interface TableSpec {
  readonly name: string;
  readonly range: string;
  readonly style: string;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  /** Structured formula that every row of the column has. */
  readonly formula?: string;
  readonly total?: { readonly label: string } | { readonly sum: 'sum' | 'count' };
}

export interface PrintSpec {
  readonly area: string;
  /** Rows repeated on every page: `$1:$3`. */
  readonly titleRows?: string;
  readonly landscape?: boolean;
  /** 8 is A3, 9 is A4. */
  readonly paper?: number;
  readonly footer?: string;
}

/** Whether a content is text in several looks. */
export function isRich(content: CellContent): content is RichText {
  return typeof content === 'object' && content !== null && 'runs' in content;
}

import type { Area } from './model';

/** How a new sheet looks that is a page to be printed: a paper, a template. What a host cannot draw it leaves out. */
export interface SheetLook {
  readonly merges: readonly Area[];
  /** Heights of rows in points, by their number; others are as high as their text. */
  readonly heights: Readonly<Record<number, number>>;
  /** From the first to the last: a later one adds to what an earlier one says of the same cell. */
  readonly styles: readonly StyledArea[];
  readonly page: PageSetUp;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `RRGGBB`. */
  readonly colour?: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** A number format as Excel writes it. */
  readonly format?: string;
  /** Lines around each cell of the area, not around the area. */
  readonly top?: LineStyle;
  readonly bottom?: LineStyle;
  readonly left?: LineStyle;
  readonly right?: LineStyle;
}

export type LineStyle = 'hair' | 'thin' | 'medium';

export interface PageSetUp {
  /** What is printed. */
  readonly area: Area;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that each page repeats, both included. */
  readonly repeated?: readonly [from: number, to: number];
}

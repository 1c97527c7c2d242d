import { both, type Bilingual } from '../../lang';
import { columnOf, type ColumnKey, type RecordSheet } from '../../records/sheet';
import { LINES, type OrderLine } from '../../trade/sheets/lines.sheet';
import { PRODUCTS } from '../../trade/sheets/products.sheet';

/** A cell of a goods line, or of the product that it names. */
export type NumberCell =
  | { readonly of: 'lines'; readonly column: ColumnKey<typeof LINES> }
  | { readonly of: 'products'; readonly column: ColumnKey<typeof PRODUCTS> };

/** What is wrong with, or to be known about, a figure of a paper. Plain JSON. */
export interface NumberProblem {
  /** The goods line, counted from 0 as they were handed in. */
  readonly line: number;
  /**
   * `missing`: a figure that rests on the cell stays open. `refused`: the cells contradict each other and no paper may
   * say so. `note`: the figure stands, and somebody should look at it.
   */
  readonly severity: 'missing' | 'refused' | 'note';
  /** The cells concerned, first the one to look at first. */
  readonly cells: readonly NumberCell[];
  readonly text: Bilingual;
}

export const ofLine = (column: ColumnKey<typeof LINES>): NumberCell => ({ of: 'lines', column });
export const ofProduct = (column: ColumnKey<typeof PRODUCTS>): NumberCell => ({ of: 'products', column });

/** `“跟单_产品”里 A1 的“每箱数量”`: a cell as sentences name it. */
export function cellName({ of, column }: NumberCell, { item }: Pick<OrderLine, 'item'>): Bilingual {
  const sheet: RecordSheet = of === 'lines' ? LINES : PRODUCTS;
  const { zh, en } = columnOf(sheet, column)!.title;
  return both(`“${sheet.title.zh}”里 ${item} 的“${zh}”`, `“${en}” of ${item} in ${sheet.title.en}`);
}

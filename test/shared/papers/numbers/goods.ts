import { columnOf } from '../../../../shared/records/sheet';
import { LINES, type OrderLine } from '../../../../shared/trade/sheets/lines.sheet';
import { PRODUCTS, type Product } from '../../../../shared/trade/sheets/products.sheet';

const blank = (columns: readonly { key: string }[]) =>
  Object.fromEntries(columns.map(({ key }) => [key, undefined]));

/** A goods line as it is read, of A1 where the test does not care. */
export function lineOf(cells: Partial<OrderLine>): OrderLine {
  return {
    ...(blank(LINES.columns) as unknown as OrderLine),
    order: 'PO-1',
    item: 'A1',
    quantity: 1,
    ...cells,
  };
}

/** A mug: twelve a carton of 40 × 30 × 25 cm, 5.2 kg gross and 4.2 kg net. */
export function mug(cells: Partial<Product> = {}): Product {
  return {
    ...(blank(PRODUCTS.columns) as unknown as Product),
    item: 'A1',
    perCarton: 12,
    cartonSize: '40×30×25',
    cartonGross: 5.2,
    cartonNet: 4.2,
    ...cells,
  };
}

/** The cells that a problem names, as `products.perCarton`; each is a column that the sheet has. */
export function cellsOf({
  cells,
}: {
  cells: readonly { of: 'lines' | 'products'; column: string }[];
}): string[] {
  for (const { of, column } of cells)
    expect(columnOf(of === 'lines' ? LINES : PRODUCTS, column)).toBeDefined();
  return cells.map(({ of, column }) => `${of}.${column}`);
}

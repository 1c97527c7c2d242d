import type { OrderLine } from '../../trade/sheets/lines.sheet';
import type { Product } from '../../trade/sheets/products.sheet';

/** A goods line and the product that it names; undefined where 跟单_产品 does not have it. */
export interface GoodsLine {
  readonly line: OrderLine;
  readonly product: Product | undefined;
}

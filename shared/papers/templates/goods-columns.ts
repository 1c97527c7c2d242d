import { both } from '../../lang';
import type { GoodsColumn } from './design';

const column = (
  zh: string,
  en: string,
  cell: string,
  width: number,
  more: Partial<GoodsColumn> = {},
): GoodsColumn => ({ title: both(zh, en), cell, width, ...more });

/** A column of the goods as a design wants it: the field that it says, its width, its sum. */
export const goods = { column };

const FIGURE = { across: 'right' } as const;

export const NO = column('序号', 'No.', '{{line.no}}', 5);
export const ITEM = column('货号', 'Item No.', '{{line.item}}', 13);
export const DESCRIPTION = column('品名规格', 'Description of goods', '{{line.description}}', 37);
export const QUANTITY = column('数量', 'Quantity', '{{line.quantity}}', 10, {
  ...FIGURE,
  total: '{{quantity}}',
});
export const UNIT = column('单位', 'Unit', '{{line.unit}}', 7, { across: 'center' });
export const PRICE = column('单价\n{{currency}}', 'Unit price\n{{currency}}', '{{line.price}}', 12, { ...FIGURE, total: '{{total_text}}', sumOver: 2 }); // prettier-ignore
export const AMOUNT = column('金额\n{{currency}}', 'Amount\n{{currency}}', '{{line.amount}}', 14, FIGURE);
export const CARTONS = column('箱数', 'Cartons', '{{line.cartons}}', 9, { ...FIGURE, total: '{{packages}}' });
export const GROSS_KG = column('毛重\nkg', 'G.W.\nkg', '{{line.gross_weight}}', 11, { ...FIGURE, total: '{{gross_weight}}' }); // prettier-ignore
export const NET_KG = column('净重\nkg', 'N.W.\nkg', '{{line.net_weight}}', 11, { ...FIGURE, total: '{{net_weight}}' }); // prettier-ignore
export const CUBIC = column('体积\nm³', 'Meas.\nm³', '{{line.measurement}}', 10, { ...FIGURE, total: '{{measurement}}' }); // prettier-ignore

/** A column with another width, or another in what it says. */
export const wide = (from: GoodsColumn, width: number, more: Partial<GoodsColumn> = {}): GoodsColumn => ({
  ...from,
  ...more,
  width,
});

/** What invoices and contracts have: number, item, description; quantity and price. Sums up to a page of A4. */
export const PRICED: readonly GoodsColumn[] = [NO, ITEM, DESCRIPTION, QUANTITY, UNIT, PRICE, AMOUNT];

import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, CUBIC, DESCRIPTION, goods, GROSS_KG, ITEM, NET_KG, NO, QUANTITY, UNIT, wide } from '../goods-columns'; // prettier-ignore

const RIGHT = { across: 'right' } as const;

/** What is in which carton. Never a price: it travels with the goods. */
export const PL: PaperDesign = {
  kind: 'pl',
  title: both('装箱单', 'PACKING LIST'),
  orientation: 'landscape',
  columns: [
    NO,
    ITEM,
    wide(DESCRIPTION, 38),
    goods.column('箱号', 'Carton Nos.', '{{line.carton_numbers}}', 10, { across: 'center' }),
    wide(CARTONS, 8),
    goods.column('每箱\n数量', 'Per\ncarton', '{{line.per_carton}}', 7, RIGHT),
    goods.column('尾箱', 'Last carton', '{{line.last_carton}}', 9, RIGHT),
    wide(QUANTITY, 9),
    wide(UNIT, 6),
    wide(NET_KG, 10),
    wide(GROSS_KG, 10),
    goods.column('箱规\ncm', 'Carton size\ncm', '{{line.carton_size}}', 11, RIGHT),
    wide(CUBIC, 8),
  ],
  zones: [2, 1, 3, 7],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('买方', 'Buyer', '{{buyer_name}}', { bold: true, grows: true }),
        say.further('{{buyer_address}}'),
        say.LOADING,
        say.DISCHARGE,
        say.VESSEL,
      ],
      right: [
        say.fact('装箱单号', 'Packing list No.', '{{number}}', { bold: true }),
        say.DATE,
        say.fact('发票号 / 日期', 'Invoice No. / date', '{{invoice_number}}   {{invoice_date}}'),
        say.CONTRACT,
        say.CUSTOMER_PO,
        say.CREDIT,
        say.fact('柜号 / 封号', 'Container / seal', '{{container}}   {{seal}}'),
      ],
    },
    { is: 'goods' },
    { is: 'facts', facts: [say.MARKS] },
    say.SIGNED,
  ],
};

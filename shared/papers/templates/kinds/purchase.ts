import { both, same } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { PRICED } from '../goods-columns';
import { PURCHASE_CLAUSES } from '../purchase-clauses';

/** With the factory; in Chinese the sum stands in 大写. */
export const PURCHASE: PaperDesign = {
  kind: 'purchase',
  title: both('购销合同', 'PURCHASE CONTRACT'),
  orientation: 'portrait',
  columns: PRICED,
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('供方', 'Supplier', '{{supplier_name}}', { bold: true, grows: true }),
        say.further('{{supplier_address}}'),
        say.fact('联系人', 'Contact', '{{supplier_contact}}', { grows: true }),
        say.fact('需方', 'Buyer', say.OURS, { bold: true, grows: true }),
      ],
      right: [
        say.fact('合同号', 'Contract No.', '{{number}}', { bold: true }),
        say.fact('签订日期', 'Date', '{{date}}'),
        say.ORDER,
        say.fact('交货日期', 'Delivery date', '{{delivery_date}}', { bold: true }),
      ],
    },
    { is: 'goods' },
    { is: 'words' },
    { is: 'clauses', clauses: PURCHASE_CLAUSES },
    {
      is: 'signatures',
      left: {
        role: both('供方（盖章）　代表签字 / 日期', 'For the Supplier: signature, seal, date'),
        name: same('{{supplier_name}}'),
      },
      right: {
        role: both('需方（盖章）　代表签字 / 日期', 'For the Buyer: signature, seal, date'),
        name: say.OURS,
        by: '{{signer}}',
      },
    },
  ],
};

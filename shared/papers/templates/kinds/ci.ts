import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { PRICED } from '../goods-columns';

export const CI: PaperDesign = {
  kind: 'ci',
  title: both('商业发票', 'COMMERCIAL INVOICE'),
  orientation: 'portrait',
  columns: PRICED,
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('买方（抬头）', 'Sold to Messrs', '{{buyer_name}}', { bold: true, grows: true }),
        say.further('{{buyer_address}}'),
        say.fact('税号', 'VAT / tax No.', '{{buyer_tax_no}}'),
        say.LOADING,
        say.DISCHARGE,
        say.VESSEL,
        say.ISSUING_BANK,
      ],
      right: [
        say.fact('发票号', 'Invoice No.', '{{number}}', { bold: true }),
        say.DATE,
        say.CONTRACT,
        say.CUSTOMER_PO,
        say.CREDIT,
        say.CREDIT_DATE,
      ],
    },
    { is: 'goods', above: { description: '{{goods}}', prices: '{{term}}' } },
    { is: 'words' },
    {
      is: 'sides',
      left: [say.fact('原产国', 'Country of origin', '{{origin}}'), say.fact('HS 编码', 'HS code', '{{hs}}')],
      right: [say.PACKAGES, say.GROSS, say.NET],
    },
    { is: 'facts', facts: [say.fact('付款方式', 'Payment', '{{payment}}', { lines: 2 }), say.MARKS] },
    say.BANK,
    say.SIGNED,
  ],
};

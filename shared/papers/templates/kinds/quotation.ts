import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { AMOUNT, DESCRIPTION, goods, ITEM, NO, PRICE, QUANTITY, UNIT, wide } from '../goods-columns';

export const QUOTATION: PaperDesign = {
  kind: 'quotation',
  title: both('报价单', 'QUOTATION'),
  orientation: 'portrait',
  columns: [
    NO,
    ITEM,
    wide(DESCRIPTION, 33),
    goods.column('每箱\n数量', 'Pieces per\ncarton', '{{line.per_carton}}', 9, { across: 'right' }),
    wide(QUANTITY, 9),
    UNIT,
    wide(PRICE, 10),
    wide(AMOUNT, 11),
  ],
  zones: [2, 1, 2, 3],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('致', 'To', '{{buyer_name}}', { bold: true, grows: true }),
        say.further('{{buyer_address}}'),
        say.fact('联系人', 'Attn.', '{{buyer_contact}}', { grows: true }),
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.fact('有效期至', 'Valid until', '{{valid_until}}', { bold: true }),
        say.fact('客户询价号', 'Your inquiry', '{{customer_po}}'),
      ],
    },
    { is: 'goods', above: { prices: '{{term}}' } },
    {
      is: 'sides',
      heading: both('交货和付款', 'Delivery and payment'),
      left: [say.LOADING, say.DISCHARGE],
      right: [say.LATEST, say.fact('币种', 'Currency', '{{currency}}')],
    },
    { is: 'facts', facts: [say.PAYMENT] },
    {
      is: 'clauses',
      heading: both('说明', 'Notes'),
      clauses: [
        {
          title: both('有效期', 'Validity'),
          text: both(
            '本报价有效至 {{valid_until}}。订单经我方书面确认后成立。',
            'This quotation is open until {{valid_until}}. An order is binding once we have confirmed it in writing.',
          ),
        },
        {
          title: both('价格', 'Prices'),
          text: both(
            '价格按上列数量和标准出口包装计算；数量、规格或包装变动，价格另议。',
            'Prices are for the quantities above in standard export packing; another quantity, specification or packing may change them.',
          ),
        },
        {
          title: both('条款', 'Terms'),
          text: both(
            '价格条款按国际商会《国际贸易术语解释通则 2020》解释。',
            'The price term is read by Incoterms® 2020 of the International Chamber of Commerce.',
          ),
        },
      ],
    },
    say.SIGNED,
  ],
};

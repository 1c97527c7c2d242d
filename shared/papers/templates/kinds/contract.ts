import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CONTRACT_CLAUSES } from '../contract-clauses';
import { PRICED } from '../goods-columns';

export const CONTRACT: PaperDesign = {
  kind: 'contract',
  title: both('销售合同', 'SALES CONTRACT'),
  orientation: 'portrait',
  columns: PRICED,
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        ...say.SELLER,
        say.fact('买方', 'Buyer', '{{buyer_name}}', { bold: true, grows: true }),
        say.further('{{buyer_address}}'),
      ],
      right: [
        say.fact('合同号', 'Contract No.', '{{number}}', { bold: true }),
        say.DATE,
        say.CUSTOMER_PO,
        say.ORDER,
      ],
    },
    say.gap(4),
    {
      is: 'text',
      text: both(
        '买卖双方同意按下列条款成交：',
        'The Seller agrees to sell and the Buyer agrees to buy the goods below on these terms:',
      ),
    },
    { is: 'goods', above: { prices: '{{term}}' } },
    { is: 'words' },
    { is: 'clauses', clauses: CONTRACT_CLAUSES },
    say.BOTH_SIGN,
  ],
};

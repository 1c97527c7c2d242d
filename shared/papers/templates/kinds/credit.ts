import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { PRICED } from '../goods-columns';

export const CREDIT_NOTE: PaperDesign = {
  kind: 'credit',
  title: both('贷记单', 'CREDIT NOTE'),
  orientation: 'portrait',
  columns: PRICED,
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: say.BUYER,
      right: [
        say.fact('贷记单号', 'Credit note No.', '{{number}}', { bold: true }),
        say.DATE,
        say.INVOICE,
        say.INVOICE_DATE,
        say.CUSTOMER_PO,
        say.fact('客诉号', 'Claim No.', '{{claim_number}}'),
        say.fact('客诉日期', 'Claim date', '{{claim_date}}'),
      ],
    },
    say.gap(4),
    { is: 'facts', facts: [say.fact('原因', 'Reason', '{{claim_cause}}', { lines: 3 })] },
    { is: 'goods' },
    { is: 'words' },
    {
      is: 'text',
      text: both(
        '上列金额记入贵方账户，在下一笔货款中抵扣；另有书面约定的除外。',
        'The amount above is credited to your account and set off against your next payment, unless agreed otherwise in writing.',
      ),
    },
    say.SIGNED,
  ],
};

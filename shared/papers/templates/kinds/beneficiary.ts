import { both, same } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { LETTER } from '../letter-columns';

/** What the credit wants certified is its own wording: the template has none. */
export const BENEFICIARY: PaperDesign = {
  kind: 'beneficiary',
  title: both('受益人证明', "BENEFICIARY'S CERTIFICATE"),
  orientation: 'portrait',
  columns: LETTER,
  zones: [1, 1, 1, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('致', 'To', both('有关各方', 'Whom it may concern'), { bold: true }),
        say.fact('信用证号', 'L/C No.', '{{credit_number}}', { bold: true }),
        say.fact('开证日期', 'Dated', '{{issue_date}}'),
        say.fact('开证行', 'Issued by', '{{issuing_bank}}', { grows: true }),
        say.fact('申请人', 'Applicant', '{{applicant}}', { grows: true }),
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.INVOICE,
        say.INVOICE_DATE,
        say.BL,
        say.fact('装船日期', 'On board', '{{on_board_date}}'),
      ],
    },
    say.gap(10),
    { is: 'facts', facts: [say.fact('货物', 'Goods', '{{goods}}', { lines: 3 })] },
    say.gap(10),
    {
      is: 'text',
      bold: true,
      text: both(
        '我方作为上述信用证的受益人，兹证明：',
        'We, the beneficiary of the above letter of credit, hereby certify that',
      ),
    },
    say.gap(6),
    { is: 'text', text: both('{{statement}}', '{{statement}}'), lines: 6 },
    {
      is: 'signatures',
      right: {
        role: both('受益人（签字盖章）', 'For and on behalf of the beneficiary'),
        name: same('{{seller_name}}'),
        by: '{{signer}}',
      },
    },
  ],
};

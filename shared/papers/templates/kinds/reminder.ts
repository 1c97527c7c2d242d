import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { LETTER } from '../letter-columns';

export const REMINDER: PaperDesign = {
  kind: 'reminder',
  title: both('催款函', 'PAYMENT REMINDER'),
  orientation: 'portrait',
  columns: LETTER,
  zones: [1, 1, 1, 2],
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
      right: [say.NUMBER, say.DATE, say.CONTRACT],
    },
    say.gap(12),
    {
      is: 'text',
      text: both(
        '尊敬的客户：根据我方记录，下列款项已到期，尚未收到：',
        'Dear customer, by our records the payment below is due and has not reached us yet:',
      ),
    },
    say.gap(6),
    {
      is: 'boxes',
      rows: [
        [
          say.box(1, '发票号', 'Invoice No.', '{{invoice_number}}', { bold: true }),
          say.box(1, '贵方订单号', 'Your order', '{{customer_po}}'),
          say.box(1, '发票日期', 'Invoice date', '{{invoice_date}}'),
          say.box(1, '到期日', 'Due date', '{{due_date}}', { bold: true }),
          say.box(1, '逾期天数', 'Days overdue', '{{days_late}}'),
        ],
        [
          say.box(2, '发票金额', 'Invoice amount', '{{total_text}}'),
          say.box(1, '已收', 'Received', '{{amount_received}}'),
          say.box(2, '应付金额', 'Amount due', '{{amount_due}}', { bold: true }),
        ],
      ],
    },
    say.gap(8),
    { is: 'facts', facts: [say.fact('付款条款', 'Payment terms', '{{payment}}', { lines: 2 })] },
    {
      is: 'text',
      text: both(
        '请尽快安排付款，并把水单发给我方。如已付款，请告知付款日期和金额；如有异议，请在 3 个工作日内回复。',
        'Please arrange the payment and send us the bank slip. If it is on its way, tell us its date and amount; if something is in dispute, tell us within 3 working days.',
      ),
    },
    say.BANK,
    say.gap(6),
    {
      is: 'text',
      text: both(
        '我方账户未变更。凡收到更改账户的邮件，请先致电我方核实，再付款。',
        'Our account has not changed. Should a message say otherwise, please call us on the number that you know before you pay.',
      ),
    },
    say.SIGNED,
  ],
};

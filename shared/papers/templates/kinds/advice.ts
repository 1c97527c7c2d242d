import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, CUBIC, DESCRIPTION, GROSS_KG, ITEM, NO, QUANTITY, UNIT, wide } from '../goods-columns';

export const ADVICE: PaperDesign = {
  kind: 'advice',
  title: both('装运通知', 'SHIPPING ADVICE'),
  orientation: 'portrait',
  columns: [NO, ITEM, wide(DESCRIPTION, 36), QUANTITY, UNIT, wide(CARTONS, 8), GROSS_KG, wide(CUBIC, 8)],
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
      right: [say.NUMBER, say.DATE, say.INVOICE, say.CONTRACT, say.CUSTOMER_PO, say.CREDIT],
    },
    say.gap(6),
    {
      is: 'text',
      text: both(
        '下列货物已装运，详情如下：',
        'We are pleased to advise that the goods below have been shipped:',
      ),
    },
    say.gap(4),
    {
      is: 'boxes',
      rows: [
        [
          say.box(2, '装船日期', 'On board', '{{on_board_date}}', { bold: true }),
          say.box(1, '船名航次', 'Vessel and voyage', '{{vessel}}'),
          say.box(2, '提单号', 'B/L No.', '{{bl_number}}', { bold: true }),
          say.box(3, '柜号 / 封号', 'Container / seal', '{{container}}   {{seal}}'),
        ],
        [
          say.box(2, '预计开船', 'ETD', '{{etd}}'),
          say.box(1, '起运港', 'Port of loading', '{{port_of_loading}}'),
          say.box(2, '预计到港', 'ETA', '{{eta}}'),
          say.box(3, '目的港', 'Port of discharge', '{{port_of_discharge}}'),
        ],
      ],
    },
    { is: 'goods' },
    {
      is: 'facts',
      facts: [
        say.fact('价格条款', 'Price term', '{{term}}'),
        say.fact('发票金额', 'Invoice value', '{{total_text}}', { bold: true }),
        say.MARKS,
      ],
    },
    {
      is: 'text',
      text: both(
        '全套单据将按约定方式提供。由贵方投保的，请按本通知及时办理保险。',
        'The documents follow as agreed. Where the insurance is yours, please cover the shipment by this advice.',
      ),
    },
    say.SIGNED,
  ],
};

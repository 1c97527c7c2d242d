import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, CUBIC, DESCRIPTION, goods, GROSS_KG, NO, wide } from '../goods-columns';

export const SI: PaperDesign = {
  kind: 'si',
  title: both('订舱委托书', 'SHIPPING INSTRUCTION'),
  orientation: 'portrait',
  columns: [
    NO,
    goods.column('HS 编码', 'HS code', '{{line.hs}}', 13),
    wide(DESCRIPTION, 43),
    CARTONS,
    wide(GROSS_KG, 15),
    wide(CUBIC, 14),
  ],
  zones: [2, 1, 1, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('致（货代）', 'To (forwarder)', '{{forwarder}}', { bold: true, grows: true }),
        say.fact('托运人', 'Shipper', '{{seller_name}}', { bold: true, grows: true }),
        say.further('{{seller_address}}'),
        say.CONSIGNEE,
        say.NOTIFY,
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.fact('订舱号', 'Booking', '{{booking_number}}'),
        say.fact('订单号', 'Our order', '{{order_number}}'),
        say.fact('发票号', 'Invoice', '{{invoice_number}}'),
      ],
    },
    say.gap(6),
    {
      is: 'boxes',
      rows: [
        [
          say.box(2, '预计开船', 'ETD', '{{etd}}'),
          say.box(1, '起运港', 'Port of loading', '{{port_of_loading}}'),
          say.box(3, '船名航次', 'Vessel and voyage', '{{vessel}}'),
        ],
        [
          say.box(2, '最迟装运', 'Latest shipment', '{{latest_shipment}}'),
          say.box(1, '目的港', 'Port of discharge', '{{port_of_discharge}}'),
          say.box(3, '最终目的地', 'Final destination', '{{final_destination}}'),
        ],
        [
          say.box(2, '柜型', 'Container type', '{{container_type}}'),
          say.box(1, '柜号 / 封号', 'Container / seal', '{{container}}   {{seal}}'),
          say.box(3, '运费', 'Freight', '{{freight}}', { bold: true }),
        ],
        [
          say.box(2, '正本提单份数', 'Original B/Ls', '{{originals}}'),
          say.box(1, '信用证号', 'L/C No.', '{{credit_number}}'),
          say.box(3, '贸易条款', 'Trade term', '{{trade_term}} {{trade_place}}'),
        ],
      ],
    },
    { is: 'goods' },
    {
      is: 'facts',
      facts: [say.MARKS, say.fact('特别要求', 'Special requests', '{{requirements}}', { lines: 3 })],
    },
    {
      is: 'text',
      text: both(
        '请按以上内容订舱并出提单确认件；如与信用证要求不符，请在截单前告知。',
        'Please book and send us the draft bill of lading by these particulars; tell us before the SI cut-off what you cannot follow.',
      ),
    },
    say.SIGNED,
  ],
};

import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, DESCRIPTION, goods, GROSS_KG, NO, QUANTITY, UNIT, wide } from '../goods-columns';

export const CO: PaperDesign = {
  kind: 'co',
  title: both('产地证申请资料', 'CERTIFICATE OF ORIGIN DATA'),
  orientation: 'portrait',
  columns: [
    NO,
    goods.column('HS 编码', 'HS code', '{{line.hs}}', 13),
    wide(DESCRIPTION, 35),
    goods.column('原产国', 'Origin', '{{line.origin}}', 11, { across: 'center' }),
    wide(CARTONS, 8),
    wide(QUANTITY, 9),
    wide(UNIT, 6),
    wide(GROSS_KG, 11),
  ],
  zones: [2, 1, 2, 3],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('出口商', 'Exporter', '{{seller_name}}', { bold: true, grows: true }),
        say.further('{{seller_address}}'),
        say.fact('收货人', 'Consignee', '{{consignee}}', { grows: true }),
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.fact('发票号', 'Invoice No.', '{{invoice_number}}'),
        say.fact('发票日期', 'Invoice date', '{{invoice_date}}'),
        say.CREDIT,
      ],
    },
    say.gap(6),
    {
      is: 'boxes',
      rows: [
        [
          say.box(3, '证书种类', 'Kind of certificate', '{{co_form}}', { bold: true }),
          say.box(2, '原产地标准', 'Origin criterion', '{{origin_criterion}}'),
          say.box(3, '最终目的国', 'Country of destination', '{{destination_country}}', { bold: true }),
        ],
        [
          say.box(2, '开船日期', 'Departure', '{{etd}}'),
          say.box(1, '船名航次', 'Vessel and voyage', '{{vessel}}'),
          say.box(2, '运输方式', 'Means of transport', '{{ship_mode}}'),
          say.box(3, '提单号', 'B/L No.', '{{bl_number}}'),
        ],
        [
          say.box(3, '运输路线：起运港', 'Route: from', '{{port_of_loading}}'),
          say.box(5, '运输路线：目的港', 'Route: to', '{{port_of_discharge}}'),
        ],
        [say.box(8, '唛头', 'Marks and numbers', '{{marks}}', { lines: 4 })],
      ],
    },
    { is: 'goods' },
    {
      is: 'sides',
      left: [say.fact('原产国', 'Country of origin', '{{origin}}')],
      right: [say.fact('生产地', 'Made in', '{{origin_place}}')],
    },
    say.gap(4),
    {
      is: 'text',
      text: both(
        '我方声明以上资料真实，货物符合所申请证书的原产地规则。',
        'We declare that these data are true and that the goods meet the rules of origin of the certificate applied for.',
      ),
    },
    say.SIGNED,
  ],
};

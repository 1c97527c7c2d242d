import { both, same } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, DESCRIPTION, goods, ITEM, NO, QUANTITY, UNIT, wide } from '../goods-columns';

export const INSPECTION: PaperDesign = {
  kind: 'inspection',
  title: both('验货申请', 'INSPECTION REQUEST'),
  orientation: 'portrait',
  columns: [
    NO,
    ITEM,
    wide(DESCRIPTION, 40),
    QUANTITY,
    UNIT,
    CARTONS,
    goods.column('箱号', 'Carton Nos.', '{{line.carton_numbers}}', 14, { across: 'center' }),
  ],
  zones: [2, 1, 2, 2],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('验货地点', 'Place', '{{supplier_name}}', { bold: true, grows: true }),
        say.further('{{supplier_address}}'),
        say.fact('现场联系人', 'Contact there', '{{supplier_contact}}', { grows: true }),
        say.fact('买方', 'Buyer', '{{buyer_name}}', { grows: true }),
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.fact('验货日期', 'Inspection on', '{{inspection_date}}', { bold: true }),
        say.ORDER,
        say.CUSTOMER_PO,
        say.fact('完工日期', 'Goods ready', '{{delivery_date}}'),
        say.ETD,
      ],
    },
    { is: 'goods' },
    {
      is: 'facts',
      facts: [say.fact('特殊要求', 'Requirements', '{{requirements}}', { lines: 4 }), say.MARKS],
    },
    {
      is: 'clauses',
      heading: both('请检验', 'To be inspected'),
      clauses: [
        {
          title: both('抽样', 'Sampling'),
          text: both(
            '订单没有另行规定的，按 GB/T 2828.1（ISO 2859-1）一般检验水平 II；AQL：致命 0，严重 2.5，轻微 4.0。',
            'Unless the order says otherwise: ISO 2859-1, general level II; AQL critical 0, major 2.5, minor 4.0.',
          ),
        },
        {
          title: both('内容', 'Scope'),
          text: both(
            '数量、外观、尺寸、功能、标签说明书、内外包装和唛头、箱数及毛净重；与确认样对照。',
            'Quantity, workmanship, sizes, function, labels and instructions, packing and marks, cartons and weights, against the approved sample.',
          ),
        },
        {
          title: both('报告', 'Report'),
          text: both(
            '验货次日前提供报告和照片；不合格当天电话告知。',
            'Report and photographs by the day after; a failure by telephone the same day.',
          ),
        },
      ],
    },
    {
      is: 'signatures',
      left: { role: both('检验方确认 / 日期', 'Accepted by the inspector, date'), name: same('') },
      right: { role: both('申请人', 'Requested by'), name: say.OURS, by: '{{signer}}' },
    },
  ],
};

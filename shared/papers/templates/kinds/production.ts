import { both, same } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { CARTONS, DESCRIPTION, goods, ITEM, NO, QUANTITY, UNIT, wide } from '../goods-columns';

/** To the factory or the workshop: what to make by when. Without prices. */
export const PRODUCTION: PaperDesign = {
  kind: 'production',
  title: both('生产通知单', 'PRODUCTION ORDER'),
  orientation: 'portrait',
  columns: [
    NO,
    ITEM,
    wide(DESCRIPTION, 34),
    goods.column('客户货号', 'Customer item', '{{line.customer_item}}', 12),
    wide(QUANTITY, 9),
    wide(UNIT, 6),
    goods.column('每箱\n数量', 'Per\ncarton', '{{line.per_carton}}', 8, { across: 'right' }),
    wide(CARTONS, 9),
  ],
  zones: [2, 1, 2, 3],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'sides',
      left: [
        say.fact('生产厂', 'Factory', '{{supplier_name}}', { bold: true, grows: true }),
        say.further('{{supplier_address}}'),
        say.fact('联系人', 'Contact', '{{supplier_contact}}', { grows: true }),
        say.fact('出口国', 'For', '{{destination_country}}'),
      ],
      right: [
        say.NUMBER,
        say.DATE,
        say.ORDER,
        say.fact('完工日期', 'Ready by', '{{delivery_date}}', { bold: true }),
        say.fact('验货日期', 'Inspection', '{{inspection_date}}'),
      ],
    },
    { is: 'goods' },
    {
      is: 'facts',
      facts: [say.MARKS, say.fact('特殊要求', 'Requirements', '{{requirements}}', { lines: 4 })],
    },
    {
      is: 'clauses',
      heading: both('请注意', 'Please note'),
      clauses: [
        {
          title: both('产前样', 'Sample first'),
          text: both(
            '大货前寄产前样，书面确认后再生产；材料、颜色、尺寸以确认样为准。',
            'Send a pre-production sample and begin once it is confirmed in writing; material, colour and size are as confirmed.',
          ),
        },
        {
          title: both('进度', 'Progress'),
          text: both(
            '每周报一次进度；可能延误时，当天告知并说明新的日期。',
            'Report once a week; say on the same day when a date is in danger, and which day it will be.',
          ),
        },
        {
          title: both('装箱数据', 'Packing data'),
          text: both(
            '完工前 5 天提供实际箱数、毛净重、尺寸。',
            'Cartons, weights and sizes as packed reach us 5 days before the goods are ready.',
          ),
        },
      ],
    },
    {
      is: 'signatures',
      left: {
        role: both('工厂确认 / 日期', 'Confirmed by the factory, date'),
        name: same('{{supplier_name}}'),
      },
      right: { role: both('下单', 'Ordered by'), name: say.OURS, by: '{{signer}}' },
    },
  ],
};

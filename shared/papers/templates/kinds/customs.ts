import { both } from '../../../lang';
import type { PaperDesign } from '../design';
import * as say from '../facts';
import { goods, NO } from '../goods-columns';

/** What the broker types into the declaration, in the order of its form (报关单); names and particulars are Chinese in either language. */
export const CUSTOMS: PaperDesign = {
  kind: 'customs',
  title: both('报关资料', 'CUSTOMS DECLARATION DATA'),
  orientation: 'landscape',
  columns: [
    NO,
    goods.column('商品编号', 'HS code', '{{line.hs}}', 13),
    goods.column('商品名称、申报要素、开票品名、品牌类型', 'Name, declaration elements, name on the VAT invoice, brand type', '{{line.description_zh}}\n{{line.elements}}\n{{line.invoice_name}}　{{line.brand_type}}', 50),
    goods.column('成交数量\n法定数量', 'Quantity\nLegal quantity', '{{line.quantity}} {{line.unit}}\n{{line.legal_quantity1}} {{line.legal_unit1}}\n{{line.legal_quantity2}} {{line.legal_unit2}}', 16, { across: 'right' }),
    goods.column('单价\n{{currency}}', 'Unit price\n{{currency}}', '{{line.price}}', 12, { across: 'right', total: '{{total_text}}', sumOver: 2 }),
    goods.column('总价\n{{currency}}', 'Amount\n{{currency}}', '{{line.amount}}', 14, { across: 'right' }),
    goods.column('原产国', 'Origin', '{{line.origin}}', 11, { across: 'center' }),
    goods.column('最终目的国', 'Destination', '{{destination_country}}', 12, { across: 'center' }),
    goods.column('境内货源地', 'Place of origin\nin China', '{{line.origin_place}}', 13, { across: 'center' }),
  ],
  zones: [2, 1, 2, 4],
  parts: [
    { is: 'letterhead' },
    { is: 'title' },
    {
      is: 'boxes',
      rows: [
        [
          say.box(3, '境内发货人', 'Domestic consignor', '{{seller_name_zh}}', { bold: true }),
          say.box(2, '统一社会信用代码（18 位）', 'Credit code (18 digits)', '{{seller_code}}', { bold: true }),
          say.box(2, '海关编码（10 位）', 'Customs registration', '{{seller_customs_code}}'),
          say.box(2, '资料编号 / 日期', 'No. / date', '{{number}}   {{date}}'),
        ],
        [
          say.box(3, '境外收货人', 'Overseas consignee', '{{buyer_name}}', { bold: true, lines: 2 }),
          say.box(2, '合同协议号', 'Contract No.', '{{contract_number}}'),
          say.box(2, '发票号', 'Invoice No.', '{{invoice_number}}'),
          say.box(2, '监管方式', 'Customs procedure', '{{supervision_mode}}'),
        ],
        [
          say.box(2, '运输方式', 'Mode of transport', '{{ship_mode}}'),
          say.box(1, '运输工具名称及航次号', 'Vessel and voyage', '{{vessel}}'),
          say.box(2, '提运单号', 'B/L No.', '{{bl_number}}'),
          say.box(2, '离境口岸', 'Port of exit', '{{port_of_loading}}'),
          say.box(2, '指运港', 'Port of destination', '{{port_of_discharge}}'),
        ],
        [
          say.box(2, '成交方式', 'Trade term', '{{trade_term}}', { bold: true }),
          say.box(1, '运费 / 保费 / 杂费', 'Freight / insurance / other charges', '{{freight_amount}} / {{insurance_amount}} / {{other_charges}}'),
          say.box(2, '贸易国（地区）', 'Trading country', '{{buyer_country}}'),
          say.box(2, '运抵国（最终目的国）', 'Destination', '{{destination_country}}'),
          say.box(2, '随附单证（监管条件）', 'Supervision', '{{supervision}}'),
        ],
        [
          say.box(3, '标记唛码及备注', 'Marks and remarks', '{{marks}}', { lines: 4 }),
          say.box(2, '柜号 / 封号', 'Container / seal', '{{container}}   {{seal}}'),
          say.box(2, '件数、包装种类', 'Packages and their kind', '{{packages}} {{package_type}}'),
          say.box(2, '毛重 / 净重（千克）', 'Gross / net weight kg', '{{gross_weight}} / {{net_weight}}'),
        ],
      ],
    },
    { is: 'goods' },
    {
      is: 'text',
      text: both(
        '请按以上资料申报；HS 编码、申报要素或监管条件有疑问的，申报前告知我方。',
        'Please declare by these data; tell us before you declare what is doubtful about a code, an element or a supervision condition.',
      ),
    },
  ],
}; // prettier-ignore

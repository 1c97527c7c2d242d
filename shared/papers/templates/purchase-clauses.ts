import { both } from '../../lang';
import type { Clause } from './design';

/** Plain house text between an exporter and a factory, for a team to adapt: a starting point and no advice. */
export const PURCHASE_CLAUSES: readonly Clause[] = [
  {
    title: both('质量', 'Quality'),
    text: both(
      '按需方确认的产前样和规格生产，符合出口目的国的安全和环保要求。未经需方书面同意，不得更改材料、工艺或转包。特殊要求：{{requirements}}',
      'As the pre-production sample and the specification that the Buyer approved, and lawful in the country of destination. No change of material or process and no subcontracting without written consent. Further: {{requirements}}',
    ),
  },
  {
    title: both('包装唛头', 'Packing, marks'),
    text: both(
      '按需方确认的包装资料；外箱唛头、箱号、毛净重、尺寸与装箱资料一致。装箱数据在交货前 5 天提供给需方。',
      'By the packing data that the Buyer approved; marks, carton numbers, weights and sizes agree with the packing list. The packing data reach the Buyer 5 days before delivery.',
    ),
  },
  {
    title: both('交货', 'Delivery'),
    text: both(
      '{{delivery_date}} 前备齐，按需方通知的时间、地点装柜或送货，运费由供方承担至装柜地点。',
      'Ready by {{delivery_date}}, loaded or delivered when and where the Buyer says; carriage to the place of loading is for the Supplier.',
    ),
  },
  {
    title: both('验收', 'Acceptance'),
    text: both(
      '需方或其客户在出货前抽样检验，不合格的由供方返工并承担复验费用。验货合格不免除供方对潜在质量问题的责任。',
      'The Buyer or its customer inspects samples before shipment; what fails is reworked at the cost of the Supplier, who pays for the second inspection. Passing does not excuse hidden defects.',
    ),
  },
  {
    title: both('付款', 'Payment'),
    text: both('{{payment}}', '{{payment}}'),
  },
  {
    title: both('开票', 'VAT invoice'),
    text: both(
      '供方在出货后 15 天内开具增值税专用发票，品名、数量、单位与报关单一致；因发票造成需方不能退税的，由供方承担。',
      'The Supplier gives a special VAT invoice within 15 days of shipment; name, quantity and unit agree with the customs declaration. A refund lost through the invoice is for the Supplier to bear.',
    ),
  },
  {
    title: both('违约', 'Breach'),
    text: both(
      '供方逾期交货的，每日按逾期货款的 0.1% 支付违约金，并承担由此发生的空运费、客户索赔等实际损失；逾期超过 15 天需方可解除合同。',
      'For late delivery the Supplier pays 0.1% of the price of the late goods a day, and air freight and claims of customers that come of it. After 15 days the Buyer may end the contract.',
    ),
  },
  {
    title: both('争议', 'Disputes'),
    text: both(
      '协商解决；协商不成的，向需方所在地人民法院起诉。',
      "By agreement; failing that before the court of the Buyer's place of business.",
    ),
  },
  {
    title: both('其他', 'Other'),
    text: both(
      '本合同一式两份，双方各执一份，盖章后生效，传真件、扫描件有效。',
      'In two copies, one for each side, in force once sealed; scanned copies are valid.',
    ),
  },
];

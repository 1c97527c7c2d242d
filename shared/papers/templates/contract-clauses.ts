import { both } from '../../lang';
import type { Clause } from './design';

/**
 * Plain house text, for a team to adapt with its adviser: a starting point and no advice. The arbitration clause is the
 * model clause of CIETAC; periods of claims are those that sales contracts of the trade usually have.
 */
export const CONTRACT_CLAUSES: readonly Clause[] = [
  {
    title: both('品质', 'Quality'),
    text: both(
      '货物符合上列规格和双方确认的样品；订单另有要求的，从其要求：{{requirements}}',
      'The goods conform to the description above and to the samples that both sides confirmed. Further requirements: {{requirements}}',
    ),
  },
  {
    title: both('包装唛头', 'Packing, marks'),
    text: both(
      '适合长途海运的标准出口纸箱。唛头由买方在装运前 15 天书面通知；未通知的由卖方决定。',
      'Standard export cartons fit for ocean carriage. The Buyer gives the shipping marks in writing 15 days before shipment; failing that the Seller chooses them.',
    ),
  },
  {
    title: both('装运', 'Shipment'),
    text: both(
      '由 {{port_of_loading}} 运至 {{port_of_discharge}}，不迟于 {{latest_shipment}}。分批装运：{{partial_shipment}}。转运：{{transhipment}}。卖方在装船后 3 个工作日内发出装运通知。',
      'From {{port_of_loading}} to {{port_of_discharge}}, not later than {{latest_shipment}}. Part shipments: {{partial_shipment}}. Transhipment: {{transhipment}}. The Seller sends a shipping advice within 3 working days of loading on board.',
    ),
  },
  {
    title: both('付款', 'Payment'),
    text: both(
      '{{payment}}。收款人 {{bank_beneficiary}}，账号 {{bank_account}}，开户行 {{bank_name}}，SWIFT {{bank_swift}}。账户如有变更，以双方电话核实为准。',
      '{{payment}}. To {{bank_beneficiary}}, account {{bank_account}}, {{bank_name}}, SWIFT {{bank_swift}}. A change of account holds only when both sides have confirmed it by telephone.',
    ),
  },
  {
    title: both('价格条款', 'Trade term'),
    text: both(
      '价格条款按国际商会《国际贸易术语解释通则 2020》（Incoterms® 2020）解释。',
      'The trade term is read by Incoterms® 2020 of the International Chamber of Commerce.',
    ),
  },
  {
    title: both('检验', 'Inspection'),
    text: both(
      '买方可在装运前自费派人或委托第三方在工厂验货；装运前的检验结果不影响买方到货后的索赔权。',
      'The Buyer may inspect the goods at the factory before shipment at its own cost, itself or by a third party. This does not take away its claims after arrival.',
    ),
  },
  {
    title: both('索赔', 'Claims'),
    text: both(
      '品质异议在货到目的港后 30 天内、数量异议在 15 天内书面提出，并附检验报告或照片。属承运人或保险人责任的，由其负责。',
      'Claims for quality are made in writing within 30 days, for quantity within 15 days after the goods arrive at the port of destination, with a survey report or photographs. What the carrier or the insurer answers for is claimed from them.',
    ),
  },
  {
    title: both('不可抗力', 'Force majeure'),
    text: both(
      '一方因不可抗力不能履行的，不承担责任，但应立即通知对方，并在 15 天内提供证明；持续超过 60 天的，任何一方可以解除未履行部分。',
      'A party prevented by force majeure is not liable. It tells the other at once and gives proof within 15 days. After 60 days either side may end what is not yet performed.',
    ),
  },
  {
    title: both('仲裁', 'Arbitration'),
    text: both(
      '凡因本合同引起的或与本合同有关的任何争议，均应提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则进行仲裁。仲裁裁决是终局的，对双方均有约束力。',
      "Any dispute arising from or in connection with this Contract shall be submitted to China International Economic and Trade Arbitration Commission (CIETAC) for arbitration which shall be conducted in accordance with the CIETAC's arbitration rules in effect at the time of applying for arbitration. The arbitral award is final and binding upon both parties.",
    ),
  },
];

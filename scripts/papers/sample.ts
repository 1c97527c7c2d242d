import type { Lang } from '../../shared/lang';
import type { PaperKind } from '../../shared/trade/paper-kinds';
import type { Said } from './fill';

const LINES = [
  { no: '1', item: 'FL-50W-BK', customer_item: '883-1201', description: 'LED flood light 50 W, IP66, die-cast aluminium, black, 3 m cable', description_zh: 'LED 投光灯 50W', description_en: 'LED flood light 50 W', invoice_name: 'LED投光灯', hs: '9405429000', elements: '1|3|室外照明|无品牌|50W|铝合金', brand_type: '境外品牌（贴牌）', quantity: '1,200', unit: 'PCS', legal_quantity1: '1,440', legal_unit1: '千克', legal_quantity2: '1,200', legal_unit2: '个', price: '6.85', discount: '', amount: '8,220.00', currency: 'USD', per_carton: '12', cartons: '100', carton_numbers: '1-100', last_carton: '', carton_size: '60×40×35', gross_weight: '1,560.00', net_weight: '1,440.00', measurement: '8.400', origin: 'China', origin_place: '宁波', batch: '1', origin_criterion: 'CTH' },
  { no: '2', item: 'FL-100W-BK', customer_item: '883-1202', description: 'LED flood light 100 W, IP66, black', description_zh: 'LED 投光灯 100W', description_en: 'LED flood light 100 W', invoice_name: 'LED投光灯', hs: '9405429000', elements: '1|3|室外照明|无品牌|100W|铝合金', brand_type: '境外品牌（贴牌）', quantity: '300', unit: 'PCS', legal_quantity1: '612', legal_unit1: '千克', legal_quantity2: '300', legal_unit2: '个', price: '12.40', discount: '', amount: '3,720.00', currency: 'USD', per_carton: '8', cartons: '38', carton_numbers: '101-138', last_carton: '4 PCS', carton_size: '55×38×40', gross_weight: '684.00', net_weight: '612.00', measurement: '3.177', origin: 'China', origin_place: '宁波', batch: '1', origin_criterion: 'CTH' },
  { no: '3', item: 'BRK-U', customer_item: '', description: 'U-bracket for flood lights, galvanised steel', description_zh: '投光灯支架', description_en: 'U-bracket for flood lights', invoice_name: '灯具支架', hs: '9405990000', elements: '1|3|灯具用|无品牌|钢铁', brand_type: '无品牌', quantity: '150', unit: 'SETS', legal_quantity1: '82.5', legal_unit1: '千克', legal_quantity2: '', legal_unit2: '', price: '2.70', discount: '', amount: '405.00', currency: 'USD', per_carton: '50', cartons: '3', carton_numbers: '139-141', last_carton: '', carton_size: '40×30×25', gross_weight: '91.50', net_weight: '82.50', measurement: '0.090', origin: 'China', origin_place: '绍兴', batch: '1', origin_criterion: 'PE' },
]; // prettier-ignore

const VALUES: Readonly<Record<string, string>> = {
  draft: 'DRAFT', number: 'HT26PI0318', date: '18 March 2026', version: '1',
  seller: 'NINGBO HAITENG LIGHTING CO., LTD.', seller_name: 'NINGBO HAITENG LIGHTING CO., LTD.', seller_name_zh: '宁波海腾照明有限公司',
  seller_address: 'Room 1208, No. 88 Zhongshan East Road, Yinzhou District, Ningbo 315040, China', seller_phone: '+86 574 8765 4321', seller_code: '91330212MA2AGX123K', seller_customs_code: '3302960ABC', signer: 'Wang Li, Sales Manager',
  buyer: 'NORDLICHT HANDELS GMBH', buyer_name: 'NORDLICHT HANDELS GMBH', buyer_address: 'Speicherstrasse 14, Building C, 3rd floor, 20457 Hamburg, Germany', buyer_contact: 'Ms Petra Lindqvist, purchasing@nordlicht.example', buyer_country: 'Germany', buyer_tax_no: 'DE 811 234 567',
  supplier_name: '余姚市光明灯具厂', supplier_address: '浙江省余姚市泗门镇工业园区光明路 18 号', supplier_contact: '陈建国 138 0000 1234',
  consignee: 'NORDLICHT HANDELS GMBH\nSpeicherstrasse 14, 20457 Hamburg, Germany', notify: 'SAME AS CONSIGNEE\nTel. +49 40 1234 5678', forwarder: 'DSV Air & Sea Co., Ltd. Ningbo Branch',
  customer_po: 'PO 4500118273', order_number: 'HT26-0318', contract_number: 'HT26SC0318', pi_number: 'HT26PI0318', pi_date: '18 March 2026', invoice_number: 'HT26CI0318', invoice_date: '28 April 2026',
  credit_number: 'LC2026HH004512', issue_date: '2 April 2026', issuing_bank: 'COMMERZBANK AG, HAMBURG', expiry_date: '31 May 2026', goods: 'LED FLOOD LIGHTS AND BRACKETS AS PER PROFORMA INVOICE HT26PI0318',
  currency: 'USD', trade_term: 'CIF', trade_place: 'HAMBURG', term: 'CIF HAMBURG, INCOTERMS 2020', payment: '30% T/T deposit within 7 days of this invoice, balance by T/T against copy of bill of lading',
  quantity: '1,650', unit: '', packages: '141', gross_weight: '2,335.50', net_weight: '2,134.50', measurement: '11.667', amount: '12,345.00', total_text: 'USD 12,345.00', total_words: 'SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE ONLY.',
  marks: 'NORDLICHT\nPO 4500118273\nHAMBURG\nC/NO. 1-141', container: 'TCLU 4512336', seal: 'CN7788123', container_type: '1 × 20GP', container_fill: '42 %', vessel: 'EVER GIVEN V. 0123W', bl_number: 'EGLV143600812345', booking_number: '143600812345', freight: 'FREIGHT PREPAID', originals: '3', on_board_date: '2 May 2026', ship_mode: 'Sea', etd: '2 May 2026', eta: '6 June 2026',
  port_of_loading: 'NINGBO, CHINA', port_of_discharge: 'HAMBURG, GERMANY', final_destination: 'HAMBURG', latest_shipment: '10 May 2026', partial_shipment: 'Not allowed', transhipment: 'Allowed',
  hs: '940542', origin: 'China', origin_place: '宁波', destination_country: 'Germany', supervision: '', delivery_date: '20 April 2026', inspection_date: '22 April 2026', valid_until: '17 April 2026', requirements: 'CE and RoHS marks on each lamp; German instruction sheet; no wooden packing.',
  bank_beneficiary: 'NINGBO HAITENG LIGHTING CO., LTD.', bank_account: '3901 2345 6780 0012 34', bank_name: 'BANK OF CHINA, NINGBO BRANCH', bank_address: '139 Yaohang Street, Haishu District, Ningbo, China', bank_swift: 'BKCHCNBJ92A', bank_through: '',
  amount_due: 'USD 8,641.50', amount_received: 'USD 3,703.50', due_date: '16 May 2026', days_late: '12', claim_number: 'C26-014', claim_date: '20 June 2026', claim_cause: '18 lamps of FL-50W-BK arrived with cracked glass (photographs of 19 June 2026).', changes: '',
  package_type: 'Cartons', supervision_mode: 'General trade (0110)', freight_amount: 'USD 980.00', insurance_amount: 'USD 14.80', other_charges: '', co_form: 'Non-preferential certificate of origin', statement: 'one full set of non-negotiable shipping documents has been sent to the applicant by courier within 5 days after the date of shipment.',
}; // prettier-ignore

const ZH: Readonly<Record<string, string>> = {
  draft: '草稿', date: '2026年3月18日', pi_date: '2026年3月18日', invoice_date: '2026年4月28日', issue_date: '2026年4月2日', on_board_date: '2026年5月2日', etd: '2026年5月2日', eta: '2026年6月6日', latest_shipment: '2026年5月10日', delivery_date: '2026年4月20日', inspection_date: '2026年4月22日', valid_until: '2026年4月17日', due_date: '2026年5月16日', claim_date: '2026年6月20日',
  payment: '合同签订后 7 天内电汇 30% 定金，余款见提单复印件电汇', requirements: '每只灯具加贴 CE、RoHS 标志；附德文说明书；不得使用木质包装。', total_words: '美元壹万贰仟叁佰肆拾伍元整', partial_shipment: '不允许', transhipment: '允许', origin: '中国', destination_country: '德国', buyer_country: '德国', ship_mode: '海运', freight: '运费预付', supervision_mode: '一般贸易（0110）', package_type: '纸箱', claim_cause: 'FL-50W-BK 有 18 只玻璃破裂（见 2026年6月19日照片）。', co_form: '非优惠原产地证书', statement: '装运后 5 天内已将全套不可议付单据副本以快递寄给申请人。', signer: '王丽', buyer_contact: 'Petra Lindqvist',
}; // prettier-ignore

/** What a purchase says otherwise: the factory's prices, in yuan. */
const BOUGHT = { currency: 'CNY', total_text: 'CNY 71,020.00', payment: '预付 30%，余款出货后 30 天内付清' };
const PRICES = ['39.50 47,400.00', '73.20 21,960.00', '11.07 1,660.00'];

/** What an order of three lines would say, as a paper of the kind and language writes it. */
export function sampleFor(kind: PaperKind, lang: Lang): Said {
  const values = { ...VALUES, number: `HT26${kind.slice(0, 2).toUpperCase()}0318`, ...(lang === 'zh' && ZH) };
  const lines = LINES.map((line) => ({
    ...line,
    ...(lang === 'zh' && {
      origin: '中国',
      description: line.description_zh,
      unit: line.unit === 'PCS' ? '只' : '套',
    }),
  }));
  if (kind !== 'purchase') return { values, lines };
  const words = lang === 'zh' ? '人民币柒万壹仟零贰拾元整' : 'SAY CNY SEVENTY-ONE THOUSAND AND TWENTY ONLY.';
  return {
    values: { ...values, ...BOUGHT, total_words: words },
    lines: lines.map((line, i) => {
      const [price = '', amount = ''] = PRICES[i]!.split(' ');
      return { ...line, price, amount };
    }),
  };
}

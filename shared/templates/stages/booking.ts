import { both } from '../../lang';
import { PRACTICE, SAILING, sources, type TemplateStage } from './stage';

/** Space on a vessel, and the papers that the shipment needs before it moves. */
export const nominate: TemplateStage = {
  key: 'nominate',
  branch: 'shipping',
  name: both('客户指定货代', 'Buyer nominates forwarder'),
  role: 'sales',
  after: ['purchase'],
  startFrom: `${SAILING} - 21d`,
  limit: '5d',
  waitsOn: ['customer'],
  evidence: ['forwarder'],
  checklist: both(
    'FOB 由买方租船：索取指定货代和联系人；确认起运港和船期；货代收费项目和金额',
    'Under FOB the buyer books: ask for the forwarder and contact; port and sailing confirmed; local charges',
  ),
  document: both('指定货代通知', 'Forwarder nomination'),
  source: PRACTICE,
};

export const freight: TemplateStage = {
  key: 'freight',
  branch: 'shipping',
  name: both('询海运费/定货代', 'Freight quote'),
  role: 'logistics',
  after: ['purchase'],
  startFrom: `${SAILING} - 28d`,
  limit: '5d',
  waitsOn: ['carrier'],
  evidence: ['forwarder'],
  checklist: both(
    '至少比价两家；含目的港费用和免箱期；报价有效期覆盖船期',
    'Two quotes at least; destination charges and free time included; validity covers the sailing',
  ),
  document: both('海运费报价', 'Freight quotation'),
  source: PRACTICE,
};

export const booking: TemplateStage = {
  key: 'booking',
  branch: 'shipping',
  name: both('订舱', 'Booking'),
  role: 'logistics',
  after: ['purchase', 'nominate', 'freight'],
  startFrom: `${SAILING} - 14d`,
  limit: '7d',
  waitsOn: ['carrier', 'customer'],
  evidence: ['booking_date', 'booking_no'],
  checklist: both(
    '货好时间和最迟装运期都赶得上；柜型、毛重、体积；目的港、收发通；SO 上的截单、截 VGM、截港、截关填入台账',
    'Goods date and latest shipment both met; container, weight, volume; port, shipper, consignee, notify; SI, VGM, CY and customs cut-offs of the SO put into the sheet',
  ),
  document: both('托书、SO', 'Booking note, shipping order'),
  source: both(
    'C 某服装出口企业：FOB 各版本为 ETD 前 4-7 天；R 旺季提前 14 天（起算日改成 ETD - 21d）',
    'C garment exporter: FOB 4-7 days before ETD across versions; R 14 days in peak season (start at ETD - 21d)',
  ),
};

export const insure: TemplateStage = {
  key: 'insure',
  branch: 'shipping',
  name: both('投保', 'Insurance'),
  role: 'docs',
  after: ['booking'],
  applies: 'incoterm in CIF, CIP',
  startFrom: `${SAILING} - 4d`,
  limit: '2d',
  notLater: 'atd|etd',
  waitsOn: ['other'],
  evidence: ['insurance'],
  checklist: both(
    '保额不低于 CIF/CIP 价 110%；险别按合同或信用证；保单日期不晚于装运日',
    'At least 110 % of CIF/CIP; cover as in the contract or L/C; policy dated no later than shipment',
  ),
  document: both('保险单', 'Insurance policy'),
  source: both(
    'P UCP 600 第 28(e)(f) 条：保单不晚于装运日、至少 110%；S 一般提前 2 天',
    'P UCP 600 art. 28(e)(f): not later than shipment, at least 110 %; S usually 2 days ahead',
  ),
};

export const docsPrep: TemplateStage = {
  key: 'docs_prep',
  branch: 'shipping',
  name: both('报关资料', 'Export documents'),
  role: 'docs',
  after: ['booking', 'prod_done'],
  startFrom: `${SAILING} - 7d`,
  limit: '4d',
  notLater: 'customs_cutoff - 1wd; si_cutoff',
  waitsOn: ['factory'],
  evidence: ['docs_prepared'],
  checklist: both(
    '发票、箱单、合同、报关单草稿、委托书；箱数毛净重与工厂实际一致；申报要素、原产地、开票名称；单据日期：发票≤箱单≤提单',
    'Invoice, packing list, contract, draft declaration, power of attorney; cartons and weights as packed; declaration elements, origin, invoice name; dates: invoice ≤ packing list ≤ B/L',
  ),
  document: both('CI、PL、合同、报关单、委托书', 'CI, PL, contract, declaration, power of attorney'),
  source: sources(
    both('C 某服装出口企业：ETD 前 3 天', 'C garment exporter: 3 days before ETD'),
    both(
      'R 不晚于截关前 1 个工作日和截单',
      'R not later than a working day before the customs cut-off, and the SI cut-off',
    ),
    both('S 四处一致：单据日期先后', 'S four pages agree on the order of document dates'),
  ),
};

export const fumigation: TemplateStage = {
  key: 'fumigation',
  branch: 'shipping',
  name: both('熏蒸/热处理', 'Fumigation / heat treatment'),
  role: 'logistics',
  after: ['prod_done'],
  applies: 'fumigation present',
  startFrom: `${SAILING} - 6wd`,
  limit: '1wd',
  waitsOn: ['other'],
  evidence: ['fumigation'],
  checklist: both(
    '木托、木箱须 IPPC 标识（ISPM-15）；装柜前至少 3 个工作日；证书 21 天内有效',
    'Wooden pallets and cases need the IPPC mark (ISPM-15); at least 3 working days before loading; certificate valid 21 days',
  ),
  document: both('熏蒸证书', 'Fumigation certificate'),
  source: both(
    'S ISPM-15：热处理 56 °C 30 分钟或溴甲烷 24 小时加散气，装柜前留 3 个工作日',
    'S ISPM-15: HT 56 °C 30 min or MB 24 h plus airing; plan 3 working days before loading',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [nominate, freight, booking, insure, docsPrep, fumigation];

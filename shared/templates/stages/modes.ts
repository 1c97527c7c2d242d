import { both } from '../../lang';
import { PRACTICE, SAILING, sources, type TemplateStage } from './stage';

/** What only goods have that travel by air, by rail, as parcels, through an agent, or from the seller's door. */
export const airIn: TemplateStage = {
  key: 'air_in',
  branch: 'shipping',
  name: both('交货进仓（空运）', 'Delivered to the airport warehouse'),
  role: 'logistics',
  after: ['insp_release', 'balance_before', 'booking', 'docs_prep'],
  startFrom: `${SAILING} - 2d`,
  limit: '1d',
  notLater: 'cy_cutoff',
  gate: ['final_qc', 'balance_before', 'credit_ok'],
  waitsOn: ['factory', 'carrier'],
  evidence: ['gate_in', 'loading_date'],
  checklist: both(
    '件数、实重、尺寸与托书一致（按计费重）；电池、液体、磁性先鉴定；唛头和主分单标签',
    'Pieces, weight and size as booked (chargeable weight); batteries, liquids, magnets tested first; marks and AWB labels',
  ),
  source: PRACTICE,
};

export const readyNotice: TemplateStage = {
  key: 'ready_notice',
  branch: 'shipping',
  name: both('备货通知（客户提货）', 'Ready notice to the buyer'),
  role: 'sales',
  after: ['insp_release', 'prod_done'],
  startFrom: `${SAILING} - 7d`,
  limit: '4d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '货好日期、地点、件毛体告知客户；提货人、车辆、时间；发票、箱单随货',
    'Date, place, pieces, weight and volume told; who fetches, when; invoice and packing list go with the goods',
  ),
  source: PRACTICE,
};

export const parcelList: TemplateStage = {
  key: 'parcel_list',
  branch: 'shipping',
  name: both('跨境电商清单申报（9610/9710/9810）', 'E-commerce declaration (9610/9710/9810)'),
  role: 'docs',
  after: ['docs_prep', 'booking'],
  startFrom: `${SAILING} - 2d`,
  limit: '1d',
  waitsOn: ['other'],
  evidence: ['customs_date', 'customs_decl_no'],
  checklist: both(
    '监管方式选对：9610 零售、9710 B2B 直接出口、9810 海外仓；三单或订单、物流单一致；9810 海外仓须备案',
    'The right mode: 9610 retail, 9710 B2B direct, 9810 overseas warehouse; order, payment and parcel data agree; the warehouse of 9810 is registered',
  ),
  document: both('清单/报关单', 'List or declaration'),
  source: PRACTICE,
};

export const fbaSlot: TemplateStage = {
  key: 'fba_slot',
  branch: 'papers',
  name: both('预约入仓', 'Warehouse appointment'),
  role: 'logistics',
  after: ['arrive'],
  startFrom: 'ata|eta',
  limit: '3d',
  waitsOn: ['carrier', 'other'],
  evidence: [],
  checklist: both(
    '货件号、箱唛标签与后台一致；预约时间写入台账；拒收、退仓的处理',
    'Shipment ID and box labels as in the account; slot put into the sheet; what happens on refusal',
  ),
  source: PRACTICE,
};

export const agentAgreement: TemplateStage = {
  key: 'agent_agreement',
  branch: 'making',
  name: both('代理出口协议', 'Agency agreement'),
  role: 'sales',
  after: ['pi_back'],
  limit: '3wd',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '抬头、收汇账户、代理费、退税归属写清；产品和工厂过审（外综服核查）',
    'Whose name, which account, the fee and who gets the refund; product and factory accepted by the agent',
  ),
  document: both('代理出口协议', 'Agency agreement'),
  source: PRACTICE,
};

export const agentCertificate: TemplateStage = {
  key: 'agent_certificate',
  branch: 'papers',
  isCompliance: true,
  name: both('代理出口货物证明', 'Certificate of agency export'),
  role: 'finance',
  after: ['onboard'],
  startFrom: 'april(export_date|atd|customs_date) - 15d',
  limit: '0d',
  warn: '30d',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '由受托方向税务局申请后转给委托方；没有它委托方不能退税；外综服代办退税的不需要',
    'The agent applies at the tax office and hands it on; without it no refund; not needed where a platform files the refund itself',
  ),
  document: both('代理出口货物证明', 'Certificate of agency export'),
  source: both(
    'R 次年 4 月 15 日前申请，凭经验，须核实',
    'R applied for by 15 April of next year, from recall: verify',
  ),
};

export const agentSettle: TemplateStage = {
  key: 'agent_settle',
  branch: 'papers',
  name: both('代理结算', 'Settled with the agent'),
  role: 'finance',
  after: ['forex'],
  limit: '5wd',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '货款、退税款、代理费逐笔对账；发票和收汇凭证齐全',
    'Proceeds, refund and fee agreed item by item; invoices and receipts complete',
  ),
  source: PRACTICE,
};

export const importer: TemplateStage = {
  key: 'importer',
  branch: 'shipping',
  name: both('进口商/税号/保证金', 'Importer of record and bond'),
  role: 'logistics',
  after: ['purchase'],
  startFrom: `${SAILING} - 21d`,
  limit: '5d',
  waitsOn: ['carrier', 'other'],
  evidence: [],
  checklist: both(
    '谁做进口商（IOR）、税号/EORI；美国 Bond；关税和增值税报价；末端送货时段',
    'Who is importer of record, tax number or EORI; US bond; duty and VAT quoted; slot of the last mile',
  ),
  source: sources(PRACTICE, both('DDP 由我方承担', 'for our account under DDP')),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  agentAgreement, importer, readyNotice, airIn, parcelList, fbaSlot, agentCertificate, agentSettle,
]; // prettier-ignore

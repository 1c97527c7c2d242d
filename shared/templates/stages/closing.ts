import { both } from '../../lang';
import { PRACTICE, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/** Arrival at the other end, and what the office still owes itself. */
export const arrive: TemplateStage = {
  key: 'arrive',
  branch: 'papers',
  proves: ['onboard'],
  name: both('到港', 'Arrival'),
  role: 'logistics',
  after: ['onboard'],
  applies: 'eta present',
  startFrom: 'eta',
  limit: '0d',
  waitsOn: ['carrier'],
  evidence: ['ata'],
  checklist: both(
    '到港前 3 天提醒客户清关；实际到港日填入台账；延误及时告知',
    'Remind the customer 3 days ahead; actual arrival put into the sheet; delays told',
  ),
  document: both('到港通知', 'Arrival notice'),
  source: both('C 以船公司 ETA 为准', 'C the carrier’s ETA'),
};

export const freeTime: TemplateStage = {
  key: 'free_time',
  branch: 'papers',
  proves: ['arrive'],
  name: both('免箱期', 'Free time'),
  role: 'logistics',
  after: ['arrive'],
  applies: 'ata present',
  startFrom: 'ata + free_time|7d',
  limit: '-1d',
  warn: '2d',
  waitsOn: ['customer'],
  evidence: ['delivered'],
  checklist: both(
    '从卸船当天起算第 1 天；滞箱费和滞港费分别看船公司费率；快到期催客户提柜还柜',
    'The day of discharge is day 1; demurrage and detention each by the carrier’s tariff; push pick-up and return before it ends',
  ),
  source: both(
    'S 卸船日为第一个免费日，常见 7 天，可申请 14 天；以船公司批复为准',
    'S the day of discharge is the first free day; 7 days usual, 14 on request; the carrier’s approval counts',
  ),
};

export const importClear: TemplateStage = {
  key: 'import_clear',
  branch: 'papers',
  name: both('目的港清关', 'Import clearance'),
  role: 'logistics',
  after: ['arrive'],
  applies: 'incoterm in DDP',
  startFrom: 'ata|eta',
  limit: '3wd',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '进口商身份和税号；关税、增值税由我方付；查验、缺文件的应对',
    'Importer of record and tax number; duty and tax for our account; inspections, missing papers',
  ),
  document: both('进口报关单、税单', 'Import entry, tax receipt'),
  source: PRACTICE,
};

export const deliver: TemplateStage = {
  key: 'deliver',
  branch: 'papers',
  proves: ['arrive'],
  name: both('送货签收', 'Delivery to the door'),
  role: 'logistics',
  after: ['arrive', 'import_clear'],
  limit: '5d',
  waitsOn: ['carrier', 'customer'],
  evidence: ['delivered'],
  checklist: both(
    '预约送货时间和卸货条件；签收单；短少破损当场注明',
    'Slot and unloading agreed; proof of delivery; shortage or damage noted on it',
  ),
  document: both('签收单', 'Proof of delivery'),
  source: PRACTICE,
};

export const eciDecl: TemplateStage = {
  key: 'eci_decl',
  branch: 'papers',
  isCompliance: true,
  name: both('信保出运申报', 'Export credit insurance declaration'),
  role: 'finance',
  after: ['onboard'],
  applies: 'sinosure present',
  startFrom: 'atd',
  limit: '5wd',
  warn: '2wd',
  escalate: URGENT_ESCALATION,
  evidence: ['sinosure'],
  checklist: both(
    '限额在有效期内且够用；买方、金额、付款条件与保单一致；逾期付款及时报可能损失',
    'Limit valid and sufficient; buyer, amount and terms as in the policy; late payment reported in time',
  ),
  document: both('出运申报单', 'Shipment declaration'),
  source: both(
    'S 出运后 5 个工作日内，以自己的保单为准',
    'S within 5 working days of shipment; your own policy counts',
  ),
};

export const invoiceIn: TemplateStage = {
  key: 'invoice_in',
  branch: 'papers',
  name: both('进项票', 'Input VAT invoice'),
  role: 'finance',
  after: ['onboard'],
  startFrom: 'atd',
  limit: '15d',
  warn: '3wd',
  waitsOn: ['factory'],
  evidence: ['vat_invoice'],
  checklist: both(
    '开票品名、单位、数量与报关单一致；税率和金额；已勾选认证',
    'Name, unit and quantity as declared; rate and amount; certified for refund',
  ),
  document: both('增值税专用发票', 'VAT invoice'),
  source: sources(PRACTICE, both('开船后第 15 天起催', 'chased from day 15 after departure')),
};

export const refund: TemplateStage = {
  key: 'refund',
  branch: 'papers',
  proves: ['customs', 'onboard'],
  isCompliance: true,
  name: both('出口退税', 'Export VAT refund'),
  role: 'finance',
  after: ['customs', 'invoice_in'],
  startFrom: 'april(customs_date|atd|etd)',
  limit: '0d',
  notLater: 'customs_date|atd + 36mo',
  warn: '45d',
  waitsOn: ['factory', 'other'],
  evidence: ['tax_refund'],
  checklist: both(
    '报关单、进项票、收汇信息齐全；次年 4 月征期内申报，最后一天以税务局公布为准（不一定是 30 日）；超过须有收汇凭证；36 个月未申报视同内销补税',
    'Declaration, VAT invoice and receipt data complete; file within next year’s April filing period, whose last day the tax office announces (not always the 30th); later filing needs proof of receipt; after 36 months deemed a domestic sale',
  ),
  document: both('退税申报', 'Refund filing'),
  source: both(
    'S 软期限：次年 4 月征期；硬期限：报关单出口日起 36 个月，视同内销（财政部税务总局 2026 年第 11 号公告，用前须看原文）',
    'S soft: the April filing period of next year; hard: 36 months from the export date, then deemed a domestic sale (MoF/STA Announcement 11 of 2026; read the primary text before use)',
  ),
};

export const archive: TemplateStage = {
  key: 'archive',
  branch: 'papers',
  isCompliance: true,
  name: both('单证备案', 'Archived documents'),
  role: 'docs',
  after: ['refund'],
  limit: '15d',
  evidence: ['archive_date'],
  checklist: both(
    '采购合同、运输单据、报关委托书、装货单齐全；按出口日期归档备查',
    'Purchase contract, transport documents, customs authorisation, shipping order; filed by export date',
  ),
  document: both('备案单证', 'Archive'),
  source: both(
    'R 退税申报后 15 天内，凭经验，须核实',
    'R within 15 days of the refund filing, from recall: verify',
  ),
};

export const after: TemplateStage = {
  key: 'after',
  branch: 'papers',
  name: both('售后回访', 'After-sales follow-up'),
  role: 'service',
  after: ['arrive', 'deliver'],
  startFrom: 'delivered|ata|eta',
  limit: '7d',
  waitsOn: ['customer'],
  evidence: ['follow_up'],
  checklist: both(
    '货物状况、包装、数量；满意度和返单意向；有问题转客诉流程',
    'Condition, packing, quantity; satisfaction and next order; problems go to the claim process',
  ),
  document: both('回访记录', 'Follow-up notes'),
  source: sources(
    PRACTICE,
    both(
      'S 合同：质量索赔到货后 30 天内，数量 15（或 7）天内',
      'S contracts: quality claims within 30 days of arrival, quantity within 15 (or 7)',
    ),
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  arrive,
  freeTime,
  importClear,
  deliver,
  eciDecl,
  invoiceIn,
  refund,
  archive,
  after,
];

/** What every sea shipment has at the other end. #add-a-stage */
export const ARRIVAL: readonly TemplateStage[] = [arrive, freeTime];

/** What the office still owes itself after every shipment. #add-a-stage */
export const CLOSING: readonly TemplateStage[] = [eciDecl, invoiceIn, refund, archive, after];

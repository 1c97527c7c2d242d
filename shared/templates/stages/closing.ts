import { both, type Bilingual } from '../../lang';
import { EXPORTED, PRACTICE, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

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
  name: both('免堆/免箱期', 'Free time'),
  role: 'logistics',
  after: ['arrive'],
  applies: 'ata present; incoterm in DDP, DAP, DPU', // under other terms it is the buyer's
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
  after: ['arrive', 'import_clear', 'fba_slot'],
  limit: '5d',
  notLater: 'deliver_by',
  waitsOn: ['carrier', 'customer'],
  evidence: ['delivered'],
  checklist: both(
    '预约送货时间和卸货条件；签收单；短少破损当场注明',
    'Slot and unloading agreed; proof of delivery; shortage or damage noted on it',
  ),
  document: both('签收单', 'Proof of delivery'),
  source: sources(
    PRACTICE,
    both('C 贸易条款为 D 组时交期指到货', 'C under a D term the promised date means delivery'),
  ),
};

/** The policy decides how long; a period is counted only from the column in which the team has put its own. */
const OWN_POLICY: Bilingual = both(
  'S 期限以自己的保单为准：填在“信保申报天数”“可损通知天数”列',
  'S the policy’s own periods count: put them into the columns for them',
);

export const eciDecl: TemplateStage = {
  key: 'eci_decl',
  branch: 'papers',
  isCompliance: true,
  name: both('信保出运申报', 'Export credit insurance declaration'),
  role: 'finance',
  after: ['onboard'],
  applies: 'sinosure present | sinosure_no present | eci_decl_days present',
  startFrom: 'atd + eci_decl_days|5wd',
  limit: '0d',
  warn: '2wd',
  escalate: URGENT_ESCALATION,
  evidence: ['sinosure'],
  checklist: both(
    '限额在有效期内且够用；买方、金额、付款条件与保单一致；逾期付款及时报可能损失',
    'Limit valid and sufficient; buyer, amount and terms as in the policy; late payment reported in time',
  ),
  document: both('出运申报单', 'Shipment declaration'),
  source: sources(
    both('S 一般出运后 5 个工作日内', 'S as a rule within 5 working days of shipment'),
    OWN_POLICY,
  ),
};

export const eciLoss: TemplateStage = {
  key: 'eci_loss',
  branch: 'papers',
  isCompliance: true,
  name: both('信保可能损失通知', 'Notice of possible loss (credit insurance)'),
  role: 'finance',
  after: ['credit_due', 'balance', 'maturity'],
  applies: 'eci_loss_days present; balance_date absent; forex_date absent',
  notLater: 'credit_due|maturity_due|balance_due + eci_loss_days|60d',
  warn: '10d',
  escalate: URGENT_ESCALATION,
  evidence: [],
  checklist: both(
    '买方逾期、拒收、破产都要报；附催收记录和贸易单据；报损后的处理听信保意见',
    'Late payment, refusal and insolvency are all reported; with the chasing record and trade documents; afterwards as the insurer says',
  ),
  document: both('可能损失通知书', 'Notice of possible loss'),
  source: OWN_POLICY,
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
  gate: ['invoice_in'],
  startFrom: `april(${EXPORTED}|etd)`,
  limit: '0d',
  notLater: `${EXPORTED} + 36mo`,
  warn: '45d',
  waitsOn: ['factory', 'other'],
  evidence: ['tax_refund'],
  checklist: both(
    '报关单、进项票、收汇信息齐全；资料齐了就在当月增值税申报期内报；次年 4 月征期的最后一天以税务局公布为准（不一定是 30 日）；36 个月未申报视同内销补税；退税率按出口日期的有效税率',
    'Declaration, VAT invoice and receipt data complete; file in the VAT filing period once they are; the tax office announces the last day of next year’s April period (not always the 30th); after 36 months deemed a domestic sale; the rate valid on the export date',
  ),
  document: both('退税申报', 'Refund filing'),
  source: both(
    'S 软期限：次年 4 月 30 日（2026 年起这一天是收汇期限，多处也当作正常申报期的末日）；硬期限：出口日起 36 个月，逾期视同内销（财政部税务总局公告 2026 年第 11 号，用前须看原文）',
    'S soft: 30 April of next year (since 2026 the date for the proceeds, read by several as the end of normal filing too); hard: 36 months from the export date, then deemed a domestic sale (MoF/STA Announcement 11 of 2026; read the primary text before use)',
  ),
};

export const archive: TemplateStage = {
  key: 'archive',
  branch: 'papers',
  binds: true,
  isCompliance: true,
  name: both('单证备案', 'Refund file archived'),
  role: 'docs',
  after: ['refund'],
  limit: '15d',
  evidence: ['archive_date'],
  checklist: both(
    '采购合同、运输单据、报关委托书三类齐全；按申报退税的先后编目录；保存 10 年',
    'Purchase contract, transport documents, customs authorisation; catalogue in the order of filing; kept 10 years',
  ),
  document: both('备案单证', 'Archive'),
  source: both(
    'P 税务总局公告 2026 年第 5 号第 45 条：申报退税后 15 天内备案，保存 10 年',
    'P STA Announcement 5 of 2026 art. 45: within 15 days of the filing, kept 10 years',
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
  eciLoss,
  invoiceIn,
  refund,
  archive,
  after,
];

/** What every sea shipment has at the other end. #add-a-stage */
export const ARRIVAL: readonly TemplateStage[] = [arrive, freeTime];

/** What the office still owes itself after every shipment. #add-a-stage */
export const CLOSING: readonly TemplateStage[] = [eciDecl, eciLoss, invoiceIn, refund, archive, after];

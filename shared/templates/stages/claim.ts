import { both } from '../../lang';
import { PRACTICE, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/** A customer's claim from the first word to what is learnt from it. */
export const claimReply: TemplateStage = {
  key: 'claim_reply',
  branch: 'papers',
  name: both('客诉登记回复', 'Claim registered and answered'),
  role: 'service',
  after: [],
  limit: '24h',
  warn: '4h',
  evidence: ['claim_reply', 'first_reply'],
  checklist: both(
    '订单、批号、数量、诉求登记；是否在合同索赔期内（质量 30 天、数量 15 或 7 天）；先回复收到，不承认责任；相关订单的奖金先冻结',
    'Order, lot, quantity and demand noted; within the contract’s term (quality 30 days, quantity 15 or 7); receipt confirmed, no liability admitted; bonus on the order frozen',
  ),
  document: both('客诉登记', 'Claim record'),
  source: PRACTICE,
};

export const claimWindow: TemplateStage = {
  key: 'claim_window',
  branch: 'papers',
  name: both('核对合同索赔期', 'Claim window of the contract checked'),
  role: 'service',
  after: [],
  limit: '1wd',
  evidence: [],
  checklist: both(
    '先看合同条款：一般质量 30 天、数量 7 或 15 天，从到货起；超期的如实记录，处理与否由经理定',
    'The contract’s clause first: as a rule quality 30 days, quantity 7 or 15, from arrival; a late claim is noted as such, the manager decides',
  ),
  source: both('S 五份合同样本', 'S five sample contracts'),
};

export const claimCarrier: TemplateStage = {
  key: 'claim_carrier',
  branch: 'papers',
  name: both('书面通知承运人', 'Written notice to the carrier'),
  role: 'logistics',
  after: ['claim_reply'],
  applies: 'issue_cause in 运输, 破损, 货损, 短少, 水湿, 受潮, damage, damaged, shortage, transit, wet',
  startFrom: 'delivered|ata|claim_date',
  limit: '3d',
  waitsOn: ['customer', 'carrier'],
  escalate: URGENT_ESCALATION,
  evidence: [],
  checklist: both(
    '收货人书面通知船公司、货代并留照片；明显的当场批注；同时通知保险公司；诉讼时效一般 1 年',
    'The consignee writes to carrier and forwarder with photos; what is apparent is noted on delivery; the insurer is told as well; suit within 1 year as a rule',
  ),
  source: both(
    'R 3 天最稳妥；S 海商法 7 天、集装箱 15 天，以提单条款为准，可自行修改',
    'R 3 days is the safest; S China’s Maritime Code 7 days, containers 15; the bill’s clause counts; editable',
  ),
};

export const claimProof: TemplateStage = {
  key: 'claim_proof',
  branch: 'papers',
  name: both('客诉取证', 'Evidence collected'),
  role: 'service',
  after: ['claim_reply', 'claim_window'],
  limit: '3wd',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '照片、视频、批号、箱唛；第三方检验报告；我方留样对比',
    'Photos, video, lot, carton marks; third-party report; compared with our kept sample',
  ),
  document: both('证据材料', 'Evidence'),
  source: PRACTICE,
};

export const claimLiability: TemplateStage = {
  key: 'claim_liability',
  branch: 'papers',
  name: both('责任判定', 'Liability decided'),
  role: 'sales',
  after: ['claim_proof'],
  limit: '3wd',
  waitsOn: ['factory', 'other'],
  evidence: [],
  checklist: both(
    '客户、工厂、运输、内部各占多少；工厂书面答复；不得由责任人自己判定',
    'Shares of customer, factory, carrier, ourselves; the factory’s written answer; nobody judges their own work',
  ),
  document: both('责任判定记录', 'Liability note'),
  source: PRACTICE,
};

export const claimSolution: TemplateStage = {
  key: 'claim_solution',
  branch: 'papers',
  name: both('客诉方案', 'Solution offered'),
  role: 'manager',
  after: ['claim_liability'],
  limit: '2wd',
  notLater: 'claim_date + 30d',
  evidence: [],
  checklist: both(
    '补货、折扣、退款三选一或组合；金额和承担方；经理批准后发客户',
    'Replacement, discount, refund or a mix; amount and who bears it; sent after the manager’s consent',
  ),
  document: both('处理方案', 'Proposal'),
  source: sources(
    PRACTICE,
    both(
      'S 五份合同样本：卖方在 20-30 天内答复',
      'S five sample contracts: the seller answers within 20-30 days',
    ),
  ),
};

export const claimAgreed: TemplateStage = {
  key: 'claim_agreed',
  branch: 'papers',
  name: both('客户同意方案', 'Customer agrees'),
  role: 'sales',
  after: ['claim_solution'],
  limit: '5wd',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '书面同意并写明了结；不同意则重开方案',
    'Agreed in writing, in full settlement; reopen the solution otherwise',
  ),
  document: both('和解确认', 'Settlement'),
  source: PRACTICE,
};

export const claimExecute: TemplateStage = {
  key: 'claim_execute',
  branch: 'papers',
  name: both('方案执行', 'Solution carried out'),
  role: 'sales',
  after: ['claim_agreed'],
  limit: '10wd',
  waitsOn: ['factory', 'bank'],
  evidence: [],
  checklist: both(
    '补货排产发运或付款到账；向工厂、保险、货代追偿',
    'Replacement shipped or money paid; recovered from factory, insurer, forwarder',
  ),
  document: both('补货/付款凭证', 'Shipment or payment voucher'),
  source: PRACTICE,
};

export const claimRecourse: TemplateStage = {
  key: 'claim_recourse',
  branch: 'papers',
  name: both('向工厂/保险追偿', 'Recourse to factory or insurer'),
  role: 'sales',
  after: ['claim_liability'],
  limit: '5wd',
  waitsOn: ['factory', 'other'],
  evidence: [],
  checklist: both(
    '工厂书面答复和扣款；保险单证齐全',
    'The factory’s written answer and deduction; papers for the insurer complete',
  ),
  source: PRACTICE,
};

export const claimClose: TemplateStage = {
  key: 'claim_close',
  branch: 'papers',
  name: both('客诉关闭', 'Claim closed'),
  role: 'service',
  after: ['claim_execute'],
  limit: '2wd',
  waitsOn: ['customer'],
  evidence: ['claim_closed'],
  checklist: both('客户确认满意；费用和责任入账', 'Customer confirms; cost and responsibility booked'),
  document: both('结案单', 'Closing note'),
  source: PRACTICE,
};

export const claimLesson: TemplateStage = {
  key: 'claim_lesson',
  branch: 'papers',
  name: both('纠正措施', 'Corrective action'),
  role: 'manager',
  after: ['claim_close'],
  limit: '10wd',
  evidence: [],
  checklist: both(
    '原因和改进写成经验卡；检查表、合同或供应商评级相应修改',
    'Cause and remedy written down; checklist, contract or supplier rating changed',
  ),
  document: both('纠正措施记录', 'Corrective action record'),
  source: PRACTICE,
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  claimWindow, claimReply, claimCarrier, claimProof, claimLiability, claimSolution, claimAgreed, claimExecute, claimRecourse, claimClose,
  claimLesson,
]; // prettier-ignore

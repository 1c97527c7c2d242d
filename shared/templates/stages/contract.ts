import { both } from '../../lang';
import { PRACTICE, URGENT_ESCALATION, garmentDay, sources, type TemplateStage } from './stage';

/** From the order to the moment when the factory may be told. */
export const contractReview: TemplateStage = {
  key: 'contract_review',
  branch: 'making',
  name: both('合同评审', 'Contract review'),
  role: 'manager',
  after: ['quote_follow', 'sample_ok'],
  limit: '2wd',
  evidence: ['contract_review'],
  checklist: both(
    '大额或新条款的订单才需要；品质、交期、价格、付款由业务、生产、财务会签；不能做到的条款先改再签',
    'For large orders or new terms only; quality, delivery, price and payment agreed by sales, production and finance; terms that cannot be kept are changed before signing',
  ),
  document: both('合同评审表', 'Review sheet'),
  source: PRACTICE,
};

export const pi: TemplateStage = {
  key: 'pi',
  branch: 'making',
  proves: ['quote_follow'],
  name: both('形式发票/合同', 'PI / Contract'),
  role: 'sales',
  after: ['contract_review', 'quote_follow', 'sample_ok'],
  limit: '1wd',
  waitsOn: ['customer'],
  evidence: ['pi_sent', 'pi_no', 'contract_no'],
  checklist: both(
    '品名、数量、单价、总额与客户订单一致；贸易条款、付款方式、交期；银行资料核对无误；合同审核表由经理和财务会签',
    'Goods, quantity, prices agree with the customer’s order; trade terms, payment, delivery; bank details checked; reviewed by manager and finance',
  ),
  document: both('PI/合同、合同审核表', 'PI / contract, review sheet'),
  source: sources(PRACTICE, both('C 财务次日会签', 'C finance review the next day')),
};

export const piBack: TemplateStage = {
  key: 'pi_back',
  branch: 'making',
  name: both('PI/合同签回', 'PI / contract signed back'),
  role: 'sales',
  after: ['pi'],
  limit: '3wd',
  waitsOn: ['customer'],
  evidence: ['pi_back'],
  checklist: both(
    '客户签章的 PI/合同或正式 PO 收到；与发出的逐条一致，有改动先确认',
    'PI or contract with the customer’s signature, or a formal PO; the same as sent, changes settled first',
  ),
  document: both('签回的 PI/合同、PO', 'Signed PI / contract, PO'),
  source: PRACTICE,
};

export const deposit: TemplateStage = {
  key: 'deposit',
  branch: 'money',
  name: both('收定金', 'Deposit received'),
  role: 'finance',
  after: ['pi_back'],
  gate: ['pi_back'],
  applies: 'terms in deposit, unknown',
  startFrom: 'pi_sent|order_date',
  limit: '5wd',
  waitsOn: ['customer', 'bank'],
  evidence: ['deposit_date'],
  checklist: both(
    '以银行到账为准，水单不算到账；金额与 PI 比例一致（扣费注明）；付款人名称与客户一致',
    'Credited by the bank, a slip is not enough; amount as in the PI (charges noted); payer is the customer',
  ),
  document: both('银行水单、收款通知', 'Bank slip, credit advice'),
  source: sources(PRACTICE, both('一般 3-7 天', 'usually 3-7 days')),
};

export const prepaid: TemplateStage = {
  key: 'prepaid',
  branch: 'money',
  name: both('收全款', 'Full payment received'),
  role: 'finance',
  after: ['pi_back'],
  gate: ['pi_back'],
  applies: 'terms in prepaid',
  startFrom: 'pi_sent|order_date',
  limit: '5wd',
  waitsOn: ['customer', 'bank'],
  evidence: ['deposit_date', 'balance_date'],
  checklist: both(
    '以银行到账为准；全款到账才安排生产；付款人名称与客户一致',
    'Credited by the bank; nothing is made before the full amount is in; payer is the customer',
  ),
  document: both('银行水单、收款通知', 'Bank slip, credit advice'),
  source: sources(PRACTICE, both('付款条件为 100% 预付', 'the term is 100 % in advance')),
};

export const creditOk: TemplateStage = {
  key: 'credit_ok',
  branch: 'making',
  name: both('信保限额/授信批复', 'Credit approved'),
  role: 'finance',
  after: ['pi'],
  applies: 'terms in open',
  startFrom: 'pi_sent|order_date',
  limit: '3wd',
  waitsOn: ['other'],
  evidence: ['credit_ok'],
  checklist: both(
    '放账、D/P、D/A、远期证先批额度：限额在有效期内，余额够这一单；信保限额生效前不得出运',
    'Open account, D/P, D/A and usance need a limit first: valid, and enough left for this order; no shipment before an insured limit is in force',
  ),
  document: both('限额批复/授信审批', 'Credit limit or approval'),
  source: sources(
    PRACTICE,
    both(
      'S 出运早于限额生效日的，信保不承担赔偿责任',
      'S credit insurers do not cover shipments before the limit is in force',
    ),
  ),
};

export const safeAdvance: TemplateStage = {
  key: 'safe_advance',
  branch: 'papers',
  binds: true,
  isCompliance: true,
  name: both('外汇局报告：预收货款', 'SAFE report: advance receipt'),
  role: 'finance',
  after: ['deposit'],
  applies: 'advance_days > 30',
  notLater: 'deposit_date + 30d',
  warn: '10d',
  evidence: [],
  checklist: both(
    'A 类企业：预计出口日比收款日晚 30 天以上才报，收款后 30 天内；B、C 类每笔都报；口径以当地外汇局为准',
    'Class A: only where the goods are to leave more than 30 days after the receipt, within 30 days of it; classes B and C: every advance; the local SAFE office decides',
  ),
  document: both('贸易信贷报告', 'Trade credit report'),
  source: both(
    'S 经常项目外汇业务指引（2020）第 20 条（转引；其后修订未核）',
    'S SAFE current-account guidelines (2020) art. 20 as quoted; later amendments not checked',
  ),
};

export const lcOpen: TemplateStage = {
  key: 'lc_open',
  branch: 'making',
  name: both('收证', 'L/C received'),
  role: 'docs',
  after: ['pi_back'],
  limit: '14d',
  warn: '3d',
  waitsOn: ['customer', 'bank'],
  evidence: ['lc_received', 'lc_no'],
  checklist: both(
    '按合同应在装运月前 30 天开到；通知行已核押；最迟装运期、效期、交单期填入台账',
    'By contract due 30 days before the month of shipment; authenticated by the advising bank; latest shipment, expiry and presentation period put into the sheet',
  ),
  document: both('信用证 MT700', 'L/C (MT700)'),
  source: sources(
    PRACTICE,
    both(
      'S 常用合同条款（3 处）：装运月前 30 天开到卖方',
      'S standard clause (3 pages): to reach the sellers 30 days before the month of shipment',
    ),
  ),
};

export const lcCheck: TemplateStage = {
  key: 'lc_check',
  branch: 'making',
  name: both('审证/改证', 'L/C checked / amended'),
  role: 'docs',
  after: ['lc_open'],
  limit: '2wd',
  waitsOn: ['customer', 'bank'],
  escalate: URGENT_ESCALATION,
  evidence: ['lc_checked'],
  checklist: both(
    '品名、数量、金额、单价条款与合同一致；最迟装运期、效期、交单期来得及；所需单据都能出；分批、转船、目的港；软条款；需要改的一次提出，收到改证再算通过',
    'Goods, quantity, amount and terms as in the contract; latest shipment, expiry and presentation can be met; every document can be issued; partials, transhipment, port; soft clauses; all amendments asked for at once, passed only when the amendment is in',
  ),
  document: both('审证记录、改证申请', 'Check record, amendment request'),
  source: sources(
    PRACTICE,
    both('S 信用证须在交货前 1 个月确认', 'S L/C to be confirmed one month before delivery'),
  ),
};

export const handover: TemplateStage = {
  key: 'handover',
  branch: 'making',
  name: both('订单交接', 'Order handover'),
  role: 'sales',
  after: ['pi_back', 'deposit', 'prepaid', 'lc_check', 'agent_agreement'],
  limit: '1wd',
  gate: ['deposit | prepaid | credit_ok | lc_check'],
  evidence: ['handover_date'],
  checklist: both(
    '生产通知单、样品、包装唛头资料齐全；交期和船期说清；接收人书面确认',
    'Production order, sample, packing and marks complete; delivery and sailing dates stated; receiver accepts in writing',
  ),
  document: both('生产通知单', 'Production order'),
  source: garmentDay('2-3'),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  contractReview,
  pi,
  piBack,
  deposit,
  prepaid,
  creditOk,
  safeAdvance,
  lcOpen,
  lcCheck,
  handover,
];

/** What is agreed and secured before anything is made, without an L/C. #add-a-stage */
export const AGREED: readonly TemplateStage[] = [
  contractReview,
  pi,
  piBack,
  deposit,
  prepaid,
  creditOk,
  safeAdvance,
];

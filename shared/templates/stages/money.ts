import { both } from '../../lang';
import { PRACTICE, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/** Documents against money after the sailing. */
export const copyDocs: TemplateStage = {
  key: 'copy_docs',
  branch: 'papers',
  name: both('发提单副本催尾款', 'Copy documents sent'),
  role: 'docs',
  after: ['onboard', 'bl_check'],
  applies: 'payment_term not in O/A, D/P, D/A',
  limit: '2wd',
  waitsOn: ['carrier'],
  evidence: [],
  checklist: both(
    '提单副本、发票、箱单发客户；写明尾款金额、银行资料、付款日期',
    'Copy B/L, invoice, packing list; balance, bank details and date stated',
  ),
  document: both('提单副本、CI、PL', 'Copy B/L, CI, PL'),
  source: PRACTICE,
};

export const balance: TemplateStage = {
  key: 'balance',
  branch: 'money',
  proves: ['deposit', 'onboard'],
  name: both('收尾款', 'Balance received'),
  role: 'finance',
  after: ['onboard', 'copy_docs'],
  applies: 'payment_term not in O/A, D/P, D/A',
  limit: '7d',
  warn: '2d',
  waitsOn: ['customer', 'bank'],
  evidence: ['balance_date'],
  checklist: both(
    '以银行到账为准；远洋至少在 ETA 前 5 天收齐；短款、扣费与客户确认；未到账不得放单',
    'Credited by the bank; on long routes at least 5 days before ETA; short payment and charges settled; no release before',
  ),
  document: both('银行水单、收款通知', 'Bank slip, credit advice'),
  source: sources(
    PRACTICE,
    both('发提单副本后 7 天，且 ETA 前至少 5 天', '7 days after the copy B/L, and 5 days before ETA'),
  ),
};

export const release: TemplateStage = {
  key: 'release',
  branch: 'papers',
  proves: ['onboard'],
  name: both('电放/寄正本', 'Telex release / originals sent'),
  role: 'docs',
  after: ['onboard', 'balance'],
  applies: 'payment_term not in D/P, D/A',
  limit: '1wd',
  gate: ['balance'],
  waitsOn: ['carrier'],
  evidence: ['release_date', 'docs_sent'],
  checklist: both(
    '财务书面确认尾款到账；电放保函或正本份数；快递单号发客户',
    'Finance confirms the balance in writing; telex letter or number of originals; tracking number to the customer',
  ),
  document: both('电放保函/正本提单', 'Telex release / original B/L'),
  source: sources(
    PRACTICE,
    both('C 尾款未到先电放视为风险信号', 'C release before the balance counts as a red flag'),
  ),
};

export const collection: TemplateStage = {
  key: 'collection',
  branch: 'papers',
  proves: ['onboard'],
  name: both('托收交单', 'Documents to the bank (collection)'),
  role: 'docs',
  after: ['onboard', 'bl_check'],
  applies: 'payment_term in D/P, D/A',
  limit: '3wd',
  waitsOn: ['bank'],
  evidence: ['docs_sent'],
  checklist: both(
    '托收指示写明 D/P 或 D/A 及期限；提单抬头不做成客户；D/A 须经理批准',
    'Instruction says D/P or D/A and the term; B/L not consigned to the buyer; D/A needs the manager’s consent',
  ),
  document: both('托收委托书、全套单据', 'Collection order, documents'),
  source: sources(PRACTICE, both('S D/A 由经理确认', 'S D/A: confirmed by the manager')),
};

export const creditDue: TemplateStage = {
  key: 'credit_due',
  branch: 'money',
  proves: ['deposit', 'onboard'],
  name: both('账期到期收款', 'Payment at the end of the term'),
  role: 'finance',
  after: ['onboard', 'collection'],
  applies: 'payment_term in O/A, D/P, D/A',
  startFrom: 'atd',
  limit: '60d',
  warn: '5wd',
  waitsOn: ['customer', 'bank'],
  evidence: ['balance_date'],
  checklist: both(
    '账期按合同改本行时限；到期前 5 天提醒客户；逾期报信保',
    'Set the limit to the term of the contract; remind 5 days ahead; late payment reported to the insurer',
  ),
  document: both('收款通知', 'Credit advice'),
  source: PRACTICE,
};

export const present: TemplateStage = {
  key: 'present',
  branch: 'papers',
  proves: ['onboard'],
  name: both('交单', 'Presentation'),
  role: 'docs',
  after: ['onboard', 'bl_check', 'ship_advice'],
  calendar: 'bank',
  notLater: 'atd + lc_present_days|21d; lc_expiry',
  roll: 'following',
  warn: '5wd',
  escalate: URGENT_ESCALATION,
  evidence: ['docs_sent'],
  checklist: both(
    '46A 所列单据齐全、份数正确；单单一致、单证一致；单据日期：发票≤箱单≤提单，保单、检验证≤提单，汇票不早于发票和提单；留一套复印件',
    'All documents of field 46A in the right number; consistent with the L/C and each other; dates: invoice ≤ packing list ≤ B/L, policy and inspection ≤ B/L, draft not before either; one set of copies kept',
  ),
  document: both('全套议付单据', 'Full set of documents'),
  source: both(
    'P UCP 600 第 14(c) 条：装运日后 21 天内（第 48 栏另有规定从其规定），且不晚于效期；第 29(a) 条：遇银行休息日顺延',
    'P UCP 600 art. 14(c): 21 days after shipment or the period of field 48, never after expiry; art. 29(a): next banking day when the bank is closed',
  ),
};

export const bankExam: TemplateStage = {
  key: 'bank_exam',
  branch: 'money',
  proves: ['present'],
  name: both('银行审单', 'Bank examination'),
  role: 'docs',
  after: ['present'],
  limit: '5bd',
  calendar: 'bank',
  waitsOn: ['bank'],
  evidence: ['forex_date', 'balance_date'],
  checklist: both(
    '每家银行最多 5 个银行工作日；不符点通知须在第 5 个银行工作日前发出；有不符点：能改的在效期和交单期内改，不能改的请客户接受；改单后在记录里重开“交单”',
    'At most 5 banking days for each bank; a refusal must come by the 5th; discrepancies: correct within expiry and period, else ask the customer to accept; reopen “Presentation” in the log after a correction',
  ),
  document: both('承付/拒付通知', 'Acceptance or refusal'),
  source: both(
    'P UCP 600 第 14(b) 条：交单次日起最多 5 个银行工作日；S 第 16(d) 条拒付通知',
    'P UCP 600 art. 14(b): at most 5 banking days following presentation; S art. 16(d) refusal',
  ),
};

export const forex: TemplateStage = {
  key: 'forex',
  branch: 'papers',
  isCompliance: true,
  name: both('收汇', 'Forex receipt'),
  role: 'finance',
  after: ['balance', 'credit_due', 'bank_exam'],
  limit: '5wd',
  waitsOn: ['bank'],
  evidence: ['forex_date'],
  checklist: both(
    '国际收支申报；与报关单、发票核对金额；银行扣费入账',
    'Balance-of-payments declaration; agreed with declaration and invoice; bank charges booked',
  ),
  document: both('收汇凭证', 'Receipt voucher'),
  source: PRACTICE,
};

export const safeReport: TemplateStage = {
  key: 'safe_report',
  branch: 'papers',
  isCompliance: true,
  name: both('延期收款报告', 'Deferred receipt report'),
  role: 'finance',
  after: ['onboard'],
  applies: 'payment_term in O/A, D/A; atd > 2000-01-01',
  startFrom: 'atd + 90d',
  limit: '30d',
  warn: '30d',
  waitsOn: ['customer'],
  evidence: ['forex_date', 'balance_date'],
  checklist: both(
    '出口超过 90 天未收汇才需要报告；报告起算日按当地外汇局口径；B、C 类企业更严',
    'Only where payment is not in 90 days after export; when exactly to report: ask the local SAFE office; stricter for class B and C companies',
  ),
  document: both('贸易信贷报告', 'Trade credit report'),
  source: both(
    'R 外汇局货物贸易报告要求，凭经验，出处不一，用前须核实',
    'R SAFE goods-trade reporting, from recall and sources that disagree: verify before use',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  copyDocs,
  balance,
  release,
  collection,
  creditDue,
  present,
  bankExam,
  forex,
  safeReport,
];

/** Money by transfer, on account, or against documents without an L/C. #add-a-stage */
export const MONEY_WITHOUT_LC: readonly TemplateStage[] = [
  copyDocs, balance, collection, creditDue, release, forex, safeReport,
]; // prettier-ignore

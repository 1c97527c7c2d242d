import { both } from '../../lang';
import { EXPORTED, PRACTICE, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/** Documents against money after the sailing. */
export const copyDocs: TemplateStage = {
  key: 'copy_docs',
  branch: 'papers',
  name: both('发提单副本催尾款', 'Copy documents sent'),
  role: 'docs',
  after: ['onboard', 'bl_check'],
  applies: 'terms in copies, unknown',
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

export const balanceBefore: TemplateStage = {
  key: 'balance_before',
  branch: 'money',
  proves: ['deposit'],
  name: both('收尾款（发货前）', 'Balance before shipment'),
  role: 'finance',
  after: ['prod_done', 'insp_release'],
  applies: 'terms in before',
  // Never counted from the inspection before it: the goods may wait for their vessel.
  notLater: '(load_plan - 2wd)|(etd - 2d)',
  roll: 'preceding',
  warn: '3wd',
  waitsOn: ['customer', 'bank'],
  evidence: ['balance_date'],
  checklist: both(
    '货好、验货合格即催款（附装箱数据、大货照片）；以银行到账为准；未到账不得装柜',
    'Ask for it as soon as the goods are ready and passed (packing data, photos); credited by the bank; nothing is loaded before',
  ),
  document: both('银行水单、收款通知', 'Bank slip, credit advice'),
  source: sources(PRACTICE, both('装柜前 2 个工作日', '2 working days before loading')),
};

export const balance: TemplateStage = {
  key: 'balance',
  branch: 'money',
  proves: ['deposit', 'balance_before', 'onboard'],
  name: both('收尾款', 'Balance received'),
  role: 'finance',
  after: ['onboard', 'copy_docs'],
  applies: 'terms in copies, unknown',
  notLater: 'balance_due',
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
    both(
      '见提单副本：开船后 7 天（付款条件写了天数的按天数），且不晚于 ETA 前 5 天；短航程不早于开船后 2 天',
      'against copies: 7 days after the sailing, or the days of the term, and 5 days before ETA; on short routes not before 2 days after the sailing',
    ),
  ),
};

export const release: TemplateStage = {
  key: 'release',
  branch: 'papers',
  proves: ['onboard'],
  name: both('电放/寄正本', 'Telex release / originals sent'),
  role: 'docs',
  after: ['onboard', 'balance_before', 'balance'],
  applies: 'terms not in collection',
  // One working day after the balance; the originals themselves exist a few days after the sailing.
  startFrom: 'max(stage:balance, (stage:onboard + 2wd))',
  limit: '1wd',
  gate: ['balance_before', 'balance'],
  waitsOn: ['carrier'],
  evidence: ['release_date', 'docs_sent'],
  checklist: both(
    '财务书面确认尾款到账；电放保函或正本份数；快递单号发客户',
    'Finance confirms the balance in writing; telex letter or number of originals; tracking number to the customer',
  ),
  document: both('电放保函/正本提单', 'Telex release / original B/L'),
  source: sources(
    PRACTICE,
    both(
      '尾款到账后 1 个工作日；放账开船后 3 个工作日',
      '1 working day after the balance; 3 after the sailing on open account',
    ),
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
  applies: 'terms in collection',
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
  proves: ['deposit', 'balance_before', 'onboard'],
  name: both('账期到期收款', 'Payment due (open account/collection)'),
  role: 'finance',
  after: ['onboard', 'collection'],
  applies: 'terms in account, collection',
  notLater: 'credit_due',
  warn: '5wd',
  waitsOn: ['customer', 'bank'],
  evidence: ['balance_date'],
  checklist: both(
    '到期日按付款条件算（提单日/月底/到港起）；到期前 5 天提醒客户；逾期报信保',
    'Due by the payment term (from B/L date, end of month or arrival); remind 5 days ahead; late payment reported to the insurer',
  ),
  document: both('收款通知', 'Credit advice'),
  source: sources(
    PRACTICE,
    both(
      '付款条件里的天数和起算日；D/P、D/A 见票按寄单后 15 天；没有提单日按实际开船',
      'days and start as the term says; sight under D/P and D/A taken as 15 days after the documents were sent; ATD where there is no B/L date',
    ),
  ),
};

export const present: TemplateStage = {
  key: 'present',
  branch: 'papers',
  proves: ['onboard'],
  name: both('交单', 'Presentation'),
  role: 'docs',
  after: ['onboard', 'bl_check', 'ship_advice'],
  calendar: 'bank',
  notLater: 'shipped_on + lc_present_days|21d; lc_expiry',
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
  applies: 'terms not in usance_only',
  limit: '5bd',
  calendar: 'bank',
  waitsOn: ['bank'],
  evidence: ['lc_accepted', 'forex_date', 'balance_date'],
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

export const acceptance: TemplateStage = {
  key: 'acceptance',
  branch: 'papers',
  proves: ['present'],
  name: both('承兑（远期）', 'Acceptance (usance)'),
  role: 'docs',
  after: ['bank_exam'],
  applies: 'terms in lc_usance',
  limit: '2bd',
  calendar: 'bank',
  waitsOn: ['bank'],
  evidence: ['lc_accepted'],
  checklist: both(
    '收到承兑电，核对到期日与信用证一致；需要资金时可办贴现、福费廷',
    'Acceptance message received, its maturity as in the L/C; discount or forfaiting where cash is needed',
  ),
  document: both('承兑电', 'Acceptance'),
  source: PRACTICE,
};

export const maturity: TemplateStage = {
  key: 'maturity',
  branch: 'money',
  proves: ['acceptance', 'bank_exam'],
  name: both('远期到期收款', 'Payment at maturity'),
  role: 'finance',
  after: ['acceptance'],
  applies: 'terms in lc_usance',
  notLater: 'maturity_due',
  calendar: 'bank',
  roll: 'following',
  warn: '5wd',
  waitsOn: ['bank'],
  evidence: ['forex_date', 'balance_date'],
  checklist: both(
    '到期日按信用证期限算；到期前提醒银行；未到账当天追',
    'Maturity by the tenor of the L/C; remind the bank ahead; chase on the day when it is not in',
  ),
  document: both('收款通知', 'Credit advice'),
  source: sources(
    PRACTICE,
    both(
      '信用证写的期限，从提单日或见票（承兑）起；没有承兑日按交单后 15 天',
      'the tenor of the L/C from the B/L date or sight (acceptance); without its date 15 days after presentation',
    ),
  ),
};

export const bopReport: TemplateStage = {
  key: 'bop_report',
  branch: 'papers',
  binds: true,
  isCompliance: true,
  name: both('国际收支申报', 'Balance-of-payments declaration'),
  role: 'finance',
  after: ['balance_before', 'balance', 'credit_due', 'bank_exam', 'maturity'],
  applies: 'forex_date > 2000-01-01', // a real date: a tick says nothing of when
  startFrom: 'forex_date',
  limit: '5wd',
  evidence: ['bop_report'],
  checklist: both(
    '解付、结汇后向银行申报；交易编码、附言与合同一致',
    'Declared through the bank once the money is paid out or converted; transaction code and note as in the contract',
  ),
  document: both('涉外收入申报单', 'Declaration of foreign receipt'),
  source: both(
    'S 解付或结汇后 5 个工作日（汇发〔2022〕22 号，其后修订未核）',
    'S 5 working days after the money is paid out or converted (Huifa 2022 No. 22; later amendments not checked)',
  ),
};

export const forex: TemplateStage = {
  key: 'forex',
  branch: 'papers',
  isCompliance: true,
  name: both('收汇', 'Export proceeds received'),
  role: 'finance',
  after: ['balance_before', 'balance', 'credit_due', 'bank_exam', 'maturity'],
  // Not before the contract asks for it, and never later than 36 months after the export.
  notLater: `max(april(${EXPORTED}), credit_due|maturity_due); ${EXPORTED} + 36mo`,
  warn: '45d',
  waitsOn: ['customer', 'bank'],
  evidence: ['forex_date'],
  checklist: both(
    '与报关单、发票核对金额；银行扣费入账；收不到的按“视同收汇”备齐证明；申报退税的出口货物才要求',
    'Amount as in declaration and invoice; bank charges booked; what cannot be received needs the papers for deemed receipt; asked for goods whose refund is claimed',
  ),
  document: both('收汇凭证', 'Receipt voucher'),
  source: both(
    'P 税务总局公告 2026 年第 5 号第 48 条：报关出口之日次年 4 月 30 日前；合同约定更晚的按合同，不超过 36 个月；S 从报关单出口日期起（没有时用实际开船）',
    'P STA Announcement 5 of 2026 art. 48: by 30 April of the year after the export; later where the contract says so, at most 36 months; S from the export date on the declaration (the sailing stands for it)',
  ),
};

export const safeReport: TemplateStage = {
  key: 'safe_report',
  branch: 'papers',
  binds: true,
  isCompliance: true,
  name: both('外汇局报告：延期收款', 'SAFE report: deferred receipt'),
  role: 'finance',
  after: ['onboard'],
  applies: 'deferred_days > 90; atd > 2000-01-01 | export_date > 2000-01-01',
  notLater: 'export_date|atd + 30d',
  warn: '10d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    'A 类企业：预计收款日比出口日晚 90 天以上才报，出口后 30 天内；B、C 类超过 30 天就报；口径以当地外汇局为准',
    'Class A: only where payment is due more than 90 days after export, within 30 days of it; classes B and C: more than 30 days; the local SAFE office decides',
  ),
  document: both('贸易信贷报告', 'Trade credit report'),
  source: both(
    'S 经常项目外汇业务指引（2020）第 20 条（转引；其后修订未核）',
    'S SAFE current-account guidelines (2020) art. 20 as quoted; later amendments not checked',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  balanceBefore,
  copyDocs,
  balance,
  release,
  collection,
  creditDue,
  present,
  bankExam,
  acceptance,
  maturity,
  bopReport,
  forex,
  safeReport,
];

/** Money by transfer, on account, or against documents without an L/C. #add-a-stage */
export const MONEY_WITHOUT_LC: readonly TemplateStage[] = [
  copyDocs, balance, collection, creditDue, release, bopReport, forex, safeReport,
]; // prettier-ignore

/** An L/C from the documents to the money, at sight and usance. #add-a-stage */
export const MONEY_BY_LC: readonly TemplateStage[] = [
  present,
  bankExam,
  acceptance,
  maturity,
  bopReport,
  forex,
  safeReport,
];

import { both } from '../../lang';
import { PRACTICE, URGENT_ESCALATION, garmentDay, sources, type TemplateStage } from './stage';

/** From the order to the moment when the factory may be told. */
export const pi: TemplateStage = {
  key: 'pi',
  branch: 'making',
  name: both('形式发票/合同', 'PI / Contract'),
  role: 'sales',
  after: ['quote_follow', 'sample_ok'],
  limit: '1wd',
  waitsOn: ['customer'],
  evidence: ['pi_sent', 'pi_no', 'contract_no'],
  checklist: both(
    '品名、数量、单价、总额与客户订单一致；贸易条款、付款方式、交期；银行资料核对无误；合同审核表由经理和财务会签；客户签回',
    'Goods, quantity, prices agree with the customer’s order; trade terms, payment, delivery; bank details checked; reviewed by manager and finance; signed copy back',
  ),
  document: both('PI/合同、合同审核表', 'PI / contract, review sheet'),
  source: sources(PRACTICE, both('C 财务次日会签', 'C finance review the next day')),
};

export const deposit: TemplateStage = {
  key: 'deposit',
  branch: 'money',
  name: both('收定金', 'Deposit received'),
  role: 'finance',
  after: ['pi'],
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
  after: ['pi'],
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
  isCompliance: true,
  name: both('预收货款报告', 'Advance receipt report'),
  role: 'finance',
  after: ['deposit'],
  applies: 'deposit_date > 2000-01-01', // a real date: a tick says nothing of when
  startFrom: 'deposit_date + 90d',
  limit: '30d',
  warn: '30d',
  evidence: [],
  checklist: both(
    '预收超过 90 天仍未出口才需要报告；在收款后 30 天内还是到期后报告，按当地外汇局口径；B、C 类企业更严',
    'Only where the goods have not left 90 days after the receipt; when exactly to report: ask the local SAFE office; stricter for class B and C companies',
  ),
  document: both('贸易信贷报告', 'Trade credit report'),
  source: both(
    'R 外汇局货物贸易报告要求，凭经验，出处不一，用前须核实',
    'R SAFE goods-trade reporting, from recall and sources that disagree: verify before use',
  ),
};

export const lcOpen: TemplateStage = {
  key: 'lc_open',
  branch: 'making',
  name: both('收证', 'L/C received'),
  role: 'docs',
  after: ['pi'],
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
  after: ['pi', 'deposit', 'prepaid', 'lc_check'],
  limit: '1wd',
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
  pi,
  deposit,
  prepaid,
  creditOk,
  safeAdvance,
  lcOpen,
  lcCheck,
  handover,
];

/** What is agreed and secured before anything is made, without an L/C. #add-a-stage */
export const AGREED: readonly TemplateStage[] = [pi, deposit, prepaid, creditOk, safeAdvance];

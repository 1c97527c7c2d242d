import { both } from '../../lang';
import { PRACTICE, sources, type TemplateStage } from './stage';

/** From the inquiry to the customer's answer. */
export const inquiry: TemplateStage = {
  key: 'inquiry',
  branch: 'samples',
  name: both('询盘回复', 'Inquiry reply'),
  role: 'sales',
  after: [],
  limit: '24h',
  warn: '4h',
  evidence: ['first_reply'],
  checklist: both(
    '产品、数量、目的港是否问清；是否老客户或撞单；下班时间由客服先回复',
    'Product, quantity and port asked; known or shared customer checked; out of hours customer service answers first',
  ),
  document: both('首次回复邮件', 'First reply'),
  source: both(
    'S 阿里国际站常见问题的转载页：24 小时内回复计入快速回复率',
    'S copy of the Alibaba.com FAQ: replies within 24 h count towards the quick response rate',
  ),
};

export const qualify: TemplateStage = {
  key: 'qualify',
  branch: 'samples',
  name: both('客户背调/信保限额', 'Buyer check / credit limit'),
  role: 'sales',
  after: ['inquiry'],
  limit: '2wd',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '官网、海关数据、黑名单；客户分级；需要赊账时财务申请信保限额',
    'Website, customs data, blacklists; customer graded; finance asks for a credit limit where terms are open',
  ),
  document: both('客户等级、信用限额', 'Customer grade, credit limit'),
  source: PRACTICE,
};

export const priceOk: TemplateStage = {
  key: 'price_ok',
  branch: 'samples',
  name: both('价格审批', 'Price approval'),
  role: 'manager',
  after: ['inquiry'],
  limit: '24h',
  warn: '4h',
  escalate: 'backup 0wd',
  evidence: ['price_ok'],
  checklist: both(
    '报价发出前批，仅在低于底价时需要；写明让价理由；不得自己审批自己的报价',
    'Before the quotation goes out, only for prices below the floor; reason for the discount given; nobody approves their own quotation',
  ),
  document: both('审批结果', 'Approval or refusal'),
  source: both(
    'C 某外贸企业流程：24 小时未审批即失效',
    'C process of an exporter: the request expires after 24 h',
  ),
};

export const quote: TemplateStage = {
  key: 'quote',
  branch: 'samples',
  name: both('报价', 'Quotation'),
  role: 'sales',
  after: ['inquiry', 'price_ok'],
  limit: '1wd',
  gate: ['price_ok'],
  waitsOn: ['factory'],
  evidence: ['quote_date', 'quote_no'],
  checklist: both(
    '规格、包装、认证要求已确认；工厂成本、汇率、运费；贸易条款与付款方式；报价有效期',
    'Specification, packing, certificates clear; factory cost, exchange rate, freight; trade and payment terms; validity',
  ),
  document: both('报价单', 'Quotation'),
  source: sources(
    PRACTICE,
    both('需要工厂核价时一般放宽到 3 个工作日', '3 working days where the factory must cost it first'),
  ),
};

export const quoteTouch: TemplateStage = {
  key: 'quote_touch',
  branch: 'samples',
  name: both('报价后首次跟进', 'First follow-up of the quote'),
  role: 'sales',
  after: ['quote'],
  startFrom: 'quote_date',
  limit: '3d',
  waitsOn: ['customer'],
  evidence: ['last_follow'],
  checklist: both(
    '确认客户收到、看懂；问清决策时间；下次跟进日期填入台账',
    'Received and understood; when will they decide; next date put into the sheet',
  ),
  source: both('R 第 3 天', 'R day 3'),
};

export const quoteTouchAgain: TemplateStage = {
  ...quoteTouch,
  key: 'quote_touch_7',
  name: both('报价后再次跟进', 'Second follow-up of the quote'),
  after: ['quote_touch'],
  limit: '7d',
  evidence: [],
  checklist: both(
    '目标价和竞争对手；样品、认证有无疑问；有进展就改报价',
    'Target price and competitors; open questions on samples and certificates; a new quotation where something moves',
  ),
  source: both('R 第 7 天', 'R day 7'),
};

export const quoteFollow: TemplateStage = {
  key: 'quote_follow',
  branch: 'samples',
  name: both('报价结果', 'Outcome of the quote'),
  role: 'sales',
  after: ['quote', 'quote_touch_7'],
  startFrom: 'quote_date',
  limit: '15d',
  notLater: 'quote_valid_until',
  warn: '3d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '有效期满前要有结果：成交、重报或丢单；记录客户反馈和目标价；丢单写明原因',
    'An outcome before the validity ends: won, quoted anew or lost; feedback and target price noted; a lost quote gets its reason',
  ),
  document: both('跟进记录', 'Follow-up notes'),
  source: sources(
    both(
      'S 某外贸管理软件文章：停在报价阶段超过 15 天即提醒',
      'S article of a trade software vendor: alert after 15 days in quotation',
    ),
    both('报价有效期为硬性期限', 'the validity of the quotation binds'),
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  inquiry, qualify, priceOk, quote, quoteTouch, quoteTouchAgain, quoteFollow,
]; // prettier-ignore

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

export const quote: TemplateStage = {
  key: 'quote',
  branch: 'samples',
  name: both('报价', 'Quotation'),
  role: 'sales',
  after: ['inquiry'],
  limit: '1wd',
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

export const priceOk: TemplateStage = {
  key: 'price_ok',
  branch: 'samples',
  name: both('价格审批', 'Price approval'),
  role: 'manager',
  after: ['quote'],
  limit: '24h',
  warn: '4h',
  escalate: 'backup 0wd',
  evidence: [],
  checklist: both(
    '仅在低于底价时需要；写明让价理由；不得自己审批自己的报价',
    'Only for prices below the floor; reason for the discount given; nobody approves their own quotation',
  ),
  document: both('审批结果', 'Approval or refusal'),
  source: both(
    'C 某外贸企业流程：24 小时未审批即失效',
    'C process of an exporter: the request expires after 24 h',
  ),
};

export const quoteFollow: TemplateStage = {
  key: 'quote_follow',
  branch: 'samples',
  name: both('报价跟进', 'Quote follow-up'),
  role: 'sales',
  after: ['quote', 'price_ok'],
  startFrom: 'quote_date',
  limit: '15d',
  warn: '3d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '报价后第 3、7、15 天各跟进一次；记录客户反馈和目标价；丢单写明原因',
    'Follow up on day 3, 7 and 15; note feedback and target price; a lost quote gets its reason',
  ),
  document: both('跟进记录', 'Follow-up notes'),
  source: sources(
    both(
      'S 某外贸管理软件文章：停在报价阶段超过 15 天即提醒',
      'S article of a trade software vendor: alert after 15 days in quotation',
    ),
    both('R 第 3/7/15 天', 'R days 3/7/15'),
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [inquiry, qualify, quote, priceOk, quoteFollow];

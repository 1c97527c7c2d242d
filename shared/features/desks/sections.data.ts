import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** Working days without an event after which an order is shown as not kept up. */
export const QUIET_DAYS = 10;
/** How far ahead cut-offs and sailings are looked at, in days. */
export const AHEAD_DAYS = 10;

/** The sections made of what the core knows; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'overview',
    isWide: true,
    title: both('总览', 'Overview'),
    short: both('总览', 'Total'),
    about: both(
      '最多五个数，各和上个工作日或上周比',
      'Five figures at most, each against the last working day or last week',
    ),
  },
  {
    key: 'late_by',
    title: both('逾期分布', 'Late by'),
    short: both('逾期分布', 'Late'),
    about: both('逾期订单按客户、工厂、责任人和节点', 'Late orders by customer, factory, owner and stage'),
  },
  {
    key: 'changed',
    title: both('新变化', 'What changed'),
    short: both('新变化', 'New'),
    also: 'Changes',
    about: both(
      '从上个工作日的这个时候到现在：变逾期的、不再逾期的、做完的',
      'Since this time of the last working day: what became late, what is no longer, what was done',
    ),
  },
  {
    key: 'unanswered',
    title: both('待确认', 'Questions nobody answered'),
    short: both('待确认', 'Asked'),
    also: 'Questions',
    about: both('只有人才答得出的问题，最早的在前', 'What only a person can say, the oldest first'),
  },
  {
    key: 'approvals',
    title: both('待审批', 'Approvals'),
    short: both('待审批', 'Approve'),
    about: both(
      '等经理定的：报价、合同、客诉方案',
      'What waits for the manager: prices, contracts, solutions of claims',
    ),
  },
  {
    key: 'risk',
    title: both('风险', 'Risk'),
    about: both(
      '越过前提先做了的、来不及赶上船期的、表里矛盾的',
      'Stages done before what had to come first, work that no longer fits before the sailing, and what the sheet contradicts',
    ),
  },
  {
    key: 'mine',
    title: both('我的订单', 'My orders'),
    short: both('我的订单', 'Mine'),
    about: both('每单的下一步，最急的在前', 'The next action of each order, the most pressing first'),
  },
  {
    key: 'freshness',
    title: both('多日没有新记录', 'Not kept up'),
    short: both('多日没有新记录', 'Quiet'),
    about: both(
      `${QUIET_DAYS} 个工作日没有新记录的在做订单，按责任人`,
      `Open orders without a new event for ${QUIET_DAYS} working days, by owner`,
    ),
  },
  {
    key: 'missing',
    title: both('要补的数据', 'Data to fill in'),
    short: both('要补的数据', 'Gaps'),
    also: 'To fill in',
    about: both('下一步的期限算不出来，缺这些格', 'Cells without which the next stage has no deadline'),
  },
  {
    key: 'inquiries',
    title: both('询盘时限', 'Inquiry clocks'),
    short: both('询盘时限', 'RFQs'),
    also: 'Inquiries',
    about: both('首次回复、核价、报价和跟进', 'First reply, price check, quotation and follow-up'),
  },
  {
    key: 'samples',
    title: both('样品', 'Samples'),
    about: both('在打、待寄、待确认的样品', 'Samples to make, to send and to be approved'),
  },
  {
    key: 'claims',
    title: both('客诉时限', 'Claim clocks'),
    short: both('客诉时限', 'Claims'),
    about: both('客诉的回复、举证、方案和关闭', 'Reply, proof, solution and closing of claims'),
  },
  {
    key: 'presentation',
    title: both('交单日历', 'Presentation calendar'),
    short: both('交单日历', 'Present'),
    also: 'Presentation',
    about: both(
      '信用证和托收：最迟交单、效期、剩余天数',
      'L/C and collections: latest presentation, expiry, days left',
    ),
  },
  {
    key: 'lc_dates',
    title: both('信用证期限', 'L/C dates'),
    short: both('信用证期限', 'L/C'),
    about: both(
      '还没开船的信用证：最迟装运、效期、船期',
      'L/Cs not shipped yet: latest shipment, expiry, ETD',
    ),
  },
  {
    key: 'discrepancies',
    title: both('不符点', 'Discrepancies'),
    short: both('不符点', 'Flaws'),
    also: 'Discreps',
    about: both(
      '“不符点”一列写着的，款还没收齐',
      'What the column of discrepancies says while the money is not in',
    ),
  },
  {
    key: 'cutoffs',
    title: both('截单截关', 'Cut-offs'),
    short: both('截单截关', 'Cutoffs'),
    about: both(
      `${AHEAD_DAYS} 天内的截单、截VGM、截港、截关，一船一行`,
      `SI, VGM, CY and customs cut-offs within ${AHEAD_DAYS} days, one row a vessel`,
    ),
  },
  {
    key: 'missing_cutoffs',
    title: both('缺截止时间', 'Missing cut-offs'),
    short: both('缺截止时间', 'No cutoff'),
    also: 'No cut-off',
    about: both(
      `${AHEAD_DAYS} 天内开船，截止时间还空着`,
      `Sailing within ${AHEAD_DAYS} days with a cut-off still blank`,
    ),
  },
  {
    key: 'sailings',
    title: both('本周开船', 'Sailings this week'),
    short: both('本周开船', 'Sail'),
    also: 'Sailings',
    about: both('本周要开和已开的船，一船一行', 'Vessels of this week, sailed or not, one row each'),
  },
  {
    key: 'money',
    title: both('应收款', 'Money to come'),
    short: both('应收款', 'Money'),
    about: both(
      '到了该收的款：哪一部分、多少、哪天到期',
      'Money whose turn it is: which part, how much, due when',
    ),
  },
  {
    key: 'forex',
    title: both('收汇和退税期限', 'Receipts and tax refunds'),
    short: both('收汇和退税期限', 'Refunds'),
    about: both(
      '收汇（次年4月30日）、退税（36个月）等期限',
      'Foreign exchange (30 April of the next year), refunds (36 months) and other filings',
    ),
  },
  {
    key: 'factory_week',
    title: both('工厂交期', 'Factory dates'),
    short: both('工厂交期', 'Plant'),
    also: 'Factory',
    about: both(
      '到本周日为止要完工、还没完工的，按工厂',
      'To be finished by Sunday and not finished yet, by factory',
    ),
  },
  {
    key: 'no_factory_date',
    title: both('没有工厂交期', 'No factory date'),
    short: both('没有工厂交期', 'No date'),
    about: both(
      '在做的订单，工厂交期空着或不是日期',
      'Orders in work whose factory date is blank or no date',
    ),
  },
  {
    key: 'making',
    title: both('生产进度', 'Production'),
    short: both('生产进度', 'Make'),
    also: 'Making',
    about: both(
      '轮到的生产节点，按工厂；有“进度”列的带进度',
      'Production stages whose turn it is, by factory, with what the sheet says of progress',
    ),
  },
  {
    key: 'inspections',
    title: both('验货', 'Inspections'),
    short: both('验货', 'QC'),
    about: both('待约、本周要验、不合格的', 'To book, due this week, failed'),
  },
  {
    key: 'purchasing',
    title: both('采购和物料', 'Purchasing and materials'),
    short: both('采购和物料', 'Buy'),
    also: 'Purchasing, Buying',
    about: both('待下的采购单、待到的物料', 'Orders to place and materials to come'),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];

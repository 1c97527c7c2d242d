import { both, type Bilingual } from '../../lang';
import { word, type Word, type Words } from '../../templates/vocabulary/words';

/** Where what a tag says is written, so that a text that lacks it names the cell. */
export type TagHome =
  | { readonly order: string }
  | { readonly card: 'contact' | 'customer' }
  | { readonly company: 'nameZh' | 'nameEn' }
  | { readonly said: Bilingual };

export interface TagFact {
  readonly word: Word;
  readonly home: TagHome;
  /** Says an amount: never in what is answered to an inquiry. */
  readonly isPrice?: true;
}

const tag = (zh: string, en: string, home: TagHome, also?: string): TagFact => ({
  word: word(zh, en, also),
  home,
});
const said = (zh: string, en: string): TagHome => ({ said: both(zh, en) });
const money = (zh: string, en: string, also?: string): TagFact => ({
  ...tag(zh, en, said('要有没收到的款项', 'something has to be open'), also),
  isPrice: true,
});

/** What a text of 跟单_文案 may name in double braces, in either language: `{{订单号}}`, `{{order}}`. */
export const TAG_FACTS = {
  customer: tag('客户', 'customer', { order: 'customer' }),
  contact: tag('联系人', 'contact', { card: 'contact' }),
  orders: tag('订单号', 'orders', { order: 'order_no' }, '订单, order, order no'),
  reference: tag('贵司单号', 'your reference', { order: 'customer_po' }, 'reference'),
  po: tag('客户PO', 'customer PO', { order: 'customer_po' }, '客户订单号, PO'),
  product: tag('品名', 'product', { order: 'product' }, '产品, goods'),
  asked: tag('询盘日期', 'inquiry date', { order: 'inquiry_date' }, '询盘时间'),
  opening: tag('上班时间', 'office opens', said('看“跟单_设置”的公司日历', 'see the office calendar in Gendan Settings'), 'opening'), // prettier-ignore
  progress: tag('进展', 'progress', said('订单要有已完成的节点、下一步或船期', 'the order needs a stage that is done, a next one or a sailing')), // prettier-ignore
  next: tag('下一步', 'next step', said('订单没有下一步可告诉客户', 'the order has no next step that a customer is told of')), // prettier-ignore
  nextDate: tag('下一步日期', 'next date', said('表里没写下一步的计划日期', 'the sheet has no planned date of the next step')), // prettier-ignore
  etd: tag('ETD', 'ETD', { order: 'etd' }, '船期, 预计开船'),
  eta: tag('ETA', 'ETA', { order: 'eta' }, '预计到港'),
  sailed: tag('开船日期', 'sailed on', { order: 'atd' }, '实际开船, ATD'),
  vessel: tag('船名航次', 'vessel', { order: 'vessel_voyage' }, '船名'),
  bl: tag('提单号', 'B/L no', { order: 'bl_no' }, 'BL, bill of lading'),
  container: tag('柜号', 'container', { order: 'container_no' }),
  port: tag('目的港', 'port of discharge', { order: 'pod' }, 'destination'),
  documents: tag('单证', 'documents', said('“跟单_单证”里没有能给客户的单证，先做好（gendan doc）', 'Gendan Documents has none for the customer; make them first (gendan doc)')), // prettier-ignore
  waiting: tag('等客户', 'waiting for', said('表里没写在等客户什么', 'the sheet does not say what the customer is waited for')), // prettier-ignore
  claimNo: tag('客诉号', 'claim no', { order: 'claim_no' }, '客诉编号'),
  claimed: tag('客诉日期', 'claim date', { order: 'claim_date' }),
  cause: tag('客诉原因', 'claim', { order: 'issue_cause' }, '问题'),
  parts: money('款项', 'payments'),
  open: money('合计', 'total'),
  overdue: money('逾期合计', 'overdue'),
  oldest: tag('逾期天数', 'days', said('还没有逾期的款项', 'nothing is past due')),
  today: tag('今天', 'today', said('', '')),
  company: tag('我司', 'company', { company: 'nameEn' }),
  sender: tag('署名', 'sender', said('选“我是谁”，命令行加 --as 姓名', 'choose who you are; on the command line add --as NAME')), // prettier-ignore
} as const satisfies Readonly<Record<string, TagFact>>;

export type Tag = keyof typeof TAG_FACTS;

export const TAGS: Words<Tag> = Object.fromEntries(
  Object.entries(TAG_FACTS).map(([key, { word: its }]) => [key, its]),
) as Record<Tag, Word>;

/** What is known of a tag, whichever it is. */
export const factOf = (key: Tag): TagFact => TAG_FACTS[key];

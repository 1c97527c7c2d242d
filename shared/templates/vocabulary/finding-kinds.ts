import { both, same, type Bilingual } from '../../lang';

/** What the groups of findings are called. */
const FINDING_KINDS: Readonly<Record<string, Bilingual>> = {
  'ambiguous date': both('日期有两种可能', 'Dates that may mean two days'),
  'vague date': both('不是具体日期', 'Not a definite day'),
  'not a date': both('不是日期', 'Not a date'),
  'inferred year': both('没有年份，按推断', 'Year inferred'),
  'order of dates': both('日期先后不对', 'Dates in the wrong order'),
  gate: both('前置条件没有满足', 'Done before what must come first'),
  gap: both('时间不够', 'Not enough time'),
  'hard deadline': both('硬性期限已过', 'Hard deadline passed'),
  'no owner': both('没有责任人', 'Nobody is responsible'),
  'no team list': both('没有人员表', 'No team list'),
  card: both('与客户卡不同', 'Unlike the customer card'),
  'payment term': both('付款条件要问清', 'Payment terms to settle'),
  'not recorded': both('已发生，没有记录', 'Happened and not recorded'),
  'same order twice': both('订单号重复', 'Order number repeated'),
  'record differs': both('记录和订单表不一致', 'Records and order sheet differ'),
  receipt: both('收款要问清', 'Receipts to settle'),
  'no receipt': both('完结了没有收款记录', 'Completed without a receipt'),
  payment: both('付款要问清', 'Payments to settle'),
  amount: both('订单金额要问清', 'Order amounts to settle'),
  matter: both('事项要问清', 'Matters to settle'),
  message: both('消息要问清', 'Messages to settle'),
  channel: both('渠道有误', 'Channels'),
  'mail rule': both('来信规则有误', 'Mail rules'),
  process: both('流程表有误', 'Process sheet'),
  setting: both('设置有误', 'Settings'),
  config: both('跟单的工作表有误', "Gendan's own sheets"),
};

/** The name of a kind of finding; a kind that is not listed is shown as it is. */
export function findingKind(kind: string): Bilingual {
  return FINDING_KINDS[kind] ?? same(kind);
}

import { both } from '../../lang';
import { word, type Words } from '../../templates/vocabulary/words';
import type { TextKind } from '../../trade/sheets/texts.sheet';
import type { MailAbout } from '../kinds.data';

/** What can be drafted to a customer. An acknowledgement is that of office hours or the one outside of them. */
export type DraftKind = 'acknowledgement' | 'status' | 'dispatch' | 'reminder' | 'claim' | 'shipping_advice';

/** As people name them on the command line and in lists. */
export const DRAFT_KINDS: Words<DraftKind> = {
  acknowledgement: word('询盘回复', 'Acknowledgement', '收到回复, 下班回复, 收件确认, ack, inquiry'),
  status: word('进度', 'Progress note', '进度回复, 进度通知, status reply, progress'),
  dispatch: word('寄单通知', 'Document dispatch', '单证发送, 发单证, 寄单, documents'),
  reminder: word('催款', 'Payment reminder', '催尾款, 付款提醒'),
  claim: word('客诉回复', 'Claim receipt', '投诉回复, 客诉收到, complaint'),
  shipping_advice: word('装船通知', 'Shipping advice', '装运通知, 出运通知, advice'),
};

/** What the row of 跟单_消息 says that each is about. */
export const DRAFT_ABOUT: Readonly<Record<DraftKind, MailAbout>> = {
  acknowledgement: 'inquiry',
  status: 'etd',
  dispatch: 'other',
  reminder: 'payment',
  claim: 'complaint',
  shipping_advice: 'etd',
};

/** A text of these may go out again on another day; the others go out once for an order. */
export const DAILY: ReadonlySet<DraftKind> = new Set<DraftKind>(['status', 'reminder']);

/** The kind of draft that a text of 跟单_文案 is for. */
export const draftKindOf = (kind: TextKind): DraftKind | undefined =>
  kind === 'acknowledgement_closed'
    ? 'acknowledgement'
    : kind in DRAFT_KINDS
      ? (kind as DraftKind)
      : undefined;

export const NO_ADDRESS = both('没有收件人', 'It has no recipient');

import { valueAt } from '../../../../shared/book/model';
import { proposeAssigned } from '../../../../shared/features/messages/assign';
import { messageDetail } from '../../../../shared/features/messages/detail';
import { proposeState } from '../../../../shared/features/messages/handled';
import { messagesOfOrder } from '../../../../shared/features/messages/of-order';
import { proposeMatter } from '../../../../shared/features/messages/to-matter';
import { isWaiting, messageOfId } from '../../../../shared/messages/placed';
import { after, matterOf, turnIn } from '../../../tools/matters-book';
import { ETD_MAIL, messageIn, planOfMessages, type MessageCells } from '../../../tools/messages-book';

const ID = ETD_MAIL.编号 as string;
const plan = (more: MessageCells = {}) => planOfMessages([{ ...ETD_MAIL, ...more }]);

describe('a person says what became of a mail', () => {
  test.each([
    ['done', '已处理'],
    ['ignored', '忽略'],
  ] as const)('%s: who, in the row and in the log of the order; it waits no more', (state, word) => {
    const done = after(plan(), proposeState(plan(), ID, state, '王丽'));
    expect(messageIn(done, ID)).toMatchObject({ state, by: '王丽' });
    expect(isWaiting(messageOfId(done, ID)!)).toBe(false);
    expect(done.config.log).toMatchObject([{ event: 'note', order: 'PO-1', by: '王丽', note: `来信 2026-05-18 09:12 船期：${word}` }]);
  }); // prettier-ignore

  test('back to new is nobody’s, and waits again', () => {
    const handled = plan({ 状态: '已处理', 处理人: '王丽' });
    const back = after(handled, proposeState(handled, ID, 'new', '孙敏'));
    expect(messageIn(back, ID).by).toBeUndefined();
    expect(isWaiting(messageOfId(back, ID)!)).toBe(true);
  });

  test('of a mail without an order the row alone says so', () => {
    const done = after(plan({ 订单: null }), proposeState(plan({ 订单: null }), ID, 'done', '王丽'));
    expect(messageIn(done, ID).state).toBe('done');
    expect(done.config.log).toEqual([]);
  });

  test('what went out is not handled; where it is uncertain somebody says whether it was sent', () => {
    const out = plan({ 方向: '去信', 状态: '不确定' });
    expect(() => proposeState(out, ID, 'done', '王丽')).toThrow('went out');
    expect(messageIn(after(out, proposeState(out, ID, 'sent', '王丽')), ID).state).toBe('sent');
    expect(() => proposeState(plan(), ID, 'sent', '王丽')).toThrow('came in');
  });

  test('nobody acts without a name, and not on what is there no more', () => {
    expect(() => proposeState(plan(), ID, 'done', '')).toThrow('who acts');
    expect(() => proposeState(plan(), 'gone@x', 'done', '王丽')).toThrow('gone@x');
  });
});

describe('a person corrects the order', () => {
  test('the row has that order, its customer and who said so; both logs know', () => {
    const before = plan();
    const moved = after(before, proposeAssigned(before, ID, 'po-2', '王丽'));
    expect(messageIn(moved, ID)).toMatchObject({ order: 'PO-2', customer: 'Meridian', why: '由 王丽 指定' });
    expect(moved.config.log.map(({ order }) => order)).toEqual(['PO-2', 'PO-1']);
    expect(messagesOfOrder(moved, 'PO-2').map(({ id }) => id)).toEqual([ID]);
    expect(messagesOfOrder(moved, 'PO-1')).toEqual([]);
    // What it suggested was seen at the other order: nothing is offered for this one.
    expect(messagesOfOrder(moved, 'PO-2')[0]!.suggestions).toMatchObject([{ isOffered: false }]);
  });

  test.each([['PO-77', 'No order sheet has PO-77'], ['', 'No order sheet'], ['po-1', 'already']])('“%s” is refused', (order, why) => {
    expect(() => proposeAssigned(plan(), ID, order, '王丽')).toThrow(why);
  }); // prettier-ignore
});

describe('a mail becomes a decision', () => {
  const made = { text: '给客户确认新船期', owner: '王丽', due: '2026-05-20' };

  test('somebody’s, by a day, at its order, with the mail as its source; the mail is handled', () => {
    const before = plan();
    const proposal = proposeMatter(before, ID, made, '孙敏');
    const then = after(before, proposal);
    expect(matterOf(then, 'D-1')).toMatchObject({ kind: 'decision', order: 'PO-1', owner: '王丽', raisedBy: '孙敏', text: made.text, source: '来信 2026-05-18 09:12 船期' });
    expect(turnIn(then, 'D-1')).toMatchObject({ owner: '王丽', isLate: false });
    expect(messageIn(then, ID)).toMatchObject({ state: 'done', by: '孙敏' });
    expect(then.config.log).toMatchObject([{ order: 'PO-1', by: '孙敏', note: 'D-1 决定：给客户确认新船期' }]);
    expect(proposal.notes.map(({ zh }) => zh)).toEqual(['会新建工作表“跟单_事项”。']);
  }); // prettier-ignore

  test.each([
    [{ ...made, text: ' ' }, 'what is to be done'],
    [{ ...made, owner: '' }, 'who owns it'],
    [{ ...made, due: '2026-05-17' }, 'due day'],
    [{ ...made, due: '5/6' }, 'due day'],
  ])('%j is refused', (wrong, why) => {
    expect(() => proposeMatter(plan(), ID, wrong, '王丽')).toThrow(why);
  });

  test('without a known order it is a decision of none', () => {
    const none = plan({ 订单: null });
    expect(matterOf(after(none, proposeMatter(none, ID, made, '王丽')), 'D-1').order).toBeUndefined();
  });
});

describe('an opened mail', () => {
  test('has the facts, what the order sheet says and the rest of its conversation', () => {
    const all = planOfMessages([
      { ...ETD_MAIL, 附件: 'notice.pdf' },
      { 编号: 'r1@x', 会话: ID, 时间: '2026-05-18 09:40', 主题: 'Re: ETD' },
      { 编号: 'other@x' },
    ]);
    const detail = messageDetail(all, ID)!;
    expect(detail.facts.map(({ key }) => key)).toEqual(['from', 'at', 'customer', 'why', 'attachments']);
    expect(detail.order.length).toBeGreaterThan(2);
    expect(detail.thread.map(({ id }) => id)).toEqual(['r1@x']);
    expect(messageDetail(all, 'r1@x')!.thread.map(({ id }) => id)).toEqual([ID]);
    expect(messageDetail(all, 'other@x')!.thread).toEqual([]);
    const sheet = all.book.sheets.find(({ name }) => name === detail.orderPlace!.sheet)!;
    expect(valueAt(sheet, detail.orderPlace!.row, detail.orderPlace!.column)).toBe('PO-1');
    expect(messageDetail(all, 'gone')).toBeUndefined();
  });
});

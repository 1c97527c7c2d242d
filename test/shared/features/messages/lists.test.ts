import { channelsView } from '../../../../shared/features/messages/channels';
import { complaintsToDiscuss } from '../../../../shared/features/messages/complaints';
import { MESSAGES } from '../../../../shared/features/messages';
import { messageFindings } from '../../../../shared/features/messages/findings';
import { messagesView, type MessagesWanted } from '../../../../shared/features/messages/view';
import { messagesToday } from '../../../../shared/features/messages/waiting-today';
import { RECORD_SHEETS } from '../../../../shared/features/record-sheets';
import { recordQueries } from '../../../../shared/proposals/records';
import { thingTest } from '../../../../shared/orders/today-things';
import type { Plan } from '../../../../shared/plan/plan';
import { day, sheetOf } from '../../../tools/book';
import { ETD_MAIL, messagesBook, planOfMessages, type MessageCells } from '../../../tools/messages-book';
import { plan as planOf } from '../../../../shared/plan/plan';
import { moment } from '../../../tools/order-facts';

const at = (text: string) => day(text);
const ROWS: readonly MessageCells[] = [
  { 编号: 'old', 订单: 'PO-2', 关于: '付款', 时间: at('2026-05-12 08:00'), 状态: '已处理', 处理人: '王丽', 发件人: 'pay@meridian.example' },
  { 编号: 'pay', 订单: 'PO-2', 关于: '付款', 时间: at('2026-05-15 16:00'), 发件人: 'pay@meridian.example', 主题: 'T/T copy' },
  ETD_MAIL,
  { 编号: 'claim', 关于: '投诉', 时间: at('2026-05-16 10:00'), 主题: 'broken cartons', 发件人: 'qa@kestrel.example' },
  { 编号: 'rfq', 关于: '询盘', 时间: at('2026-05-18 08:00'), 状态: '已自动确认', 发件人: 'new@buyer.example' },
  { 编号: 'out', 方向: '去信', 时间: at('2026-05-17 09:00'), 状态: '不确定', 收件人: 'buyer@nordvik.example', 订单: 'PO-1' },
]; // prettier-ignore
const all = planOfMessages(ROWS);
const ids = (plan: Plan, wanted: Partial<MessagesWanted> = {}): string[] =>
  messagesView(plan, { me: '', shown: 'all', count: 50, ...wanted }).lines.map(({ id }) => id);

describe('the list of messages', () => {
  test('what waits for a person is first, then the newest; an acknowledgement by Gendan is no answer', () => {
    expect(ids(all)).toEqual([ETD_MAIL.编号, 'rfq', 'out', 'claim', 'pay', 'old']);
  });

  test.each([
    ['waiting', [ETD_MAIL.编号, 'rfq', 'out', 'claim', 'pay']],
    ['handled', ['old']],
    ['out', ['out']],
  ] as const)('%s', (shown, found) => {
    expect(ids(all, { shown })).toEqual(found);
  });

  test('by what it is about, by words of order, people and subject, and only so many lines', () => {
    expect(ids(all, { about: 'payment' })).toEqual(['pay', 'old']);
    expect(ids(all, { text: 'MERIDIAN t/t' })).toEqual(['pay']);
    expect(ids(all, { text: 'po-1' })).toEqual([ETD_MAIL.编号, 'out']);
    const view = messagesView(all, { me: '', shown: 'all', count: 2 });
    expect([view.lines.length, view.found, view.waiting, view.total]).toEqual([2, 6, 4, 6]);
    expect(view.abouts).toEqual({ etd: 1, payment: 2, complaint: 1, inquiry: 1 });
  });

  test('mine are those of my orders, and of my role where nobody is named', () => {
    // 孙敏 books both orders, 张经理 has no work on either; what no order is known of is for whoever sells.
    expect(ids(all, { me: '孙敏', shown: 'waiting' })).toEqual([ETD_MAIL.编号, 'out', 'pay']);
    expect(ids(all, { me: '张经理', shown: 'waiting' })).toEqual([]);
    expect(ids(all, { me: '王丽', shown: 'waiting' })).toEqual([ETD_MAIL.编号, 'rfq', 'out', 'claim', 'pay']);
  });

  test('a wrong cell leaves the rest of the row, and a row without an ID does not count', () => {
    const plan = planOfMessages([{ ...ETD_MAIL, 关于: '不知道' }, { 编号: '', 主题: 'x' }]);
    expect(messagesView(plan, { me: '', shown: 'all', count: 9 }).lines).toMatchObject([{ about: 'other', order: 'PO-1' }]);
  }); // prettier-ignore
});

describe('Today has mails that wait', () => {
  const things = (plan: Plan, me = '') => messagesToday(plan).things.filter(thingTest(plan, me));

  test('an order once whatever mails it has, those of no known order together; complaints first, then the oldest', () => {
    const more = planOfMessages([...ROWS, { 编号: 'pay2', 订单: 'po-2', 关于: '信用证', 时间: at('2026-05-18 09:00') }]);
    expect(things(more).map(({ name, note, brief, owner }) => [name, note.zh, brief.zh, owner])).toEqual([
      ['看不出订单', '2 封 · 投诉 · 询盘', '2天', ''],
      ['PO-2', '2 封 · 付款 · 信用证', '3天', '王丽'],
      ['PO-1', '1 封 · 船期', '今天', '王丽'],
    ]);
    expect(things(more).map(({ opens }) => opens)).toEqual(['rfq', 'pay2', ETD_MAIL.编号]);
  }); // prettier-ignore

  test('each sees their own: the seller, and those who sell where nobody is named', () => {
    expect(things(all, '王丽')).toHaveLength(3);
    expect(things(all, '孙敏')).toEqual([]);
  });

  test('of many orders the first few and one line for the rest', () => {
    const many = Array.from({ length: 9 }, (_, nth): MessageCells => ({ 编号: `n${nth}`, 订单: `PO-${nth}`, 时间: at(`2026-05-1${nth % 8} 09:00`) }));
    const sheet = sheetOf('出货', [['订单号', '客户', '业务员', '船期'], ...many.map(({ 订单 }) => [订单!, 'Nordvik', '王丽', at('2026-06-05')])]);
    const found = things(planOfMessages(many, sheet));
    expect(found).toHaveLength(5);
    expect(found.at(-1)).toMatchObject({ name: '其他订单', note: { zh: expect.stringContaining('5 封') } });
  }); // prettier-ignore

  test('nothing in a book without mails', () => {
    expect(messagesToday(planOfMessages([])).things).toEqual([]);
  });
});

describe('a meeting hears of complaints', () => {
  test.each([
    ['2026-05-17 09:59', 1],
    ['2026-05-17 10:00', 0],
    ['2026-05-16 09:00', 1],
  ])('that came in at %s: %i', (time, count) => {
    const found = complaintsToDiscuss(planOfMessages([{ 关于: '投诉', 时间: at(time), 订单: 'PO-1' }]));
    expect(found).toHaveLength(count);
    if (count > 0) expect(found[0]).toMatchObject({ order: 'PO-1', customer: 'Nordvik', owner: '王丽' });
  });

  test('not of one that somebody has handled, whose hour is not known, or that is about something else', () => {
    const old = at('2026-05-10 09:00');
    const rows: MessageCells[] = [
      { 关于: '投诉', 时间: old, 状态: '忽略' },
      { 关于: '投诉', 时间: at('2026-05-10') },
      { 关于: '投诉' },
      { 关于: '付款', 时间: old },
    ];
    expect(complaintsToDiscuss(planOfMessages(rows))).toEqual([]);
  });
});

describe('what is wrong in the sheets of messages', () => {
  test('a mail that waits with an order that no sheet has, with the one that is spelled almost so; what is handled is left', () => {
    const plan = planOfMessages([{ 订单: 'PO-11' }, { 订单: 'PO-77', 状态: '忽略' }]);
    expect(messageFindings(plan)).toMatchObject([{ kind: 'message', place: { sheet: '跟单_消息', row: 2 } }]);
  });

  test('a secret in a channel’s row is told and repeated nowhere: not among the findings, in the list or in the form', () => {
    const channels = sheetOf('跟单_渠道', [['名称', '类型', '密钥名称'], ['sales', '企业微信', 'https://qyapi.example/send?key=abc']]);
    const plan = planOf(messagesBook([], channels), moment('2026-05-18 10:00'));
    const records = recordQueries(RECORD_SHEETS);
    const list = records.list(plan, 'channels', 'zh');
    expect(MESSAGES.findings(plan).filter(({ place }) => place.sheet === '跟单_渠道' && place.column === 3)).not.toEqual([]);
    expect(list.rows[0]!.problems).toHaveLength(1);
    const form = records.form(plan, 'channels', 'zh', { name: 'sales', row: 2 });
    expect(form.fields.find(({ key }) => key === 'secret')).toMatchObject({ text: '', problem: expect.anything() });
    expect(JSON.stringify([MESSAGES.findings(plan), list, form, channelsView(plan)])).not.toContain('abc');
  }); // prettier-ignore

  test('what is wrong with a channel beyond its cells leads there; one that is off is left alone', () => {
    const row = ['sales', '企业微信', null];
    const channels = sheetOf('跟单_渠道', [
      ['名称', '类型', '启用'],
      row,
      ['old', '钉钉', '否'],
      ['boss', '邮件', '是'],
    ]);
    const view = channelsView(planOf(messagesBook([], channels), moment('2026-05-18 10:00')));
    expect([view.total, view.on]).toEqual([3, 2]);
    expect(view.channels.map(({ place }) => place.row)).toEqual([2, 4]);
  });
});

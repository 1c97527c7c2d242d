import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { handOff, handOffBook, planned } from '../../../tools/hand-off-book';
import type { MatterCells } from '../../../tools/matters-book';
import { mail } from '../../../tools/mail-book';
import { moment } from '../../../tools/order-facts';
import { rowsOf } from '../../../tools/record-book';

const NOW = '2026-05-25 09:30';
const NUMBER = 'PO-1/prod_done/1';
const SUN = '孙敏 <sun.min@minghua-export.cn>';

/** The hand-off of PO-1 to 孙敏, who was told of it by a mail. */
const planOf = (more: MatterCells = {}) => {
  const { sheets } = handOffBook({ matters: [handOff(more)] });
  const others = sheets.filter(({ name }) => name !== '跟单_人员');
  const people = sheetOf('跟单_人员', [['姓名', '角色', '邮箱'], ['李娜', '跟单员', 'li.na@minghua-export.cn'], ['孙敏', '单证员', 'sun.min@minghua-export.cn']]); // prettier-ignore
  const told = {
    编号: 'told@minghua-export.cn',
    方向: '去信',
    时间: day('2026-05-22 17:10'),
    主题: `交接 ${NUMBER}`,
    订单: 'PO-1',
  };
  return planned(bookOf(...others, people, rowsOf('跟单_消息', [told])), NOW);
};

const answered = (more: Parameters<typeof mail>[0], matter: MatterCells = {}) => {
  const plan = planOf(matter);
  return judgeMail(plan, mail({ from: SUN, at: moment('2026-05-25 09:10'), ...more }), mailContextOf(plan))
    .handOff;
};

const subject = `Re: 交接 ${NUMBER}`;

it.each([
  'OK',
  'ok.',
  'Accepted',
  '收到并接受',
  '接受',
  '好的，谢谢',
  'Yes, thanks',
  '李娜你好，\n收到并接受。\n\n孙敏',
])('is accepted by %j', (text) =>
  expect(answered({ subject, text })).toMatchObject({ number: NUMBER, answer: 'accepted' }),
);

it.each([
  '不接受，毛重没有填',
  'Rejected: the gross weight is missing',
  '退回，箱数和装箱单对不上',
  'I cannot accept, two cartons are not packed',
])('is given back by %j, with the reason', (text) =>
  expect(answered({ subject, text })).toEqual({ number: NUMBER, answer: 'rejected', note: text }),
);

it.each([
  '',
  '收到',
  'OK but the gross weight is missing',
  'No',
  '不接受',
  'OK?',
  '接受吗',
  'Not accepted?',
  '明天看',
  'I will look into it',
  '好的，但是要等毛重',
])('is not answered by %j', (text) => expect(answered({ subject, text })).toBeUndefined());

it('is known by the thread of the mail that told of it', () =>
  expect(
    answered({ subject: 'Re: something', text: 'OK', inReplyTo: 'told@minghua-export.cn' }),
  ).toMatchObject({ number: NUMBER, answer: 'accepted' }));

it('of a longer number is another one', () =>
  expect(answered({ subject: `Re: ${NUMBER}2`, text: 'OK' })).toBeUndefined());

it.each([
  ['whoever handed it over', { from: '李娜 <li.na@minghua-export.cn>' }],
  ['a stranger who has the number alone', { from: 'x@y.example' }],
  ['a machine', { isAutomatic: true }],
  ['a mail from before it was handed over', { at: moment('2026-05-20 09:00') }],
])('is not answered by %s', (_, more) => expect(answered({ subject, text: 'OK', ...more })).toBeUndefined());

it('that is not open any more is not answered', () => {
  expect(
    answered({ subject, text: 'OK' }, { 状态: '已接受', 接受: day('2026-05-25 08:30') }),
  ).toBeUndefined();
  expect(answered({ subject, text: 'OK' }, { 状态: '已撤回' })).toBeUndefined();
});

it('is answered by what the mail says and not by what it quotes', () =>
  expect(answered({ subject, text: 'See below\n\n> OK' })).toBeUndefined());

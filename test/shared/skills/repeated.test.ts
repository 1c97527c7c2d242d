import { causesOf } from '../../../shared/skills/repeated';
import { slipsOf } from '../../../shared/skills/slips';
import type { Book } from '../../../shared/book/model';
import { logSheet, planned } from '../features/norms/book';
import { day, sheetOf, type TestCell } from '../../tools/book';
import { lateOrder, punctualOrder, skillsBook, trainingSheet } from './book';

/** 2026-05-18 is today; 2026-03-19 is sixty days before it, 2026-03-18 sixty-one. */
const proposed = (book: Book): string[] =>
  causesOf(planned(book)).repeated.map(
    ({ of, slips }) => `${of.person} ${of.kind} ${of.topic}: ${slips.map(({ order }) => order).join(' ')}`,
  );

test('two orders late within sixty days are a training, with the orders in the order of their days', () => {
  const book = skillsBook([lateOrder('A-2', '2026-05-18'), lateOrder('A-1', '2026-03-19')]);
  expect(proposed(book)).toEqual(['王丽 late prod_done: A-1 A-2']);
});

test('sixty-one days ago is too long ago, and one order is none', () => {
  expect(proposed(skillsBook([lateOrder('A-1', '2026-03-18'), lateOrder('A-2', '2026-05-18')]))).toEqual([]);
  expect(proposed(skillsBook([lateOrder('A-1', '2026-05-11')]))).toEqual([]);
});

test('what two people did late once each is nobody’s habit', () => {
  const book = skillsBook([
    lateOrder('A-1', '2026-05-11'),
    lateOrder('A-2', '2026-05-12', { sales: '孙敏' }),
  ]);
  expect(proposed(book)).toEqual([]);
  expect(slipsOf(planned(book))).toHaveLength(2);
});

test('what was done in time while it waited for the customer is excused', () => {
  // The factory’s date had passed; the log says that it waited for the customer meanwhile.
  const waits = logSheet(
    { at: '2026-04-28 09:00', order: 'A-1', stage: '生产完成', event: '等待', value: '客户', by: '王丽' },
    { at: '2026-05-10 09:00', order: 'A-1', stage: '生产完成', event: '恢复', by: '王丽' },
  );
  const orders = [lateOrder('A-1', '2026-05-11'), lateOrder('A-2', '2026-05-12')];
  expect(proposed(skillsBook(orders))).toEqual(['王丽 late prod_done: A-1 A-2']);
  expect(proposed(skillsBook(orders, waits))).toEqual([]);
});

test('a bank that examined late is nobody’s training', () => {
  const log = ['A-1', 'A-2'].map((order) => ({
    at: '2026-04-07 10:00',
    order,
    stage: '交单',
    event: '完成',
    value: '2026-04-07',
    by: '李娜',
  }));
  const paid = {
    loaded: '2026-04-01',
    etd: '2026-04-03',
    atd: '2026-04-03',
    terms: 'L/C at sight',
    lc: 'LC-1',
    balance: '2026-05-15',
  };
  const orders = ['A-1', 'A-2'].map((no) => ({ ...punctualOrder(no, '2026-03-25'), ...paid }));
  const plan = planned(skillsBook(orders, logSheet(...log)));
  const stages = plan.tables.flatMap(({ rows }) => rows.flatMap(({ order }) => order.stages));
  const exams = stages.filter(({ stage }) => stage.key === 'bank_exam');
  expect(exams.map(({ status }) => status)).toEqual(['done late', 'done late']);
  expect(proposed(skillsBook(orders, logSheet(...log)))).toEqual([]);
});

test('who has left, or stands no more in the team list, learns nothing of it any more', () => {
  const orders = [lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')];
  const team = (...rows: readonly (readonly TestCell[])[]) =>
    sheetOf('跟单_人员', [
      ['姓名', '角色', '失效'],
      ['张敏', '主管', null],
      ['孙敏', '业务员', null],
      ...rows,
    ]);
  const until = (text: string) => team(['王丽', '业务员', day(text)]);
  expect(proposed(skillsBook(orders, until('2026-05-18')))).toEqual(['王丽 late prod_done: A-1 A-2']);
  expect(proposed(skillsBook(orders, until('2026-05-17')))).toEqual([]);
  expect(proposed(skillsBook(orders, team()))).toEqual([]);
});

test('a stage that hardly anybody does in time puts its limit in doubt and no person', () => {
  const four = ['A-1', 'A-2', 'A-3', 'A-4'].map((no, at) => lateOrder(no, `2026-05-1${at}`));
  // One of five in time is not fewer than one in five; none of five is.
  expect(proposed(skillsBook([...four, punctualOrder('A-5', '2026-05-14')]))).toHaveLength(1);
  const book = skillsBook([...four, lateOrder('A-5', '2026-05-14')]);
  expect(proposed(book)).toEqual([]);
  expect(causesOf(planned(book)).doubted.map(({ of }) => of.topic)).toEqual(['prod_done']);
});

test('orders of a training that there was, or that was dismissed, do not propose it again; two new ones do', () => {
  const orders = ['A-1', 'A-2', 'A-3'].map((no, at) => lateOrder(no, `2026-05-0${at + 1}`));
  const extra = [...['A-4', 'A-5', 'A-6', 'A-7'].map((no) => punctualOrder(no, '2026-05-05'))];
  const dismissed = trainingSheet({ orders: 'A-1、A-2', state: '不做', result: '工厂停电' });
  expect(proposed(skillsBook([...orders, ...extra], dismissed))).toEqual([]);
  const more = [...orders, lateOrder('A-8', '2026-05-04'), ...extra];
  expect(proposed(skillsBook(more, dismissed))).toEqual(['王丽 late prod_done: A-3 A-8']);
  // While one is open nothing is proposed beside it.
  expect(proposed(skillsBook(more, trainingSheet({ orders: 'A-1、A-2' })))).toEqual([]);
  // Another one's training says nothing of this person.
  expect(proposed(skillsBook(more, trainingSheet({ person: '孙敏', orders: 'A-1、A-2' })))).toHaveLength(1);
});

test('hand-offs that two receivers gave back are a training of who sent them, those withdrawn are not', () => {
  const rows = (last: string) =>
    sheetOf('跟单_事项', [
      ['编号', '类型', '订单', '节点', '提出', '对方', '交出', '状态', '决定/理由', '结束'],
      ['A-1/pi/1', '交接', 'A-1', '做PI', '王丽', '李娜', day('2026-05-04 09:00'), '已退回', '缺唛头', day('2026-05-05 10:00')],
      ['A-2/pi/1', '交接', 'A-2', '做PI', '王丽', '李娜', day('2026-05-06 09:00'), last, '缺唛头', day('2026-05-07 10:00')],
    ]); // prettier-ignore
  const orders = [punctualOrder('A-1', '2026-05-01'), punctualOrder('A-2', '2026-05-01')];
  expect(proposed(skillsBook(orders, rows('已退回')))).toEqual(['王丽 rejected pi: A-1 A-2']);
  expect(proposed(skillsBook(orders, rows('撤回')))).toEqual([]);
});

test('documents in which somebody else found differences are their maker’s; a newer version alone is nobody’s', () => {
  const papers = (checker: string, second = 1) =>
    sheetOf('跟单_单证', [
      ['订单', '类型', '号码', '版本', '日期', '状态', '制单人', '核对人', '差异数'],
      ['A-1', '装箱单', 'PL-1', 1, day('2026-05-04'), '已核', '李娜', checker, 2],
      ['A-2', '装箱单', 'PL-2', 1, day('2026-05-06'), '已替代', '李娜', checker, second],
      ['A-3', '装箱单', 'PL-3', 2, day('2026-05-06'), '已替代', '李娜', checker, 0],
      ['A-3', '形式发票', 'PI-3', 1, day('2026-05-06'), '已核', '李娜', checker, 4],
    ]);
  const orders = ['A-1', 'A-2', 'A-3'].map((no) => punctualOrder(no, '2026-05-01'));
  expect(proposed(skillsBook(orders, papers('张敏')))).toEqual(['李娜 papers pl: A-1 A-2']);
  expect(proposed(skillsBook(orders, papers('张敏', 0)))).toEqual([]);
  expect(proposed(skillsBook(orders, papers('李娜')))).toEqual([]);
});

test('a day that was typed for all orders at once says when somebody caught up, and nothing of anybody', () => {
  const many = Array.from({ length: 12 }, (_, at) => lateOrder(`B-${at}`, '2026-05-11'));
  expect(slipsOf(planned(skillsBook(many)))).toEqual([]);
  expect(slipsOf(planned(skillsBook(many.slice(0, 2))))).toHaveLength(2);
});

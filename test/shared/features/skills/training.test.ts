import { applyPatch } from '../../../../shared/book/apply';
import { findSheet, type Book } from '../../../../shared/book/model';
import { GendanError } from '../../../../shared/errors';
import { proposeAccept, proposeDismiss } from '../../../../shared/features/skills/training/accept';
import { proposeClose } from '../../../../shared/features/skills/training/close';
import { trainingToday } from '../../../../shared/features/skills/training/today';
import { trainingView } from '../../../../shared/features/skills/training/view';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { parseIso } from '../../../../shared/time/moment';
import { planned } from '../norms/book';
import { sheetOf } from '../../../tools/book';
import { ALONE, lateOrder, OWN_APPROVAL, punctualOrder, skillSheet, skillsBook, trainingSheet } from '../../skills/book'; // prettier-ignore

const after = (book: Book, { patch }: Proposal): Book => applyPatch(book, patch).book;
const rowsOf = (book: Book, name: string) => findSheet(book, name)?.rows.slice(1);
const TWO = [lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')];
const BOOK = skillsBook(TWO);
const seenIn = (book: Book) => trainingView(planned(book)).proposals[0]!.seen;
const accepted = (book: Book, told = { trainer: '张敏' }) => proposeAccept(planned(book), seenIn(book), told, '张敏'); // prettier-ignore

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GendanError) return error.say('zh');
    throw error;
  }
  return '';
}

/** 2026-05-18; thirty days on is Wednesday 17 June. */
const TODAY = 46160;

test('a proposal tells of the work and lists its orders with their days and cells', () => {
  const [proposal] = trainingView(planned(BOOK)).proposals;
  expect(proposal).toMatchObject({
    seen: { person: '王丽', kind: 'late', topic: 'prod_done', orders: ['A-1', 'A-2'] },
    because: {
      zh: '最近 60 天有 2 单的“生产完成”完成得晚',
      en: 'In the last 60 days “Production done” was done late on 2 orders',
    },
    trainer: '张敏',
    material: [],
  });
  expect(proposal!.orders.map(({ order, day, place }) => `${order} ${day.zh} ${place.row}`)).toEqual(['A-1 5月4日 2', 'A-2 5月6日 3']); // prettier-ignore
});

test('the cards of the stage are its material, the most useful first, and whoever teaches it trains', () => {
  const cards = sheetOf('跟单_知识', [
    ['编号', '问题', '做法', '节点', '有用次数', '状态'],
    ['K-1', '工厂总说快好了', '要照片', '生产完成', 1, null],
    ['K-2', '怎么催货', '提前三天问', '生产完成、订舱', 5, null],
    ['K-3', '订舱', '早订', '订舱', 9, null],
    ['K-4', '旧办法', '打电话', '生产完成', 9, '停用'],
  ]);
  const taught = skillSheet(['孙敏', '生产完成', 3, '2026-05-01', '张敏', 'A-9', '2027-05-01']);
  const [proposal] = trainingView(planned(skillsBook(TWO, cards, taught))).proposals;
  expect(proposal!.material.map(({ number }) => number)).toEqual(['K-2', 'K-1']);
  expect(proposal!.trainer).toBe('孙敏');
  // A level that nobody verified teaches nobody.
  expect(trainingView(planned(skillsBook(TWO, skillSheet(['孙敏', '生产完成', 3])))).proposals[0]!.trainer).toBe('张敏'); // prettier-ignore
});

test('accepting writes a row that is open, and the log; nothing is proposed a second time', () => {
  const book = after(BOOK, accepted(BOOK));
  expect(rowsOf(book, '跟单_培训')).toEqual([
    ['T-1', '王丽', '生产完成', '完成得晚', 'A-1、A-2', null, TODAY + 30, '张敏', '进行中'],
  ]);
  expect(rowsOf(book, '跟单_记录')![0]).toEqual(expect.arrayContaining(['备注', '张敏', 'T-1 培训已安排：王丽 生产完成，张敏来带'])); // prettier-ignore
  const view = trainingView(planned(book));
  expect(view).toMatchObject({ proposals: [], overdue: 0 });
  expect(view.open.map(({ number, trainer, orders }) => [number, trainer, orders])).toEqual([['T-1', '张敏', ['A-1', 'A-2']]]); // prettier-ignore
});

test('a proposal that is no longer what was seen is not accepted', () => {
  const seen = seenIn(BOOK);
  const more = skillsBook([...TWO, lateOrder('A-3', '2026-05-07')]);
  expect(refusal(() => proposeAccept(planned(more), seen, { trainer: '张敏' }, '张敏'))).toContain('不成立');
  expect(refusal(() => accepted(BOOK, { trainer: '' }))).toContain('请写谁来带');
  expect(refusal(() => accepted(BOOK, { trainer: '王丽' }))).toContain('不能是本人');
});

test('a dismissed one is remembered with its reason, and nobody dismisses their own', () => {
  const seen = seenIn(BOOK);
  expect(refusal(() => proposeDismiss(planned(BOOK), seen, ' ', '张敏'))).toContain('为什么不做');
  expect(refusal(() => proposeDismiss(planned(BOOK), seen, '没空', '王丽'))).toContain('不能由自己');
  const book = after(BOOK, proposeDismiss(planned(BOOK), seen, '工厂停电', '张敏'));
  expect(trainingView(planned(book))).toMatchObject({ proposals: [], open: [], dropped: 1 });
});

const OPEN = trainingSheet({ orders: 'A-1、A-2', trainer: '张敏', due: '2026-05-15' });

test('a training is closed with a result only, by another person, and may verify a level with it', () => {
  const book = skillsBook(TWO, OPEN);
  const plan = planned(book);
  expect(refusal(() => proposeClose(plan, 'T-1', { result: ' ' }, '张敏'))).toContain('写了结果才算完成');
  expect(refusal(() => proposeClose(plan, 'T-1', { result: '会了' }, '王丽'))).toContain('由带的人或别人写');
  expect(refusal(() => proposeClose(plan, 'T-9', { result: '会了' }, '张敏'))).toContain('没有进行中的“T-9”');
  const done = after(book, proposeClose(plan, 'T-1', { result: '会催货了', level: 2 }, '张敏'));
  expect(rowsOf(done, '跟单_培训')![0]!.slice(8)).toEqual(['已完成', '会催货了', TODAY]);
  expect(rowsOf(done, '跟单_技能')).toEqual([
    ['王丽', '生产完成', 2, TODAY, '张敏', 'T-1 会催货了', TODAY + 365],
  ]);
  expect(rowsOf(done, '跟单_记录')).toHaveLength(2);
  expect(refusal(() => proposeClose(planned(done), 'T-1', { result: '再来' }, '张敏'))).toContain(
    '没有进行中的',
  );
  // What is wrong with the level stops the result as well.
  expect(refusal(() => proposeClose(plan, 'T-1', { result: '会了', level: 7 }, '张敏'))).toContain('0 到 3');
});

test('a team of one trains itself by its setting, and that is said', () => {
  const alone = (...more: Book['sheets']) => skillsBook(TWO, ALONE, ...more);
  expect(trainingView(planned(alone())).proposals[0]!.trainer).toBe('');
  expect(refusal(() => proposeAccept(planned(alone()), seenIn(alone()), { trainer: '王丽' }, '王丽'))).toContain('可核准自己的'); // prettier-ignore
  const own = alone(OWN_APPROVAL);
  expect(trainingView(planned(own)).proposals[0]!.trainer).toBe('王丽');
  const proposal = proposeAccept(planned(own), seenIn(own), { trainer: '王丽' }, '王丽');
  expect(proposal.notes.map(({ zh }) => zh)).toContain('自己验证自己的，表里看得出来。');
  const closing = proposeClose(planned(after(own, proposal)), 'T-1', { result: '会了', level: 2 }, '王丽');
  expect(closing.notes.map(({ zh }) => zh)).toContain('自己验证自己的，表里看得出来。');
});

const owners = (book: Book) => trainingToday(planned(book)).things.map(({ id, owner, brief, isPersonal = false }) => [id, owner, brief.zh, isPersonal]); // prettier-ignore

test('on its day and after it a training is in Today for who learns and who trains', () => {
  expect(owners(skillsBook(TWO, OPEN))).toEqual([
    ['T-1', '王丽', '3天', false],
    ['T-1\0trainer', '张敏', '3天', true],
  ]);
  const due = (day: string, state?: string) =>
    owners(skillsBook(TWO, trainingSheet({ due: day, trainer: '张敏', ...(state && { state }) })));
  expect(due('2026-05-18')).toHaveLength(2);
  expect(due('2026-05-19')).toEqual([]);
  expect(due('2026-05-15', '已完成')).toEqual([]);
  expect(owners(skillsBook(TWO))).toEqual([]);
});

test('after it was closed the same cause is counted for sixty days, in plain figures', () => {
  const until = [...TWO, lateOrder('A-3', '2026-03-31'), lateOrder('A-4', '2026-04-01'), punctualOrder('A-7', '2026-04-20')]; // prettier-ignore
  const since = [...until, lateOrder('A-5', '2026-05-30'), lateOrder('A-6', '2026-05-31')];
  const closed = trainingSheet({ orders: 'A-8、A-9', state: '已完成', result: '会了', closed: '2026-03-31' });
  const helped = (orders: typeof until, now: string) =>
    trainingView(planned(skillsBook(orders, closed), parseIso(now)!)).done[0]!.helped;
  // Until now: 1 April and 4 and 6 May are late, 20 April was in time; the day of closing itself is not after it.
  expect(helped(until, '2026-05-18 10:00')).toEqual({
    before: 2,
    again: ['A-1', 'A-2', 'A-4'],
    times: 4,
    days: 48,
  });
  // Sixty days end on 30 May.
  expect(helped(since, '2026-07-01 10:00')).toMatchObject({
    again: ['A-1', 'A-2', 'A-4', 'A-5'],
    times: 5,
    days: 60,
  });
});

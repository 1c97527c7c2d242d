import { after, matterOf, turnIn } from '../../../tools/matters-book';
import {
  proposeAccepted,
  proposeHandedAgain,
  proposeRejected,
} from '../../../../shared/features/matters/hand-offs/act';
import { whyOf } from '../../../../shared/plan/why';
import { isoOf } from '../../../../shared/time/moment';
import { day } from '../../../tools/book';
import { FRIDAY, handOff, MONDAY, packed, planned, stage } from '../../../tools/hand-off-book';
import type { Plan } from '../../../../shared/plan/plan';

const iso = (moment: Parameters<typeof isoOf>[0] | undefined) => moment && isoOf(moment);
const why = (plan: Plan, key: string) => {
  const { order } = plan.tables[0]!.rows[0]!;
  const found = stage(plan, key);
  return whyOf(order, found, order.clocks[found.stage.index]!, plan.now);
};

const NUMBER = 'PO-1/prod_done/1';
const handed = after(planned({}, FRIDAY), packed(planned({}, FRIDAY)));

test('packing data handed over on Friday 17:00 waits for 孙敏, whose clock does not run', () => {
  expect(matterOf(handed, NUMBER)).toMatchObject({ kind: 'handoff', order: 'PO-1', stage: 'prod_done', raisedBy: '李娜', owner: '孙敏', other: '孙敏', state: 'handed', times: 1 });
  expect(iso(matterOf(handed, NUMBER).handed)).toBe(FRIDAY);
  expect(matterOf(handed, NUMBER).checklist).toBe('箱数、毛净重、体积\n单据：装箱单');
  expect(stage(handed, 'docs_prep')).toMatchObject({ status: 'waiting for predecessor', start: undefined, due: undefined });
  expect(turnIn(handed, NUMBER)).toMatchObject({ toDo: 'accept', owner: '孙敏' });
  expect(why(handed, 'docs_prep').status.zh).toContain('交出，等孙敏接受');
}); // prettier-ignore

test('accepted on Monday 09:10, her clock starts then, to the minute', () => {
  const monday = planned(handed.book, MONDAY);
  const accepted = after(monday, proposeAccepted(monday, NUMBER, { by: '孙敏' }));
  const docs = stage(accepted, 'docs_prep');
  expect(iso(docs.start)).toBe(MONDAY);
  expect(iso(docs.due)).toBe('2026-05-26 09:40');
  expect(docs.status).toBe('due soon');
  expect(why(accepted, 'docs_prep').deadline.zh).toContain('孙敏接受“装箱数据”');
  expect(accepted.config.log).toContainEqual(expect.objectContaining({ event: 'accepted', by: '孙敏', order: 'PO-1', stage: 'prod_done' }));
}); // prettier-ignore

test('rejected, the packing data is the sender’s again by its original due, until it is handed over again', () => {
  const late = planned(handed.book, '2026-05-26 10:00');
  expect(stage(late, 'prod_done').status).toBe('done');
  const back = after(late, proposeRejected(late, NUMBER, { by: '孙敏', note: '毛重缺两箱' }));
  const packing = stage(back, 'prod_done');
  expect(packing).toMatchObject({ status: 'overdue', done: undefined });
  expect(iso(packing.due)).toBe('2026-05-25');
  expect(back.tables[0]!.rows[0]!.order.late).toBe(true);
  expect(stage(back, 'docs_prep')).toMatchObject({ status: 'waiting for predecessor' });
  expect(turnIn(back, NUMBER)).toMatchObject({ toDo: 'hand again', owner: '李娜' });
  expect(iso(turnIn(back, NUMBER)!.due)).toBe('2026-05-25');
  expect(why(back, 'prod_done').status.zh).toContain('退回：毛重缺两箱');

  const again = after(planned(back.book, '2026-05-26 11:00'), proposeHandedAgain(planned(back.book, '2026-05-26 11:00'), NUMBER, { by: '李娜' }));
  expect(matterOf(again, NUMBER)).toMatchObject({ state: 'handed', times: 2, decision: '毛重缺两箱' });
  expect(stage(again, 'prod_done').status).toBe('done');
  const events = again.config.log.map(({ event }) => event).filter((event) => event === 'handed' || event === 'rejected');
  expect(events).toEqual(['handed', 'rejected', 'handed']);
}); // prettier-ignore

test.each([['', '不写原因'], ['  ', '只有空格']])('a rejection without a reason is refused in both languages', (note) => {
  try {
    proposeRejected(handed, NUMBER, { by: '孙敏', note });
    throw new Error('was not refused');
  } catch (error) {
    expect(error).toMatchObject({ sentence: { zh: expect.stringContaining('退回要写原因'), en: expect.stringContaining('needs a reason') } });
  }
}); // prettier-ignore

test('marking it done once more hands it over again', () => {
  const back = planned({ orders: [{ 完工日期: day('2026-05-22') }], matters: [handOff({ 状态: '已退回', 结束: day('2026-05-25 09:00'), '决定/理由': '缺毛重' })] }, '2026-05-26 10:00');
  expect(stage(back, 'prod_done').status).toBe('overdue');
  const again = after(back, packed(back));
  expect(matterOf(again, NUMBER)).toMatchObject({ state: 'handed', times: 2 });
  expect(stage(again, 'prod_done').status).toBe('done');
}); // prettier-ignore

test('hard dates bind who has not accepted yet, and an acceptance moves none', () => {
  const orders = [{ 完工日期: day('2026-05-22'), 截关日期: day('2026-05-24'), ETD: day('2026-05-27') }];
  const waiting = planned({ orders, matters: [handOff()] }, MONDAY);
  expect(stage(waiting, 'docs_prep')).toMatchObject({ status: 'overdue', by: 'hard' });
  const taken = planned({ orders, matters: [handOff({ 状态: '已接受', 接受: day(MONDAY) })] }, MONDAY);
  expect(stage(taken, 'docs_prep')).toMatchObject({ status: 'overdue', by: 'hard' });
});

test('once the papers are made the hand-off is over, whatever its row says', () => {
  const orders = [{ 完工日期: day('2026-05-22'), 报关资料: day('2026-05-26') }];
  for (const 状态 of ['待接受', '已退回']) {
    const plan = planned({ orders, matters: [handOff({ 状态 })] }, '2026-05-28 10:00');
    expect(stage(plan, 'prod_done').status).toBe('done');
    expect(stage(plan, 'docs_prep').status).toBe('done');
  }
});

test('a row that was taken back counts for nothing', () => {
  const orders = [{ 完工日期: day('2026-05-22') }];
  const without = planned({ orders, matters: [] }, MONDAY);
  const withdrawn = planned({ orders, matters: [handOff({ 状态: '已撤回' })] }, MONDAY);
  expect(stage(withdrawn, 'docs_prep')).toMatchObject({ start: stage(without, 'docs_prep').start, status: stage(without, 'docs_prep').status }); // prettier-ignore
});

test.each([
  ['handed over', {}],
  ['given back', { 状态: '已退回', 结束: day('2026-05-25 10:00'), '决定/理由': '缺毛重' }],
])('what was %s is nobody’s turn once the papers are made all the same', (_, more) => {
  const look = (made: string | null) =>
    planned({ orders: [{ 完工日期: day('2026-05-22'), 报关资料: made === null ? null : day(made) }], matters: [handOff(more)] }, '2026-05-28 10:00');
  expect(turnIn(look(null), NUMBER)).toMatchObject({ isLate: true });
  expect(turnIn(look('2026-05-26'), NUMBER)).toBeUndefined();
}); // prettier-ignore

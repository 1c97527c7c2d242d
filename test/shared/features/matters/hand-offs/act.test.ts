import {
  proposeAccepted,
  proposeHandedAgain,
  proposeRejected,
  receiverOf,
} from '../../../../../shared/features/matters/hand-offs/act';
import type { GendanError } from '../../../../../shared/errors';
import type { Plan } from '../../../../../shared/plan/plan';
import { day } from '../../../../tools/book';
import { handOff, MONDAY, planned, stage, TEAM, type HandOffBook } from '../../../../tools/hand-off-book';
import { after, matterOf } from '../../../../tools/matters-book';

const NUMBER = 'PO-1/prod_done/1';
const DONE = { 完工日期: day('2026-05-22') };
const monday = (more: HandOffBook = {}) => planned({ orders: [DONE], matters: [handOff()], ...more }, MONDAY);

/** What the log says that the receiver said. */
const answered = ({ config }: Plan) =>
  config.log.filter(({ event }) => event === 'accepted' || event === 'rejected').at(-1);

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as GendanError).sentence.zh;
  }
  return 'was not refused';
};

test('who hands over cannot accept or reject it', () => {
  expect(refusal(() => proposeAccepted(monday(), NUMBER, { by: '李娜' }))).toContain('李娜是交出人');
  expect(refusal(() => proposeRejected(monday(), NUMBER, { by: '李娜', note: '不要' }))).toContain(
    '李娜是交出人',
  );
  expect(refusal(() => proposeAccepted(monday(), NUMBER, { by: '李娜', for: '孙敏' }))).toContain(
    '李娜是交出人',
  );
});

test('nor in another spelling of their name', () => {
  for (const sender of ['李娜（跟单）', '李娜/Anna', '小李']) {
    const plan = monday({ matters: [handOff({ 提出: sender })] });
    expect(refusal(() => proposeAccepted(plan, NUMBER, { by: '李娜' }))).toContain('李娜是交出人');
  }
});

test('nobody acts without a name', () => {
  expect(refusal(() => proposeAccepted(monday(), NUMBER, { by: ' ' }))).toContain('还不知道是谁');
});

test('in a team of one the one may, and it says so', () => {
  const alone = monday({ team: TEAM.slice(0, 1), matters: [handOff({ 负责人: '李娜', 对方: '李娜' })] });
  const { notes, patch } = proposeAccepted(alone, NUMBER, { by: '李娜' });
  expect(notes.map(({ zh }) => zh)).toEqual(['自己交出、自己接受（按团队设置允许）']);
  const accepted = after(alone, { patch });
  expect(matterOf(accepted, NUMBER).decision).toContain('自己交出、自己接受');
  expect(stage(accepted, 'docs_prep').start).toBe(alone.now);
});

test('a team of two may not, unless its setting allows it', () => {
  const two = { team: TEAM.slice(0, 2) };
  expect(refusal(() => proposeAccepted(monday(two), NUMBER, { by: '李娜' }))).toContain('可核准自己的');
  const allowed = monday({ ...two, settings: [[null, '可核准自己的', null, '是']] });
  expect(proposeAccepted(allowed, NUMBER, { by: '李娜' }).notes).toContainEqual({
    zh: '自己交出、自己接受（按团队设置允许）',
    en: 'their own hand-off, as the team’s setting allows',
  });
  expect(proposeAccepted(monday(two), NUMBER, { by: '孙敏' }).notes).toEqual([]);
});

test('a colleague who stands in is told beside it', () => {
  const { notes, patch } = proposeAccepted(monday(), NUMBER, { by: '王经理' });
  expect(notes.map(({ zh }) => zh)).toEqual(['王经理代孙敏']);
  expect(answered(after(monday(), { patch }))).toMatchObject({ event: 'accepted', by: '王经理' });
});

describe('somebody without the workbook', () => {
  const outside = (): ReturnType<typeof monday> =>
    monday({ matters: [handOff({ 负责人: '宏达货代', 对方: '宏达货代' })] });

  it('has theirs accepted by a colleague, with a note', () => {
    expect(receiverOf(outside(), NUMBER)).toEqual({ name: '宏达货代', isOutside: true });
    expect(refusal(() => proposeAccepted(outside(), NUMBER, { by: '王经理' }))).toContain(
      '宏达货代不用这个工作簿',
    );
    const accepted = after(
      outside(),
      proposeAccepted(outside(), NUMBER, { by: '王经理', note: '微信回复已收到' }),
    );
    expect(matterOf(accepted, NUMBER)).toMatchObject({
      state: 'accepted',
      decision: '王经理代宏达货代填：微信回复已收到',
    });
    expect(answered(accepted)).toMatchObject({ event: 'accepted', by: '王经理' });
    expect(answered(accepted)!.note).toContain('微信回复已收到');
  });

  it('or by a moment that somebody types into the sheet', () => {
    const typed = monday({
      matters: [handOff({ 对方: '宏达货代', 接受: day(MONDAY), '决定/理由': '电话确认' })],
    });
    expect(stage(typed, 'docs_prep').start).toBe(typed.now);
  });
});

test.each(['已接受', '已退回', '已撤回'])(
  'what is %s already is neither accepted nor handed over again',
  (状态) => {
    const plan = monday({ matters: [handOff({ 状态, 接受: 状态 === '已接受' ? day(MONDAY) : null })] });
    expect(refusal(() => proposeAccepted(plan, NUMBER, { by: '孙敏' }))).toContain('没有写入');
    expect(refusal(() => proposeHandedAgain(plan, NUMBER, { by: '李娜' }))).toMatch(
      状态 === '已退回' ? /was not refused/ : /没有写入/,
    );
  },
);

test('two answers at once: the second changes nothing', () => {
  const plan = monday();
  const [yes, no] = [
    proposeAccepted(plan, NUMBER, { by: '孙敏' }),
    proposeRejected(plan, NUMBER, { by: '孙敏', note: '缺毛重' }),
  ];
  const both = after(after(plan, yes), no);
  expect(matterOf(both, NUMBER)).toMatchObject({ state: 'accepted' });
});

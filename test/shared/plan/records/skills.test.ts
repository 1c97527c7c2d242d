import { plan, type Plan } from '../../../../shared/plan/plan';
import { STAGE_WORDS } from '../../../../shared/templates/vocabulary';
import { day } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { bookWith, found, NOW, planWith, stageOf, type Cells } from '../../../tools/record-book';

const DOCS = STAGE_WORDS.docs_prep!.zh;
const order: Cells = { ETD: day('2026-05-28'), ATD: null, 工厂交期: day('2026-05-20') };
const people: Cells[] = [
  { 姓名: '李娜', 别名: 'Lina', 角色: '单证员', 技能: `${DOCS} 3` },
  { 姓名: '赵磊', 别名: null, 角色: '单证员', 技能: `${DOCS} 2` },
  { 姓名: '周总', 别名: null, 角色: '经理', 技能: null },
];
const skill = (person: string, level: number, more: Cells = {}): Cells => ({
  人员: person, 技能: DOCS, 水平: level, 验证日: day('2026-03-01'), 验证人: '周总', 依据: 'A-0 的单证', 有效至: null, ...more,
}); // prettier-ignore
const planOf = (...skills: Cells[]): Plan => planWith([order], { 跟单_人员: people, 跟单_技能: skills });
const owner = (planned: Plan): string | undefined => stageOf(planned, 'docs_prep').owner?.owner;

test('without the sheet the levels of the team list decide', () => {
  expect(owner(planWith([order], { 跟单_人员: people }))).toBe('李娜');
});

test.each<[string, Cells[], string | undefined]>([
  ['a verified level goes before the column', [skill('李娜', 1)], '赵磊'],
  ['by any spelling of the name', [skill('Lina', 1)], '赵磊'],
  ['both too low: nobody', [skill('李娜', 1), skill('赵磊', 0)], undefined],
  ['until its last day, that day included', [skill('李娜', 1, { 有效至: day('2026-05-18') })], '赵磊'],
  ['a level that is higher', [skill('李娜', 2), skill('赵磊', 3)], '赵磊'],
  ['another skill leaves the column as it is', [skill('李娜', 0, { 技能: '西班牙语' })], '李娜'],
])('%s', (_, skills, name) => {
  const planned = planOf(...skills);
  expect(owner(planned)).toBe(name);
  expect(found(planned)).toEqual([]);
});

test.each<[string, Cells, string]>([
  ['an expired one', { 有效至: day('2026-05-17') }, '跟单_技能!G2 “李娜”的“DOCS”已过有效期'],
  ['one of their own', { 验证人: 'Lina' }, '跟单_技能!E2 “李娜”的“DOCS”是本人验证的'],
  ['one without evidence', { 依据: null }, '跟单_技能!F2 “李娜”的“DOCS”没写依据'],
  ['one that nobody verified', { 验证人: null }, '跟单_技能!E2 “李娜”的“DOCS”没写谁在哪天验证的'],
])('%s does not count, is told, and leaves the level unknown whatever the column says', (_, more, told) => {
  // 赵磊's 2 costs less than a level that nobody knows.
  const planned = planOf(skill('李娜', 3, more));
  expect(owner(planned)).toBe('赵磊');
  expect(found(planned)).toEqual([`${told.replace('DOCS', DOCS)}，派活时这一行不算。由别人验证后补上。`]);
  expect(planned.configFindings.map(({ severity }) => severity)).toEqual(['info']);
});

test('the day after its last day it is gone', () => {
  const book = bookWith([order], { 跟单_人员: people, 跟单_技能: [skill('李娜', 3, { 有效至: day('2026-05-18') })] }); // prettier-ignore
  expect(owner(plan(book, NOW))).toBe('李娜');
  expect(owner(plan(book, moment('2026-05-19 09:00')))).toBe('赵磊');
});

test('in a team that may approve its own one may verify oneself', () => {
  const own = (value: string): Plan =>
    planWith([order], {
      跟单_人员: people,
      跟单_技能: [skill('李娜', 1, { 验证人: '李娜' })],
      跟单_设置: [{ 设置项: '可核准自己的', 值: value }],
    });
  expect(own('是').config.settings.ownApproval).toBe(true);
  expect(found(own('是'))).toEqual([]);
  expect(found(own('否'))).toHaveLength(1);
});

test('cells that cannot be read harm nothing', () => {
  const bad = [skill('__proto__', 3, { 技能: '__proto__' }), skill('\ud800', 9), skill('李娜', Number.NaN)];
  expect(owner(planOf(...bad))).toBe('李娜');
});

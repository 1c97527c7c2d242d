import { applyPatch } from '../../../../shared/book/apply';
import { proposeNothing } from '../../../../shared/features/knowledge/cards/nothing';
import { lessonDraft, nextNumber } from '../../../../shared/features/knowledge/cards/draft';
import { cardsView } from '../../../../shared/features/knowledge/cards/view';
import { knowledgeToday } from '../../../../shared/features/knowledge/today';
import { lessonsAsked } from '../../../../shared/knowledge/lessons/asked';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { day, sheetOf } from '../../../tools/book';
import { CARDS, knowledgeBook, NOW, planCards } from '../../../tools/knowledge-book';
import { moment } from '../../../tools/order-facts';
import { planWith, rowsOf, type Cells } from '../../../tools/record-book';

const asked = (plan: Plan): string[] =>
  lessonsAsked(plan).map(({ is, entry, owner }) => `${is} ${entry.order} ${owner}`);
const idOf = (plan: Plan, order: string): string =>
  `lesson ${entriesOf(plan).find((entry) => entry.order === order)!.key}`;

describe('what may have taught something', () => {
  test('a claim closed last week and a late order that is over, with a cause: of whoever looks after the customer', () => {
    expect(asked(planCards([]))).toEqual(['claim C-1 赵强', 'late A-3 王丽']);
  });
  test('not what a card names, however it spells the order', () => {
    expect(asked(planCards([{ 来源订单: 'ｃ-1' }, { 来源订单: 'A-3', 状态: '草稿' }]))).toEqual([]);
  });
  test('nothing of before: fifteen days after it closed nobody is asked any more', () => {
    const at = (iso: string): Plan => planOf(knowledgeBook([]), moment(`${iso} 10:00`));
    expect(asked(at('2026-05-25'))).toEqual(['claim C-1 赵强', 'late A-3 王丽']);
    expect(asked(at('2026-05-26'))).toEqual(['claim C-1 赵强']);
    expect(asked(at('2026-05-27'))).toEqual([]);
  }); // prettier-ignore
  test('a late order without a cause says nothing to learn from', () => {
    const late: Cells = { 订单号: 'B-1', 下单日期: day('2026-03-02'), 定金到账: day('2026-03-04'), ETD: day('2026-04-20'), ATD: day('2026-05-02'), 尾款到账: day('2026-05-15'), 状态: '已完成' };
    const cards = { 跟单_知识: [{ 编号: 'K-1', 问题: '问', 做法: '答' }] };
    const closed = (cause: string): string[] => asked(planWith([{ ...late, 延误原因: cause }], cards));
    expect(closed('')).toEqual([]);
    expect(closed('无')).toEqual([]);
    expect(closed('等船')).toHaveLength(1);
  }); // prettier-ignore
  test('a book without the sheet asks nobody and shows no group in Today', () => {
    const without = planWith([{}]);
    expect(knowledgeToday(without).things).toEqual([]);
    expect(cardsView(without, '').isThere).toBe(false);
  });
  test('at most three of one owner, the newest first', () => {
    const claims = rowsOf('客诉二', [1, 2, 3, 4, 5].map((n) => ({ 客诉号: `D-${n}`, 客户: 'X', 业务员: '李娜', 客诉日期: day('2026-05-02'), 客诉回复: day('2026-05-02'), 结案日期: day(`2026-05-0${n + 4}`), 原因: '短少' })));
    expect(asked(planCards([], claims)).filter((each) => each.endsWith('李娜'))).toEqual(['claim D-5 李娜', 'claim D-4 李娜', 'claim D-3 李娜']);
  }); // prettier-ignore
});

describe('nothing to learn', () => {
  test('is a row of the log, and that order is not asked about again; the others are', () => {
    const plan = planCards([]);
    const { title, patch } = proposeNothing(plan, idOf(plan, 'C-1'), '赵强');
    expect(title.zh).toBe('C-1：没什么可学');
    const after = planOf(applyPatch(plan.book, patch).book, NOW);
    expect(after.config.log.map(({ event, order, by }) => [event, order, by])).toEqual([['nolesson', 'C-1', '赵强']]); // prettier-ignore
    expect(asked(after)).toEqual(['late A-3 王丽']);
  });
  test('of an order that is gone nothing is written', () => {
    expect(() => proposeNothing(planCards([]), 'lesson Z-9', '赵强')).toThrow(/nothing was written/);
    expect(() => proposeNothing(planCards([]), 'review', '赵强')).toThrow(/nothing was written/);
  });
});

describe('Today', () => {
  test('asks in one line each, and each author is told in one line of the cards to look at again', () => {
    const { things } = knowledgeToday(planCards(CARDS));
    expect(things.map(({ name, owner, note, isPersonal }) => [name, owner, note.zh, isPersonal])).toEqual([
      ['C-1', '赵强', '客诉已结：破损。写张知识卡？', undefined],
      ['A-3', '王丽', '晚完成：釉色返工。写张知识卡？', undefined],
      ['1 张知识卡到复核日', '王丽', 'K-1', true],
    ]);
  });
  test('a card of somebody who is not on the team is the manager’s to look at; one that is off nobody’s', () => {
    const due = day('2026-05-18');
    const { things } = knowledgeToday(planCards([{ 作者: '老陈', 复核日: due }, { 作者: '王丽', 复核日: due, 状态: '停用' }, { 作者: '王丽', 复核日: day('2026-05-19') }]));
    expect(things.filter(({ id }) => id.startsWith('review')).map(({ owner, role, name }) => [owner, role, name])).toEqual([['', 'manager', '1 张知识卡到复核日']]);
  }); // prettier-ignore
  test('who has left is neither asked nor has cards to look at: the role is asked, and the manager looks', () => {
    const book = knowledgeBook([{ 作者: '王丽', 复核日: day('2026-05-18') }]);
    const left = sheetOf('跟单_人员', [['姓名', '角色', '失效'], ['张敏', '主管', null], ['王丽', '业务员', day('2026-05-17')], ['赵强', '业务员、客服', null]]);
    const planned = planOf({ ...book, sheets: book.sheets.map((sheet) => (sheet.name === left.name ? left : sheet)) }, NOW);
    const { things } = knowledgeToday(planned);
    expect(things.map(({ name, owner, role }) => [name, owner, role])).toEqual([
      ['C-1', '赵强', 'service'],
      ['A-3', '', things[1]!.role],
      ['1 张知识卡到复核日', '', 'manager'],
    ]);
    expect(cardsView(planned, '张敏', { review: true }).found).toBe(1);
    expect(cardsView(planned, '赵强', { review: true }).found).toBe(0);
  }); // prettier-ignore
});

describe('the form of a new card', () => {
  test('says what is known of the order: where it went wrong, whose it was, what it was, why', () => {
    const plan = planCards(CARDS);
    expect(lessonDraft(plan, idOf(plan, 'A-3').slice(7), '王丽', 'zh')).toEqual({
      number: 'K-8', author: '王丽', review: '2027-05-18', stages: '开船', customers: 'Kestrel', countries: 'DE', products: '玻璃杯', cause: '釉色返工', order: 'A-3',
    }); // prettier-ignore
  });
  test.each([
    [[], 'K-1'],
    [['K-09', 'K-1'], 'K-10'],
    [['2026-7'], 'K-1'],
    [['经验12', 'x'], '经验13'],
    [['K-999999999'], 'K-1000000000'],
    [['__proto__'], 'K-1'],
  ] as const)('after %j comes %s', (numbers, next) => {
    expect(nextNumber(planCards(numbers.map((number) => ({ 编号: number }))))).toBe(next);
  });
});

import { applyPatch } from '../../../../../shared/book/apply';
import type { Book, Sheet } from '../../../../../shared/book/model';
import { pointFindings } from '../../../../../shared/features/skills/points/findings';
import {
  proposeAppeal,
  proposeApproved,
  proposeDecided,
  proposeRefused,
} from '../../../../../shared/features/skills/points/decide';
import { proposeAwards, proposeRules } from '../../../../../shared/features/skills/points/propose';
import { pointsOf } from '../../../../../shared/features/skills/points/summary';
import { a1 } from '../../../../../shared/book/address';
import { monthOf } from '../../../../../shared/skills/points/month';
import { awardsOf } from '../../../../../shared/skills/points/awards';
import { openFacts } from '../../../../../shared/skills/points/open';
import type { Plan } from '../../../../../shared/plan/plan';
import type { Proposal } from '../../../../../shared/proposals/proposal';
import { dayOf } from '../../../../../shared/time/moment';
import { day, sheetOf, type TestCell } from '../../../../tools/book';
import { handOff } from '../../../../tools/hand-off-book';
import { moment } from '../../../../tools/order-facts';
import {
  ACCEPTED, after, HANDED, logOf, PACKED, planned, rulesOf, TAKEN_OVER, type LogLine, type PointsBook,
} from '../../../../tools/points-book'; // prettier-ignore

const MAY = monthOf(dayOf(moment('2026-05-20')));
const TAKEN = handOff({ 状态: '已接受', 接受: day('2026-05-21 09:10') });
const BOOK: PointsBook = { log: [HANDED, ACCEPTED, TAKEN_OVER], orders: [PACKED, {}], matters: [TAKEN] };
const HELPED = 'helped/PO-1/prod_done';
const FIRST = 'accepted/PO-1/prod_done/1';

const start = (book: PointsBook = BOOK): Plan => {
  const plan = planned(book);
  return after(plan, proposeAwards(plan, MAY, '王经理'));
};
const told = (plan: Plan): string[] => awardsOf(plan).map(({ record, state, counts }) => `${record.number} ${record.points} ${state}${counts ? ' counts' : ''}`); // prettier-ignore
const of = (plan: Plan, number: string) => awardsOf(plan).find(({ record }) => record.number === number)!;
const withSheet = (plan: Plan, sheet: Sheet): Plan => planned({ ...plan.book, sheets: plan.book.sheets.map((each) => (each.name === sheet.name ? sheet : each)) } as Book as never); // prettier-ignore
const refused = (propose: () => Proposal): string => {
  try {
    propose();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

/** The plan with one cell of 跟单_积分 typed over. */
function typed(plan: Plan, number: string, title: string, value: TestCell): Plan {
  const sheet = plan.book.sheets.find(({ name }) => name === '跟单_积分')!;
  const column = sheet.rows[0]!.indexOf(title);
  const row = sheet.rows.findIndex((cells) => cells[0] === number);
  const made = sheetOf('', [[value]]);
  const rows = sheet.rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? made.rows[0]![0]! : cell)) : cells)); // prettier-ignore
  const kinds = sheet.kinds.map((cells, at) => (at === row ? cells.slice(0, column) + made.kinds[0] + cells.slice(column + 1) : cells)); // prettier-ignore
  return withSheet(plan, { ...sheet, rows, kinds });
}

const findings = (plan: Plan): string[] =>
  pointFindings(plan).map(({ place, message }) => `${a1(place.row, place.column)} ${message.en}`);

describe('proposing', () => {
  test('writes a row for each fact of the month, with what shows it, and the log says who asked', () => {
    const plan = start();
    expect(told(plan)).toEqual([`${HELPED} 3 proposed`, `${FIRST} 1 proposed`]);
    expect(of(plan, HELPED).record).toMatchObject({ person: '孙敏', rule: '顶班', order: 'PO-1', stage: 'prod_done', evidence: '李娜不在，孙敏顶班，装箱数据按时完成' }); // prettier-ignore
    expect(plan.config.log.filter(({ event }) => event === 'note')).toMatchObject([
      { event: 'note', order: 'PO-1', by: '王经理', note: `${HELPED} 提议：3 分` },
      { event: 'note', order: 'PO-1', by: '王经理', note: `${FIRST} 提议：1 分` },
    ]);
    expect(findings(plan)).toEqual([]);
  });

  test('twice proposes nothing twice, and neither does a book that was copied or whose row was removed', () => {
    const plan = start();
    expect(openFacts(plan)).toEqual([]);
    expect(refused(() => proposeAwards(plan, MAY, '王经理'))).toContain('nothing to propose');
    const emptied = plan.book.sheets.find(({ name }) => name === '跟单_积分')!;
    expect(openFacts(withSheet(plan, { ...emptied, rows: emptied.rows.slice(0, 1), kinds: emptied.kinds.slice(0, 1) }))).toEqual([]); // prettier-ignore
  });

  test('a card with another number, and a stage that was written anew in the log, have no second award', () => {
    const book: PointsBook = {
      log: [['2026-05-20 09:00', 'PO-1', '装箱数据', '知识有用', null, '孙敏', 'K-1']],
    };
    const plan = start(book);
    expect(told(plan)).toEqual(['card/K-1/PO-1/prod_done 1 proposed']);
    const rewritten = (from: string, to: string): Plan =>
      planned({ ...plan.book, sheets: plan.book.sheets.map((sheet) => sheet.name === '跟单_积分' ? sheet : { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === from ? to : cell))) }) } as never); // prettier-ignore
    expect(openFacts(rewritten('K-1', 'K-9'))).toEqual([]);
    expect(openFacts(rewritten('装箱数据', '订舱'))).toEqual([]);
  });

  test('an order that is called something else now has no second award for the same help', () => {
    const plan = start();
    const renamed = { ...plan.book, sheets: plan.book.sheets.map((sheet) => sheet.name === '跟单_积分' ? sheet : { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === 'PO-1' ? 'PO-1A' : cell))) }) }; // prettier-ignore
    const again = planned(renamed as never);
    expect(openFacts(again)).toEqual([]);
    expect(of(again, HELPED).fact).toBeUndefined();
  });

  test('nothing without rules, by a rule that is off, or of another month', () => {
    expect(refused(() => proposeAwards(planned({ ...BOOK, sheets: [rulesOf()] }), MAY, '王经理'))).toContain('no Gendan Point Rules'); // prettier-ignore
    expect(openFacts(planned({ ...BOOK, sheets: [rulesOf(['顶班', '替人顶班按时做完', 3, null, null, '否'])] }))).toEqual([]); // prettier-ignore
    const june = monthOf(dayOf(moment('2026-06-01')));
    expect(refused(() => proposeAwards(planned(BOOK), june, '王经理'))).toContain('nothing to propose');
    expect(refused(() => proposeAwards(planned(BOOK), MAY, ' '))).toContain('who');
  });

  test('the shipped rules are added on consent, those that are missing', () => {
    const plan = planned({ ...BOOK, sheets: [rulesOf(['我们的', '替人顶班按时做完', 5, null, null, null])] });
    const made = after(plan, proposeRules(plan));
    expect(openFacts(made).map(({ fact, rule }) => [fact.number, rule.points])).toEqual([[HELPED, 5], [FIRST, 1]]); // prettier-ignore
  });

  const manyCards = (count: number): LogLine[] => Array.from({ length: count }, (_, at): LogLine => [`2026-05-${10 + at} 10:00`, `PO-${at + 1}`, '报关资料', '知识有用', null, '孙敏', 'K-1']); // prettier-ignore

  test('no more than the most of a person and month, the earliest first', () => {
    const plan = planned({ log: manyCards(7) });
    expect(openFacts(plan).map(({ isOver }) => isOver)).toEqual([false, false, false, false, false, true, true]); // prettier-ignore
    const proposal = proposeAwards(plan, MAY, '王经理');
    expect(proposal.notes[0]!.zh).toBe('另有 2 件超出每月封顶，没有提议');
    const made = after(plan, proposal);
    expect(told(made)).toHaveLength(5);
    expect(openFacts(made).every(({ isOver }) => isOver)).toBe(true);
    const freed = after(made, proposeRefused(made, 'card/K-1/PO-2/docs_prep', '没用上', '王经理'));
    expect(openFacts(freed).map(({ isOver }) => isOver)).toEqual([false, true]);
  });
});

describe('approving', () => {
  test('by a manager who is not the person: the points count', () => {
    const plan = start();
    const made = after(plan, proposeApproved(plan, [HELPED, FIRST], '王经理'));
    expect(told(made)).toEqual([`${HELPED} 3 approved counts`, `${FIRST} 1 approved counts`]);
    expect(pointsOf(made, MAY).map(({ person, approved, open }) => [person, approved, open])).toEqual([['李娜', 1, 0], ['孙敏', 3, 0]]); // prettier-ignore
    expect(made.config.log.at(-1)).toMatchObject({ by: '王经理', note: `${FIRST} 核准` });
    expect(findings(made)).toEqual([]);
  });

  test.each([
    ['the person', '孙敏', 'own points'],
    ['somebody else than a manager', '李娜', 'is not who approves'],
    ['a stranger', '某人', 'not in Gendan People'],
    ['nobody', '', 'who you are'],
  ])('not by %s', (_, by, why) => {
    expect(refused(() => proposeApproved(start(), [HELPED], by))).toContain(why);
  });

  test('by whom the rule names, and by a manager where those are the person’s own points', () => {
    const rules = rulesOf(['交接', '交接一次通过', 1, null, '孙敏', null], ['顶班', '替人顶班按时做完', 3, null, '孙敏', null]); // prettier-ignore
    const plan = start({ ...BOOK, sheets: [rules] });
    expect(told(after(plan, proposeApproved(plan, [FIRST], '孙敏')))).toContain(`${FIRST} 1 approved counts`);
    expect(refused(() => proposeApproved(plan, [FIRST], '王经理'))).toContain('ask 孙敏');
    expect(told(after(plan, proposeApproved(plan, [HELPED], '刘总')))).toContain(`${HELPED} 3 approved counts`); // prettier-ignore
  });

  test('by oneself only by the team’s setting, and the row says so', () => {
    const plan = start({ ...BOOK, settings: [[null, '可核准自己的', null, '是']] });
    const made = after(plan, proposeApproved(plan, [HELPED], '孙敏'));
    expect(of(made, HELPED)).toMatchObject({ counts: true, record: { decision: '（自己核准自己的，按团队设置允许）' } }); // prettier-ignore
  });

  test('what a manager approved through Gendan counts also when they are no manager any more', () => {
    const plan = start();
    const made = after(plan, proposeApproved(plan, [HELPED], '王经理'));
    const people = sheetOf('跟单_人员', [['姓名', '角色', '备份人', '请假'], ['李娜', '跟单员', '孙敏', '2026-05-18~2026-05-22'], ['孙敏', '单证员', null, null], ['王经理', '业务员', null, null], ['刘总', '经理', null, null]]); // prettier-ignore
    expect(of(withSheet(made, people), HELPED).counts).toBe(true);
  });
});

describe('refusing and appealing', () => {
  const denied = (plan = start()): Plan => after(plan, proposeRefused(plan, HELPED, '是替班表排好的', '王经理')); // prettier-ignore
  const appealed = (plan = denied()): Plan =>
    after(plan, proposeAppeal(plan, HELPED, '当天才通知我', '孙敏'));

  test('takes a reason; only the person appeals, with a word of why', () => {
    const plan = denied();
    expect(told(plan)[0]).toBe(`${HELPED} 3 refused`);
    expect(refused(() => proposeRefused(start(), HELPED, ' ', '王经理'))).toContain('reason');
    expect(refused(() => proposeAppeal(plan, HELPED, '我帮过', '李娜'))).toContain('alone may appeal');
    expect(refused(() => proposeAppeal(plan, HELPED, ' ', '孙敏'))).toContain('says why');
    expect(refused(() => proposeAppeal(start(), HELPED, '早点', '孙敏'))).toContain('not “Refused”');
  });

  test('somebody else decides, with a reason; that stands', () => {
    const plan = appealed();
    expect(told(plan)[0]).toBe(`${HELPED} 3 appealed`);
    expect(refused(() => proposeDecided(plan, HELPED, true, '查了', '王经理'))).toContain('decided first');
    expect(refused(() => proposeDecided(plan, HELPED, true, ' ', '刘总'))).toContain('reason');
    expect(refused(() => proposeDecided(plan, HELPED, true, '查了', '孙敏'))).toContain('own points');
    const given = after(plan, proposeDecided(plan, HELPED, true, '排班表是事后补的', '刘总'));
    expect(of(given, HELPED)).toMatchObject({ counts: true, record: { approver: '刘总', appeal: '当天才通知我', decision: '排班表是事后补的\n原决定（王经理）：是替班表排好的' } }); // prettier-ignore
    const upheld = after(plan, proposeDecided(plan, HELPED, false, '排班在先', '刘总'));
    expect(told(upheld)[0]).toBe(`${HELPED} 3 refused`);
    expect(refused(() => proposeAppeal(upheld, HELPED, '再看看', '孙敏'))).toContain('that stands');
    expect(findings(upheld)).toEqual([]);
  });

  test('in a team of two the same person decides again, and the row says so', () => {
    const people = [
      ['李娜', '跟单员', '孙敏', '2026-05-18~2026-05-22'],
      ['孙敏', '单证员', null, null],
    ];
    const before = start({ ...BOOK, people });
    const plan = after(before, proposeRefused(before, HELPED, '不算', '李娜'));
    const again = after(plan, proposeAppeal(plan, HELPED, '算的', '孙敏'));
    const given = after(again, proposeDecided(again, HELPED, true, '是我记错', '李娜'));
    expect(of(given, HELPED).record.decision).toContain('团队里没有别人');
    expect(of(given, HELPED).counts).toBe(true);
  });
});

describe('a claim on the order', () => {
  /** The book with a number of a claim in the row of PO-1, and what the log says of it. */
  const claimed = (plan: Plan): Plan => {
    const orders = plan.book.sheets.find(({ name }) => name === '出货')!;
    const more = sheetOf('', [['客诉单号'], ['C-1']]);
    const rows = orders.rows.map((row, at) => [...row, more.rows[at]?.[0] ?? null]);
    return withSheet(plan, {
      ...orders,
      rows,
      kinds: orders.kinds.map((row, at) => row + (more.kinds[at] ?? 's')),
    });
  };
  const logged = (plan: Plan, event: string): Plan => {
    const log = plan.book.sheets.find(({ name }) => name === '跟单_记录')!;
    const { rows, kinds } = logOf(['2026-06-01 09:00', 'PO-1', '客诉关闭', event]);
    return withSheet(plan, { ...log, rows: [...log.rows, rows[1]!], kinds: [...log.kinds, kinds[1]!] });
  };

  test('freezes its awards until it is closed, whatever their rows say', () => {
    const open = claimed(start());
    expect(told(open)).toEqual([`${HELPED} 3 frozen`, `${FIRST} 1 frozen`]);
    expect(refused(() => proposeApproved(open, [HELPED], '王经理'))).toContain(
      'claim C-1 on PO-1 is not closed',
    );
    const closed = logged(open, '完成');
    const given = after(closed, proposeApproved(closed, [HELPED], '王经理'));
    expect(told(given)[0]).toBe(`${HELPED} 3 approved counts`);
    const again = logged(given, '重开');
    expect(told(again)[0]).toBe(`${HELPED} 3 frozen`);
    expect(pointsOf(again, MAY)[1]).toMatchObject({ person: '孙敏', approved: 0, open: 3 });
    expect(findings(again).join()).toContain('frozen');
  });
});

describe('rows that somebody typed', () => {
  const given = (): Plan => after(start(), proposeApproved(start(), [HELPED], '王经理'));

  test.each<[string, string, TestCell, string]>([
    ['approved by the person', '核准人', '孙敏', 'J2 helped/PO-1/prod_done was approved by 孙敏'],
    ['approved by nobody', '核准人', null, 'J2 helped/PO-1/prod_done does not say who approved it'],
    ['approved by who may not', '核准人', '李娜', 'J2 李娜 is not who approves'],
    ['by a rule that is not there', '规则', '加急', 'D2 Gendan Point Rules has no rule “加急”'],
    ['by the rule of another fact', '规则', '交接', 'D2 “交接” is for'],
    ['with other points', '分', 30, 'H2 helped/PO-1/prod_done is worth 3'],
    ['of somebody else', '人员', '李娜', 'C2 helped/PO-1/prod_done is 孙敏’s'],
    ['of another month', '日期', day('2026-06-20'), 'B2 helped/PO-1/prod_done happened on 2026-05-20'],
    ['that name nothing', '编号', 'X-1', 'A2 X-1 names nothing in the log'],
  ])('%s: a finding at the cell, and the points do not count', (_, title, value, said) => {
    const plan = typed(given(), HELPED, title, value);
    expect(findings(plan).join('\n')).toContain(said);
    expect(awardsOf(plan).some(({ counts }) => counts)).toBe(false);
  });

  test('a rule that is worth more now changes no award of before', () => {
    const plan = withSheet(given(), rulesOf(['顶班', '替人顶班按时做完', 5, null, null, null], ['交接', '交接一次通过', 1, null, null, null])); // prettier-ignore
    expect(told(plan)[0]).toBe(`${HELPED} 3 approved counts`);
    expect(findings(plan)).toEqual([]);
  });

  test('what the log does not show any more stays, is said, and cannot be approved', () => {
    const gone = (plan: Plan): Plan => {
      const log = plan.config.log.filter(({ event }) => event === 'note');
      return withSheet(plan, logOf(...log.map(({ order, by, note }): LogLine => ['2026-06-01 10:00', order, '装箱数据', '备注', null, by, note]))); // prettier-ignore
    };
    expect(refused(() => proposeApproved(gone(start()), [HELPED], '王经理'))).toContain('no longer shows');
    const plan = gone(given());
    expect(told(plan)[0]).toBe(`${HELPED} 3 approved counts`);
    expect(findings(plan)[0]).toContain('G2 helped/PO-1/prod_done rests on something that the log no longer shows'); // prettier-ignore
  });

  test('two rules for one fact: the first holds, the second is a finding', () => {
    const plan = planned({ ...BOOK, sheets: [rulesOf(['顶班', '替人顶班按时做完', 3, null, null, null], ['加倍', '替人顶班按时做完', 6, null, '某人', null])] }); // prettier-ignore
    expect(openFacts(plan).map(({ rule }) => rule.points)).toEqual([3]);
    expect(findings(plan)).toEqual([expect.stringContaining('has the rule “顶班” already'), expect.stringContaining('“某人” is not in')]); // prettier-ignore
  });

  test('approved past the most of a month: the row that goes past it does not count', () => {
    const rules = rulesOf(['知识卡', '知识卡有用', 2, 3, null, null]);
    const wide = rulesOf(['知识卡', '知识卡有用', 2, null, null, null]);
    const log = [1, 2].map((at): LogLine => [`2026-05-1${at} 10:00`, `PO-${at}`, '报关资料', '知识有用', null, '孙敏', 'K-1']); // prettier-ignore
    const plan = start({ log, sheets: [wide] });
    const all = after(plan, proposeApproved(plan, awardsOf(plan).map(({ record }) => record.number), '王经理')); // prettier-ignore
    expect(awardsOf(withSheet(all, rules)).map(({ counts }) => counts)).toEqual([true, false]);
  });
});

test('a change is written only over what was seen', () => {
  const plan = start();
  const { patch } = proposeApproved(plan, [HELPED], '王经理');
  const other = typed(plan, HELPED, '状态', '不给').book;
  expect(applyPatch(other, patch).report.refused.length).toBeGreaterThan(0);
});

import type { Sheet } from '../../../shared/book/model';
import { digestText } from '../../../shared/features/digest/text';
import { goalsView } from '../../../shared/features/figures/goals-view';
import { goalLines } from '../../../shared/figures/goal-lines';
import { goalFindings, goalsOf } from '../../../shared/figures/goals';
import { plan as planOf, replan, type Plan } from '../../../shared/plan/plan';
import { dayOf } from '../../../shared/time/moment';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { shipments } from '../../tools/shipments';

const NOW = moment('2026-05-18 10:00');
const TITLES = ['编号', '指标', '范围', '目标值', '期间', '负责人', '上级目标', '状态'];
const goals = (...rows: readonly (readonly TestCell[])[]): Sheet => sheetOf('跟单_目标', [TITLES, ...rows]);

/** Orders promised for a day, and sailed on one or not yet. */
const ORDERS = (rows: readonly (readonly [promised: string, sailed: string | null])[]): Sheet =>
  shipments(...rows.map(([promised, sailed], at) => ({ no: `FY-${at + 1}`, who: '王丽', promised, sailed })));

const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '邮箱'],
  ['王丽', '业务员', 'w@example.com'],
]);
const planned = (orders: Sheet, ...more: readonly Sheet[]): Plan =>
  planOf(bookOf(orders, PEOPLE, ...more), NOW);

/** Six sailed in May, one of them late; two are promised for the rest of May, one for June; one is late and open. */
const MAY = ORDERS([
  ['2026-05-04', '2026-05-04'], ['2026-05-05', '2026-05-05'], ['2026-05-06', '2026-05-06'], ['2026-05-07', '2026-05-07'], ['2026-05-08', '2026-05-08'], ['2026-05-08', '2026-05-11'],
  ['2026-05-29', null], ['2026-05-22', null], ['2026-06-10', null], ['2026-05-12', null],
]); // prettier-ignore

describe('how the team stands', () => {
  test('what is short by the end of the month, with the orders that can still be met, the soonest first', () => {
    // 5 of 6; with two more at best 7 of 8 = 87.5 %. 85 % of 8 are 6.8: seven, two more.
    const [line] = goalLines(planned(MAY, goals(['G-1', '按承诺日出运', null, '85%', '月'])));
    expect(line!.line.zh).toBe('本月按承诺日出运 5/6 = 83.3%，目标 85%，还差 2 单');
    expect(line).toMatchObject({ figure: 'shippedAsPromised', isReached: false, orders: ['FY-8', 'FY-7'], opens: 'figures' }); // prettier-ignore
  });

  test('where all that is left is not enough, how far it gets', () => {
    const [line] = goalLines(planned(MAY, goals(['G-1', '按承诺日出运', null, 0.95, '月'])));
    expect(line!.line.zh).toBe(
      '本月按承诺日出运 5/6 = 83.3%，目标 95%，还差 3 单，本月剩下的 2 单都做到是 87.5%',
    );
    expect(line!.line.en).toContain('3 short');
  });

  test('after one edit it stands as in a plan of the whole book', () => {
    const aims = goals(['G-1', '按承诺日出运', null, '95%', '月'], ['G-2', '节点按时率', null, '90%', '月']);
    const before = planned(MAY, aims);
    const [was] = goalLines(before);
    const at = MAY.rows.findIndex((row) => row.includes('FY-8'));
    const rows = MAY.rows.map((row, r) => (r === at ? MAY.rows[at - 6]!.map((cell) => (cell === 'FY-2' ? 'FY-8' : cell)) : row)); // prettier-ignore
    const after = { ...MAY, rows, kinds: MAY.kinds!.map((kinds, r) => (r === at ? MAY.kinds![at - 6]! : kinds)) }; // prettier-ignore
    const book = bookOf(after, PEOPLE, aims);
    const lines = goalLines(replan(before, book, MAY.name, [at + 1, at + 1]));
    expect(was!.orders).toEqual(['FY-8', 'FY-7']);
    expect(lines[0]).toMatchObject({ line: { zh: '本月按承诺日出运 6/7 = 85.7%，目标 95%，还差 2 单，本月剩下的 1 单都做到是 87.5%' }, orders: ['FY-7'] }); // prettier-ignore
    expect(lines).toEqual(goalLines(planOf(book, NOW)));
  });

  test('reached: nobody is named; fewer than five: no rate, whatever it is', () => {
    const reached = goalLines(planned(MAY, goals(['G-1', '按承诺日出运', null, '80%', '月'])))[0]!;
    expect(reached).toMatchObject({ isReached: true, orders: [] });
    const few = goalLines(planned(ORDERS([['2026-05-04', '2026-05-04']]), goals(['G-1', '按承诺日出运', null, '80%'])))[0]!; // prettier-ignore
    expect(few.isReached).toBe(false);
    expect(few.line.zh).not.toMatch(/100%/);
    expect(few.line.zh).toContain('1/1');
  });

  test('only the team’s goals that are on; a book without goals says nothing', () => {
    expect(goalLines(planned(MAY))).toEqual([]);
    const lines = goalLines(planned(MAY, goals(['G-1', '按承诺日出运', '王丽', '85%'], ['G-2', '按承诺日出运', null, '85%', '月', null, null, '暂停'], ['G-3', '定金延期天数', '全队', 2, '年']))); // prettier-ignore
    expect(lines.map(({ figure }) => figure)).toEqual(['depositDelay']);
    expect(lines[0]!.line.zh).toMatch(/^今年定金延期天数 0 天（n=10），目标不超过 2 天，已达到$/);
  });

  test('the mail tells them above what is to be done, with the orders', () => {
    const told = goalLines(planned(MAY, goals(['G-1', '按承诺日出运', null, '85%', '月'])));
    const text = digestText({ person: '王丽', address: 'w@example.com', sections: [], goals: told }, { lang: 'zh', day: dayOf(NOW) }); // prettier-ignore
    expect(text).toContain('· 本月按承诺日出运 5/6 = 83.3%，目标 85%，还差 2 单：FY-8、FY-7\n');
  });
});

describe('what is wrong in the sheet is told at its cell', () => {
  const found = (...rows: readonly (readonly TestCell[])[]): [number, number, string][] =>
    goalFindings(planned(MAY, goals(...rows))).map(({ place, message }) => [
      place.row,
      place.column,
      message.zh,
    ]);

  test.each<[string, readonly TestCell[], number]>([
    ['an unknown figure', ['G-1', '利润', null, '80%'], 2],
    ['a share above all', ['G-1', '节点按时率', null, '180%'], 4],
    ['a share of a figure in days', ['G-1', '定金延期天数', null, '95%'], 4],
    ['a share of nothing', ['G-1', '节点按时率', null, 0], 4],
    ['nobody of the team', ['G-1', '节点按时率', '老张', '80%'], 3],
    ['a stage for a figure that has none', ['G-1', '按承诺日出运', '订舱', '80%'], 3],
    ['a parent that is not there', ['G-1', '节点按时率', null, '80%', '月', null, 'G-9'], 7],
    ['itself as its parent', ['G-1', '节点按时率', null, '80%', '月', null, 'G-1'], 7],
  ])('%s', (_, row, column) => expect(found(row)).toMatchObject([[2, column, expect.any(String)]]));

  test('goals that lead to each other in a circle, and a chain that nobody follows, stand beside each other', () => {
    const circle = planned(MAY, goals(['G-1', '节点按时率', null, '80%', '月', null, 'G-2'], ['G-2', '节点按时率', null, 90, '月', null, 'G-1'])); // prettier-ignore
    expect(goalsView(circle).goals.map(({ number, target }) => [number, target])).toEqual([['G-1', 0.8], ['G-2', 0.9]]); // prettier-ignore
    const chain = Array.from({ length: 3000 }, (_, at): TestCell[] => [`G-${at}`, '节点按时率', null, '80%', '月', null, at === 0 ? null : `G-${at - 1}`]); // prettier-ignore
    const view = goalsView(planned(MAY, goals(...chain)));
    expect(view.wrong).toBeGreaterThan(2900);
    expect(JSON.stringify(view).length).toBeGreaterThan(1000);
  });

  test('a goal’s children stand below it, by role and by stage as well', () => {
    const plan = planned(MAY, goals(['G-1', '节点按时率', null, '80%', '季度'], ['G-2', '节点按时率', '业务员', 0.8, '月', null, 'G-1'], ['G-3', '节点按时率', '订舱', '80%', '周', '王丽', 'g-1'])); // prettier-ignore
    expect(goalFindings(plan)).toEqual([]);
    expect(goalsOf(plan).map(({ scope }) => scope.is)).toEqual(['team', 'role', 'stage']);
    const [top] = goalsView(plan).goals;
    expect(top!.children.map(({ number, owner }) => [number, owner])).toEqual([['G-2', ''], ['G-3', '王丽']]); // prettier-ignore
  });
});

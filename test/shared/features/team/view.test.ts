import { applyPatch } from '../../../../shared/book/apply';
import { proposeConfirm } from '../../../../shared/features/process/limits';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { teamItems, teamView, type TeamBy } from '../../../../shared/features/team/view';
import { ENOUGH_CASES, teamOutcomes } from '../../../../shared/features/team/outcomes';
import { workAtHand } from '../../../../shared/plan/work';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const all = [...workAtHand(plan)].length;

test.each<TeamBy>(['person', 'role', 'stage', 'customer'])(
  'by %s: groups add up, and their lists hold what they count',
  (by) => {
    const { groups, total } = teamView(plan, by);
    expect(total.open).toBe(all);
    for (const key of ['late', 'atRisk', 'waiting', 'open'] as const) {
      expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(total[key]);
      for (const group of groups) expect(teamItems(plan, by, group.key, key, 0, 1).count).toBe(group[key]);
    }
  },
);

test('people stand in the order of the team list, however late they are; work without an owner last', () => {
  const names = teamView(plan, 'person').groups.map(({ key }) => key);
  expect(names.slice(0, aTeam.length)).toEqual(aTeam.map(({ name }) => name));
});

test('a page of a list begins where it is asked to', () => {
  const { items } = teamItems(plan, 'stage', teamView(plan, 'stage').groups[0]!.key, 'open', 0, 50);
  const again = teamItems(plan, 'stage', teamView(plan, 'stage').groups[0]!.key, 'open', 1, 1);
  expect(again.items[0]).toEqual(items[1]);
});

test('load is given in working time with its reason', () => {
  const wang = teamView(plan, 'person').groups.find(({ key }) => key === '王丽')!;
  expect(wang.load!.minutes).toBeGreaterThan(0);
  expect(wang.load!.week).toBe(2250);
  expect(wang.load!.reason.en).toMatch(/h to do this week, 37.5 h to give$/);
});

test('shares are only given from five cases on', () => {
  for (const { cases, onTime } of teamOutcomes(plan).people)
    expect(onTime !== undefined).toBe(cases >= ENOUGH_CASES);
});

test('a finished stage counts once, open late ones are the overdue ones', () => {
  const { stages } = teamOutcomes(plan);
  const late = stages.reduce((sum, stage) => sum + stage.late, 0);
  expect(late).toBe(teamView(plan, 'stage').total.late);
});

/**
 * Orders of one person, each with its deposit in on 6 January and the goods promised by the factory for 20 February,
 * so that the inspection was due on 18 February, by a limit that the team has confirmed; it was on the given day.
 */
const inspectedOn = (inspection: string, orders: number) =>
  teamOutcomes(confirmed(inspections(inspection, orders)));

const inspections = (inspection: string, orders: number): Plan => {
  const rows = Array.from({ length: orders }, (_, at) => [
    `B-${at}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本',
    day('2026-01-05'), day('2026-01-06'), null, day('2026-02-20'), day(inspection),
  ]); // prettier-ignore
  return planOf(setUp(bookOf(sheetOf('出货', [HEADERS, ...rows]))), MID_MORNING);
};

const confirmed = (before: Plan): Plan =>
  planOf(applyPatch(before.book, proposeConfirm(before, ['final_qc']).patch).book, MID_MORNING);

test('a limit of practice that nobody has confirmed makes nobody late, and nobody punctual', () => {
  const plan = inspections('2026-03-18', 8);
  expect(plan.tables[0]!.rows[0]!.order.stages.find(({ stage }) => stage.key === 'final_qc')?.status).toBe(
    'done',
  );
  const { stages, people } = teamOutcomes(plan);
  expect(stages.find(({ key }) => key === 'final_qc')).toBeUndefined();
  expect(people).toEqual([{ name: '王丽', cases: 0, onTime: undefined }]);
});

test.each([
  ['few cases', '2026-02-18', 2, { cases: 2, onTime: undefined }],
  ['enough cases', '2026-02-18', 8, { cases: 8, onTime: 100 }],
  ['few late ones', '2026-03-18', 2, { cases: 2, onTime: undefined }],
])('a share on time: %s', (_, inspection, orders, share) => {
  expect(inspectedOn(inspection, orders).people).toEqual([{ name: '王丽', ...share }]);
});

test('a limit that nobody keeps is in doubt and counts for nobody', () => {
  const { stages, people, excused } = inspectedOn('2026-03-18', 8);
  expect(stages.filter(({ isLimitInDoubt }) => isLimitInDoubt).map(({ key }) => key)).toEqual(['final_qc']);
  expect([people, excused]).toEqual([[{ name: '王丽', cases: 0, onTime: undefined }], 8]);
});

test('a limit that counts from an estimate says nothing of anybody: nobody recorded when the sample was sent', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [
    `B-${at}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本',
    day('2026-01-05'), day('2026-01-06'), day('2026-04-30'),
  ]); // prettier-ignore
  const { stages, people } = teamOutcomes(planOf(bookOf(sheetOf('出货', [HEADERS, ...rows])), MID_MORNING));
  expect(stages.map(({ key, onTime }) => [key, onTime])).toEqual([['deposit', 8]]);
  expect(people).toEqual([]);
});

import fc from 'fast-check';
import { slipOf } from '../../../shared/projects/slip';
import { anOrder, aProject, projectPlan, theProject } from '../../tools/project-book';

const DAYS = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-14', '2026-09-16', '2026-09-18'];
const STAGES = ['purchase', 'material', 'prod_done', 'booking', 'load', 'onboard'];

/** An order that has done nothing, its purchase, or its material, too. */
const anyOrder = fc.record({
  ordered: fc.constantFrom('2026-09-01', '2026-09-03'),
  done: fc.array(fc.constantFrom(...DAYS), { maxLength: 2 }).map((days) => [...days].sort()),
});

const anyProject = fc.record({
  orders: fc.array(anyOrder, { minLength: 1, maxLength: 4 }),
  links: fc.array(
    fc.tuple(fc.nat(3), fc.constantFrom(...STAGES), fc.nat(3), fc.constantFrom(...STAGES)),
    { maxLength: 4 },
  ),
  now: fc.constantFrom('2026-09-21 10:00', '2026-09-24 17:00', '2026-09-30 09:00', '2026-10-10 08:00'),
}); // prettier-ignore

type AnyProject = typeof anyProject extends fc.Arbitrary<infer T> ? T : never;

const planOf = ({ orders, links, now }: AnyProject) =>
  projectPlan(
    {
      orders: orders.map(({ ordered, done: [bought = null, there = null] }, at) =>
        anOrder(`A-${at}`, ordered, { 采购日期: bought, 物料到齐: there }),
      ),
      projects: [
        aProject(orders.map((_, at) => `A-${at}`).join('、'), {
          先后: links.map(([a, from, b, to]) => `A-${a}/${from} > A-${b}/${to}`).join('；'),
        }),
      ],
    },
    now,
  );

const few = { numRuns: 25 };

test('an open task that slips by its slack moves nothing, by a day more the end by exactly one', () => {
  fc.assert(
    fc.property(anyProject, (given) => {
      const plan = planOf(given);
      for (const { id, slack, is } of theProject(plan).tasks) {
        if (is === 'done' || slack === undefined) continue;
        if (slack > 0) expect([id, slipOf(plan, 'P-1', id, slack)!.moves]).toEqual([id, 0]);
        expect([id, slipOf(plan, 'P-1', id, slack + 1)!.moves]).toEqual([id, 1]);
      }
    }),
    few,
  );
});

test('critical is what has no slack; some task is, and what it waits for in turn, as long as anything is open', () => {
  fc.assert(
    fc.property(anyProject, (given) => {
      const { tasks, critical, isOver } = theProject(planOf(given));
      expect(critical).toEqual(tasks.filter(({ slack }) => slack === 0).map(({ id }) => id));
      expect(critical.length === 0).toBe(isOver);
    }),
    few,
  );
});

test('the more a task slips, the later the end, and never by more days than it slips', () => {
  fc.assert(
    fc.property(anyProject, fc.nat(20), fc.integer({ min: 1, max: 30 }), (given, at, days) => {
      const plan = planOf(given);
      const { tasks, end } = theProject(plan);
      const task = tasks[at % tasks.length]!;
      const [less, more] = [slipOf(plan, 'P-1', task.id, days), slipOf(plan, 'P-1', task.id, days + 3)];
      if (task.is === 'done') return void expect(less).toBeUndefined();
      expect(less!.endBefore).toBe(end);
      expect(less!.endAfter! >= end!).toBe(true);
      expect(more!.endAfter! >= less!.endAfter!).toBe(true);
      expect(less!.moves).toBeLessThanOrEqual(days);
    }),
    few,
  );
});

test('every task stands after those that it waits for, and no earlier than they can be over', () => {
  fc.assert(
    fc.property(anyProject, (given) => {
      const { tasks } = theProject(planOf(given));
      const seen = new Map<string, number | undefined>();
      for (const { id, after, is, finish, start } of tasks) {
        for (const before of after) {
          expect(seen.has(before)).toBe(true);
          if (is === 'open') expect(finish!).toBeGreaterThanOrEqual(seen.get(before) ?? 0);
        }
        expect(start!).toBeLessThanOrEqual(finish!);
        seen.set(id, finish);
      }
    }),
    few,
  );
});

test.each([0, -1, 1.5, NaN, Infinity, 1e308, 2601])('a slip of %p days is none', (days) => {
  const plan = planOf({ orders: [{ ordered: '2026-09-01', done: [] }], links: [], now: '2026-09-21 10:00' });
  expect(slipOf(plan, 'P-1', 'A-0/load', days)).toBeUndefined();
  expect(slipOf(plan, 'P-1', 'A-0/nothing', 1)).toBeUndefined();
  expect(slipOf(plan, 'P-9', 'A-0/load', 1)).toBeUndefined();
});

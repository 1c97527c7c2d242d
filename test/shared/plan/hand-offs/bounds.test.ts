import fc from 'fast-check';
import type { Plan } from '../../../../shared/plan/plan';
import { isPast, isoOf, parseIso, timed, minuteOf } from '../../../../shared/time/moment';
import { day, type TestCell } from '../../../tools/book';
import { FRIDAY, handOff, planned, stage } from '../../../tools/hand-off-book';
import { runs } from '../../../tools/runs';

/** A moment within some days of the hand-over, as a cell has it. */
const moments = fc
  .integer({ min: 0, max: 12 * 24 })
  .map((hours) => isoOf(timed(minuteOf(parseIso(FRIDAY)!) + hours * 60)));
const days = fc.option(fc.integer({ min: -3, max: 20 }).map((after) => isoOf(parseIso('2026-05-22')!).slice(0, 8) + String(Math.min(28, Math.max(10, 15 + after)))), { nil: null }); // prettier-ignore

const world = fc.record({
  done: fc.constantFrom('2026-05-20', '2026-05-22'),
  docs: fc.option(fc.constantFrom('2026-05-25', '2026-05-29'), { nil: null }),
  cutoff: days,
  etd: fc.constantFrom('2026-05-26', '2026-05-30', '2026-06-12'),
  accepted: moments,
  now: moments,
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const cell = (iso: string | null): TestCell => (iso === null ? null : day(iso));
const look = (
  { done, docs, cutoff, etd, now }: World,
  more: Parameters<typeof handOff>[0] | undefined,
): Plan =>
  planned(
    {
      orders: [{ 完工日期: day(done), 报关资料: cell(docs), 截关日期: cell(cutoff), ETD: day(etd) }],
      matters: more ? [handOff(more)] : [],
    },
    now,
  );

const isLateByDate = (plan: Plan, key: string): boolean => {
  const { hardDue, hardLate } = stage(plan, key);
  const due = hardLate ?? hardDue;
  return due !== undefined && isPast(due, plan.now);
};

it('an acceptance moves no outside date and no promise, and makes nothing late by one that it was not late by', () => {
  fc.assert(
    fc.property(world, (each) => {
      const without = look(each, undefined);
      const states: Parameters<typeof handOff>[0][] = [
        { 状态: '待接受' },
        { 状态: '已接受', 接受: day(each.accepted) },
      ];
      for (const state of states) {
        const plan = look(each, state);
        for (const key of ['prod_done', 'docs_prep', 'onboard']) {
          expect(stage(plan, key).hardDue).toBe(stage(without, key).hardDue);
          expect(isLateByDate(plan, key)).toBe(isLateByDate(without, key));
        }
        expect(plan.tables[0]!.rows[0]!.order.firstPromise).toBe(
          without.tables[0]!.rows[0]!.order.firstPromise,
        );
        // Who has the more time is not late sooner.
        if (plan.tables[0]!.rows[0]!.order.late) expect(without.tables[0]!.rows[0]!.order.late).toBe(true);
      }
    }),
    runs(40, 600),
  );
});

it('what nobody has accepted is late by no limit, done or not', () => {
  fc.assert(
    fc.property(world, (each) => {
      const plan = look(each, { 状态: '待接受' });
      const docs = stage(plan, 'docs_prep');
      expect(docs.by).not.toBe('limit');
      if (docs.status === 'overdue' || docs.status === 'done late') expect(docs.by).toBe('hard');
    }),
    runs(40, 600),
  );
});

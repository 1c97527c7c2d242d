import { valueAt } from '../../../book/model';
import type { Patch } from '../../../book/patch';
import { both, joined, type Bilingual } from '../../../lang';
import { matterNote, withSaid } from '../../../matters/history';
import { orderOf } from '../../../orders/order-of';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { logPatch, type LogEntry } from '../../../proposals/log-patch';
import { cellsPatch, mergedPatch, type Proposal } from '../../../proposals/proposal';
import { tableOrNew, writesAt } from '../../../records/change';
import { recordCells } from '../../../records/create';
import { RecordGone } from '../../../records/errors';
import { POINTS, type PointRow } from '../../../skills/points.sheet';
import { STEP_WORDS, type AwardStep } from '../../../skills/points/award-log';
import { awardNamed, type Award } from '../../../skills/points/awards';

/** The award of a number. RecordGone. */
export function awardMeant(plan: Plan, number: string): Award {
  const award = awardNamed(plan, number);
  if (!award) throw new RecordGone(number, POINTS.title);
  return award;
}

/** One change of one award, and what the log says of it. */
export interface Step {
  readonly award: Award;
  readonly changes: Partial<PointRow>;
  readonly step: AwardStep;
  /** What somebody said of it; empty for nothing. */
  readonly said: string;
}

/** Changes of awards with their rows of the log, in one write. RecordHeaderLost. */
export function stepsTaken(
  plan: Plan,
  steps: readonly Step[],
  by: string,
  notes: readonly Bilingual[],
): Proposal {
  const entries = steps.map(({ award: { record }, step, said }) => awardEntry(plan, record, step, said, by));
  return {
    title: titleOf(steps, by),
    patch: mergedPatch(changesOf(plan, steps), logPatch(plan, entries)),
    notes,
  };
}

/** The cells of all of them, the sheet being read once: each row is found again by its number. */
function changesOf(plan: Plan, steps: readonly Step[]): Patch {
  const context = recordContext(plan);
  const changes = steps.map((each) => each.changes);
  const begun = tableOrNew(plan.book, POINTS, changes, context);
  if ('patch' in begun) throw new RecordGone(steps[0]!.award.record.number, POINTS.title);
  const { sheet, table, titles } = begun;
  const number = table.columns.get('number')!;
  const cells = steps.flatMap(({ award: { record, row }, changes: each }) => {
    const written = Object.entries(recordCells(POINTS, { ...record, ...each }, context));
    const wanted = Object.fromEntries(written.filter(([key]) => key in each));
    return writesAt(table, row, wanted, { column: number, value: valueAt(sheet, row, number) });
  });
  return cellsPatch([...titles, ...cells]);
}

/** What the log says of an award: at its order and stage, behind its number. */
export function awardEntry(plan: Plan, record: Pick<PointRow, 'number' | 'order' | 'stage'>, step: AwardStep, said: string, by: string): LogEntry {
  const { number, order = '', stage = '' } = record;
  const note = matterNote(number, withSaid(STEP_WORDS[step][plan.language], said, plan.language));
  return { at: plan.now, event: 'note', order: order && (orderOf(plan, order)?.order ?? order), stage, by, note };
} // prettier-ignore

function titleOf(steps: readonly Step[], by: string): Bilingual {
  const [first] = steps;
  const word = STEP_WORDS[first!.step];
  const names = joined(
    [...new Set(steps.map(({ award }) => award.record.person))].map((name) => both(name, name)),
    both('、', ', '),
  );
  if (steps.length === 1)
    return both(`${names.zh}的积分：${word.zh}（${by}）`, `Points of ${names.en}: ${word.en} (${by})`);
  return both(
    `${names.zh}的 ${steps.length} 笔积分：${word.zh}（${by}）`,
    `${steps.length} awards of ${names.en}: ${word.en} (${by})`,
  );
}

import type { Book } from '../../../book/model';
import { both, joined, type Bilingual } from '../../../lang';
import { matterNote, withSaid } from '../../../matters/history';
import { orderOf } from '../../../orders/order-of';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { patchesInTurn } from '../../../proposals/in-turn';
import { logPatch, type LogEntry } from '../../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { changeRecord } from '../../../records/change';
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

/** Changes of awards with their rows of the log, in one write. RecordGone, RecordHeaderLost. */
export function stepsTaken(plan: Plan, steps: readonly Step[], by: string, notes: readonly Bilingual[]): Proposal {
  const context = recordContext(plan);
  const changes = steps.map(({ award: { record, row }, changes: each }) => (book: Book) => changeRecord(book, POINTS, { name: record.number, row }, each, context));
  const entries = steps.map(({ award: { record }, step, said }) => awardEntry(plan, record, step, said, by));
  return { title: titleOf(steps, by), patch: mergedPatch(patchesInTurn(plan.book, changes), logPatch(plan, entries)), notes };
} // prettier-ignore

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

import { both, same } from '../../lang';
import { MATTERS } from '../../matters/matters.sheet';
import { matterNamed } from '../../orders/matters';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { changeRecord } from '../../records/change';
import { RecordGone } from '../../records/errors';

/** A decision has been carried out: it does not come back. RecordGone, RecordHeaderLost. */
export function proposeCarriedOut(plan: Plan, number: string, by: string): Proposal {
  const found = matterNamed(plan, number);
  if (!found) throw new RecordGone(number, MATTERS.title);
  const { matter, row } = found;
  const { order = '', stage = '', text = '' } = matter;
  const note = `${number} ${text}`.trim();
  return {
    title: both(`${number} 已办完`, `${number} done`),
    patch: mergedPatch(
      changeRecord(plan.book, MATTERS, { name: number, row }, { state: 'done', closed: plan.now }, recordContext(plan)),
      logPatch(plan, [{ at: plan.now, event: 'note', order, stage, by, note }]),
    ),
    notes: text === '' ? [] : [same(text)],
  };
} // prettier-ignore

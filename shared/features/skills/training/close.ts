import { both } from '../../../lang';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/work';
import { logPatch, type LogEntry } from '../../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { changeRecord } from '../../../records/change';
import { nameIn } from '../../../skills/skill-rows';
import { isOpen, trainingRows, type PlacedTraining } from '../../../skills/training-rows';
import { TRAINING } from '../../../skills/training.sheet';
import { dayOf } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { verifiedBy, verifiedCells, verifiedNote } from '../matrix/verified';
import { actorOf, BY_ONESELF, REFUSED, SkillRefused } from '../refused';

/** What came of a training, as somebody typed it. Plain JSON. */
export interface ResultTold {
  readonly result: string;
  /** The level that whoever closes it verifies with it; undefined: none. */
  readonly level?: number;
  readonly until?: string;
}

/**
 * A training is done and says with which result; a level that goes with it is verified on the grounds of the training by
 * whoever closes it. Nobody closes their own, but in a team of one by its setting. SkillRefused, RecordGone,
 * RecordHeaderLost.
 */
export function proposeClose(plan: Plan, number: string, told: ResultTold, by: string): Proposal {
  const actor = nameIn(plan, actorOf(by));
  const training = trainingMeant(plan, number);
  const { person, record, ref } = training;
  const result = told.result.trim();
  if (result === '') throw new SkillRefused(REFUSED.noResult);
  const isOwn = isSamePerson(actor, person);
  if (isOwn && !plan.config.settings.ownApproval) throw new SkillRefused(REFUSED.ownResult);
  const skill =
    told.level === undefined
      ? undefined
      : verifiedBy(plan, { person, skill: record.topic, level: told.level, evidence: `${record.number} ${result}`, until: told.until ?? '' }, actor); // prettier-ignore
  const changes = { state: 'done', result, closed: dayOf(plan.now) } as const;
  const entry = (note: string): LogEntry => ({ at: plan.now, event: 'note', by: actor, note });
  const done = plan.language === 'zh' ? `${record.number} 培训完成：${result}` : `${record.number} training done: ${result}`; // prettier-ignore
  return {
    title: both(`${record.number}：培训完成`, `${record.number}: training done`),
    patch: mergedPatch(
      changeRecord(plan.book, TRAINING, ref, changes, recordContext(plan)),
      ...(skill ? [verifiedCells(plan, skill)] : []),
      logPatch(plan, [entry(done), ...(skill ? [entry(verifiedNote(skill, plan))] : [])]),
    ),
    notes: isOwn ? [BY_ONESELF] : [],
  };
}

/** The training of a number that is not over. SkillRefused. */
function trainingMeant(plan: Plan, number: string): PlacedTraining {
  const found = trainingRows(plan).find(({ record }) => orderKey(record.number) === orderKey(number));
  if (!found || !isOpen(found)) throw new SkillRefused(REFUSED.gone(number));
  return found;
}

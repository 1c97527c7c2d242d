import type { Patch } from '../../../book/patch';
import { dateIn, readDateText } from '../../../cells/cells';
import { both } from '../../../lang';
import { nextInSeries } from '../../../matters/number';
import { recordContext, recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/work';
import { logPatch } from '../../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { willBeMade } from '../../../proposals/records/will-be-made';
import { addRecords } from '../../../records/change';
import type { Repeated } from '../../../skills/repeated';
import { nameIn } from '../../../skills/skill-rows';
import { CAUSES } from '../../../skills/slip';
import { topicCell, topicName } from '../../../skills/topic';
import { TRAINING, type TrainingRow } from '../../../skills/training.sheet';
import { dayOf } from '../../../time/moment';
import { actorOf, BY_ONESELF, REFUSED, SkillRefused } from '../refused';
import { hasSheet } from '../sheets';
import { causeMeant, type CauseSeen } from './asked';
import { usualDue } from './due';

/** How a proposed training is to be done, as somebody typed it. Plain JSON. */
export interface TrainingTold {
  readonly trainer: string;
  /** Empty: thirty days from now, on a working day. */
  readonly due?: string;
  readonly material?: readonly string[];
}

/** A proposed training is arranged: a row of 跟单_培训 and one of the log. SkillRefused, RecordHeaderLost. */
export function proposeAccept(plan: Plan, seen: CauseSeen, told: TrainingTold, by: string): Proposal {
  const actor = actorOf(by);
  const cause = causeMeant(plan, seen);
  const { person } = cause.of;
  const owner = nameIn(plan, told.trainer);
  const isOwn = isSamePerson(owner, person);
  if (owner === '' || (isOwn && !plan.config.settings.ownApproval)) throw new SkillRefused(REFUSED.noTrainer);
  const row = rowOf(plan, cause, {
    owner,
    due: dueMeant(plan, told.due ?? ''),
    material: (told.material ?? []).map((each) => each.trim()).filter((each) => each !== ''),
    state: 'open',
  });
  const topic = topicName(plan, cause.of.kind, cause.of.topic);
  const note = plan.language === 'zh' ? `培训已安排：${person} ${row.topic}，${owner}来带` : `training arranged: ${person}, ${row.topic}, by ${owner}`; // prettier-ignore
  return {
    title: both(
      `${row.number}：${person} ${topic.zh}的培训`,
      `${row.number}: ${person}, training in ${topic.en}`,
    ),
    patch: trainingAdded(plan, row, actor, note),
    notes: [...made(plan), ...(isOwn ? [BY_ONESELF] : [])],
  };
}

/** A proposed training is not done: remembered, so that the same orders do not propose it again. SkillRefused, RecordHeaderLost. */
export function proposeDismiss(plan: Plan, seen: CauseSeen, reason: string, by: string): Proposal {
  const actor = actorOf(by);
  const cause = causeMeant(plan, seen);
  const { person, kind, topic } = cause.of;
  const why = reason.trim();
  if (why === '') throw new SkillRefused(REFUSED.noReason);
  const isAlone = plan.team.members.length <= 1;
  if (!isAlone && isSamePerson(nameIn(plan, actor), person)) throw new SkillRefused(REFUSED.ownCase);
  const row = rowOf(plan, cause, { state: 'dropped', result: why, closed: dayOf(plan.now) });
  const note = plan.language === 'zh' ? `培训不做：${person} ${row.topic}，${why}` : `training dismissed: ${person}, ${row.topic}; ${why}`; // prettier-ignore
  const { zh, en } = topicName(plan, kind, topic);
  return {
    title: both(`${person} ${zh}的培训：不做`, `${person}, training in ${en}: dismissed`),
    patch: trainingAdded(plan, row, actor, note),
    notes: made(plan),
  };
}

const made = (plan: Plan) => (hasSheet(plan, TRAINING) ? [] : [willBeMade(TRAINING)]);

type NewTraining = Partial<TrainingRow> & Pick<TrainingRow, 'number' | 'person' | 'topic'>;

function rowOf(plan: Plan, { of: { person, kind, topic }, slips }: Repeated, more: Partial<TrainingRow>): NewTraining {
  const numbers = recordsOf(plan, TRAINING).rows.map(({ name }) => name);
  return {
    number: nextInSeries('T', numbers),
    person,
    topic: topicCell(plan, kind, topic),
    cause: CAUSES[kind][plan.language],
    orders: slips.map(({ order }) => order),
    ...more,
  };
} // prettier-ignore

function trainingAdded(plan: Plan, row: NewTraining, by: string, what: string): Patch {
  const entry = { at: plan.now, event: 'note', by, note: `${row.number} ${what}` } as const;
  return mergedPatch(addRecords(plan.book, TRAINING, [row], recordContext(plan)), logPatch(plan, [entry]));
}

function dueMeant(plan: Plan, typed: string): number {
  if (typed.trim() === '') return usualDue(plan);
  const day = dateIn(readDateText(typed));
  if (day === undefined || dayOf(day) < dayOf(plan.now)) throw new SkillRefused(REFUSED.due(typed.trim()));
  return dayOf(day);
}

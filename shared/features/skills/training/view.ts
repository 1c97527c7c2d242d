import type { Place } from '../../../book/address';
import { both, same, type Bilingual } from '../../../lang';
import { dueBrief } from '../../../orders/brief';
import { recordsOf } from '../../../orders/records';
import { hourWords } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { causesOf, type Repeated } from '../../../skills/repeated';
import { WINDOW } from '../../../skills/window';
import { CAUSES, type CauseKind } from '../../../skills/slip';
import { slipsOf } from '../../../skills/slips';
import { topicName } from '../../../skills/topic';
import { isAbout, isOpen, trainingRows, type PlacedTraining } from '../../../skills/training-rows';
import { TRAINING } from '../../../skills/training.sheet';
import { dayOf, isoDay, wholeDay } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { hasSheet } from '../sheets';
import type { CauseSeen } from './asked';
import { usualDue } from './due';
import { helpedOf, type Helped } from './helped';
import { materialFor } from './material';
import { trainerFor } from './trainer';
import { causeWords } from './words';

/** What people are to learn, and why. Plain JSON. */
export interface TrainingView {
  readonly proposals: readonly TrainingProposal[];
  /** The same thing happened as often, but at stages that hardly anybody does in time: limits to look at. */
  readonly doubted: readonly Bilingual[];
  /** The one that is due first comes first. */
  readonly open: readonly TrainingLine[];
  /** The one that was closed last comes first. */
  readonly done: readonly TrainingLine[];
  readonly dropped: number;
  /** Open, and their day has passed. */
  readonly overdue: number;
  /** Rows that do not count, as they are wrong: their findings say why. */
  readonly wrong: number;
  readonly hasSheet: boolean;
  /** Who may be named as a trainer, and the usual day by which it is over. */
  readonly people: readonly string[];
  readonly due: string;
  readonly allowsOwn: boolean;
}

export interface TrainingProposal {
  readonly seen: CauseSeen;
  readonly topic: Bilingual;
  readonly because: Bilingual;
  readonly orders: readonly { readonly order: string; readonly day: Bilingual; readonly place: Place }[];
  readonly trainer: string;
  /** Cards that fit, with what they are about. */
  readonly material: readonly { readonly number: string; readonly question: string }[];
}

export interface TrainingLine {
  readonly number: string;
  readonly person: string;
  readonly topic: string;
  readonly cause: Bilingual;
  readonly orders: readonly string[];
  readonly material: readonly string[];
  readonly trainer: string;
  readonly state: 'open' | 'proposed' | 'done';
  readonly due: Bilingual;
  /** `3天`: how far past; empty where it is not. */
  readonly late: Bilingual;
  readonly closed: Bilingual;
  readonly result: string;
  /** Orders on which it happened again while the training is open. */
  readonly since: readonly string[];
  readonly helped: Helped | undefined;
  readonly place: Place;
}

/** Trainings that are over and are spelt out. */
const SHOWN = 30;

export function trainingView(plan: Plan): TrainingView {
  const { repeated, doubted } = causesOf(plan);
  const rows = trainingRows(plan);
  const today = dayOf(plan.now);
  const open = rows.filter(isOpen).sort((a, b) => dueOf(a) - dueOf(b));
  const done = rows
    .filter(({ record: { state } }) => state === 'done')
    .sort((a, b) => (b.record.closed ?? 0) - (a.record.closed ?? 0));
  return {
    proposals: repeated.map((cause) => proposalOf(plan, cause)),
    doubted: doubted.map(({ of, slips }) => doubtWords(topicName(plan, of.kind, of.topic), slips.length)),
    open: open.map((row) => lineOf(plan, row)),
    done: done.slice(0, SHOWN).map((row) => lineOf(plan, row)),
    dropped: rows.filter(({ record: { state } }) => state === 'dropped').length,
    overdue: open.filter((row) => row.record.state === 'open' && dueOf(row) < today).length,
    wrong: recordsOf(plan, TRAINING).rows.filter(({ record }) => !record).length,
    hasSheet: hasSheet(plan, TRAINING),
    people: plan.team.members.map(({ name }) => name),
    due: isoDay(usualDue(plan)),
    allowsOwn: plan.config.settings.ownApproval ?? false,
  };
}

const dueOf = ({ record }: PlacedTraining): number => record.due ?? Infinity;

const doubtWords = ({ zh, en }: Bilingual, orders: number): Bilingual =>
  both(
    `“${zh}”有 ${orders} 单完成得晚，但这个节点几乎没人按时完成：先在流程体检里看时限，不建议培训。`,
    `“${en}” was done late on ${orders} orders, but hardly anybody does it in time: look at its limit in the check-up first. No training is proposed.`,
  );

function proposalOf(plan: Plan, { of: { person, kind, topic }, slips }: Repeated): TrainingProposal {
  const name = topicName(plan, kind, topic);
  return {
    seen: { person, kind, topic, orders: slips.map(({ order }) => order) },
    topic: name,
    because: causeWords(kind, name, slips.length),
    orders: slips.map(({ order, day, place }) => ({ order, day: hourWords(wholeDay(day), plan.now), place })),
    trainer: trainerFor(plan, person, topic),
    material: materialFor(plan, { kind, topic }).map(({ number, question }) => ({ number, question })),
  };
}

function lineOf(plan: Plan, row: PlacedTraining): TrainingLine {
  const { record, person, trainer, place } = row;
  const { number, topic, orders, material, state, due, closed, result = '' } = record;
  const days = (day: number | undefined): Bilingual =>
    hourWords(day === undefined ? undefined : wholeDay(day), plan.now);
  const isLate = state === 'open' && due !== undefined && due < dayOf(plan.now);
  return {
    number,
    person,
    topic,
    cause: causeOf(row),
    orders,
    material,
    trainer,
    state: state === 'done' ? 'done' : state === 'proposed' ? 'proposed' : 'open',
    due: days(due),
    late: isLate ? dueBrief(wholeDay(due), plan.now) : same(''),
    closed: days(closed),
    result,
    since: isOpen(row) ? sinceOf(plan, row) : [],
    helped: helpedOf(plan, row),
    place: place('result'),
  };
}

const causeOf = ({ cause, record }: PlacedTraining): Bilingual =>
  cause === undefined ? same(record.cause ?? '') : (CAUSES as Readonly<Record<CauseKind, Bilingual>>)[cause];

/** Further orders of the last sixty days with the same cause. */
function sinceOf(plan: Plan, row: PlacedTraining): readonly string[] {
  if (row.cause === undefined) return [];
  const from = dayOf(plan.now) - WINDOW;
  const found = slipsOf(plan).filter(
    (slip) => slip.day >= from && isAbout(row, slip) && !row.orders.has(orderKey(slip.order)),
  );
  return [...new Map(found.map(({ order }) => [orderKey(order), order])).values()];
}

import { both, same, type Bilingual } from '../../lang';
import { activityIn, meanMark } from '../../matters/activity-text';
import { arbitersFor } from '../../matters/arbiter';
import { saidOf } from '../../matters/history';
import { MATTERS, type Matter } from '../../matters/matters.sheet';
import { matterNamed } from '../../orders/matters';
import { nameTest } from '../../orders/person';
import { dateWords } from '../../orders/section-parts';
import { orderFacts, type OrderFact } from '../../orders/sheet-facts';
import { stageName } from '../../orders/stage-name';
import type { Plan } from '../../plan/plan';
import { columnOf } from '../../records/sheet';
import { dayOf, isoDay, minuteOf } from '../../time/moment';
import { hasTakenPlace } from './activity';
import { dayWords } from './days';
import { matterLineOf, type MatterLine } from './lines';

/** An opened matter. Plain JSON. */
export interface MatterDetail {
  readonly line: MatterLine;
  /** Names its row for the form of the records. */
  readonly row: number;
  readonly facts: readonly { readonly key: string; readonly label: Bilingual; readonly value: Bilingual }[];
  /** What a person wrote at length: checklist, statements, decision. */
  readonly texts: readonly MatterText[];
  /** What the order sheet says beside. */
  readonly order: readonly OrderFact[];
  /** Newest first. */
  readonly history: readonly MatterEvent[];
  /** Of a dispute: who is which side, and who may decide it. */
  readonly sides: { readonly first: string; readonly second: string; readonly arbiter: string; readonly arbiters: readonly string[]; readonly mine: 'first' | 'second' | undefined } | undefined;
  readonly activity: ActivityView | undefined;
} // prettier-ignore

export interface MatterText {
  readonly key: 'checklist' | 'first' | 'second' | 'decision';
  readonly title: Bilingual;
  /** Whose words they are; empty for the team’s. */
  readonly by: string;
  /** Empty where it is still to be written. */
  readonly text: string;
}

export interface MatterEvent {
  readonly at: Bilingual;
  readonly by: string;
  readonly what: string;
}

export interface ActivityView {
  readonly days: readonly { readonly iso: string; readonly said: Bilingual; readonly voters: readonly string[]; readonly isMine: boolean; readonly isChosen: boolean }[];
  readonly budget: string;
  readonly others: readonly string[];
  /** How many gave a mark; the mean only once there are enough. */
  readonly marks: number;
  readonly mean: number | undefined;
  readonly mayMark: boolean;
} // prettier-ignore

/** Events shown at most; the log has them all. */
const MOST_EVENTS = 30;

/** Undefined where there is no such matter any more. */
export function matterDetail(plan: Plan, number: string, me: string): MatterDetail | undefined {
  const placed = matterNamed(plan, number);
  if (!placed) return undefined;
  const { matter, row } = placed;
  const isDispute = matter.kind === 'dispute';
  return {
    line: matterLineOf(plan, placed),
    row,
    facts: factsOf(plan, matter),
    texts: textsOf(matter),
    order: orderFacts(plan, matter),
    history: eventsOf(plan, matter.number),
    sides: isDispute
      ? {
          first: matter.raisedBy ?? '',
          second: matter.other ?? '',
          arbiter: matter.arbiter ?? '',
          mine: sideIn(plan, matter, me),
          arbiters: arbitersFor(matter, plan.team, dayOf(plan.now)).map(({ name }) => name),
        }
      : undefined,
    activity: matter.kind === 'activity' ? activityOf(plan, matter, me) : undefined,
  };
}

/** The side that a person is; undefined of anybody else. */
function sideIn(
  plan: Plan,
  { raisedBy = '', other = '' }: Matter,
  me: string,
): 'first' | 'second' | undefined {
  if (me.trim() === '') return undefined;
  const isMe = nameTest(plan, me);
  return isMe(raisedBy) ? 'first' : isMe(other) ? 'second' : undefined;
}

const titleOf = (key: string): Bilingual => {
  const { zh, en } = columnOf(MATTERS, key)!.title;
  return both(zh, en);
};

function factsOf(plan: Plan, matter: Matter): MatterDetail['facts'] {
  const { raisedBy = '', owner = '', other = '', arbiter = '', stage = '', handed, accepted, due, closed, times, source = '' } = matter; // prettier-ignore
  const postponed = matter.kind === 'decision' ? both('改期次数', 'Postponed') : titleOf('times');
  const all: [string, Bilingual, Bilingual][] = [
    ['raisedBy', titleOf('raisedBy'), same(raisedBy)],
    ['owner', titleOf('owner'), same(owner)],
    ['other', titleOf('other'), same(other)],
    ['arbiter', titleOf('arbiter'), same(arbiter)],
    ['stage', titleOf('stage'), stage === '' ? same('') : stageName(plan, stage)],
    ['handed', matter.kind === 'handoff' ? titleOf('handed') : both('提出时间', 'Raised'), dateWords(handed, plan.now)],
    ['accepted', titleOf('accepted'), dateWords(accepted, plan.now)],
    ['due', titleOf('due'), dateWords(due, plan.now)],
    ['times', postponed, same(times ? String(times) : '')],
    ['closed', titleOf('closed'), dateWords(closed, plan.now)],
    ['source', titleOf('source'), same(source)],
  ]; // prettier-ignore
  return all.flatMap(([key, label, value]) => (value.zh === '' ? [] : [{ key, label, value }]));
}

function textsOf(matter: Matter): MatterText[] {
  const { kind, raisedBy = '', other = '', arbiter = '', checklist = '', first = '', second = '', decision = '' } = matter; // prettier-ignore
  const text = (key: MatterText['key'], by: string, said: string): MatterText => ({
    key,
    title: titleOf(key),
    by,
    text: said.trim(),
  });
  const statements =
    kind === 'dispute' ? [text('first', raisedBy, first), text('second', other, second)] : [];
  const list = kind === 'activity' ? [] : [text('checklist', '', checklist)];
  return [...list, ...statements, text('decision', arbiter, decision)].filter(
    ({ key, text: said }) => said !== '' || key === 'first' || key === 'second',
  );
}

function eventsOf(plan: Plan, number: string): MatterEvent[] {
  const own = plan.config.log.flatMap((row, at) => {
    const what = saidOf(number, row.note);
    return what === undefined ? [] : [{ row, at, what }];
  });
  own.sort((a, b) => minuteOf(b.row.at) - minuteOf(a.row.at) || b.at - a.at);
  return own
    .slice(0, MOST_EVENTS)
    .map(({ row, what }) => ({ at: dateWords(row.at, plan.now), by: row.by, what }));
}

function activityOf(plan: Plan, matter: Matter, me: string): ActivityView {
  const { days, budget, others, marks } = activityIn(matter);
  const isMe = me.trim() === '' ? () => false : nameTest(plan, me);
  const chosen = matter.state === 'decided' && matter.due !== undefined ? dayOf(matter.due) : undefined;
  return {
    days: days.map(({ day, voters }) => ({
      iso: isoDay(day),
      said: dayWords(day),
      voters,
      isMine: voters.some(isMe),
      isChosen: day === chosen,
    })),
    budget,
    others,
    marks: marks.length,
    mean: meanMark(marks)?.mean,
    mayMark: hasTakenPlace(matter, plan),
  };
}

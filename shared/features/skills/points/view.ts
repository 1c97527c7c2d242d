import type { Place } from '../../../book/address';
import type { Period } from '../../../figures/figure';
import { periodText } from '../../../figures/named';
import { periodAfter, periodBefore } from '../../../figures/periods';
import { both, joined, same, type Bilingual } from '../../../lang';
import { nameTest } from '../../../orders/person';
import { hourWords } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/hand-offs/open';
import { dayOf, wholeDay } from '../../../time/moment';
import { POINT_FACTS, POINT_STATES, type PointState } from '../../../skills/points.sheet';
import { decidersOf, mayDecide, type Approving } from '../../../skills/points/approvers';
import type { Award } from '../../../skills/points/awards';
import { monthNamed } from '../../../skills/points/month';
import { rulesInForce } from '../../../skills/points/rules';
import { factsWithin, offeredRules } from './propose';
import { dayOfAward, pointsOf } from './summary';

/** Plain JSON. */
export interface PointsView {
  readonly month: Month;
  /** Whether any rule is on: without one there are no points. */
  readonly hasRules: boolean;
  /** Shipped rules for facts that have none yet. */
  readonly offered: readonly OfferedLine[];
  /** The person's own first, then in the order of the team list. */
  readonly people: readonly PersonLine[];
  /** Help of the month that nobody has proposed points for; the first of it. */
  readonly toPropose: readonly FactLine[];
  readonly couldPropose: number;
  /** More than that, past the most of the month. */
  readonly overMost: number;
  /** Numbers that the person may approve. */
  readonly toApprove: readonly string[];
}

interface Month {
  /** `2026-05` */
  readonly key: string;
  readonly title: Bilingual;
  readonly before: string;
  /** Empty in the running month. */
  readonly after: string;
}

export interface OfferedLine {
  readonly fact: string;
  readonly text: Bilingual;
}

export interface PersonLine {
  readonly person: string;
  readonly isMe: boolean;
  readonly approved: number;
  /** Points that wait for somebody. */
  readonly open: number;
  readonly awards: readonly AwardLine[];
}

export interface AwardLine {
  readonly number: string;
  readonly on: Bilingual;
  readonly order: string;
  readonly rule: string;
  /** What shows it. */
  readonly text: Bilingual;
  readonly points: number;
  readonly state: PointState;
  readonly standing: Bilingual;
  readonly counts: boolean;
  /** What the person and those who decided said. */
  readonly appeal: string;
  readonly decision: string;
  readonly approver: string;
  /** Who is to decide; empty where nobody is. */
  readonly waitsFor: Bilingual;
  readonly claim?: { readonly text: Bilingual; readonly place: Place };
  readonly problems: readonly Bilingual[];
  /** The row of the log, or the cell of the order, that shows it; undefined where the book does not any more. */
  readonly evidence?: Place;
  /** Its own row. */
  readonly place: Place;
  /** What the person who looks may do. */
  readonly may: readonly PointsAct[];
}

export type PointsAct = 'approve' | 'refuse' | 'appeal' | 'decide';

export interface FactLine {
  readonly number: string;
  readonly person: string;
  readonly points: number;
  readonly text: Bilingual;
  readonly place?: Place;
}

/** Facts that are spelt out before they are proposed. */
const SHOWN = 30;

/** The running month; while nothing stands in it the one before, which is still to be decided on. */
function usualMonth(plan: Plan): Period {
  const running = monthNamed(plan, '');
  const hasAny = (period: Period): boolean =>
    pointsOf(plan, period).length > 0 || factsWithin(plan, period).length > 0;
  const before = periodBefore(running);
  return !hasAny(running) && hasAny(before) ? before : running;
}

/** The points of a month as a person looks at them; `month` is its key, blank for the usual one. NoSuchPeriod. */
export function pointsView(plan: Plan, me: string, month = ''): PointsView {
  const period = month === '' ? usualMonth(plan) : monthNamed(plan, month);
  const facts = factsWithin(plan, period);
  const open = facts.filter(({ isOver }) => !isOver);
  const isMe = me.trim() === '' ? () => false : nameTest(plan, me);
  const people = pointsOf(plan, period).map(({ person, awards, ...sums }) => ({
    person,
    ...sums,
    isMe: isMe(person),
    awards: awards.map((award) => awardLine(plan, award, me.trim())),
  }));
  return {
    month: {
      key: period.key,
      title: periodText(period),
      before: periodBefore(period).key,
      after: period.to >= dayOf(plan.now) ? '' : periodAfter(period).key,
    },
    hasRules: rulesInForce(plan).size > 0,
    offered: offeredRules(plan).map(({ fact, points, most }) => ({
      fact,
      text: both(
        `${POINT_FACTS[fact].zh}：${points} 分，每人每月最多 ${most} 分`,
        `${POINT_FACTS[fact].en}: ${points} ${points === 1 ? 'point' : 'points'}, at most ${most} a person and month`,
      ),
    })),
    people: [...people.filter((each) => each.isMe), ...people.filter((each) => !each.isMe)],
    toPropose: open.slice(0, SHOWN).map(({ fact: { number, person, said, place }, rule: { points } }) => ({ number, person, points, text: said, ...placed('place', place()) })),
    couldPropose: open.length,
    overMost: facts.length - open.length,
    toApprove: people.flatMap(({ awards }) => awards.filter(({ may }) => may.includes('approve')).map(({ number }) => number)),
  };
} // prettier-ignore

const placed = <K extends string>(key: K, place: Place | undefined): { readonly [key in K]?: Place } =>
  (place ? { [key]: place } : {}) as { [key in K]?: Place };

function awardLine(plan: Plan, award: Award, me: string): AwardLine {
  const { record, state, said, counts, fact, claim, wrong, place } = award;
  const { number, rule, points, appeal = '', decision = '', approver = '' } = record;
  const day = dayOfAward(award);
  const waits = said === 'proposed' || said === 'frozen' ? '' : said === 'appealed' ? approver : undefined;
  return {
    number,
    on: day === undefined ? same('') : hourWords(wholeDay(day), plan.now),
    order: fact?.order || (record.order ?? ''),
    rule,
    text: fact?.said ?? same(record.evidence ?? ''),
    points,
    state,
    standing: POINT_STATES[state],
    counts,
    appeal,
    decision,
    approver,
    waitsFor: waits === undefined || claim ? same('') : namesOf(decidersOf(plan, aboutOf(award, waits))),
    ...(claim && { claim: { text: claim.said, place: claim.place } }),
    problems: wrong.map(({ message }) => message),
    ...placed('evidence', fact?.place()),
    place: place('number'),
    may: me === '' ? [] : actsOf(plan, award, me),
  };
}

const namesOf = (names: readonly string[]): Bilingual => joined(names.map(same), both('、', ', '));

const aboutOf = ({ record, rule }: Award, first: string): Approving => ({
  person: record.person,
  rule,
  first,
});

/** What would be written if the person asked for it. */
function actsOf(plan: Plan, award: Award, me: string): PointsAct[] {
  const { said, claim, record, fact, wrong } = award;
  if (said === 'refused' && !record.appeal?.trim())
    return isSamePerson(plan, me, record.person) ? ['appeal'] : [];
  if (claim) return [];
  const isOpen = said === 'proposed' || said === 'frozen';
  if (!isOpen && said !== 'appealed') return [];
  if (mayDecide(plan, aboutOf(award, isOpen ? '' : (record.approver ?? '')), me).bar) return [];
  if (said === 'appealed') return ['decide'];
  const isSound = fact !== undefined && !wrong.some(({ severity }) => severity === 'error');
  return isSound ? ['approve', 'refuse'] : ['refuse'];
}

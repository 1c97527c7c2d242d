import { workPlace, orderPlace } from '../../plan/places';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { RowFacts } from '../../plan/row-facts';
import { ownerName } from '../../plan/work';
import { dayOf, isWholeDay, lastMinuteOf, minuteOf, MINUTES_PER_DAY, type Moment } from '../../time/moment';
import type { FigureKey, FigureRow } from '../figure';
import { seller, type OrderFigure, type OrderLook, type RowLook } from './look';

/** Whether an answer came within 24 hours by the clock. A whole day may be any minute of it: what that leaves open is unsure. */
export function withinADay(asked: Moment, answered: Moment): 'yes' | 'no' | 'unsure' {
  const most = lastMinuteOf(answered) - minuteOf(asked);
  const least = minuteOf(answered) - lastMinuteOf(asked);
  // An answer before the question belongs to something else.
  if (most < 0) return 'unsure';
  if (most <= MINUTES_PER_DAY) return 'yes';
  return least > MINUTES_PER_DAY ? 'no' : 'unsure';
}

interface Asked {
  readonly figure: FigureKey;
  /** The field that says when it was asked. */
  readonly asked: string;
  /** Fields that say when it was answered. */
  readonly answered: readonly string[];
  /** Whether a row is about such a question at all, and the stage that answers it. */
  readonly about: (row: RowLook) => { readonly stage: StagePlan | undefined } | undefined;
}

function answered({ figure, asked, answered: fields, about }: Asked): OrderFigure {
  return ({ plan, entry, rows }) =>
    rows.flatMap((row): FigureRow[] => {
      const { placed, facts } = row;
      const on = facts.date(asked);
      const is = about(row);
      if (!is || on === undefined || minuteOf(on) > minuteOf(plan.now)) return [];
      const verdict = verdictOf(plan, row, is.stage, on, fields);
      if (verdict === undefined) return [];
      const owner = is.stage ? ownerName(is.stage, plan.team) : '';
      return [
        {
          figure,
          day: dayOf(on),
          order: entry.order,
          person: owner === '' ? seller(plan, facts) : owner,
          stage: is.stage?.stage.key ?? '',
          counts: verdict === 'unsure' ? 0 : 1,
          met: verdict === 'yes' ? 1 : 0,
          days: 0,
          ...(verdict === 'unsure' && { excused: 'unsure' as const }),
          place: is.stage ? workPlace({ ...placed, stage: is.stage }) : orderPlace(placed.table, placed.row),
        },
      ];
    });
}

/** A question that nobody has answered, and for which there still is time. */
export interface Unanswered {
  /** The serial day on which it was asked, and on which it counts. */
  readonly day: number;
  /** The last serial day on which an answer is in time for certain: of a question of which only the day is known, that day. */
  readonly last: number;
}

function unanswered({ asked, answered: fields, about }: Asked): (look: OrderLook) => readonly Unanswered[] {
  return ({ plan, rows }) =>
    rows.flatMap((row): Unanswered[] => {
      const on = row.facts.date(asked);
      const stage = about(row)?.stage;
      if (!stage?.isFollowed || on === undefined || minuteOf(on) > minuteOf(plan.now)) return [];
      if (!OPEN.has(stage.status) || verdictOf(plan, row, stage, on, fields) !== undefined) return [];
      const until = isWholeDay(on) ? lastMinuteOf(on) : minuteOf(on) + MINUTES_PER_DAY;
      if (until < minuteOf(plan.now)) return [];
      return [{ day: dayOf(on), last: Math.floor(until / MINUTES_PER_DAY) }];
    });
}

/** Undefined: not answered yet, and not 24 hours ago for certain. */
function verdictOf(
  plan: Plan,
  { facts }: RowLook,
  stage: StagePlan | undefined,
  asked: Moment,
  fields: readonly string[],
): 'yes' | 'no' | 'unsure' | undefined {
  const done = stage?.done ?? fields.map((field) => facts.happened(field)).find((each) => each !== undefined);
  if (done !== undefined) return done === 'undated' ? 'unsure' : withinADay(asked, done);
  if (stage && OPEN.has(stage.status)) {
    const isLong = minuteOf(plan.now) - lastMinuteOf(asked) > MINUTES_PER_DAY;
    return isLong && stage.isFollowed ? 'no' : undefined;
  }
  return 'unsure';
}

/** What the sheet shows as not done yet; a question, a done-word without a day and a cell that was passed over say nothing. */
const OPEN: ReadonlySet<string> = new Set(['overdue', 'behind', 'due soon', 'on track', 'not started', 'on hold', 'waiting for predecessor']); // prettier-ignore

const CLAIM = 'claim';

const INQUIRIES: Asked = {
  figure: 'answered24h',
  asked: 'inquiry_date',
  answered: ['first_reply'],
  about: ({ placed, stages, facts }) => {
    if (placed.row.order.variant.key === CLAIM) return undefined;
    const stage = stages.find(({ stage: { evidence } }) => evidence.includes('first_reply'));
    // An order that began as an inquiry shows it by its cells, where it has both.
    return stage || facts.happened('first_reply') !== undefined ? { stage } : undefined;
  },
};

const CLAIMS: Asked = {
  figure: 'claims24h',
  asked: 'claim_date',
  answered: ['claim_reply'],
  about: ({ placed, stages, facts }) => {
    if (placed.row.order.variant.key !== CLAIM)
      return facts.happened('claim_reply') === undefined ? undefined : { stage: undefined };
    return { stage: stages.find(({ stage: { evidence } }) => evidence.includes('claim_reply')) };
  },
};

export const answered24h = answered(INQUIRIES);
export const claims24h = answered(CLAIMS);

/** When a row was asked something. */
export const askedOf = (facts: RowFacts): readonly (Moment | undefined)[] =>
  [INQUIRIES, CLAIMS].map(({ asked }) => facts.date(asked));

/** Those that can still be answered in time. */
export const openInquiries = unanswered(INQUIRIES);
export const openClaims = unanswered(CLAIMS);

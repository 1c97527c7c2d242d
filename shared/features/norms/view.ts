import type { Place } from '../../book/address';
import { both, joined, same, type Bilingual } from '../../lang';
import { NORM_CHECKS, QUIET_DAYS } from '../../matters/norm-checks.data';
import type { OfferedNorm } from '../../matters/norms.data';
import { NORMS } from '../../matters/norms.sheet';
import { recordsOf } from '../../orders/records';
import { hourWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { conditionText } from '../../process/condition-text';
import { parseCondition } from '../../process/condition';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { wholeDay } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { offeredNorms } from './add';
import { foundBreaches, type Breach } from './found';
import { isInForce, normRows, type NormRow } from './in-force';
import { readersMissing, unreadBy } from './unread';
import { breachesByWeek, WEEKS } from './week';

/** Plain JSON. */
export interface NormsView {
  readonly norms: readonly NormLine[];
  /** Rows of the sheet that do not count, as they are wrong: its findings say why. */
  readonly wrong: number;
  readonly offered: readonly OfferedNorm[];
  /** The first breaches that are found and not written down. */
  readonly breaches: readonly BreachLine[];
  readonly found: number;
  /** So many norms the person has not read. */
  readonly unread: number;
}

export interface NormLine {
  readonly number: string;
  readonly text: string;
  /** What is looked for; empty where people keep it. */
  readonly check: Bilingual;
  readonly version: number;
  readonly from: Bilingual;
  readonly state: 'on' | 'off';
  /** On, and its day has come. */
  readonly isInForce: boolean;
  /** The roles it is for; empty for everybody. */
  readonly scope: Bilingual;
  /** Who has not read this version. */
  readonly missing: readonly string[];
  readonly isUnread: boolean;
  /** Breaches that were written down: this week's, then those of the four before. */
  readonly weeks: readonly number[];
  /** Found besides, not written down yet. */
  readonly found: number;
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
}

export interface BreachLine {
  readonly number: string;
  readonly norm: string;
  readonly order: string;
  /** Who it concerns; the role where nobody is known. */
  readonly who: Bilingual;
  readonly on: Bilingual;
  readonly text: Bilingual;
  readonly place: Place;
}

/** Breaches that are spelt out. */
const SHOWN = 100;

/** The norms of the book with what was found against each, as a person looks at them. */
export function normsView(plan: Plan, me: string): NormsView {
  const member = me.trim() === '' ? undefined : plan.team.find(me);
  const mine = new Set(member ? unreadBy(plan, member).map(({ row }) => row) : []);
  const weeks = breachesByWeek(plan);
  const breaches = foundBreaches(plan);
  const found = new Map<string, number>();
  for (const { norm } of breaches) found.set(norm, (found.get(norm) ?? 0) + 1);
  return {
    norms: normRows(plan).map((row) => ({
      ...lineOf(plan, row),
      isUnread: mine.has(row.row),
      weeks: weeks.get(orderKey(row.record.number)) ?? NO_WEEKS,
      found: found.get(row.record.number) ?? 0,
    })),
    wrong: recordsOf(plan, NORMS).rows.filter(({ record }) => !record).length,
    offered: offeredNorms(plan),
    breaches: breaches.slice(0, SHOWN).map((breach) => breachLine(plan, breach)),
    found: breaches.length,
    unread: mine.size,
  };
}

const NO_WEEKS: readonly number[] = new Array<number>(WEEKS).fill(0);

function lineOf(plan: Plan, row: NormRow): Omit<NormLine, 'isUnread' | 'weeks' | 'found'> {
  const { record } = row;
  const { number, text, version, from, state, scope } = record;
  return {
    number,
    text,
    check: checkText(row),
    version,
    from: hourWords(wholeDay(from), plan.now),
    state,
    isInForce: isInForce(record, plan),
    scope: joined(
      scope.map((role) => ROLE_WORDS[role]),
      both('、', ', '),
    ),
    missing: readersMissing(plan, record),
    row: { name: row.name, row: row.row },
    place: row.place('text'),
  };
}

function checkText({ record: { check, condition, days = QUIET_DAYS } }: NormRow): Bilingual {
  if (!check) return same('');
  const { zh, en } = NORM_CHECKS[check];
  if (check === 'quiet') return both(`${zh}（${days} 个工作日）`, `${en} (${days} working days)`);
  if (check !== 'condition' || condition === undefined) return both(zh, en);
  const means = conditionText(parseCondition(condition));
  return both(`${zh}：${means.zh}`, `${en}: ${means.en}`);
}

function breachLine(plan: Plan, { number, norm, order, owner, role, on, text, place }: Breach): BreachLine {
  return {
    number,
    norm,
    order,
    who: owner === '' ? ROLE_WORDS[role] : same(owner),
    on: hourWords(wholeDay(on), plan.now),
    text,
    place,
  };
}

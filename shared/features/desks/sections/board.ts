import { both, same, type Bilingual } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import type { OrderQuestion } from '../../../plan/order-plan';
import { dayOf, type Moment } from '../../../time/moment';
import { askedTest } from '../../../orders/asked';
import { ownerOf, type OrderEntry } from '../../../orders/entry';
import { BEGUN_FIELDS } from '../../../orders/order-cells';
import { byUrgency } from '../../../orders/groups';
import { placeOf } from '../../../orders/lines';
import type { SectionBar, SectionView, SectionWanted } from '../../../orders/section';
import {
  dateWords,
  EMPTY,
  figure,
  named,
  opening,
  ordersWords,
  tableOf,
  workdaysSince,
} from '../../../orders/section-parts';
import { entriesOf } from '../../../orders/entry';
import { ofMine } from '../../../orders/mine';
import { openRows, wantedOrders } from '../picked';
import { QUIET_DAYS } from '../sections.data';
import { minuteOrEnd } from '../work-order';
import { COLUMNS } from '../words';

/** Orders of which nothing has been recorded for long, and whose they are. */
export function freshness(plan: Plan, wanted: SectionWanted): SectionView {
  const found = wantedOrders(plan, wanted).flatMap(({ entry, work }) => {
    const since = work.length > 0 ? lastEvent(plan, entry) : undefined;
    const days = since === undefined ? 0 : workdaysSince(since, plan);
    const [first] = byUrgency(work, plan.now);
    return days > QUIET_DAYS ? [{ entry, since: since!, days, owner: ownerOf(first!, plan) }] : [];
  });
  found.sort((a, b) => b.days - a.days);
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.owner, COLUMNS.since].map((title) => ({ title }));
  const columns = [...titles, { title: both('工作日', 'Working days'), isNumber: true as const }];
  const byOwner = grouped(found, ({ owner }) => owner);
  return {
    total: found.length,
    ...(found.length > 0
      ? { bars: [{ title: both('按责任人', 'By owner'), bars: ownerBars(wanted, byOwner) }] }
      : { note: both('在做的订单都有人在记', 'All open orders are kept up') }),
    table: tableOf(columns, found, wanted, ({ entry, since, days, owner }) => ({
      cells: [
        same(entry.order),
        same(entry.customer),
        owner === '' ? NOBODY : same(owner),
        dateWords(since, plan.now),
        same(figure(days)),
      ],
      place: placeOf(entry),
      opens: named([entry]),
    })),
  };
}

/** The newest event of an order's rows, else the day on which it began. */
function lastEvent(plan: Plan, { whole }: OrderEntry): Moment | undefined {
  let newest: Moment | undefined;
  const see = (at: Moment | undefined): void => {
    if (at !== undefined && dayOf(at) <= dayOf(plan.now) && (newest === undefined || at > newest))
      newest = at;
  };
  for (const { row } of whole.rows) see(row.order.newest);
  for (const { table, row } of whole.rows) {
    const facts = factsOfRow(table, row.row, plan.now);
    for (const field of BEGUN_FIELDS) see(facts.date(field));
  }
  return newest;
}

const NOBODY = both('（没有责任人）', '(nobody)');

function grouped<T>(found: readonly T[], by: (each: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of found) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function ownerBars(
  wanted: SectionWanted,
  groups: readonly [string, { entry: OrderEntry }[]][],
): SectionBar[] {
  return groups.slice(0, MOST_BARS).map(([owner, found]) => ({
    label: owner === '' ? NOBODY : same(owner),
    value: found.length,
    said: ordersWords(found.length),
    opens: opening(
      wanted,
      undefined,
      found.map(({ entry }) => entry),
    ),
  }));
}

const MOST_BARS = 8;

interface Asked {
  readonly entry: OrderEntry;
  readonly sheet: string;
  readonly row: number;
  readonly question: OrderQuestion;
}

/** Orders of which something is asked, with the oldest of their questions; the oldest first. */
export function unanswered(plan: Plan, wanted: SectionWanted): SectionView {
  const questions = askedOf(plan, wanted).sort(
    (a, b) => minuteOrEnd(a.question.on) - minuteOrEnd(b.question.on),
  );
  const counts = new Map<OrderEntry, number>();
  for (const { entry } of questions) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const found = questions.filter(
    ({ entry }, at) => questions.findIndex((each) => each.entry === entry) === at,
  );
  const columns = [
    { title: COLUMNS.order },
    { title: COLUMNS.customer },
    { title: COLUMNS.question },
    { title: COLUMNS.days, isNumber: true as const },
  ];
  return {
    total: found.length,
    ...(found.length > 0
      ? { bars: [{ title: both('问了多久', 'By age'), bars: ageBars(plan, wanted, found) }] }
      : { note: both('没有待确认的', 'Nothing to confirm') }),
    table: tableOf(columns, found, wanted, ({ entry, sheet, row, question }) => {
      const days = daysOpen(question, plan.now);
      const more = counts.get(entry)! - 1;
      const { zh, en } = question.text;
      return {
        cells: [
          same(entry.order),
          same(entry.customer),
          more === 0 ? question.text : both(`${zh}（另有 ${more} 问）`, `${en} (${more} more)`),
          days === undefined ? EMPTY : same(figure(days)),
        ],
        place: { sheet, row, column: question.column },
        opens: named([entry]),
      };
    }),
  };
}

function askedOf(plan: Plan, { me, filter }: SectionWanted): Asked[] {
  const isAsked = askedTest(plan, ofMine(filter, me));
  return entriesOf(plan).flatMap((entry) =>
    entry.whole.rows.flatMap(({ table, row }) =>
      row.order.questions
        .filter((question) => isAsked?.(table, row, question.stage) ?? true)
        .map((question) => ({ entry, sheet: table.table.sheet, row: row.row.row, question })),
    ),
  );
}

/** Days since what is asked about; none where that is still to come or nobody knows. */
function daysOpen({ on }: OrderQuestion, now: Moment): number | undefined {
  return on === undefined || dayOf(on) > dayOf(now) ? undefined : dayOf(now) - dayOf(on);
}

const AGES: readonly { readonly to: number; readonly label: Bilingual }[] = [
  { to: 7, label: both('7天内', 'up to 7 days') },
  { to: 30, label: both('8–30天', '8 to 30 days') },
  { to: Infinity, label: both('30天以上', 'over 30 days') },
];

function ageBars(plan: Plan, wanted: SectionWanted, found: readonly Asked[]): SectionBar[] {
  const age = ({ question }: Asked): number => daysOpen(question, plan.now) ?? 0;
  return AGES.map(({ to, label }, at) => {
    const from = AGES[at - 1]?.to ?? -Infinity;
    const inside = found.filter((each) => age(each) > from && age(each) <= to);
    return {
      label,
      value: inside.length,
      said: ordersWords(inside.length),
      opens: opening(
        wanted,
        undefined,
        inside.map(({ entry }) => entry),
      ),
    };
  });
}

/** What a manager has to know of before it costs: by kind of finding, and whatever is an error. */
const RISKS: ReadonlySet<string> = new Set(['gate', 'gap', 'hard deadline']);

/** Stages done before what had to come first, work that no longer fits, dates that are contradicted; errors first. */
export function risk(plan: Plan, wanted: SectionWanted): SectionView {
  const found = openRows(plan, wanted, { isMeant: (_, row) => row.findings.length > 0 }).flatMap(
    ({ entry, row }) =>
      row.findings
        .filter(({ kind, severity }) => RISKS.has(kind) || severity === 'error')
        // Of several at one cell the first.
        .filter(({ place }, at, all) => all.findIndex((each) => each.place.column === place.column) === at)
        .map((finding) => ({ entry, finding })),
  );
  found.sort((a, b) => Number(b.finding.severity === 'error') - Number(a.finding.severity === 'error'));
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.what].map((title) => ({ title }));
  return {
    total: found.length,
    table: tableOf(titles, found, wanted, ({ entry, finding }) => ({
      cells: [same(entry.order), same(entry.customer), finding.message],
      place: finding.place,
      opens: named([entry]),
    })),
    ...(found.length === 0 && { note: both('没有看到风险', 'No risk seen') }),
  };
}

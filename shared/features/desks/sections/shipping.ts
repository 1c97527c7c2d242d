import { both, same, type Bilingual } from '../../../lang';
import { amountsOf, amountsWords } from '../../../orders/amounts';
import type { Place } from '../../../book/address';
import type { Plan } from '../../../plan/plan';
import type { Status } from '../../../process/status';
import { dayOf, isEarlier, isPast, type Moment } from '../../../time/moment';
import { plainText } from '../../../orders/entry';
import { cellsOf } from '../../../orders/order-cells';
import type { SectionRow, SectionView, SectionWanted } from '../../../orders/section';
import {
  dateWords, EMPTY, figure, hourWords,  named, placeOfField, tableOf, weekAround,
} from '../../../orders/section-parts'; // prettier-ignore
import { isToShip, openRows, type OpenRow } from '../picked';
import { AHEAD_DAYS } from '../sections.data';
import { minuteOrEnd } from '../work-order';
import { COLUMNS } from '../words';
import { isWithin } from '../../../time/week';

/** The cut-offs of a sailing, and the stages that meet them. */
const CUTOFFS = [
  { field: 'si_cutoff', title: COLUMNS.si, stages: ['si'] },
  { field: 'vgm_cutoff', title: COLUMNS.vgm, stages: ['vgm'] },
  { field: 'cy_cutoff', title: COLUMNS.cy, stages: ['gate_in', 'air_in'] },
  { field: 'customs_cutoff', title: COLUMNS.customs, stages: ['customs'] },
] as const;

interface Cutoff {
  readonly field: string;
  readonly at: Moment;
}

/** The cut-offs of a row that are still to be met, from now on to a serial day. */
function openCutoffs({ facts, row }: OpenRow, now: Moment, until: number): Cutoff[] {
  const near = CUTOFFS.flatMap(({ field, stages }) => {
    const at = facts.date(field);
    return at !== undefined && !isPast(at, now) && dayOf(at) <= until ? [{ field, at, stages }] : [];
  });
  if (near.length === 0) return [];
  const met = metStages(row);
  return near.filter(({ stages }) => !stages.some((key) => met.has(key)));
}

/** Stages of a row that are behind it. */
function metStages({ order }: OpenRow['row']): ReadonlySet<string> {
  return new Set(order.stages.filter(({ status }) => MET.has(status)).map(({ stage }) => stage.key));
}

const MET: ReadonlySet<Status> = new Set<Status>(['done', 'done late', 'waived']);

/** Rows with a cut-off to meet until a serial day. */
export function rowsWithCutoffs(
  plan: Plan,
  wanted: SectionWanted,
  until: number,
): { row: OpenRow; cutoffs: Cutoff[] }[] {
  return openRows(plan, wanted, { isMeant: (_, row) => isToShip(row) }).flatMap((row) => {
    const cutoffs = openCutoffs(row, plan.now, until);
    return cutoffs.length > 0 ? [{ row, cutoffs }] : [];
  });
}

interface Vessel {
  readonly name: string;
  readonly rows: OpenRow[];
  /** By field the earliest, with its row. */
  readonly at: Map<string, { at: Moment; row: OpenRow }>;
}

/** By vessel, else by booking, else each row alone; the next cut-off first. */
export function cutoffs(plan: Plan, wanted: SectionWanted): SectionView {
  const vessels = new Map<string, Vessel>();
  for (const { row, cutoffs: found } of rowsWithCutoffs(plan, wanted, dayOf(plan.now) + AHEAD_DAYS)) {
    const { key, name } = vesselOf(row);
    let vessel = vessels.get(key);
    if (!vessel) vessels.set(key, (vessel = { name, rows: [], at: new Map() }));
    vessel.rows.push(row);
    for (const { field, at } of found) {
      const known = vessel.at.get(field);
      if (!known || isEarlier(at, known.at)) vessel.at.set(field, { at, row });
    }
  }
  const first = ({ at }: Vessel) => [...at.values()].reduce((a, b) => (isEarlier(b.at, a.at) ? b : a));
  const sorted = [...vessels.values()].sort((a, b) => minuteOrEnd(first(a).at) - minuteOrEnd(first(b).at));
  const used = CUTOFFS.filter(({ field }) => sorted.some(({ at }) => at.has(field)));
  const columns = [COLUMNS.vessel, ...used.map(({ title }) => title), COLUMNS.etd].map((title) => ({
    title,
  }));
  const count = { title: COLUMNS.orders, isNumber: true as const };
  const lineOf = (vessel: Vessel): SectionRow => {
    const next = first(vessel);
    const field = [...vessel.at].find(([, each]) => each === next)![0];
    return {
      cells: [
        same(vessel.name),
        ...used.map((each) => hourWords(vessel.at.get(each.field)?.at, plan.now)),
        hourWords(etdOf(vessel.rows), plan.now),
        same(figure(entriesOfRows(vessel.rows).length)),
      ],
      tone: dayOf(next.at) === dayOf(plan.now) ? 'today' : 'plain',
      place: placeOfField(next.row.table, next.row.row, [field]),
      opens: named(entriesOfRows(vessel.rows)),
    };
  };
  return {
    total: sorted.length,
    table: tableOf([...columns, count], sorted, wanted, lineOf),
    ...(sorted.length === 0 && {
      note: both(`${AHEAD_DAYS} 天内没有要赶的截止`, `No cut-off to meet within ${AHEAD_DAYS} days`),
    }),
  };
}

const entriesOfRows = (rows: readonly OpenRow[]) => [...new Set(rows.map(({ entry }) => entry))];

function etdOf(rows: readonly OpenRow[]): Moment | undefined {
  const dates = rows.flatMap(({ facts }) => facts.date('etd') ?? []);
  return dates.length === 0 ? undefined : dates.reduce((a, b) => (isEarlier(b, a) ? b : a));
}

function vesselOf({ facts, entry }: OpenRow): { key: string; name: string } {
  const vessel = facts.text('vessel_voyage');
  const name = vessel || facts.text('booking_no') || entry.order;
  return { key: plainText(name), name };
}

/** Rows that sail soon and whose cut-offs nobody has filled in: of the columns that the sheet has. */
export function missingCutoffs(plan: Plan, wanted: SectionWanted): SectionView {
  const today = dayOf(plan.now);
  const soon = { from: today, to: today + AHEAD_DAYS };
  const found = openRows(plan, wanted, { isMeant: (_, row) => isToShip(row) }).flatMap((row) => {
    const { facts } = row;
    const etd = facts.date('etd');
    if (!isWithin(etd, soon)) return [];
    const blank = CUTOFFS.filter(
      ({ field }) => facts.hasColumn(field) && facts.date(field) === undefined && !isNotNeeded(field, facts),
    );
    if (blank.length === 0) return [];
    // The process has no such stage while its cut-off is blank, so that only one that is done tells anything.
    const met = metStages(row.row);
    const lacks = blank.filter(({ stages }) => !stages.some((key) => met.has(key)));
    return lacks.length > 0 ? [{ row, etd: etd!, lacks }] : [];
  });
  found.sort((a, b) => minuteOrEnd(a.etd) - minuteOrEnd(b.etd));
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.etd, COLUMNS.lacks];
  return {
    total: found.length,
    table: tableOf(
      titles.map((title) => ({ title })),
      found,
      wanted,
      ({ row, etd, lacks }) => ({
        cells: [
          same(row.entry.order),
          same(row.entry.customer),
          dateWords(etd, plan.now),
          listed(lacks.map(({ title }) => title)),
        ],
        place: placeOfField(row.table, row.row, [lacks[0]!.field]),
        opens: named([row.entry]),
      }),
    ),
    ...(found.length === 0 && {
      note: both(
        `${AHEAD_DAYS} 天内开船的，截止时间都有`,
        `All sailings within ${AHEAD_DAYS} days have their cut-offs`,
      ),
    }),
  };
}

/** Less than a container load is weighed and declared by whoever makes up the container. */
const isNotNeeded = (field: string, facts: OpenRow['facts']): boolean =>
  field === 'vgm_cutoff' && /lcl|拼|散货/i.test(facts.text('container_type'));

const listed = (texts: readonly Bilingual[]): Bilingual =>
  both(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '));

/** Rows whose sailing, done or planned, lies in a range of serial days. */
export function rowsSailing(
  plan: Plan,
  wanted: SectionWanted,
  range: { from: number; to: number },
): OpenRow[] {
  const isNear = (row: OpenRow): boolean => isWithin(sailing(row), range);
  return openRows(plan, wanted, {
    alsoDone: true,
    isMeant: (table, row) => isWithin(cellsOf(table, row, plan.now).ships, range),
  }).filter(isNear);
}

const sailing = ({ facts }: OpenRow): Moment | undefined => facts.date('atd') ?? facts.date('etd');

/** This week's vessels in the order of their days. */
export function sailings(plan: Plan, wanted: SectionWanted): SectionView {
  const rows = rowsSailing(plan, wanted, weekAround(plan.now));
  const vessels = new Map<string, OpenRow[]>();
  for (const row of rows) {
    const key = `${vesselOf(row).key}\0${dayOf(sailing(row)!)}`;
    vessels.set(key, [...(vessels.get(key) ?? []), row]);
  }
  const sorted = [...vessels.values()].sort(
    (a, b) => minuteOrEnd(sailing(a[0]!)) - minuteOrEnd(sailing(b[0]!)),
  );
  const hasSailed = (vessel: readonly OpenRow[]): boolean =>
    vessel.every(({ facts }) => {
      const atd = facts.date('atd');
      return atd !== undefined && !isToCome(atd, plan.now);
    });
  const tellsSailed = sorted.some(hasSailed);
  const titles = [COLUMNS.vessel, COLUMNS.etd, ...(tellsSailed ? [both('已开', 'Sailed')] : [])].map(
    (title) => ({ title }),
  );
  const figures = [COLUMNS.orders, COLUMNS.amount].map((title) => ({ title, isNumber: true as const }));
  return {
    total: sorted.length,
    table: tableOf([...titles, ...figures], sorted, wanted, (vessel) => {
      const [row] = vessel;
      const entries = entriesOfRows(vessel);
      return {
        cells: [
          same(vesselOf(row!).name),
          dateWords(sailing(row!), plan.now),
          ...(tellsSailed ? [hasSailed(vessel) ? SAILED : EMPTY] : []),
          same(figure(entries.length)),
          same(amountsWords(amountsOf(entries))),
        ],
        place: sailingPlace(row!),
        opens: named(entries),
      };
    }),
    ...(sorted.length === 0 && { note: both('本周没有船', 'No vessel this week') }),
  };
}

const SAILED = both('已开', 'sailed');
const isToCome = (at: Moment, now: Moment): boolean => dayOf(at) > dayOf(now);

/** The cell that dates the sailing. */
const sailingPlace = ({ table, row, facts }: OpenRow): Place =>
  placeOfField(table, row, [facts.date('atd') === undefined ? 'etd' : 'atd']);

import { both, same, type Bilingual } from '../../../lang';
import { valueAt } from '../../../book/model';
import { isMark, saysNothing, textOf } from '../../../cells/cells';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import { itemOf } from '../../../plan/tasks';
import type { Moment } from '../../../time/moment';
import { dayOf } from '../../../time/moment';
import type { SectionView, SectionWanted } from '../../../orders/section';
import {
  dateWords,
  daysUntil,
  EMPTY,
  named,
  placeOfField,
  tableOf,
  weekAround,
} from '../../../orders/section-parts';
import { isToShip, openRows, wantedWork, type OpenRow } from '../picked';
import { byDue, minuteOrEnd, toneOf } from '../work-order';
import { COLUMNS } from '../words';
import { orderFigure } from './work-table';
import { isWithin } from '../../../time/week';

const PRESENTATION = new Set(['present', 'collection']);

/** Papers that go to a bank, by the last day on which it takes them. */
export function presentation(plan: Plan, wanted: SectionWanted): SectionView {
  const pieces = byDue(wantedWork(plan, wanted, ({ stage }) => PRESENTATION.has(stage.stage.key)));
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.onBoard, COLUMNS.present, COLUMNS.expiry];
  const columns = [...titles.map((title) => ({ title })), { title: COLUMNS.days, isNumber: true as const }];
  const week = pieces.filter(({ work }) => isWithin(work.stage.due, weekAround(plan.now)));
  return {
    total: pieces.length,
    ...(pieces.length === 0
      ? { note: both('没有等着交单的', 'No papers to present') }
      : { figures: [orderFigure(both('本周要交', 'This week'), week, wanted, 'today')] }),
    table: tableOf(columns, pieces, wanted, ({ entry, work }) => {
      const facts = factsOfRow(work.table, work.row.row, plan.now);
      const { stage } = work;
      return {
        cells: [
          same(entry.order),
          same(entry.customer),
          dateWords(facts.date('shipped_on'), plan.now),
          dateWords(stage.due, plan.now),
          dateWords(facts.date('lc_expiry'), plan.now),
          daysWords(stage.due, plan.now),
        ],
        tone: toneOf(stage, plan.now),
        place: itemOf(plan, work).place,
        opens: named([entry]),
      };
    }),
  };
}

const daysWords = (due: Moment | undefined, now: Moment): Bilingual =>
  due === undefined ? EMPTY : same(String(daysUntil(due, now)));

/** L/Cs whose goods have not left: what has to be kept. */
export function lcDates(plan: Plan, wanted: SectionWanted): SectionView {
  const rows = openRows(plan, wanted, { isMeant: (_, row) => isToShip(row) })
    .map((row) => ({ row, latest: row.facts.date('lc_latest_ship'), expiry: row.facts.date('lc_expiry') }))
    .filter(({ latest, expiry }) => latest !== undefined || expiry !== undefined)
    .sort((a, b) => minuteOrEnd(a.latest ?? a.expiry) - minuteOrEnd(b.latest ?? b.expiry));
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.latestShip, COLUMNS.expiry, COLUMNS.etd];
  const columns = [
    ...titles.map((title) => ({ title })),
    { title: COLUMNS.days, isNumber: true as const },
    { title: COLUMNS.what },
  ];
  return {
    total: rows.length,
    table: tableOf(columns, rows, wanted, ({ row, latest, expiry }) => {
      const etd = row.facts.date('etd');
      return {
        cells: [
          same(row.entry.order),
          same(row.entry.customer),
          dateWords(latest, plan.now),
          dateWords(expiry, plan.now),
          dateWords(etd, plan.now),
          daysWords(latest ?? expiry, plan.now),
          isAfter(etd, latest) ? TOO_LATE : EMPTY,
        ],
        place: placeOfField(row.table, row.row, [latest === undefined ? 'lc_expiry' : 'lc_latest_ship']),
        opens: named([row.entry]),
      };
    }),
    ...(rows.length === 0 && { note: both('没有未开船的信用证', 'No L/C is still to ship') }),
  };
}

const isAfter = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a !== undefined && b !== undefined && dayOf(a) > dayOf(b);
const TOO_LATE = both('船期晚于最迟装运', 'ETD behind the latest shipment');

const DISCREPANCY = /不符|discrepan/i;

/** What the team's own column of discrepancies says of orders that go on. */
export function discrepancies(plan: Plan, wanted: SectionWanted): SectionView {
  const columns = new Map(
    plan.tables.map((table) => [
      table,
      table.table.columns.find(({ header }) => DISCREPANCY.test(header))?.column,
    ]),
  );
  const found = openRows(plan, wanted, { isMeant: (table) => columns.get(table) !== undefined }).flatMap(
    (row) => {
      const column = columns.get(row.table)!;
      const text = textOf(valueAt(row.table.sheet, row.row.row.row, column)).trim();
      return saysNothing(text) || isMark(text) ? [] : [{ row, column, text }];
    },
  );
  const hasColumn = [...columns.values()].some((column) => column !== undefined);
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.what].map((title) => ({ title }));
  return {
    total: found.length,
    table: tableOf(titles, found, wanted, ({ row, column, text }) => ({
      cells: [same(row.entry.order), same(row.entry.customer), same(text)],
      place: placeIn(row, column),
      opens: named([row.entry]),
    })),
    ...(found.length === 0 && { note: hasColumn ? NONE_SAID : NO_COLUMN }),
  };
}

const placeIn = ({ table, row }: OpenRow, column: number) => ({
  sheet: table.table.sheet,
  row: row.row.row,
  column,
});
const NONE_SAID = both('没有不符点', 'No discrepancy');
const NO_COLUMN = both('表里没有“不符点”一列', 'The sheet has no column of discrepancies');

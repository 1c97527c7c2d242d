import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { EMPTY_PATCH, isEmptyPatch, type Patch } from '../../shared/book/patch';
import { CAPABILITIES } from '../../shared/features';
import { proposeFigures } from '../../shared/features/figures/propose';
import { fullRunPatch } from '../../shared/features/full-run';
import { proposeMoney } from '../../shared/features/money/propose';
import { proposeGantt } from '../../shared/features/projects/propose';
import { proposeDashboard } from '../../shared/figures/dashboard/dashboard';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { holdsFor } from '../../shared/serving/looked';
import { isOurSheet } from '../../shared/templates/vocabulary';
import { dayOf, minuteOf, MINUTES_PER_DAY, timed, type Moment } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { halfYearBook } from '../tools/half-year-book';
import { moment } from '../tools/order-facts';
import { runs, sampled } from '../tools/runs';
import { setUp } from '../tools/set-up';
import { teamBook } from '../tools/team-book';

const MORNING = moment('2026-05-18 09:05');
const NEXT_MORNING = moment('2026-05-19 09:05');

const fullRun = (plan: Plan): Patch => fullRunPatch(CAPABILITIES, plan);

/** Everything that is written by itself or made anew when somebody asks: the verdicts, and each generated sheet. */
const WRITERS: Readonly<Record<string, (plan: Plan) => Patch>> = {
  'a full run': fullRun,
  figures: (plan) => proposeFigures(plan).patch,
  'the dashboard': (plan) => proposeDashboard(plan).patch,
  money: (plan) => proposeMoney(plan)?.patch ?? EMPTY_PATCH,
  'project timelines': (plan) => proposeGantt(plan)?.patch ?? EMPTY_PATCH,
};

/** A book with all generated sheets, as they are at nine in the morning; a full run may find more once they are there. */
function written(book: Book): Book {
  let after = setUp(book, undefined, MORNING);
  for (const writer of [...Object.values(WRITERS), fullRun, fullRun])
    after = applyPatch(after, writer(planOf(after, MORNING))).book;
  return after;
}

const sample = (name: string): Book => readWorkbook(readFileSync(resolve(__dirname, '../../samples', name)));

const MADE: readonly (readonly [string, () => Book])[] = [
  ['the sample under L/C', () => sample('Order Tracker LC 2026.xlsx')],
  ['half a year of a team', () => halfYearBook('zh')],
  ['an English half year', () => halfYearBook('en')],
  ['a team with projects and matters', () => teamBook('zh')],
];
const BOOKS: Readonly<Record<string, Book>> = Object.fromEntries(
  sampled(MADE, 2).map(([name, make]) => [name, written(make())]),
);
const WITH_HOURS = written(sample('出货跟踪表-2026.xlsx'));

describe.each(Object.entries(BOOKS))('%s', (_, book) => {
  test.each(Object.entries(WRITERS))('later on the same day %s writes nothing', (__, writer) => {
    for (const at of ['09:05', '11:40', '17:59', '23:59'])
      expect(writer(planOf(book, moment(`2026-05-18 ${at}`)))).toEqual(expect.objectContaining({ cells: [], columns: [], sheets: [] })); // prettier-ignore
  });

  test('the next day changes what the day changes, and after that nothing', () => {
    const before = planOf(book, NEXT_MORNING);
    const patch = fullRun(before);
    expect([patch.sheets, patch.columns]).toEqual([[], []]);
    for (const { seen, write } of patch.cells)
      expect('value' in write ? write.value : null).not.toEqual(seen);
    const after = applyPatch(book, patch).book;
    expect(isEmptyPatch(fullRun(planOf(after, moment('2026-05-19 16:00'))))).toBe(true);
  });
});

test('a book with deadlines at an hour changes in the day only what those orders show, and the moment they hold for', () => {
  const timedRows = new Set(
    planOf(WITH_HOURS, MORNING).tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, order }) =>
        order.next?.due !== undefined && order.next.due % 2 !== 0 ? [`${table.sheet}!${row.row}`] : [],
      ),
    ),
  );
  const { cells } = fullRun(planOf(WITH_HOURS, moment('2026-05-18 11:40')));
  expect(cells.length).toBeGreaterThan(0);
  for (const { sheet, row } of cells)
    expect(isOurSheet(sheet) || timedRows.has(`${sheet}!${row}`)).toBe(true);
});

test('formulas of the team that rest on the moment get it with each run', () => {
  const book = written(teamBook('en'));
  const [first, ...others] = book.sheets;
  const asking: Book = { ...book, sheets: [{ ...first!, formulas: [null, { 99: "SLA.LEFT(F2,'Gendan Today'!$A$2)" }] }, ...others] }; // prettier-ignore
  const { cells } = fullRun(planOf(asking, moment('2026-05-18 11:40')));
  expect(cells.map(({ sheet }) => sheet)).toEqual(['Gendan Today']);
});

describe('how long verdicts hold', () => {
  const holds = (book: Book, at: Moment) => {
    const plan = planOf(book, at);
    return holdsFor(fullRun, plan, fullRun(plan));
  };

  test('until midnight where no deadline has an hour that is still to come', () => {
    expect(Object.values(BOOKS).map((book) => holds(book, MORNING))).toEqual(
      Object.keys(BOOKS).map(() => 'day'),
    );
    expect(holds(WITH_HOURS, MORNING)).toBe('moment');
  });

  test('what holds until midnight holds at every minute until then', () => {
    const minutes = fc.integer({ min: minuteOf(MORNING), max: (dayOf(MORNING) + 1) * MINUTES_PER_DAY - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(BOOKS)), minutes, (book, minute) => {
        expect(isEmptyPatch(fullRun(planOf(book, timed(minute))))).toBe(true);
      }),
      runs(12, 200),
    );
  });
});

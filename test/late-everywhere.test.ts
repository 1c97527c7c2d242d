import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endStages, stageFor } from '../emulators/sheets-rest/under-test';
import type { Book } from '../shared/book/model';
import { valueAt } from '../shared/book/model';
import type { Host } from '../shared/host';
import { digestsOf } from '../shared/features/digest/digests-of';
import { teamView } from '../shared/features/team/view';
import { todayView } from '../shared/features/today/view';
import { lateOrders, orderName } from '../shared/plan/late-orders';
import { patchOf } from '../shared/plan/patch-of';
import { plan as planOf, type Plan } from '../shared/plan/plan';
import { resultPlaces } from '../shared/plan/result-patch';
import { summaryOf } from '../shared/plan/summary';
import { statusText } from '../shared/templates/vocabulary';
import { dayFromCivil } from '../shared/time/civil';
import { isoOf, MINUTES_PER_DAY, timed, type Moment } from '../shared/time/moment';
import { HABITS } from '../truth/habits/all';
import { booksOf } from '../truth/measure/run';
import { readWorkbook } from '../xlsx/read';
import { startTestOffice, type TestOffice } from './addin/host/office';
import { run } from './tools/run';
import { setUp } from './tools/set-up';
import { aTeam } from './tools/team';
import { buildWorkbook } from './tools/workbook';

/** One definition of late, counted in orders: whatever tells of it names the same ones. */
interface Case {
  readonly name: string;
  readonly book: Book;
  readonly now: Moment;
  readonly bytes: Uint8Array;
}

const FOLDER = resolve(__dirname, '../samples');
const morning = (day: number): Moment => timed(day * MINUTES_PER_DAY + 600);

const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name): Case => {
    const bytes = readFileSync(join(FOLDER, name));
    return { name, bytes, book: readWorkbook(bytes), now: morning(dayFromCivil(2026, 5, 18)) };
  });

const simulated = ['row-per-sku', 'full'].map((name): Case => {
  const [made] = booksOf(
    HABITS.find((habit) => habit.name === name)!,
    { seed: 7, runs: 1 },
  );
  const { book } = made!.rendered;
  return { name, book, now: morning(made!.now), bytes: buildWorkbook(book) };
});

let office: TestOffice;
let folder: string;
beforeAll(async () => {
  office = await startTestOffice();
  folder = mkdtempSync(join(tmpdir(), 'late-'));
});
afterAll(async () => {
  await office.started.stop();
  await endStages();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([...samples, ...simulated])('$name', ({ book, now, bytes }) => {
  const plan = planOf(book, now);
  const late = lateOrders(plan);
  const names = late.map(({ speaks: { table, row } }) => orderName(table, row)).sort();
  const nameAt = new Map(
    plan.tables.flatMap((table) =>
      table.rows.map((row) => [`${table.table.sheet}!${row.row.row}`, orderName(table, row)] as const),
    ),
  );
  const byPlace = (places: readonly { sheet: string; row: number }[]): string[] =>
    [...new Set(places.map(({ sheet, row }) => nameAt.get(`${sheet}!${row}`)!))].sort();

  test('each late order is there once, the most overdue first', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
    const dues = late.map(({ due }) => due!);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  });

  test('the pane: headline, Today and Team', () => {
    expect(summaryOf(plan).late).toBe(names.length);
    const { groups } = todayView(plan, { me: '', filter: {}, limits: { late: 1e6 } });
    const today = groups.find(({ key }) => key === 'late')!;
    expect(today.count).toBe(names.length);
    expect(today.lines.map(({ key }) => key).sort()).toEqual(names);
    expect(byPlace(today.lines.map(({ item }) => item!))).toEqual(names);
    expect(teamView(plan, 'person').total.late).toBe(names.length);
  });

  test('the command: text and JSON', async () => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const { out } = await run(['plan', path, '--json', '--now', isoOf(now)]);
    const { summary, orders } = JSON.parse(out) as {
      summary: { late: number; overdue?: number };
      orders: { sheet: string; row: number; late: boolean; status: string }[];
    };
    expect([summary.late, summary.overdue]).toEqual([names.length, names.length]);
    expect(byPlace(orders.filter((each) => each.late))).toEqual(names);
    expect(byPlace(orders.filter(({ status }) => status === 'overdue'))).toEqual(names);
  });

  test('the digest', () => {
    const known = planOf(setUp(book, aTeam, now), now);
    const { digests, untold } = digestsOf(known);
    const told = digests.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines));
    const stages = [...told, ...untold.flatMap((each) => each.stages)];
    expect(byPlace(stages.filter(({ pressing }) => pressing === 'late'))).toEqual(names);
  });

  test('the status column in Excel and in Google Sheets', async () => {
    const excel = office.under(book).host;
    const sheets = (await stageFor(book)).open();
    for (const host of [excel, sheets]) expect(await shownLate(host, plan)).toEqual(names);
  });

  /** The orders whose status cell says that they are late, once the results are written. */
  async function shownLate(host: Host, of: Plan): Promise<string[]> {
    await host.commit(patchOf(of));
    const written = await host.readBook();
    const word = statusText('overdue', of.language);
    const shown = of.tables.flatMap((table) => {
      const column = resultPlaces(table).get('status')!;
      const sheet = written.sheets.find(({ name }) => name === table.sheet.name)!;
      return table.rows
        .filter(({ row }) => valueAt(sheet, row.row, column) === word)
        .map(({ row }) => ({ sheet: table.table.sheet, row: row.row }));
    });
    return byPlace(shown);
  }
});

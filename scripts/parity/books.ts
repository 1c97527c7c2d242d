/// <reference types="office-js" />
/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { excelHost } from '../../addin/host';
import { diffBooks } from '../../shared/book/diff';
import { isError, type Book, type CellValue } from '../../shared/book/model';
import { plan } from '../../shared/plan/plan';
import { patchOf } from '../../shared/plan/patch-of';
import { resultColumn } from '../../shared/templates/vocabulary';
import { open, withoutResults } from '../../test/apps-script/tools';
import { runOn } from '../../test/automation/command/sheets-run';
import { endStages, stageFor } from '../../emulators/sheets-rest/under-test';
import { startOffice } from '../../emulators/office/start';
import { bookOf, workbookOf } from '../../emulators/spreadsheet/book';
import { run } from '../../test/tools/run';
import { MID_MORNING, setUp } from '../../test/tools/set-up';
import { buildWorkbook } from '../../test/tools/workbook';
import { readWorkbook } from '../../xlsx/read';

/** What each host makes of the same book, and where it differs from the command. */
export interface BookRow {
  readonly host: string;
  /** Result cells that hold something. */
  readonly results: number;
  readonly differences: readonly string[];
}

/** The same book, set up and without results, brought up to date by every host at the same moment. */
export const bookParity = (sample: string): Promise<BookRow[]> =>
  parityOf(withoutResults(setUp(readWorkbook(readFileSync(sample)))));

/** The same of a book that is set up. */
export async function parityOf(start: Book): Promise<BookRow[]> {
  const command = await byCommand(start);
  const others: [string, Book][] = [
    ['Excel, through Office.js', await byExcel(start)],
    ['Google Sheets, by Apps Script', await byAppsScript(start)],
    ['Google Sheets, by the command', await byRest(start)],
  ];
  return [
    { host: 'the command on .xlsx', results: resultsIn(command), differences: [] },
    ...others.map(([host, book]) => ({
      host,
      results: resultsIn(book),
      differences: differencesOf(command, book),
    })),
  ];
}

async function byCommand(book: Book): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-parity-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, buildWorkbook(book));
    const { code, err } = await run(['plan', path, '--write', '--yes', '--now', '2026-05-18T10:00']);
    if (code !== 0) throw new Error(err);
    return readWorkbook(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byExcel(book: Book): Promise<Book> {
  const workbook = workbookOf(book);
  const { Office, Excel, stop } = await startOffice(workbook);
  try {
    Object.assign(globalThis, { Office, Excel });
    const host = excelHost();
    await host.commit(patchOf(plan(await host.readBook(), MID_MORNING)));
    return bookOf(workbook);
  } finally {
    stop();
  }
}

async function byAppsScript(book: Book): Promise<Book> {
  const opened = open(book, { now: MID_MORNING });
  opened.project.call('updateNow');
  return opened.book();
}

async function byRest(book: Book): Promise<Book> {
  const stage = await stageFor(book);
  try {
    const { code, err } = await runOn(stage, [
      'plan',
      'BOOK',
      '--write',
      '--yes',
      '--now',
      '2026-05-18T10:00',
    ]);
    if (code !== 0) throw new Error(err);
    return bookOf(stage.server.workbook);
  } finally {
    await endStages();
  }
}

function differencesOf(a: Book, b: Book): string[] {
  const { cells, addedSheets, removedSheets } = diffBooks(a, b);
  return [
    ...addedSheets.map((name) => `${name}: only here`),
    ...removedSheets.map(({ name }) => `${name}: not here`),
    ...cells.map(
      ({ sheet, row, column, before, after }) =>
        `${sheet} ${row},${column}: ${shown(before)} / ${shown(after)}`,
    ),
  ];
}

const shown = (value: CellValue): string => (isError(value) ? value.error : JSON.stringify(value));

function resultsIn(book: Book): number {
  let count = 0;
  for (const { rows } of book.sheets)
    rows.forEach((header, r) =>
      header.forEach((title, c) => {
        if (typeof title !== 'string' || resultColumn(title) === undefined) return;
        count += rows.slice(r + 1).filter((row) => (row[c] ?? null) !== null && row[c] !== '').length;
      }),
    );
  return count;
}

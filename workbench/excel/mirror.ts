import { writeAt } from '../../shared/live/changes';
import type { NewChart } from '../../shared/book/chart';
import { diffBooks } from '../../shared/book/diff';
import { formulaAt } from '../../shared/book/formulas';
import { findSheet, kindAt, type Book, type Sheet } from '../../shared/book/model';
import type { CellChange, CellWrite, NewColumn, NewSheet, Patch } from '../../shared/book/patch';
import { resultColumn, statusTones } from '../../shared/templates/vocabulary';
import type { Host } from '../../shared/host';
import { bookOf } from '../../emulators/spreadsheet/book';
import type { Chart } from '../../emulators/spreadsheet/chart';
import type { Workbook } from '../../emulators/spreadsheet/workbook';

const FORMATS: Readonly<Record<string, string>> = { d: 'yyyy-mm-dd', t: 'yyyy-mm-dd hh:mm', c: 'h:mm' };

/**
 * Keeps the grid and the workbook behind the emulated Excel the same: what the add-in writes is shown in the
 * grid, what a person types in the grid reaches the add-in as an edit of theirs. Values, formulas, sheets and the
 * colours of the status; other looks stay where they were made. Returns how to stop.
 */
export function mirror(host: Host, workbook: Workbook): () => void {
  let busy: Promise<unknown> = Promise.resolve();
  let isDue = false;
  const inTurn = (work: () => Promise<void>): void => {
    busy = busy.then(work).catch((error: unknown) => console.error(error));
  };
  const stops = [
    workbook.onEvent((event) => {
      if (event.what === 'selected' && event.by === 'gendan') {
        const { top: row, left: column } = event.area;
        inTurn(() => host.select({ sheet: event.sheet.name, row, column }));
      }
      if (event.by === 'person' || event.what === 'selected' || event.what === 'activated' || isDue) return;
      // One request of the add-in changes many things; they are shown together.
      isDue = true;
      setTimeout(() => {
        isDue = false;
        inTurn(async () => {
          const patch = patchBetween(await host.readBook(), bookOf(workbook), workbook);
          if (patch) await host.commit(patch);
        });
      });
    }),
    host.watch(() => inTurn(async () => takeIn(workbook, await host.readBook()))),
    host.watchSelection(({ sheet: name, row, column }) => {
      const sheet = workbook.find(name);
      const area = { top: row, left: column, bottom: row, right: column };
      if (sheet) workbook.by('person', () => workbook.select(sheet, area));
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What brings the grid from one state to the other; undefined when they are the same. */
function patchBetween(shown: Book, wanted: Book, workbook: Workbook): Patch | undefined {
  const { cells, addedSheets } = diffBooks(shown, wanted);
  if (cells.length + addedSheets.length === 0) return undefined;
  const columns: NewColumn[] = [];
  const changes: CellChange[] = [];
  for (const { sheet: name, row, column, before, after } of cells) {
    const sheet = findSheet(wanted, name)!;
    const place = { sheet: name, row, column };
    const ours = typeof after === 'string' && before === null ? resultColumn(after) : undefined;
    if (ours === undefined) changes.push({ ...place, seen: before, write: writeAt(sheet, { row, column }) });
    else
      columns.push({
        sheet: name,
        column,
        headerRow: row,
        title: String(after),
        lastRow: sheet.rows.length,
        width: 16,
        ...(ours === 'status' && { tones: [...statusTones('zh'), ...statusTones('en')] }),
      });
  }
  const sheets = addedSheets.map((name) => newSheet(findSheet(wanted, name)!, workbook.find(name)!.charts));
  return { sheets, columns, cells: changes };
}

function newSheet(sheet: Sheet, charts: readonly Chart[]): NewSheet {
  const rows = sheet.rows.map((values, r) =>
    values.map((value, c): CellWrite | null =>
      value === null ? null : writeAt(sheet, { row: r + 1, column: c + 1 }),
    ),
  );
  const hidden = sheet.visibility !== 'visible';
  return { name: sheet.name, rows, columns: [], hidden, charts: charts.flatMap(asNew) };
}

/** A chart as a new sheet brings it; one that lost its cells is none any more. */
function asNew({ name, title, kind, categories, series, place }: Chart): NewChart[] {
  const told = series.flatMap((one) => (one.title ? [{ ...one, title: one.title }] : []));
  return categories ? [{ name, title, kind, categories, series: told, place }] : [];
}

/** What a person did in the grid, done in the workbook in their name. */
function takeIn(workbook: Workbook, shown: Book): void {
  const { cells, addedSheets } = diffBooks(bookOf(workbook), shown);
  workbook.by('person', () => {
    for (const name of addedSheets) workbook.addSheet(name);
    for (const { sheet: name, row, column, after } of cells) {
      const sheet = findSheet(shown, name)!;
      const formula = formulaAt(sheet, row, column);
      const format = FORMATS[kindAt(sheet, row, column).toLowerCase()];
      workbook.find(name)!.set(row, column, {
        value: after,
        ...(formula !== undefined && { formula: `=${formula}` }),
        ...(format !== undefined && { format }),
      });
    }
  });
}

import { GendanError } from '../../shared/errors';
import type { CommitRecord } from '../../shared/live/commit-record';
import type { Patch } from '../../shared/book/patch';
import type { Asked, Answered, EndpointName, Endpoints, Reply } from '../contract';
import { confirm } from './addresses';
import { asMuchAsFits } from './as-much-as-fits';
import { changesSince, lastChange, noteChanges } from './changes-log';
import { commitPatch, revertRecord } from './commit';
import { copySheet } from './copy-sheet';
import { filterRows, showAllRows } from './filter';
import { hasCells, openSpreadsheet } from './open-spreadsheet';
import { messageOf, ServiceFailed } from './errors';
import { insertRows } from './insert-rows';
import { languageOf, recall, remember } from './person';
import { readBook, readRows } from './read-book';
import { repeatRows } from './repeat-rows';
import { schedule } from './schedule';
import { timers } from './timers';
import { withLock } from './with-lock';

/** What each endpoint does; see the contract for what it means. */
const ENDPOINTS: Endpoints = {
  sidebarOpen: () => ({ lang: languageOf(), zone: SpreadsheetApp.getActive().getSpreadsheetTimeZone() }),
  sidebarReadBook() {
    // Before the book is read: what changes while it is read is told again rather than missed.
    const cursor = lastChange();
    return { ...asMuchAsFits(readBook(openSpreadsheet())), cursor };
  },
  sidebarReadRows: ({ sheet, rows }) => readRows(openSpreadsheet(), sheet, rows),
  sidebarCommit: ({ patch, source }) =>
    withLock(() => {
      const committed = commitPatch(openSpreadsheet(), patch);
      noteChanges(rangesOf(patch), source, true);
      return committed;
    }),
  sidebarRevert: ({ record, source }) =>
    withLock(() => {
      const report = revertRecord(openSpreadsheet(), record);
      noteChanges(rangesOfRecord(record), source, true);
      return report;
    }),
  sidebarSelect({ sheet, row, column }) {
    const found = openSpreadsheet().sheets.get(sheet);
    if (found && row <= found.getMaxRows() && column <= found.getMaxColumns()) {
      if (found.isSheetHidden()) found.showSheet();
      found.getRange(row, column).activate();
    }
    return null;
  },
  sidebarInsertRows: ({ room, source }) =>
    withLock(() => {
      insertRows(room);
      noteChanges([{ sheet: room.sheet }], source, true);
      return null;
    }),
  sidebarCopySheet: ({ from, to, source }) =>
    withLock(() => {
      copySheet(from, to);
      noteChanges([{ sheet: to }], source, true);
      return null;
    }),
  sidebarRepeatRows: ({ sheet, block, source }) =>
    withLock(() => {
      repeatRows(sheet, block);
      noteChanges([{ sheet }], source, true);
      return null;
    }),
  sidebarFilterRows: ({ filter, note }) => withLock(() => filterRows(filter, note)),
  sidebarShowAllRows: ({ sheet, note }) => withLock(() => showAllRows(sheet, note)),
  sidebarPoll({ cursor, source }) {
    const news = changesSince(cursor, source, Session.getTemporaryActiveUserKey());
    const sheet = SpreadsheetApp.getActiveSheet();
    if (!hasCells(sheet)) return news;
    const cell = SpreadsheetApp.getActive().getCurrentCell();
    const name = sheet.getName();
    return {
      ...news,
      ...(cell && { selection: { sheet: name, row: cell.getRow(), column: cell.getColumn() } }),
      extent: { sheet: name, rows: sheet.getLastRow(), columns: sheet.getLastColumn() },
    };
  },
  sidebarRecall: recall,
  sidebarRemember({ key, value }) {
    remember(key, value);
    return null;
  },
  sidebarSchedule: () => schedule(timers().map((timer) => timer.getUniqueId())),
  sidebarConfirm({ addresses }) {
    confirm(addresses);
    return null;
  },
};

/** Answers one call of the sidebar: a JSON text for a JSON text. Whatever goes wrong comes back as a sentence. */
export function answer<K extends EndpointName>(name: K, asked: string): string {
  return JSON.stringify(replyTo(name, asked));
}

function replyTo<K extends EndpointName>(name: K, asked: string): Reply<Answered<K>> {
  try {
    const endpoint = ENDPOINTS[name] as (asked: Asked<K>) => Answered<K>;
    return { ok: endpoint(JSON.parse(asked) as Asked<K>) };
  } catch (error) {
    if (error instanceof GendanError) return { failed: error.sentence };
    return { failed: new ServiceFailed(messageOf(error)).sentence };
  }
}

interface Touched {
  readonly sheet: string;
  readonly rows?: readonly [number, number];
}

/** First and last row that a patch touches, by sheet; a sheet or column that comes is a change of the whole. */
function rangesOf({ sheets, columns, cells }: Patch): Touched[] {
  const whole = [...sheets.map(({ name }) => name), ...columns.map(({ sheet }) => sheet)];
  return rangesIn(cells, whole);
}

function rangesOfRecord({ sheets, columns, cells }: CommitRecord): Touched[] {
  return rangesIn(cells, [...sheets.map(({ name }) => name), ...columns.map(({ sheet }) => sheet)]);
}

export function rangesIn(
  cells: readonly { readonly sheet: string; readonly row: number }[],
  whole: readonly string[],
): Touched[] {
  const rows = new Map<string, [number, number] | undefined>(whole.map((sheet) => [sheet, undefined]));
  for (const { sheet, row } of cells) {
    const known = rows.get(sheet);
    if (known) rows.set(sheet, [Math.min(known[0], row), Math.max(known[1], row)]);
    else if (!rows.has(sheet)) rows.set(sheet, [row, row]);
  }
  return [...rows].map(([sheet, range]) => (range ? { sheet, rows: range } : { sheet }));
}

import { applyPatch } from '../book/apply';
import type { Sheet } from '../book/model';
import type { Lang } from '../lang';
import { appendedRows, titledHeader } from '../records/append';
import { findHeader } from '../records/table';
import { logCells, logToSheet, sheetOf, stageWordsOf, type LogRow } from '../config';
import { EMPTY_PATCH, type CellChange, type Patch } from '../book/patch';
import type { Plan } from '../plan/plan';
import { EMPTY_ROW } from '../plan/record-patch';
import { LOG_TITLES } from '../templates/vocabulary';

/** What an event of the log says at least; the rest is empty. */
export type LogEntry = Partial<LogRow> & Pick<LogRow, 'at' | 'event'>;

/** A row of the log with everything empty that the entry does not say. */
export const logRow = (entry: LogEntry): LogRow => ({ ...EMPTY_ROW, ...entry });

const NEEDED = ['at', 'event'] as const;

/** Logs of earlier versions have no column for what was seen when an answer was given; it comes with the first answer. */
function withSeenColumn(
  sheet: Sheet,
  rows: readonly LogRow[],
  lang: Lang,
): { titled: Sheet; cells: readonly CellChange[] } {
  const header = findHeader(sheet, LOG_TITLES, NEEDED);
  if (!header || header.columns.has('seen') || !rows.some(({ answer }) => answer))
    return { titled: sheet, cells: [] };
  const at = { sheet, headerRow: header.row, columns: header.columns };
  const { cells } = titledHeader(at, ['seen'], (key) => LOG_TITLES[key][lang]);
  return { titled: applyPatch({ sheets: [sheet] }, { ...EMPTY_PATCH, cells }).book.sheets[0]!, cells };
}

/** Writes events below the log of the book, which is added when the book has none yet. */
export function logPatch(plan: Plan, entries: readonly LogEntry[]): Patch {
  if (entries.length === 0) return EMPTY_PATCH;
  const rows = entries.map(logRow);
  const words = stageWordsOf(plan.config.processRows);
  const sheet = sheetOf(plan.book, 'log');
  if (!sheet) return { ...EMPTY_PATCH, sheets: [logToSheet(rows, plan.language, words)] };
  const records = rows.map((row) => logCells(row, plan.language, words));
  const { titled, cells } = withSeenColumn(sheet, rows, plan.language);
  return { ...EMPTY_PATCH, cells: [...cells, ...appendedRows(titled, LOG_TITLES, NEEDED, records)] };
}

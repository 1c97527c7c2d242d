import { appendedRows } from '../records/append';
import { logCells, logToSheet, sheetOf, stageWordsOf, type LogRow } from '../config';
import { EMPTY_PATCH, type Patch } from '../book/patch';
import type { Plan } from '../plan/plan';
import { LOG_TITLES } from '../templates/vocabulary';

/** What an event of the log says at least; the rest is empty. */
export type LogEntry = Partial<LogRow> & Pick<LogRow, 'at' | 'event'>;

/** A row of the log with everything empty that the entry does not say. */
export function logRow(entry: LogEntry): LogRow {
  return {
    order: '',
    stage: '',
    date: undefined,
    party: undefined,
    owner: '',
    judged: undefined,
    by: '',
    note: '',
    version: '',
    ...entry,
  };
}

/** Writes events below the log of the book, which is added when the book has none yet. */
export function logPatch(plan: Plan, entries: readonly LogEntry[]): Patch {
  if (entries.length === 0) return EMPTY_PATCH;
  const rows = entries.map(logRow);
  const words = stageWordsOf(plan.config.processRows);
  const sheet = sheetOf(plan.book, 'log');
  if (!sheet) return { ...EMPTY_PATCH, sheets: [logToSheet(rows, plan.language, words)] };
  const records = rows.map((row) => logCells(row, plan.language, words));
  return { ...EMPTY_PATCH, cells: appendedRows(sheet, LOG_TITLES, ['at', 'event'], records) };
}

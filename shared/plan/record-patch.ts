import { valueAt } from '../book/model';
import type { CellChange } from '../book/patch';
import { appendedRows } from '../records/append';
import { logCells, sheetOf, stageWordsOf, TODAY_CELL, type LogRow } from '../config';
import type { Lang } from '../lang';
import { LOG_TITLES } from '../templates/vocabulary';
import { dayOf, toSerial, type Moment } from '../time/moment';
import { stillHolds } from './judge';
import { logOf, type LogIndex } from '../process/log';
import type { StagePlan } from './order-plan';
import type { Plan } from './plan';
import { rulesVersion } from './version';

/** The moment of this run in 跟单_今天, where the book has that sheet. */
export function todayCells({ book, now, config }: Plan): CellChange[] {
  const sheet = sheetOf(book, 'today');
  if (!sheet || config.today === now) return [];
  const seen = valueAt(sheet, TODAY_CELL.row, TODAY_CELL.column);
  return [{ sheet: sheet.name, ...TODAY_CELL, seen, write: { as: 'datetime', value: toSerial(now) } }];
}

/**
 * Rows for the log that freeze outcomes: each stage that closed since the log was begun, with the verdict and
 * the version of the rules that gave it. What closed before the log began is left as it is. A frozen verdict
 * holds until the completion itself changes; a rule that changes later leaves it alone.
 */
export function judgedRows(plan: Plan, log: LogIndex): CellChange[] {
  const sheet = sheetOf(plan.book, 'log');
  const begun = logBegan(plan.config.log);
  if (!sheet || begun === undefined) return [];
  const version = rulesVersion(plan.config.processRows, plan.config.calendars);
  const rows = plan.tables.flatMap(({ rows }) =>
    rows.flatMap(({ row, order }) => {
      const known = logOf(log, row);
      return order.stages
        .filter((stage) => closedSince(stage, begun))
        .filter((stage) => !isFrozen(stage, known?.get(stage.stage.key)?.judged))
        .map((stage) => judgedRow(row.key, stage, version, plan.now));
    }),
  );
  const words = stageWordsOf(plan.config.processRows);
  return appendedRows(
    sheet,
    LOG_TITLES,
    ['at', 'event'],
    rows.map((row) => logCells(row, plan.language, words)),
  );
}

/** The first row that `gendan init` writes: from its moment on, outcomes are frozen. */
export function beginningOfLog(now: Moment, lang: Lang): LogRow {
  const note = lang === 'zh' ? '从这时起记录判定结果' : 'Outcomes are recorded from here on';
  return { ...EMPTY_ROW, at: now, event: 'note', note };
}

const EMPTY_ROW: Omit<LogRow, 'at' | 'event'> = {
  order: '', stage: '', date: undefined, party: undefined, owner: '', judged: undefined, by: '', note: '', version: '',
}; // prettier-ignore

function logBegan(log: readonly LogRow[]): number | undefined {
  const days = log.map(({ at }) => dayOf(at));
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b));
}

/** Only what a cell or the log dates can be frozen: an implied completion may yet be dated. */
function closedSince({ status, done, due, doneBy }: StagePlan, begun: number): boolean {
  const isDated =
    done !== undefined && due !== undefined && (doneBy === 'cell' || doneBy === 'log' || doneBy === 'answer');
  return isDated && (status === 'done' || status === 'done late') && dayOf(done) >= begun;
}

function isFrozen({ done }: StagePlan, judged: LogRow['judged']): boolean {
  return judged !== undefined && stillHolds(judged, done);
}

function judgedRow(
  order: string,
  { stage, status, due, done }: StagePlan,
  version: string,
  now: Moment,
): LogRow {
  const judged = { late: status === 'done late', due, done, version };
  return { ...EMPTY_ROW, at: now, order, stage: stage.key, event: 'judged', date: done, judged, version };
}

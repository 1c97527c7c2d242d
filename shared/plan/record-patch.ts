import { valueAt } from '../book/model';
import type { CellChange } from '../book/patch';
import { appendedRows } from '../records/append';
import { logCells, sheetOf, stageWordsOf, TODAY_CELL, type LogRow } from '../config';
import type { Lang } from '../lang';
import { LOG_TITLES } from '../templates/vocabulary';
import { dayOf, toSerial, type Moment } from '../time/moment';
import { stillHolds } from './judge';
import { logOf, WHOLE_ORDER, type LogIndex } from '../process/log';
import type { Phase } from '../process/phase';
import { isDone } from '../process/status';
import { factsOfRow } from './facts-of-row';
import type { OrderPlan, StagePlan } from './order-plan';
import type { Plan } from './plan';
import { rulesVersion } from './version';

/**
 * The moment that the results hold for, in 跟单_今天 where the book has that sheet: with each change of theirs, and on each
 * new day. A run that finds the same verdicts later on the day leaves it, unless formulas of the team's own rest on it.
 */
export function todayCells({ book, now, config }: Plan, isChanged: boolean): CellChange[] {
  const sheet = sheetOf(book, 'today');
  if (!sheet || config.today === now) return [];
  const isOfToday = config.today !== undefined && dayOf(config.today) === dayOf(now);
  if (isOfToday && !isChanged && !isAskedFor(book, sheet.name)) return [];
  const seen = valueAt(sheet, TODAY_CELL.row, TODAY_CELL.column);
  return [{ sheet: sheet.name, ...TODAY_CELL, seen, write: { as: 'datetime', value: toSerial(now) } }];
}

/** Whether a formula of the book names the sheet, as `=SLA.STATUS(F2,G2,跟单_今天!$A$2)` does. */
const isAskedFor = ({ sheets }: Plan['book'], name: string): boolean =>
  sheets.some(({ formulas = [] }) =>
    formulas.some((row) => row && Object.values(row).some((formula) => formula.includes(name))),
  );

/**
 * Rows for the log (`more` besides): what was first promised of orders that have not sailed, so that a date which is moved later is known
 * to have been moved; and outcomes that are frozen.
 */
export function loggedRows(plan: Plan, log: LogIndex, more: readonly LogRow[] = []): CellChange[] {
  const sheet = sheetOf(plan.book, 'log');
  const begun = logBegan(plan.config.log);
  if (!sheet || begun === undefined) return [];
  const words = stageWordsOf(plan.config.processRows);
  return appendedRows(
    sheet,
    LOG_TITLES,
    ['at', 'event'],
    [...promisedRows(plan, log), ...judgedRows(plan, log, begun), ...more].map((row) =>
      logCells(row, plan.language, words),
    ),
  );
}

/** One row an order, in a run over the whole book: a date that is corrected while it is typed was never promised. */
function promisedRows(plan: Plan, log: LogIndex): LogRow[] {
  if (plan.isPart) return [];
  const named = new Map<string, number>();
  for (const { rows } of plan.tables)
    for (const { row, order } of rows)
      if (!order.carriedOn) named.set(row.key, (named.get(row.key) ?? 0) + 1);
  return plan.tables.flatMap((table) => {
    if (table.columns.byField('cust_due').length === 0) return [];
    return table.rows.flatMap(({ row, order }) => {
      // Rows of one name may be shipments with dates of their own.
      if (row.order === '' || order.carriedOn || named.get(row.key) !== 1) return [];
      if (logOf(log, row)?.get(WHOLE_ORDER)?.promised !== undefined || !isToSail(order)) return [];
      const facts = factsOfRow(table, row, plan.now);
      const date = facts.replaced('cust_due') ?? facts.date('cust_due');
      return date === undefined
        ? []
        : [{ ...EMPTY_ROW, at: plan.now, order: row.key, event: 'promised' as const, date }];
    });
  });
}

const isToSail = ({ phase, actionable }: OrderPlan): boolean => actionable.length > 0 && !GONE.has(phase);

/** Phases of goods that are gone, or never go. */
const GONE: ReadonlySet<Phase> = new Set<Phase>([
  'shipped', 'documents', 'payment', 'refund', 'closed', 'cancelled',
]); // prettier-ignore

/**
 * Each stage that closed since the log was begun, with the verdict and
 * the version of the rules that gave it. What closed before the log began is left as it is. A frozen verdict
 * holds until the completion itself changes; a rule that changes later leaves it alone.
 */
function judgedRows(plan: Plan, log: LogIndex, begun: number): LogRow[] {
  const version = rulesVersion(plan.config.processRows, plan.config.calendars);
  return plan.tables.flatMap(({ rows }) =>
    rows.flatMap(({ row, order }) => {
      const known = logOf(log, row);
      return order.stages
        .filter((stage) => closedSince(stage, begun))
        .filter((stage) => !isFrozen(stage, known?.get(stage.stage.key)?.judged))
        .map((stage) => judgedRow(row.key, stage, version, plan.now));
    }),
  );
}

/** The first row that `gendan init` writes: from its moment on, outcomes are frozen. */
export function beginningOfLog(now: Moment, lang: Lang): LogRow {
  const note = lang === 'zh' ? '从这时起记录判定结果' : 'Outcomes are recorded from here on';
  return { ...EMPTY_ROW, at: now, event: 'note', note };
}

export const EMPTY_ROW: Omit<LogRow, 'at' | 'event'> = {
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
  return isDated && isDone(status) && dayOf(done) >= begun;
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

import { applyPatch } from '../../shared/book/apply';
import type { Book, Sheet } from '../../shared/book/model';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { checkupOf } from '../../shared/checkup/checkup-of';
import type { Checkup, StageCheck } from '../../shared/checkup/checkup';
import { logToSheet, processToSheet, stageWordsOf, type LogRow } from '../../shared/config';
import { EMPTY_ROW } from '../../shared/plan/record-patch';
import { plan, type Plan } from '../../shared/plan/plan';
import type { ProcessRow } from '../../shared/process/row';
import { dayOf, parseIso } from '../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';
import { processOf, TT_FOB } from './process-rows';

/** What stands in a row of the sheet, by header: ISO dates become dates, `√` and other texts stay. */
export type OrderCells = Readonly<Record<string, string | null>>;

/** A row of the log; `at` and `date` as ISO text. */
export interface Told extends Partial<Omit<LogRow, 'at' | 'date' | 'judged'>> {
  readonly at: string;
  readonly order: string;
  readonly event: LogRow['event'];
  readonly date?: string;
  readonly judged?: { readonly late: boolean; readonly due?: string; readonly done: string };
}

/** A book with a process of its own (`tt-fob`), a sheet of orders and a log; `more`: further sheets. */
export function checkupBook(
  stages: readonly Partial<ProcessRow>[],
  orders: readonly OrderCells[],
  log: readonly Told[] = [],
  more: readonly Sheet[] = [],
): Book {
  const headers = [...new Set(orders.flatMap((order) => Object.keys(order)))];
  const cells = orders.map((order) => headers.map((header) => cellOf(order[header] ?? null)));
  const rows = processOf(TT_FOB, stages);
  const sheets = [processToSheet(rows, 'zh'), logToSheet(log.map(logRow), 'zh', stageWordsOf(rows))];
  return applyPatch(bookOf(sheetOf('订单', [headers, ...cells]), ...more), { ...EMPTY_PATCH, sheets }).book;
}

export const cellOf = (text: string | null): TestCell =>
  text !== null && parseIso(text) !== undefined ? day(text) : text;

function logRow({ at, date, judged, ...row }: Told): LogRow {
  return {
    ...EMPTY_ROW,
    ...row,
    at: moment(at),
    date: date === undefined ? undefined : moment(date),
    judged: judged && {
      late: judged.late,
      due: judged.due === undefined ? undefined : moment(judged.due),
      done: moment(judged.done),
      version: '1',
    },
  };
}

export const NOW = '2026-05-18 10:00';

export const planOf = (book: Book, now = NOW): Plan => plan(book, moment(now));

export function checkedUp(book: Book, since?: string, now = NOW): Checkup {
  return checkupOf(planOf(book, now), { since: since === undefined ? undefined : dayOf(moment(since)) });
}

export function stageIn({ stages }: Pick<Checkup, 'stages'>, key: string): StageCheck {
  const found = stages.find(({ stage }) => stage === key);
  if (!found) throw new Error(`no figures of ${key}`);
  return found;
}

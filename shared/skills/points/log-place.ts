import type { Place } from '../../book/address';
import { sheetOf, type LogRow } from '../../config';
import type { Plan } from '../../plan/plan';
import { momentIn } from '../../records/cells';
import { readTable, type TableRow } from '../../records/table';
import { onceFor } from '../../remembered';
import { EVENT_WORDS, keyFor, LOG_TITLES, type LogColumn } from '../../templates/vocabulary';

/** Where the rows of the log stand: reading it leaves some out and never changes their order. */
const placed = onceFor((plan: Plan): ReadonlyMap<LogRow, Place> => {
  const found = new Map<LogRow, Place>();
  const sheet = sheetOf(plan.book, 'log');
  if (!sheet) return found;
  const rows = readTable(sheet, LOG_TITLES, ['at', 'event']).rows.values();
  for (const each of plan.config.log)
    for (const row of rows)
      if (isRowOf(row, each)) {
        found.set(each, row.place('note'));
        break;
      }
  return found;
});

function isRowOf(row: TableRow<LogColumn>, { at, event, order, by, note }: LogRow): boolean {
  if (row.text('order') !== order || row.text('by') !== by || row.text('note') !== note) return false;
  const written = momentIn(row, 'at', []) ?? momentIn(row, 'date', []);
  return written === at && keyFor(EVENT_WORDS, row.text('event')) === event;
}

/** The cell with what a row of the log says; undefined for a row that no sheet holds. */
export const logPlace = (plan: Plan, row: LogRow): Place | undefined => placed(plan).get(row);

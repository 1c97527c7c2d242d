import type { Book } from '../../shared/book/model';
import { EMPTY_PATCH, type CellChange, type Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import { CAPABILITIES } from '../../shared/features';
import { fullRunPatch } from '../../shared/features/full-run';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { noteUpdate } from './changes-log';
import { commitTo } from './commit';
import { withProtection } from './protection';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { NotSetUpYet } from './errors';
import { readBook } from './read-book';

/** What an update came to. */
export interface Updated {
  readonly report: CommitReport;
  /** Whether there was time to write everything. */
  readonly isComplete: boolean;
  /** Of the book as it is written now, but for what was left. */
  readonly plan: Plan;
}

/**
 * Reads the book, plans it and writes every result that says something else. To be called with the lock held.
 * Stops between two pieces once `untilMs` has come, and remembers where: the next run begins there, so that every
 * part of a very large book gets its turn. NotSetUpYet.
 */
export function updateBook(untilMs = Infinity): Updated {
  const started = Date.now();
  const opened = openSpreadsheet();
  const book = withProtection(opened, readBook(opened));
  const plan = planOf(book, opened.clock.now());
  if (!plan.isConfirmed) throw new NotSetUpYet();
  const patch = fullRunPatch(CAPABILITIES, plan);
  const { report, isComplete } = writePieces(opened, book, patch, {
    untilMs,
    // On a day on which Google is slow less is at stake at a time.
    cellsAtOnce: Date.now() - started < SLOW_MS ? CELLS_AT_ONCE : CELLS_WHEN_SLOW,
  });
  if (report.written > 0) noteUpdate();
  return { report, isComplete, plan };
}

/** Cells that are written before the clock is looked at again. */
const CELLS_AT_ONCE = 40_000;
const CELLS_WHEN_SLOW = 4000;
/** Reading and planning usually take a fraction of this. */
const SLOW_MS = 60_000;
const CURSOR = 'gendan.cursor';

function writePieces(
  opened: OpenSpreadsheet,
  book: Book,
  patch: Patch,
  { untilMs, cellsAtOnce }: { readonly untilMs: number; readonly cellsAtOnce: number },
): { report: CommitReport; isComplete: boolean } {
  const kept = PropertiesService.getDocumentProperties();
  const cursor = patch.cells.length > cellsAtOnce ? kept.getProperty(CURSOR) : null;
  const cells = fromCursor(patch.cells, cursor);
  let report: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };
  let before = book;
  for (let from = 0; from === 0 || from < cells.length; from += cellsAtOnce) {
    if (from > 0 && Date.now() >= untilMs) {
      kept.setProperty(CURSOR, cursorAt(cells[from]!));
      return { report, isComplete: false };
    }
    const head = from === 0 ? patch : EMPTY_PATCH;
    const piece = commitTo(opened, before, { ...head, cells: cells.slice(from, from + cellsAtOnce) });
    before = piece.after;
    report = {
      written: report.written + piece.report.written,
      addedSheets: [...report.addedSheets, ...piece.report.addedSheets],
      unchanged: report.unchanged + piece.report.unchanged,
      refused: [...report.refused, ...piece.report.refused],
    };
  }
  if (cursor !== null) kept.deleteProperty(CURSOR);
  return { report, isComplete: true };
}

const cursorAt = ({ sheet, row }: CellChange): string => `${row}:${sheet}`;

/** The same cells, begun where the last run had to stop. */
function fromCursor(cells: readonly CellChange[], cursor: string | null): readonly CellChange[] {
  if (cursor === null) return cells;
  const [row, sheet] = [parseInt(cursor, 10), cursor.slice(cursor.indexOf(':') + 1)];
  const at = cells.findIndex((cell) => cell.sheet === sheet && cell.row >= row);
  return at <= 0 ? cells : [...cells.slice(at), ...cells.slice(0, at)];
}

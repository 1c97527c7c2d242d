import { changesBetween, type BookChanges } from '../../shared/book/changes';
import { recordOf } from '../../shared/book/commit-record';
import type { Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import { delayBefore, type BackOff } from './back-off';
import { isStale, OutcomeUnknown, type Calls } from './calls';
import { RowsKeepMoving } from './errors';
import { touchedBy } from './fresh';
import { VALUE_FIELDS } from './grid';
import { joinedRecord } from './joined-record';
import type { Journal, JournalEntry } from './journal';
import { keyCheck, repairOf, type KeyCheck, type MissedRow } from './moved-rows';
import { applyPermitted } from './permitted';
import { readMeta, readParts, type Reading } from './read';
import { batchesOf, type Unit } from './write/batches';
import { neighbourFormats } from './write/columns';
import { widenTables } from './write/tables';
import { unitsFor } from './write/units';

export interface CommitTools {
  readonly calls: Calls;
  readonly backOff: BackOff;
  readonly journal: Journal;
  readonly stamp: () => string;
}

/** How often a commit starts over because rows moved, or the spreadsheet was another one than it looked. */
const FRESH_STARTS = 3;

/**
 * Writes a patch: a look at what it touches, compare-and-set in the core, and one call that writes everything or
 * nothing (several for more than two megabytes; then sheets and columns first). When the answer to a write is
 * lost, it is not sent again: another look shows what is there by now, and only the rest is written.
 */
export async function commitPatch(patch: Patch, tools: CommitTools): Promise<CommitReport> {
  const { calls, backOff, journal } = tools;
  const sent: Sent = { mayBeDone: false };
  let entry: JournalEntry | undefined;
  let first: CommitReport | undefined;
  let missed: readonly MissedRow[] = [];
  let starts = 0;
  for (let attempt = 1; ; attempt++) {
    const reading = await freshly(calls, patch);
    const { before, after, report } = applyPermitted(reading, patch);
    const changes = changesBetween(before, after, patch);
    if (isNothing(changes)) return finished(journal, entry, first, report);
    const record = joinedRecord(entry?.record, recordOf(before, after, patch, report.written), missed);
    if (entry) await journal.replace((entry = { ...entry, record }));
    else entry = await journal.add(tools.stamp(), record);
    first ??= report;
    try {
      missed = await send(changes, reading, calls, sent, keyCheck(before, after, patch, reading.meta));
      if (missed.length === 0) return finished(journal, entry, first, report);
      await putBack(repairOf(missed, before, after, patch), tools);
      if (++starts >= FRESH_STARTS) throw new RowsKeepMoving();
    } catch (error) {
      if (error instanceof OutcomeUnknown) {
        if (attempt >= backOff.tries) throw error.sentence;
        await backOff.wait(delayBefore(attempt, backOff.jitter(), error.waitMs));
      } else if (!isStale(error) || ++starts >= FRESH_STARTS) {
        // A call that was refused did nothing; what earlier calls did, or may have done, stays on record.
        if (!sent.mayBeDone) await journal.drop(entry).catch(() => undefined);
        throw error;
      }
    }
  }
}

/** Writes what puts something back: without a record of its own, but not into rows that moved again. */
export async function putBack(patch: Patch, tools: CommitTools, depth = 1): Promise<void> {
  const { calls, backOff } = tools;
  for (let attempt = 1; ; attempt++) {
    const reading = await freshly(calls, patch);
    const { before, after } = applyPermitted(reading, patch);
    const changes = changesBetween(before, after, patch);
    if (isNothing(changes)) return;
    try {
      const check = keyCheck(before, after, patch, reading.meta);
      const missed = await send(changes, reading, calls, { mayBeDone: false }, check);
      if (missed.length === 0) return;
      if (depth >= FRESH_STARTS || attempt >= FRESH_STARTS) throw new RowsKeepMoving();
      await putBack(repairOf(missed, before, after, patch), tools, depth + 1);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown)) throw error;
      if (attempt >= backOff.tries) throw error.sentence;
      await backOff.wait(delayBefore(attempt, backOff.jitter(), error.waitMs));
    }
  }
}

async function freshly(calls: Calls, patch: Patch): Promise<Reading> {
  const meta = await readMeta(calls);
  return readParts(calls, meta, touchedBy(patch, meta), true);
}

interface Sent {
  /** Whether anything was written, or may have been. */
  mayBeDone: boolean;
}

/** Gives the rows that were missed because they moved meanwhile; nothing more is sent then. */
export async function send(
  changes: BookChanges,
  reading: Reading,
  calls: Calls,
  sent: Sent,
  check: KeyCheck,
  more: readonly Unit[] = [],
): Promise<MissedRow[]> {
  const sheets = new Map(reading.meta.sheets.map((sheet) => [sheet.name, sheet]));
  const headerFormat = await neighbourFormats(calls, changes.columns, sheets);
  const units = [...unitsFor(changes, reading, headerFormat), ...more];
  for (const requests of batchesOf(units)) {
    const hasCheck = check.ranges.length > 0;
    const body = hasCheck
      ? {
          requests,
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: [...check.ranges],
        }
      : { requests };
    const fields = hasCheck ? `updatedSpreadsheet(${VALUE_FIELDS})` : 'spreadsheetId';
    const answer = await calls.batchUpdate(body, fields).catch((error: unknown) => {
      if (error instanceof OutcomeUnknown) sent.mayBeDone = true;
      throw error;
    });
    sent.mayBeDone = true;
    const missed = hasCheck ? check.missed(answer.updatedSpreadsheet) : [];
    if (missed.length > 0) return missed;
  }
  await widenTables(calls, changes.columns, reading.meta);
  return [];
}

function isNothing({ sheets, columns, cells }: BookChanges): boolean {
  return sheets.length + columns.length + cells.size === 0;
}

/** The report over all tries: what an earlier try has written shows in a later one as there already. */
async function finished(
  journal: Journal,
  entry: JournalEntry | undefined,
  first: CommitReport | undefined,
  last: CommitReport,
): Promise<CommitReport> {
  if (entry) await journal.prune().catch(() => undefined);
  if (!first || first === last) return last;
  const before = Math.max(0, last.unchanged - first.unchanged);
  const refused = new Set(last.refused.map(({ place }) => place.sheet));
  return {
    written: last.written + before,
    unchanged: last.unchanged - before,
    addedSheets: [...new Set([...first.addedSheets, ...last.addedSheets])].filter(
      (name) => last.addedSheets.includes(name) || !refused.has(name),
    ),
    refused: last.refused,
  };
}

import type { Place } from '../../shared/book/address';
import type { CommitRecord } from '../../shared/live/commit-record';
import { valueOf, type CellChange } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { BookChange, Host } from '../../shared/host';
import type { Refusal } from '../../shared/book/report';
import { FilterNotes } from '../../shared/live/filter-notes';
import type { Lang } from '../../shared/lang';
import { NothingToRevert } from '../../shared/host-errors';
import type { News } from '../contract';
import type { Call } from './script-call';
import { wholeBook } from './whole-book';

/** When to ask for news; calls back again and again until it is stopped. `slower` after a failure. */
export type Rounds = (ask: () => Promise<'well' | 'slower'>) => () => void;

/**
 * The host port of a sidebar. What it needs to take its own commits back stays here: the script keeps nothing
 * between two calls. Google tells a sidebar of no event, so it asks for news in rounds.
 */
export function sidebarHost(call: Call, rounds: Rounds, source: string, lang: () => Lang): Host {
  const records: CommitRecord[] = [];
  const listeners = new Set<(change: BookChange) => void>();
  const followers = new Set<(place: Place) => void>();
  const extents = new Map<string, string>();
  let cursor = 0;
  let at = '';
  let stop: (() => void) | undefined;
  const tell = (change: BookChange): void => {
    for (const listener of [...listeners]) listener(change);
  };

  const take = ({ cursor: next, changes, selection, extent }: News): void => {
    cursor = next;
    const told = new Set(changes.map(({ sheet }) => sheet));
    for (const change of changes) tell(change);
    if (extent) {
      const size = `${extent.rows}×${extent.columns}`;
      const known = extents.get(extent.sheet);
      extents.set(extent.sheet, size);
      // Rows that came or went by another way than typing.
      if (known !== undefined && known !== size && !told.has(extent.sheet))
        tell({ sheet: extent.sheet, remote: true });
    }
    if (!selection) return;
    const here = JSON.stringify(selection);
    if (here === at) return;
    at = here;
    for (const follower of [...followers]) follower(selection);
  };
  const follow = (): void => {
    stop ??= rounds(() =>
      call('sidebarPoll', { cursor, source }).then(
        (news) => (take(news), 'well' as const),
        () => 'slower' as const,
      ),
    );
  };
  const leave = (): void => {
    if (listeners.size + followers.size > 0) return;
    stop?.();
    stop = undefined;
  };
  const tellOwn = ({ cells, sheets, columns }: CommitRecord): void => {
    extents.clear();
    const whole = new Set([...sheets.map(({ name }) => name), ...columns.map(({ sheet }) => sheet)]);
    for (const sheet of whole) tell({ sheet, remote: false });
    const rows = new Map<string, [number, number]>();
    for (const { sheet, row } of cells) {
      const known = rows.get(sheet);
      rows.set(sheet, known ? [Math.min(known[0], row), Math.max(known[1], row)] : [row, row]);
    }
    for (const [sheet, range] of rows) if (!whole.has(sheet)) tell({ sheet, rows: range, remote: false });
  };

  const readRows: Host['readRows'] = (sheet, rows) => call('sidebarReadRows', { sheet, rows });

  const recall: Host['recall'] = async (key) => (await call('sidebarRecall', key)) ?? undefined;
  const remember: Host['remember'] = async (key, value) =>
    void (await call('sidebarRemember', { key, value }));
  // The script keeps nothing between two calls, so the notes of filters stay here.
  const notes = new FilterNotes({ recall, remember });

  return {
    async readBook() {
      const read = await call('sidebarReadBook');
      cursor = Math.max(cursor, read.cursor);
      return wholeBook(read.book, read.rest, readRows);
    },
    readRows,
    async commit(patch) {
      const { cells, refused } = withoutNonsense(patch.cells);
      const { report, record } = await call('sidebarCommit', { patch: { ...patch, cells }, source });
      if (record) {
        records.push(record);
        tellOwn(record);
      }
      return { ...report, refused: [...refused, ...report.refused] };
    },
    async revert() {
      const record = records[records.length - 1];
      if (!record) throw new NothingToRevert();
      const report = await call('sidebarRevert', { record, source });
      records.pop();
      tellOwn(record);
      return report;
    },
    async select(place) {
      await call('sidebarSelect', place);
      at = JSON.stringify(place);
    },
    async insertRows(room) {
      await call('sidebarInsertRows', { room, source });
    },
    async copySheet(from, to) {
      await call('sidebarCopySheet', { from, to, source });
    },
    async repeatRows(sheet, block) {
      await call('sidebarRepeatRows', { sheet, block, source });
    },
    async filterRows(filter) {
      const known = await notes.of(filter.sheet);
      const { report, note } = await call('sidebarFilterRows', { filter, note: known });
      await notes.keep(filter.sheet, note);
      return report;
    },
    async showAllRows(sheet) {
      const note = await notes.of(sheet);
      const report = await call('sidebarShowAllRows', { sheet, note });
      if (note) await notes.keep(sheet, undefined);
      return report;
    },
    watch(listener) {
      listeners.add(listener);
      follow();
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
    watchSelection(follower) {
      followers.add(follower);
      follow();
      return () => {
        followers.delete(follower);
        leave();
      };
    },
    // Who it is would take another right; the person chooses a name instead.
    whoAmI: async () => undefined,
    recall,
    remember,
    language: async () => lang(),
  };
}

/** JSON has no word for a number that is none: such a write is refused before it crosses. */
function withoutNonsense(cells: readonly CellChange[]): { cells: CellChange[]; refused: Refusal[] } {
  const [good, refused]: [CellChange[], Refusal[]] = [[], []];
  for (const cell of cells) {
    const value = valueOf(cell.write);
    if (typeof value !== 'number' || Number.isFinite(value)) good.push(cell);
    else
      refused.push({
        place: { sheet: cell.sheet, row: cell.row, column: cell.column },
        reason: REFUSALS.notANumber,
      });
  }
  return { cells: good, refused };
}

import { watch as watchFolder } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { diffBooks, inverseWith, keyColumnsOf } from '../../shared/book/diff';
import { rowsOf } from '../../shared/book/rows-of';
import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { BookChange, Host } from '../../shared/host';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import type { Bilingual, Lang } from '../../shared/lang';
import { NothingToRevert } from '../../shared/host-errors';
import { Backups, hashOf, stampNow, type BackupRecord } from './backups';
import { changeBook, type Made } from './change-book';
import type { Change, FileFilters } from './filter';
import { diskFiles, type Files } from './files';
import { readBookFile } from './reading';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';

export interface XlsxHostOptions {
  /** Where to write instead of the book itself. From the first commit on the host works on that file. */
  readonly out?: string;
  /** Keep what the file was before each write in `.gendan-backup/` beside it, for `revert`. Default true. */
  readonly backup?: boolean;
  /** The moment, for the names of backups: `20260518-100000`. */
  readonly stamp?: () => string;
  readonly lang?: Lang;
  readonly user?: string;
  /** The file system; the disk unless a test says otherwise. */
  readonly files?: Files;
}

/**
 * An .xlsx or .xlsm file as a host. Every commit reads the file afresh and is compare-and-set on what it
 * holds then; the file is replaced in one step or not at all. Every method throws a `GendanError` with the
 * reason when it cannot do its work.
 */
export function openXlsxHost(path: string, options: XlsxHostOptions = {}): Host {
  return new XlsxHost(resolve(path), options);
}

class XlsxHost implements Host {
  private readonly files: Files;
  private current: string;
  /** Hash of what this host read or wrote last; a different one was written by somebody else. */
  private lastSeen = '';
  /** A person's choices, as long as the program runs: a file has no place for them. */
  private readonly kept = new Map<string, string>();
  private filters: Promise<FileFilters> | undefined;

  constructor(
    private readonly source: string,
    private readonly options: XlsxHostOptions,
  ) {
    this.files = options.files ?? diskFiles;
    this.current = source;
  }

  async readBook(): Promise<Book> {
    const bytes = await readBookFile(this.files, this.current);
    this.lastSeen = hashOf(bytes);
    return readWorkbook(bytes);
  }

  async readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues> {
    return rowsOf(await this.readBook(), sheet, rows);
  }

  async commit(patch: Patch): Promise<CommitReport> {
    const { out, backup, stamp = stampNow } = this.options;
    const target = await this.target();
    const source = this.current;
    const isCopy = out !== undefined && source === this.source;
    const { result, notes } = await changeBook(this.files, { source, target }, (before) => {
      const { bytes: after, report } = patchWorkbook(before, patch);
      const result = { report, hash: hashOf(after) };
      if (after === before && !isCopy) return { result, keep: false };
      const about = { stamp: stamp(), written: report.written, keys: keyColumnsOf(patch) };
      return { result, after, keep: backup !== false && about };
    });
    if (isCopy || result.report.written > 0) this.current = target;
    this.lastSeen = result.hash;
    return withNotes(result.report, notes);
  }

  async revert(): Promise<CommitReport> {
    const target = await this.target();
    const { result, notes } = await changeBook(this.files, { source: target, target }, (now) =>
      this.undone(target, now),
    );
    this.current = target;
    this.lastSeen = result.hash;
    return withNotes(result.report, notes);
  }

  async filterRows(filter: SheetFilter): Promise<FilterReport> {
    return (await this.filtering()).filterRows(filter, this.changing);
  }

  async showAllRows(sheet: string): Promise<FilterReport> {
    return (await this.filtering()).showAllRows(sheet, this.changing);
  }

  /** A file has no screen. */
  async select(): Promise<void> {}

  watchSelection(): () => void {
    return () => undefined;
  }

  async recall(key: string): Promise<string | undefined> {
    return this.kept.get(key);
  }

  async remember(key: string, value: string): Promise<void> {
    this.kept.set(key, value);
  }

  watch(listener: (change: BookChange) => void): () => void {
    let known: Book | undefined;
    let busy: Promise<void> = this.readBook().then(
      (book) => void (known = book),
      () => undefined,
    );
    const look = async (): Promise<void> => {
      const mine = this.lastSeen;
      const bytes = await this.files.read(this.current).catch(() => undefined);
      if (!bytes || hashOf(bytes) === mine) return;
      const book = await this.readBook().catch(() => undefined);
      if (!book) return;
      if (known)
        for (const { sheet, rows } of diffBooks(known, book).ranges) listener({ sheet, rows, remote: true });
      known = book;
    };
    const watcher = watchFolder(dirname(this.current), { persistent: false }, (_, name) => {
      if (name === null || name === basename(this.current)) busy = busy.then(look, look);
    });
    return () => watcher.close();
  }

  async whoAmI(): Promise<string | undefined> {
    if (this.options.user !== undefined) return this.options.user;
    try {
      return userInfo().username;
    } catch {
      return undefined;
    }
  }

  async language(): Promise<Lang> {
    return this.options.lang ?? (/^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'zh');
  }

  private filtering(): Promise<FileFilters> {
    return (this.filters ??= import('./filter').then(({ FileFilters }) => new FileFilters()));
  }

  /** Replaces the file where something of it changed; nothing is kept to revert, since no cell is another. */
  private readonly changing: Change = async (make) => {
    const target = await this.target();
    const { result } = await changeBook(this.files, { source: this.current, target }, (before) => {
      const { bytes, report, done } = make(before);
      const result = { report, hash: hashOf(bytes) };
      if (bytes === before) done();
      return { result, ...(bytes !== before && { after: bytes }), keep: false, done: async () => done() };
    });
    this.current = target;
    this.lastSeen = result.hash;
    return result.report;
  };

  private target(): Promise<string> {
    const { out } = this.options;
    return this.files.realPath(out === undefined ? this.current : resolve(out));
  }

  /** The book without the last write that was not taken back yet. */
  private async undone(target: string, now: Buffer): Promise<Made<Undone>> {
    const backups = new Backups(this.files, target);
    const hash = hashOf(now);
    const open = (await backups.records()).filter((record) => !record.isReverted);
    // A write that was announced but never happened (the power went) is no write.
    const done = open.filter((record) => record.before !== hash || record.after === hash);
    const record = done.find((one) => one.after === hash) ?? done[0];
    if (!record) throw new NothingToRevert();
    const mark = (): Promise<void> => backups.markReverted(record);
    if (record.after !== hash) return this.withoutCells(backups, record, now, mark);
    // What is replaced is kept already, as what the write made.
    const report = { written: record.written, addedSheets: [], unchanged: 0, refused: [] };
    const after = await readBookFile(this.files, backups.beforePath(record.stamp));
    return { result: { report, hash: record.before }, after, keep: false, done: mark };
  }

  /** Somebody changed the book since: takes back cell by cell what still is as it was written, and keeps what it was. */
  private async withoutCells(
    backups: Backups,
    record: BackupRecord,
    now: Buffer,
    mark: () => Promise<void>,
  ): Promise<Made<Undone>> {
    const { stamp = stampNow } = this.options;
    const [before, after] = [await backups.readBefore(record), await backups.readAfter(record)];
    const inverse = inverseWith(readWorkbook(before), readWorkbook(after), record.keys);
    const { bytes, report } = patchWorkbook(now, inverse.patch);
    const whole = { ...report, refused: [...inverse.refused, ...report.refused] };
    const result = { report: whole, hash: hashOf(bytes) };
    if (bytes === now) {
      await mark();
      return { result, keep: false };
    }
    const keep = { stamp: stamp(), written: report.written, keys: record.keys, isReverted: true };
    return { result, after: bytes, keep, done: mark };
  }
}

interface Undone {
  readonly report: CommitReport;
  readonly hash: string;
}

const withNotes = (report: CommitReport, notes: readonly Bilingual[]): CommitReport =>
  notes.length === 0 ? report : { ...report, notes };

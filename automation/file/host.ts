import { watch as watchFolder } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { diffBooks, inverseWith, keyColumnsOf } from '../../shared/book/diff';
import { rowsOf } from '../../shared/book/rows-of';
import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { BookChange, Host } from '../../shared/host';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { Lang } from '../../shared/lang';
import { NothingToRevert } from '../../shared/host-errors';
import { Backups, hashOf, stampNow, type BackupRecord } from './backups';
import { BookKeepsChanging } from './errors';
import { diskFiles, type Files } from './files';
import { readBookFile, refuseWhenOpen, replaceFile, writing } from './replace';
import { replaceWithBackup } from './replace-with-backup';
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

/** How often a commit starts over when somebody saves the book in between. */
const ATTEMPTS = 3;

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
    const { out } = this.options;
    const target = await this.files.realPath(out === undefined ? this.current : resolve(out));
    await refuseWhenOpen(this.files, target);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await readBookFile(this.files, this.current);
      const { bytes: after, report } = patchWorkbook(before, patch);
      const isCopy = out !== undefined && this.current === this.source;
      if (after === before && !isCopy) return report;
      if (await this.write(target, before, after, patch, report)) return report;
    }
    throw new BookKeepsChanging(target);
  }

  async revert(): Promise<CommitReport> {
    const target = await this.files.realPath(
      this.options.out === undefined ? this.current : resolve(this.options.out),
    );
    await refuseWhenOpen(this.files, target);
    const backups = new Backups(this.files, target);
    const now = await readBookFile(this.files, target);
    const hash = hashOf(now);
    const open = (await backups.records()).filter((record) => !record.isReverted);
    // A write that was announced but never happened (the power went) is no write.
    const done = open.filter((record) => record.before !== hash || record.after === hash);
    const record = done.find((one) => one.after === hash) ?? done[0];
    if (!record) throw new NothingToRevert();
    const isUntouched = record.after === hash;
    const report = isUntouched
      ? await this.restore(target, backups, record)
      : await this.undoCells(target, backups, record, now);
    await writing(target, () => backups.markReverted(record));
    this.current = target;
    return report;
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

  /** False when the file changed since it was read; nothing is written then. */
  private async write(
    target: string,
    before: Buffer,
    after: Uint8Array,
    patch: Patch,
    report: CommitReport,
  ): Promise<boolean> {
    const { backup, stamp = stampNow } = this.options;
    const isDone = await replaceWithBackup(this.files, {
      source: this.current,
      target,
      before,
      after,
      keep: backup !== false && {
        stamp: stamp(),
        written: report.written,
        keys: keyColumnsOf(patch),
      },
    });
    if (!isDone) return false;
    this.current = target;
    this.lastSeen = hashOf(after);
    return true;
  }

  private async restore(target: string, backups: Backups, record: BackupRecord): Promise<CommitReport> {
    const before = await readBookFile(this.files, backups.beforePath(record.stamp));
    await replaceFile(this.files, target, before);
    this.lastSeen = record.before;
    return { written: record.written, addedSheets: [], unchanged: 0, refused: [] };
  }

  /** Somebody changed the book since: takes back cell by cell what still is as it was written. */
  private async undoCells(
    target: string,
    backups: Backups,
    record: BackupRecord,
    now: Buffer,
  ): Promise<CommitReport> {
    const [before, after] = [await backups.readBefore(record), await backups.readAfter(record)];
    const inverse = inverseWith(readWorkbook(before), readWorkbook(after), record.keys);
    const { bytes, report } = patchWorkbook(now, inverse.patch);
    if (bytes !== now) {
      await replaceFile(this.files, target, bytes);
      this.lastSeen = hashOf(bytes);
    }
    return { ...report, refused: [...inverse.refused, ...report.refused] };
  }
}

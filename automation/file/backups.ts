import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { KeyColumns } from '../../shared/book/diff';
import type { Files, Like } from './files';

/** The folder beside a book that holds what it was before each write. */
const BACKUP_FOLDER = '.gendan-backup';
/** Writes that can be taken back; older ones are deleted. */
const KEPT = 10;

/** What is remembered of one write: enough to take it back. */
export interface BackupRecord {
  /** Names the write; sorts by time. */
  readonly stamp: string;
  /** SHA-256 of the file before and after. */
  readonly before: string;
  readonly after: string;
  readonly written: number;
  readonly keys: KeyColumns;
  readonly isReverted: boolean;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The machine's time, as the names of backups have it: `20260518-100000`. */
export function stampNow(): string {
  return new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
}

/** The backups of one book, newest last. */
export class Backups {
  private readonly folder: string;
  private readonly name: string;

  constructor(
    private readonly files: Files,
    book: string,
    /** The book, whose mode and owner its backups have: nobody may read there what the book does not show. */
    private readonly like?: Pick<Like, 'mode' | 'uid' | 'gid'>,
  ) {
    this.folder = join(dirname(book), BACKUP_FOLDER);
    this.name = basename(book);
  }

  /** Keeps both states of the book; the record is written last, so that it never promises what is not there. */
  async add(
    stamp: string,
    before: Uint8Array,
    after: Uint8Array,
    about: Pick<BackupRecord, 'written' | 'keys'> & { readonly isReverted?: boolean },
  ): Promise<BackupRecord> {
    await this.files.makeFolder(this.folder);
    const free = await this.freeStamp(stamp);
    await this.files.writeDurably(this.beforePath(free), before, this.like);
    await this.files.writeDurably(this.afterPath(free), after, this.like);
    const record = { stamp: free, before: hashOf(before), after: hashOf(after), isReverted: false, ...about };
    await this.save(record);
    return record;
  }

  async markReverted(record: BackupRecord): Promise<void> {
    await this.save({ ...record, isReverted: true });
  }

  /** Takes back what `add` did, for a write that did not happen. */
  async drop({ stamp }: BackupRecord): Promise<void> {
    for (const path of [this.recordPath(stamp), this.afterPath(stamp), this.beforePath(stamp)])
      await this.files.remove(path);
  }

  /** Newest first; records that cannot be read are passed over. */
  async records(): Promise<BackupRecord[]> {
    const start = `${this.name}.`;
    const isRecord = (name: string): boolean =>
      name.startsWith(start) && /^[^.]+\.json$/.test(name.slice(start.length));
    const names = (await this.files.list(this.folder)).filter(isRecord);
    const records: BackupRecord[] = [];
    for (const name of names.sort().reverse()) {
      const record = await this.load(join(this.folder, name));
      if (record) records.push(record);
    }
    return records;
  }

  readBefore({ stamp }: BackupRecord): Promise<Buffer> {
    return this.files.read(this.beforePath(stamp));
  }

  readAfter({ stamp }: BackupRecord): Promise<Buffer> {
    return this.files.read(this.afterPath(stamp));
  }

  /** Keeps the newest writes, and nothing of those that were killed before they were announced. Under the book's lock. */
  async prune(): Promise<void> {
    for (const record of (await this.records()).slice(KEPT)) await this.drop(record);
    const names = await this.files.list(this.folder);
    const announced = new Set(names.filter((name) => name.endsWith('.json')));
    for (const name of names) {
      const stamp = this.stampOf(name);
      const isLeft = name.endsWith('.part') || !announced.has(`${this.name}.${stamp}.json`);
      if (stamp !== undefined && isLeft) await this.files.remove(join(this.folder, name));
    }
  }

  /** The write that a file of the folder belongs to; undefined for what is not this book's, or not a backup. */
  private stampOf(name: string): string | undefined {
    if (!name.startsWith(`${this.name}.`)) return undefined;
    return /^([\w-]+)\.(before\.xlsx|after\.xlsx|json|json\.part)$/.exec(
      name.slice(this.name.length + 1),
    )?.[1];
  }

  beforePath(stamp: string): string {
    return join(this.folder, `${this.name}.${stamp}.before.xlsx`);
  }

  private afterPath(stamp: string): string {
    return join(this.folder, `${this.name}.${stamp}.after.xlsx`);
  }

  private recordPath(stamp: string): string {
    return join(this.folder, `${this.name}.${stamp}.json`);
  }

  private async freeStamp(stamp: string): Promise<string> {
    const plain = stamp.replace(/[^\w-]/g, '-');
    for (let n = 0; ; n++) {
      const free = `${plain}-${String(n).padStart(3, '0')}`;
      if (
        !(await this.files.exists(this.beforePath(free))) &&
        !(await this.files.exists(this.recordPath(free)))
      )
        return free;
    }
  }

  private async save(record: BackupRecord): Promise<void> {
    const path = this.recordPath(record.stamp);
    const part = `${path}.part`;
    await this.files.writeDurably(part, Buffer.from(JSON.stringify(record, null, 1)), this.like);
    await this.files.rename(part, path);
  }

  private async load(path: string): Promise<BackupRecord | undefined> {
    try {
      const record = JSON.parse((await this.files.read(path)).toString('utf8')) as Partial<BackupRecord>;
      const isWhole = [record.stamp, record.before, record.after].every((text) => typeof text === 'string');
      return isWhole
        ? (Object.assign({ written: 0, keys: {}, isReverted: false }, record) as BackupRecord)
        : undefined;
    } catch {
      return undefined;
    }
  }
}

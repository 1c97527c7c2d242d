import { gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { CommitRecord } from '../../shared/live/commit-record';
import type { Files } from '../file/files';
import { CannotKeepJournal } from './errors';

/** Writes that can be taken back; older ones are deleted. */
const KEPT = 10;
export interface JournalEntry {
  /** Names the write; sorts by time. */
  readonly stamp: string;
  readonly isReverted: boolean;
  /** It was begun to be taken back, and what came of that is not known. */
  readonly isTakingBack?: boolean;
  readonly record: CommitRecord;
}

/**
 * What was written into one spreadsheet from this machine, so that a later run can take it back: one packed
 * file for each write, in the person's state folder. A write is entered before it is made, so that one that
 * dies half-way can be taken back too.
 */
export class Journal {
  constructor(
    private readonly files: Files,
    /** Where this machine keeps what belongs to the spreadsheet. */
    private readonly folder: () => Promise<string>,
  ) {}

  /** Throws `CannotKeepJournal`. */
  async add(stamp: string, record: CommitRecord): Promise<JournalEntry> {
    return this.keeping(async () => {
      await this.files.makeFolder(await this.folder());
      const entry = { stamp: await this.freeStamp(stamp), isReverted: false, record };
      await this.save(entry);
      return entry;
    });
  }

  async replace(entry: JournalEntry): Promise<void> {
    await this.keeping(() => this.save(entry));
  }

  /** For a write that was not made. */
  async drop({ stamp }: JournalEntry): Promise<void> {
    await this.files.remove(await this.pathOf(stamp));
  }

  /** Newest first; entries that cannot be read are passed over. */
  async entries(): Promise<JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for (const path of await this.paths()) {
      const entry = await this.load(path);
      if (entry) entries.push(entry);
    }
    return entries;
  }

  async prune(): Promise<void> {
    for (const path of (await this.paths()).slice(KEPT)) await this.files.remove(path);
  }

  /** Small choices of the person for this spreadsheet. */
  async recall(key: string): Promise<string | undefined> {
    return (await this.choices())[key];
  }

  async remember(key: string, value: string): Promise<void> {
    const kept = { ...(await this.choices()), [key]: value };
    await this.keeping(async () => {
      await this.files.makeFolder(await this.folder());
      await this.write(join(await this.folder(), CHOICES), Buffer.from(JSON.stringify(kept)));
    });
  }

  private async choices(): Promise<Readonly<Record<string, string>>> {
    try {
      const kept: unknown = JSON.parse(
        (await this.files.read(join(await this.folder(), CHOICES))).toString('utf8'),
      );
      return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
    } catch {
      return {};
    }
  }

  private async keeping<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new CannotKeepJournal(await this.folder(), code ?? message);
    }
  }

  private async save(entry: JournalEntry): Promise<void> {
    await this.write(await this.pathOf(entry.stamp), gzipSync(JSON.stringify(entry)));
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    const part = `${path}.part`;
    await this.files.writeDurably(part, bytes);
    await this.files.rename(part, path);
  }

  private async load(path: string): Promise<JournalEntry | undefined> {
    try {
      const text = gunzipSync(await this.files.read(path)).toString('utf8');
      const entry = JSON.parse(text) as Partial<JournalEntry>;
      const isWhole = typeof entry.stamp === 'string' && Array.isArray(entry.record?.cells);
      return isWhole ? (entry as JournalEntry) : undefined;
    } catch {
      return undefined;
    }
  }

  private async freeStamp(stamp: string): Promise<string> {
    const plain = stamp.replace(/[^\w-]/g, '-');
    for (let n = 0; ; n++) {
      const free = `${plain}-${String(n).padStart(3, '0')}`;
      if (!(await this.files.exists(await this.pathOf(free)))) return free;
    }
  }

  private async pathOf(stamp: string): Promise<string> {
    return join(await this.folder(), `${PREFIX}${stamp}${SUFFIX}`);
  }

  /** Of the entries, newest first. */
  private async paths(): Promise<string[]> {
    const folder = await this.folder();
    const names = (await this.files.list(folder)).filter(
      (name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX),
    );
    return names
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  }
}

const PREFIX = 'write-';
const SUFFIX = '.json.gz';
const CHOICES = 'choices.json';

import type { CommitRecord } from '../../shared/live/commit-record';
import type { Kept, RecordKeeper } from '../../shared/live/port';
import type { Journal, JournalEntry } from './journal';

/** The records of one spreadsheet's writes in the journal of this machine. */
export class JournalKeeper implements RecordKeeper {
  /** What is being written, or taken back. */
  private entry: JournalEntry | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly stamp: () => string,
  ) {}

  async begin(record: CommitRecord): Promise<void> {
    this.entry = await this.journal.add(this.stamp(), record);
  }

  async replace(record: CommitRecord): Promise<void> {
    this.entry = { ...this.entry!, record };
    await this.journal.replace(this.entry);
  }

  /** Google takes every cell of a call or none. */
  async finish(): Promise<void> {
    await this.journal.prune().catch(() => undefined);
  }

  /** Nothing of it was written. */
  async drop(): Promise<void> {
    if (this.entry) await this.journal.drop(this.entry).catch(() => undefined);
  }

  async last(): Promise<Kept | undefined> {
    const open = (await this.journal.entries()).find(({ isReverted }) => !isReverted);
    this.entry = open;
    return open && { record: open.record, isUnfinished: false, isTakingBack: open.isTakingBack ?? false };
  }

  async takingBack(): Promise<void> {
    if (this.entry!.isTakingBack) return;
    this.entry = { ...this.entry!, isTakingBack: true };
    await this.journal.replace(this.entry);
  }

  async takenBack(): Promise<void> {
    await this.journal.replace({ ...this.entry!, isReverted: true });
  }
}

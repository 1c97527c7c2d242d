import type { Refusal } from '../book/report';
import type { CommitRecord } from './commit-record';
import { joinedRecord, withoutCells } from './joined-record';
import type { Kept, RecordKeeper } from './port';

/** The commits that can be taken back as long as a page is open, the last one last. */
export class SessionRecords implements RecordKeeper {
  private readonly done: CommitRecord[] = [];
  /** A commit that died on the way: what it may have written goes with the next one, or with the one before it. */
  private unfinished: CommitRecord | undefined;
  /** What had been left unfinished when the commit of now began. */
  private earlier: CommitRecord | undefined;
  private isTakingBack = false;

  begin(record: CommitRecord): void {
    this.earlier = this.unfinished;
    this.replace(record);
  }

  replace(record: CommitRecord): void {
    this.isTakingBack = false;
    this.unfinished = this.earlier ? joinedRecord(this.earlier, record) : record;
  }

  finish(refused: readonly Refusal[]): void {
    if (!this.unfinished) return;
    this.done.push(
      withoutCells(
        this.unfinished,
        refused.map(({ place }) => place),
      ),
    );
    this.unfinished = undefined;
  }

  last(): Kept | undefined {
    const record = this.unfinished ?? this.done[this.done.length - 1];
    const { isTakingBack } = this;
    return record && { record, isUnfinished: this.unfinished !== undefined, isTakingBack };
  }

  takingBack(): void {
    this.isTakingBack = true;
  }

  takenBack(): void {
    if (this.unfinished) this.unfinished = undefined;
    else this.done.pop();
    this.isTakingBack = false;
  }
}

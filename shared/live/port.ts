import type { NewColumn } from '../book/patch';
import type { Refusal } from '../book/report';
import type { CommitRecord } from './commit-record';
import type { PatchOutcome } from './patch-outcome';
import type { KeyWatch, ShownKeys } from './key-watch';
import type { Asked, Look } from './look';
import type { Soon } from './road';

/**
 * What a live host does for a commit and a revert. It touches and decides nothing: the road (`commit`, `revert`) says
 * what is looked at, what is written, what is put back and what is refused. #add-a-host
 */
export interface LivePort<L extends Look = Look> {
  /** Reads, as it is now, what a patch touches: its cells and their key cells, its columns, sheets of the names it adds. */
  look(asked: Asked): Soon<L>;
  /** Brings the spreadsheet from what was looked at to what is to be, and reads the key cells in the same breath. */
  write(look: L, work: Work): Soon<Written>;
  /**
   * What comes of a write that failed: returns when there is to be another look and another write of what is left,
   * having waited for as long as is right; throws what the person is to be told when not. `tries`: writes so far.
   */
  failed(error: unknown, tries: number): Soon<void>;
  readonly records: RecordKeeper;
}

/** What is to be done in one write. */
export interface Work extends PatchOutcome {
  /** Columns that the patch wants, those that are there already too. */
  readonly columns: readonly NewColumn[];
  /** Emptied columns, whose looks go too. */
  readonly undress: readonly NewColumn[];
  /** Sheets that go. */
  readonly remove: readonly string[];
  readonly keys: KeyWatch;
}

export interface Written {
  /** What key cells show right after the write. */
  readonly shown: ShownKeys;
  /** Cells that the host did not take in the end. */
  readonly refused: readonly Refusal[];
  /** What else was left out, which is no cell: a drop-down list, for example. */
  readonly left: readonly Refusal[];
}

/** Keeps what takes commits back. */
export interface RecordKeeper {
  /** Before the first write of a commit: what it will have done. */
  begin(record: CommitRecord): Soon<void>;
  /** Before each further write of the same commit, and after rows were put right: all of it together. */
  replace(record: CommitRecord): Soon<void>;
  /** All is written but for these cells. */
  finish(refused: readonly Refusal[]): Soon<void>;
  /** What is to be taken back next. */
  last(): Soon<Kept | undefined>;
  /** Before something of the last one is taken back. */
  takingBack(): Soon<void>;
  /** The last one is taken back, or nothing of it is left. */
  takenBack(): Soon<void>;
}

export interface Kept {
  readonly record: CommitRecord;
  /** A commit that died on the way, of which the person was told nothing: the one before it is meant too. */
  readonly isUnfinished: boolean;
  /** It was begun to be taken back before, and that died on the way. */
  readonly isTakingBack: boolean;
}

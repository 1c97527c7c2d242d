import type { Plan } from '../../shared/plan/plan';
import type { Kept } from './kept';
import type { RecordName, Records } from './records';

export interface BookRecords {
  /** What the book is known by here; stays when it is moved or renamed. */
  readonly key: string;
  record<Name extends RecordName>(name: Name): Kept<Records[Name]>;
  /** Whether anything was ever kept under that name. */
  isThere(name: RecordName): Promise<boolean>;
  /** Work with a record while no other run is at it, on this machine or any other. SendingElsewhere, CannotKeep. */
  alone<Name extends RecordName, T>(name: Name, work: (own: Kept<Records[Name]>) => Promise<T>): Promise<T>;
  /** What makes the book known again when it has moved; called before the first message goes out. */
  remember(plan: Plan): Promise<void>;
}

/**
 * Where that is kept: files in the state folder of this machine, or the database of a server, so that nobody is told
 * twice from two machines.
 */
export interface Keeping {
  /** The name by which 跟单_设置 says that this place sends: the machine's, or the server's. */
  senderName(): Promise<string>;
  /**
   * Whether this place goes on for a sender that the book still names: a machine whose records of this book were taken
   * over, or are with the next run.
   */
  goesOnFor(sender: string, path: string, plan: Plan): Promise<boolean>;
  /** The book is about to name this place: from now on it goes on for nobody else. */
  isNamed(path: string, plan: Plan): Promise<void>;
  /** The records of a book; those that an earlier version or another place kept of it are taken along. */
  of(path: string, plan: Plan): Promise<BookRecords>;
  /** Whether the book is a copy, beside its original, that carries its id. */
  isCopy(path: string, id: string): Promise<boolean>;
  close(): Promise<void>;
}

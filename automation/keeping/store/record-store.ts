import type { AskedBook } from '../asked-book';
import type { RecordName } from '../records';

/** A book of a group, as its records are found. Plain JSON. */
export interface FoundBook extends AskedBook {
  readonly group: string;
  readonly key: string;
  /** By what it was known before it moved, or before it got an id; its records are still there. */
  readonly earlier?: string;
}

/** A claim on a record; whoever takes it over when it has run out has another token. */
export interface Claim {
  readonly name: RecordName;
  readonly token: string;
}

/**
 * Records as texts (JSON), over the database or over a server that has it open. Everything that crosses is JSON, and all
 * but `take` may be asked again when an answer was lost.
 */
export interface RecordStore {
  senderName(): Promise<string>;
  goesOnFor(sender: string, book: AskedBook): Promise<boolean>;
  isNamed(book: AskedBook): Promise<void>;
  isCopy(address: string, id: string): Promise<boolean>;
  find(book: AskedBook): Promise<FoundBook>;
  read(book: FoundBook, name: RecordName): Promise<string | undefined>;
  /** Whether anything is kept that can be gone by; not what a backup alone knew. */
  isThere(book: FoundBook, name: RecordName): Promise<boolean>;
  /** The claim, or who is at it. What an earlier version kept in files of that machine is taken over. Not to be asked twice. */
  take(book: FoundBook, name: RecordName, holder: string): Promise<Claim | { readonly holder: string }>;
  /** False when somebody else has claimed it since. */
  renew(book: FoundBook, claim: Claim): Promise<boolean>;
  /** Stores while the claim holds; else false, and nothing is stored. */
  store(book: FoundBook, claim: Claim, text: string): Promise<boolean>;
  release(book: FoundBook, claim: Claim): Promise<void>;
  remember(book: FoundBook): Promise<void>;
  close(): Promise<void>;
}

/** A claim that is not renewed for so long is anybody's (s). */
export const CLAIM_S = 60;

import type { Bilingual } from '../../../shared/lang';

/** A book that was found at a place. */
export interface FoundBook {
  /** `file` or `sheets`: how it is read. */
  readonly kind: string;
  /** As the command takes it; of two ways to the same book one. */
  readonly address: string;
  /** What people call it, until its own name is read. */
  readonly title: string;
}

export interface Found {
  readonly books: readonly FoundBook[];
  /** What looks like a book and is not served, with the reason and what to do. */
  readonly leftOut: readonly {
    readonly address: string;
    readonly why: Bilingual;
    /** A folder that cannot be looked into now: what it holds is not gone for that. */
    readonly isFolder?: boolean;
  }[];
}

/** What became of the books of a place since they were last looked at. */
export type PlaceNews =
  | { readonly is: 'found'; readonly book: FoundBook }
  | { readonly is: 'changed'; readonly address: string; readonly fingerprint: string }
  /** It is the same book under another name or in another folder; `fingerprint` tells whether it changed as well. */
  | { readonly is: 'moved'; readonly from: string; readonly to: FoundBook; readonly fingerprint: string }
  | { readonly is: 'gone'; readonly address: string };

export interface WatchAsked {
  readonly env: Readonly<Record<string, string | undefined>>;
  onNews(news: PlaceNews): void;
  /** Watching stopped or is incomplete, and what to do; books are still read by the timetable. */
  onTrouble(sentence: Bilingual): void;
  /** Whether that is what a job of ours read or wrote last: no news then. */
  isKnown(address: string, fingerprint: string): Promise<boolean>;
  /** Lets milliseconds pass; tests let them pass at once. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface Watching {
  close(): Promise<void>;
}

/** A kind of places at which books are. #add-a-place */
export interface PlaceKind {
  /** Whether what a person names is such a place. */
  accepts(address: string): Promise<boolean>;
  /** One spelling for a place, however it is named. Errors say what to do. */
  normal(address: string): Promise<string>;
  /**
   * The books that are there now, by the place's normal spelling. PlaceUnreachable where that cannot be known, as of a
   * network share that is off: its books are not gone.
   */
  find(address: string): Promise<Found>;
  /** Tells of changes as they come; a kind without it is read by the timetable alone. */
  watch?(address: string, asked: WatchAsked): Promise<Watching>;
  /**
   * A name of what a book of this kind holds now, without reading what it means; equal names, equal contents. Undefined
   * where it cannot be read now. A kind without it is read each time.
   */
  fingerprint?(address: string): Promise<string | undefined>;
}

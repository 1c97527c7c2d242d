import type { Bilingual } from '../lang';
import type { Instrument, TermPart } from './part';
import type { Token } from './words.data';

/** Where a part stands among the others, and what is said for all of them. */
export interface Place {
  readonly at: number;
  readonly of: number;
  readonly shared: readonly Token[];
  /** Another part is by L/C or collection: a transfer without a moment may come before or after. */
  readonly besideDocuments: boolean;
  readonly percent: number | undefined;
  /** A platform or service named at the head of the first part serves for all. */
  readonly whole: Instrument | undefined;
}

export interface ReadPart {
  readonly part?: TermPart;
  readonly question?: Bilingual;
}

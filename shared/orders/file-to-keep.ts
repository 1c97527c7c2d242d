import type { Lang } from '../lang';
import type { Moment } from '../time/moment';
import type { DiaryEntry } from './diary-entry';
import type { SharedPage } from './page';

/** A mail that nobody has sent yet, to be opened in a mail program. Plain JSON. */
export interface UnsentMail {
  /** Its Message-ID without brackets. */
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Line ends as `\n`. */
  readonly text: string;
}

/**
 * A file that a person keeps beside the book. `agenda`: a document for Word; `diary`: for a calendar, as of a moment; `mail`:
 * a draft for a mail program. Plain JSON.
 */
export type FileToKeep = { readonly name: string; readonly lang: Lang } & (
  | { readonly as: 'agenda'; readonly page: SharedPage }
  | { readonly as: 'diary'; readonly entries: readonly DiaryEntry[]; readonly at: Moment }
  | { readonly as: 'mail'; readonly mail: UnsentMail }
);

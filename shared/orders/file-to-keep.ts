import type { Lang } from '../lang';
import type { Moment } from '../time/moment';
import type { DiaryEntry } from './diary-entry';
import type { SharedPage } from './page';

/** A file that a person keeps beside the book. `agenda`: a document for Word; `diary`: for a calendar, as of a moment. Plain JSON. */
export type FileToKeep = { readonly name: string; readonly lang: Lang } & (
  | { readonly as: 'agenda'; readonly page: SharedPage }
  | { readonly as: 'diary'; readonly entries: readonly DiaryEntry[]; readonly at: Moment }
);

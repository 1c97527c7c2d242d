import type { Place } from '../book/address';
import { word, type Words } from '../templates/vocabulary/words';

/** What may happen again and again: a stage done late, a hand-off given back, a document with differences. */
export type CauseKind = 'late' | 'rejected' | 'papers';

export const CAUSES: Words<CauseKind> = {
  late: word('完成得晚', 'Done late', '逾期, Late'),
  rejected: word('交接被退回', 'Hand-off given back', '退回, Rejected'),
  papers: word('单证有差异', 'Differences in the document', '差异, Differences'),
};

/** Something that went wrong once, in a person's own work, and that the book says for certain. Plain JSON. */
export interface Slip {
  readonly kind: CauseKind;
  /** As the team list writes the name. */
  readonly person: string;
  /** Key of the stage, of documents that of their kind. */
  readonly topic: string;
  readonly order: string;
  /** The serial day on which it happened. */
  readonly day: number;
  readonly place: Place;
}

import type { Bilingual } from '../lang';
import type { Moment } from '../time/moment';

/** Something that stands in a person’s calendar, by the workbook’s own clock. Plain JSON. */
export interface DiaryEntry {
  /** The same again for the same thing: a calendar that takes it in twice has it once. */
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** A whole day, or when it begins. */
  readonly from: Moment;
  /** How long it takes; 0 for what is due then. */
  readonly minutes: number;
}

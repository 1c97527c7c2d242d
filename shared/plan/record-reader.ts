import type { Book } from '../book/model';
import { settingsFromSheet, sheetOf, stageWordsOf, type Config } from '../config';
import type { Finding } from '../finding';
import { isOurSheet, ourSheet } from '../templates/vocabulary';
import type { Team } from '../people/team';
import type { VerifiedSkill } from '../people/verified';
import type { Moment } from '../time/moment';
import type { BookRecords, RecordsAfter } from './record-source';
import type { TablePlan } from './table-plan';

/** A plan as far as records ask for it. */
export interface PlannedOrders {
  readonly now: Moment;
  readonly tables: readonly TablePlan[];
  readonly records?: BookRecords | undefined;
}

/** Reads the record sheets of a book. What it does weighs as much as judging: who has no such sheets does without. */
export interface RecordReader {
  /** What others have verified of people's skills, and which rows of it do not count; nothing for a book without the sheet. */
  skills(book: Book, config: Config, now: Moment, team: Team): SkillsRead;
  /** Undefined where the book has none of those that say something of orders. */
  read(book: Book, config: Config, now: Moment, team: Team): BookRecords | undefined;
  /** The records with what customers owe, by a plan of the whole book, and the orders whose credit rests on it; undefined where none does. */
  settle(plan: PlannedOrders): RecordsAfter | undefined;
  /** What is wrong in the sheets themselves. */
  findings(plan: PlannedOrders): readonly Finding[];
}

export interface SkillsRead {
  readonly verified: readonly VerifiedSkill[];
  readonly findings: readonly Finding[];
}

let reader: RecordReader | undefined;

/** Hands in what reads record sheets: a page loads it for a book that may have some, everything else at its start. */
export function handInRecords(read: RecordReader): void {
  reader = read;
}

export const recordReader = (): RecordReader | undefined => reader;

/** Whether a book may hold record sheets, or sheets of the team's own in their place. */
export function mayHaveRecords(book: Book): boolean {
  if (book.sheets.some(({ name }) => isOurSheet(name) && ourSheet(name) === undefined)) return true;
  const sheet = sheetOf(book, 'settings');
  if (!sheet) return false;
  const { records, handOffs = [] } = settingsFromSheet(sheet, stageWordsOf([])).value;
  // The first hand-off makes the sheet, and what follows from it is written with it.
  return records.length + handOffs.length > 0;
}

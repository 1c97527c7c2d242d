import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import { LESSONS, type Lesson } from '../lessons.sheet';

/** A card that counts, with its row. */
export type LessonRow = RecordRow<typeof LESSONS> & { readonly record: Lesson };

/** Every card of the book that counts, whatever its state, in the order of the sheet. */
export const lessonRows = (plan: Plan): readonly LessonRow[] =>
  recordsOf(plan, LESSONS).rows.filter((row): row is LessonRow => row.record !== undefined);

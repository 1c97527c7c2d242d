import { sheetFor } from '../../records/find';
import type { RecordSheet } from '../../records/sheet';
import type { Plan } from '../../plan/plan';

/** Whether the book has a sheet of ours. */
export const hasSheet = ({ book, config }: Plan, declared: RecordSheet): boolean =>
  sheetFor(book, declared, config.settings.records) !== undefined;

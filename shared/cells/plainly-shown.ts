import type { CellKind, CellValue } from '../book/model';
import { isoDay } from '../time/moment';

/** What a cell shows where its own format is not known: text as it stands, days (and moments by their day) year first, numbers plainly. */
export function plainlyShown(value: CellValue, kind: CellKind): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return /[dt]/i.test(kind) ? isoDay(Math.floor(value)) : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}

import { format } from 'numfmt';
import { isError, type CellValue } from '../../../../shared/book/model';

/** What a cell shows, by its number format. */
export function shown(value: CellValue, code: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (code === 'General' || code === '@') return typeof value === 'number' ? general(value) : value;
  return format(code, value, { throws: false });
}

const general = (value: number): string => format('General', value, { throws: false });

import { format } from 'numfmt';
import { letterOfCode } from '../../../shared/cells/number-format';
import { isError, type CellValue } from '../../../shared/book/model';

/** Days between the first days of the two systems. */
const DAYS_1904 = 1462;

/** What a cell shows, by its number format. */
export function shown(value: CellValue, code: string, is1904 = false): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (code === 'General' || code === '@') return typeof value === 'number' ? general(value) : value;
  const isDay = is1904 && typeof value === 'number' && /[dt]/.test(letterOfCode(code));
  return format(code, isDay ? value + DAYS_1904 : value, { throws: false });
}

const general = (value: number): string => format('General', value, { throws: false });

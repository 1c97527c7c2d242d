import type { CellWrite } from '../../../shared/book/patch';
import type { CellData, CellFormat, ExtendedValue } from '../api-types';

/** What the API takes for a write. Text goes as `stringValue`, which nothing is read into: `=A1` and `007` stay what they are. */
export function enteredValue(write: CellWrite): ExtendedValue | undefined {
  switch (write.as) {
    case 'blank':
      return undefined;
    case 'text':
      return write.value === '' ? undefined : { stringValue: write.value };
    case 'boolean':
      return { boolValue: write.value };
    case 'formula':
      return { formulaValue: write.formula.startsWith('=') ? write.formula : `=${write.formula}` };
    default:
      return { numberValue: write.value };
  }
}

/** The same patterns as in an .xlsx file: year first is read alike everywhere. */
export const FORMATS = {
  date: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
  datetime: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } },
} as const satisfies Record<string, CellFormat>;

/** The format that a write needs in a cell that shows numbers as `shows` (`n`, `d`, `t`, `c`): none where the cell shows dates in the team's own way. */
export function formatFor(write: CellWrite, shows: string): CellFormat | undefined {
  if (write.as !== 'date' && write.as !== 'datetime') return undefined;
  return shows === 'd' || shows === 't' ? undefined : FORMATS[write.as];
}

export function cellData(write: CellWrite | null, format?: CellFormat): CellData {
  const userEnteredValue = write ? enteredValue(write) : undefined;
  return { ...(userEnteredValue && { userEnteredValue }), ...(format && { userEnteredFormat: format }) };
}

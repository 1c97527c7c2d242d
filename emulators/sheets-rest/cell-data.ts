import { isError, type CellValue } from '../../shared/book/model';
import type { Cell } from '../spreadsheet/worksheet';
import { shownText } from '../apps-script/shown';
import { numberFormatOf } from './formats';
import type { CellData, CellFormat, ExtendedValue } from './types';

const ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** A cell as the API tells it; an empty object for an empty one. */
export function cellDataOf(cell: Cell | undefined, withText = false): CellData {
  if (!cell) return {};
  const numberFormat = numberFormatOf(cell.format);
  const format: CellFormat | undefined =
    numberFormat || cell.look ? { ...cell.look, ...(numberFormat && { numberFormat }) } : undefined;
  const isEmpty = cell.formula === undefined && (cell.value === null || cell.value === '');
  return {
    ...(!isEmpty && {
      // A cell that a formula elsewhere fills shows something and holds nothing.
      ...(!cell.spilledFrom && { userEnteredValue: enteredValueOf(cell) }),
      effectiveValue: extendedValue(cell.value),
      ...(withText && { formattedValue: shownText(cell) }),
    }),
    ...(format && { userEnteredFormat: format, effectiveFormat: format }),
  };
}

function enteredValueOf({ value, formula }: Cell): ExtendedValue {
  return formula !== undefined ? { formulaValue: formula } : extendedValue(value);
}

function extendedValue(value: CellValue): ExtendedValue {
  if (value === null) return { stringValue: '' };
  if (isError(value)) return { errorValue: { type: ERRORS[value.error] ?? 'ERROR', message: value.error } };
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

import { isError, type CellValue } from '../../../shared/book/model';
import { evaluateFormula } from '../../spreadsheet/calc.text';
import { notEmulated } from '../errors';
import { defineKind, selfOf, type Thing } from '../kind';
import { membersOfKind } from '../members';
import type { OfficeHost } from '../state';
import { addressOf } from './cells';
import { rangeKind } from './range';

/** Days that a serial number of the 1904 system lies behind one of the 1900 system. */
const DAYS_1904 = 1462;
const GIVES_A_DAY = new Set([
  'DATE',
  'DATEVALUE',
  'TODAY',
  'NOW',
  'EDATE',
  'EOMONTH',
  'WORKDAY',
  'WORKDAY.INTL',
]);

/** `workbook.functions`: Excel's own functions, worked out without a cell. */
export const functionsKind = defineKind<OfficeHost>('Functions', {
  to: Object.fromEntries(
    [...membersOfKind('Functions').keys()].map((member) => [
      member,
      (host: OfficeHost, args: readonly unknown[]) =>
        worked(host, member.replaceAll('_', '.').toUpperCase(), args),
    ]),
  ),
});

const resultKind = defineKind<CellValue>('FunctionResult', {
  read: {
    value: (result) => (isError(result) ? null : result),
    error: (result) => (isError(result) ? result.error : null),
  },
});

function worked(host: OfficeHost, name: string, args: readonly unknown[]): Thing {
  const result = evaluateFormula(host.workbook, `=${name}(${args.map(written).join(',')})`, host.now);
  if (result === undefined || (isError(result) && result.error === '#NAME?'))
    throw notEmulated(`the function ${name}`);
  const shifts = host.workbook.is1904 && GIVES_A_DAY.has(name) && typeof result === 'number';
  return resultKind(shifts ? result - DAYS_1904 : result);
}

/** An argument as a formula has it. */
function written(value: unknown): string {
  const range = selfOf(rangeKind, value);
  if (range) return addressOf(range);
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

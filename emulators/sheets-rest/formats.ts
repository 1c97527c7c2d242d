import { letterOfCode } from '../../shared/cells/number-format';
import type { NumberFormat } from './types';

/** What a type shows as when no pattern is given (the spreadsheet is Chinese). */
const USUAL: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '0.00',
  PERCENT: '0.00%',
  CURRENCY: '"¥"#,##0.00',
  DATE: 'yyyy-m-d',
  TIME: 'h:mm:ss',
  DATE_TIME: 'yyyy-m-d h:mm:ss',
  SCIENTIFIC: '0.00E+00',
};
const TYPES = { d: 'DATE', t: 'DATE_TIME', c: 'TIME' } as const;

/** A cell's format as the API tells it; undefined for a cell without one of its own. */
export function numberFormatOf(code: string): NumberFormat | undefined {
  if (code === 'General') return undefined;
  const letter = letterOfCode(code);
  const type =
    letter !== 'n'
      ? TYPES[letter]
      : code === '@'
        ? 'TEXT'
        : code.includes('%')
          ? 'PERCENT'
          : /E\+/.test(code)
            ? 'SCIENTIFIC'
            : /[¥$€£]/.test(code)
              ? 'CURRENCY'
              : 'NUMBER';
  return { type, pattern: code };
}

export function codeOf(format: NumberFormat | undefined): string {
  if (!format) return 'General';
  return format.pattern || (USUAL[format.type ?? ''] ?? 'General');
}

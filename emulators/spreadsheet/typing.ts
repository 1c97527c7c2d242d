import type { CellValue } from '../../shared/book/model';
import { typedMoment } from './typing.moment';
import { typedNumber } from './typing.number';

export type Dialect = 'excel' | 'sheets';

export interface TypingOptions {
  /** The cell's number format; under `@` everything stays text. */
  readonly format?: string;
  /** The workbook's language: decides how dates are shown that were typed. */
  readonly locale?: string;
  /** The year that a date without one falls into. */
  readonly year?: number;
}

/** What a spreadsheet makes of text that is typed into a cell, or handed to an API that takes it as typed. */
export interface Typed {
  readonly value: CellValue;
  /** With its leading `=`; the value is then not known yet. */
  readonly formula?: string;
  /** The number format that a cell takes on that had none of its own. */
  readonly format?: string;
  readonly isQuoted?: true;
}

const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

/**
 * Reads text as Excel or Google Sheets reads what a person types (languages with month before day: English of the
 * United States, Chinese). Anything that they do not recognise is text.
 */
export function typed(text: string, dialect: Dialect, options: TypingOptions = {}): Typed {
  if (text === '') return { value: null };
  if (options.format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), isQuoted: true };
  const formula = typedFormula(text, dialect);
  if (formula !== undefined) return { value: null, formula };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  const error = ERRORS.find((each) => each === bare.toUpperCase());
  if (error !== undefined) return { value: { error } };
  const number = typedNumber(bare, dialect);
  if (number) return number;
  const { year = 2026, locale = 'zh_CN' } = options;
  return typedMoment(bare, { dialect, year, isChinese: /^zh/i.test(locale) }) ?? { value: text };
}

/** What begins with `=`, or with a sign and goes on as no number: `+A1`, `-(2+3)`, in Excel also `@SUM(A1)`. */
function typedFormula(text: string, dialect: Dialect): string | undefined {
  if (text.startsWith('=')) return text.length > 1 ? text : undefined;
  if (dialect === 'excel' && /^@[A-Za-z_][\w.]*\(/.test(text)) return `=${text.slice(1)}`;
  if (!/^[+-]/.test(text) || typedNumber(text.trim(), dialect)) return undefined;
  const rest = text.slice(1).trim();
  // Dashes that people write for "nothing", and lists, stay text.
  if (!/^[\w('"$.\p{L}+-]/u.test(rest) || /^[-+]+$/.test(rest)) return undefined;
  if (!/^[\w.$!'():,;"&<>=%^*/+\-\s\p{L}]*$/u.test(rest)) return undefined;
  if (/[\p{L}\w)]\s+[\p{L}\w(]/u.test(rest)) return undefined;
  return `=${text}`;
}

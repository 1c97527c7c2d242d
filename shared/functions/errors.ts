import { GendanError } from '../errors';
import type { Bilingual } from '../lang';
import { both } from '../lang';
import { OutsideDates } from '../time/errors';
import { isoOf } from '../time/moment';
import type { ErrorCode, ErrorValue, Value } from './value';
import { isErrorValue, isMoment } from './value';

/** A failure of a formula: what the cell shows, and the sentence. */
export abstract class FormulaError extends GendanError {
  constructor(
    readonly code: ErrorCode,
    sentence: Bilingual,
  ) {
    super(sentence);
  }
}

/** The value a cell gets for a failure; failures of the engine itself are `#VALUE!`, or `#NUM!` beyond the dates of a sheet. */
export function errorValue(error: GendanError): ErrorValue {
  if (error instanceof FormulaError) return { error: error.code, sentence: error.sentence };
  return { error: error instanceof OutsideDates ? '#NUM!' : '#VALUE!', sentence: error.sentence };
}

/** An error that came in with an argument goes out as it came. */
export class ErrorInArgument extends FormulaError {
  constructor(value: ErrorValue) {
    super(value.error, value.sentence);
  }
}

export class NotADate extends FormulaError {
  constructor(argument: string, value: Value) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：“${shown(value)}”不是日期。请写成 2026-02-13 或 2026-02-13 09:30，其他写法先用 SLA.DATE 转换。`,
        `${argument}: "${shown(value)}" is not a date. Write 2026-02-13 or 2026-02-13 09:30, or pass other forms through SLA.DATE first.`,
      ),
    );
  }
}

export class DateOutOfRange extends FormulaError {
  constructor(argument: string) {
    super(
      '#NUM!',
      both(
        `参数 ${argument}：超出表格能表示的日期（1899-12-30 至 9999-12-31）。请检查该日期。`,
        `${argument}: beyond the dates that a sheet can hold (1899-12-30 to 9999-12-31). Check the date.`,
      ),
    );
  }
}

export class NotANumber extends FormulaError {
  constructor(argument: string, value: Value) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：“${shown(value)}”不是数字。请填写数字。`,
        `${argument}: "${shown(value)}" is not a number. Give a number.`,
      ),
    );
  }
}

export class NumberOutOfRange extends FormulaError {
  constructor(argument: string, from: number, to: number) {
    super(
      '#NUM!',
      both(
        `参数 ${argument}：请填写 ${from} 至 ${to} 之间的数。`,
        `${argument}: give a number from ${from} to ${to}.`,
      ),
    );
  }
}

export class NotOneOf extends FormulaError {
  constructor(argument: string, value: Value, choices: readonly string[]) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：不认识“${shown(value)}”。可填：${choices.join('、')}。`,
        `${argument}: "${shown(value)}" is not known. Give one of: ${choices.join(', ')}.`,
      ),
    );
  }
}

export class ArgumentMissing extends FormulaError {
  constructor(argument: string) {
    super('#VALUE!', both(`缺少参数 ${argument}，请补上。`, `${argument} is missing. Give it.`));
  }
}

/** What a value looks like in a sentence, cut short. */
export function shown(value: Value): string {
  if (value === null) return '';
  const text = isMoment(value)
    ? isoOf(value.moment)
    : isErrorValue(value)
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'TRUE'
          : 'FALSE'
        : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

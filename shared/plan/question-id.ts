import { columnLetters } from '../book/address';
import type { QuestionKind } from '../process/question';

/** What a question of a column asks: as of an order, or whether the team means to keep the column. */
export type Meaning = QuestionKind | 'half-kept';

/** What is asked of the team's own signs: what a status word means, whether the colours of a legend count. */
export type SignKind = 'word' | 'legend';

/** What names a question: `出货:M:PO-1:onboard.passed`; without a key all of its column and meaning: `出货:M:onboard.passed`. */
export interface QuestionName {
  readonly sheet: string;
  /** Counted from 1. */
  readonly column: number;
  readonly key?: string;
  readonly stage: string;
  readonly kind: Meaning | SignKind;
  /** Only what is about this day or an earlier one, in ISO form: `…@2026-03-31`. */
  readonly until?: string;
}

/**
 * The name of a question, for an answer. It survives sorting and inserted rows, and can be typed on a command line: what
 * a shell would take for its own is written in hexadecimal, ` / ` between an order and its part as `+`.
 */
export function questionId({ sheet, column, key, stage, kind, until }: QuestionName): string {
  const parts = [typable(sheet), columnLetters(column), ...(key === undefined ? [] : [typable(key)])];
  return `${[...parts, typable(stage)].join(':')}.${kind}${until === undefined ? '' : `@${until}`}`;
}

/** Whether two ids are the same, however a person typed the letters of the column and the signs. */
export const isSameId = (id: string, typed: string): boolean =>
  id === typed || plain(id).toLowerCase() === plain(typed).toLowerCase();

function typable(text: string): string {
  return text
    .replaceAll(' / ', '\u0001')
    .replace(/[^\p{L}\p{N}._\-\u0001]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}%`)
    .replaceAll('\u0001', '+');
}

const plain = (id: string): string =>
  id
    .normalize('NFC')
    .replaceAll('+', ' / ')
    .replace(/%([0-9A-F]{1,6})%/g, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? '' : String.fromCodePoint(code);
    });

export const isExactId = (id: string, typed: string): boolean => id === typed.trim().normalize('NFC');

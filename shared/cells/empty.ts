import { isBlank, type CellValue } from '../book/model';
import { plainText } from './text';

/** Spellings of an empty cell that programs leave behind; they never say anything of the order. */
const EMPTY =
  /^(?:[([<]?(?:null|blank|empty|nan|undefined|空|空白|空值|未填|未填写|未录入)[)\]>]?|\\n|#n\/?a|#null!|(?:date |data )?not (?:captured|recorded|available|entered)|unknown|no (?:data|date)|(?:1900|0000)[-/.]0?[01][-/.]0{1,2}|0{1,2}[-/.]0?[01][-/.](?:1900|0000)|1\/0\/(?:19)?00|(?:1899-12-3[01]|1900-01-01|1970-01-01|0001-01-01|9999-12-31))(?:[t ]0{1,2}:00(?::00(?:\.0+)?)?z?)?$/i;

/** Signs that say either that there is nothing yet, or that nothing is needed. */
const MARK = /^(?:n[/.]?a\.?|\/+|\\+|-+|_+|[—–―]+|\.+|…+|\*+|无|nil|none)$/i;

/** Whether a plain text is only another way to leave a cell empty. */
export function saysNothing(plain: string): boolean {
  return plain.length <= 24 && (plain === '' || EMPTY.test(plain));
}

/** Whether a text is a sign such as `-`, `N/A`, `/` or 无. */
export function isMark(text: string): boolean {
  return text.length <= 12 && MARK.test(plainText(text));
}

/** Rows that a column needs before the lack of any empty cell says something of it. */
const ENOUGH = 3;

/**
 * Whether signs are how a column leaves its cells empty: it has some, and never an empty cell beside them. Where
 * empty cells stand beside the signs, somebody put these on purpose.
 */
export function marksAreEmpty(cells: readonly CellValue[]): boolean {
  let marks = 0;
  for (const cell of cells) {
    if (isBlank(cell)) return false;
    if (typeof cell === 'string' && isMark(cell)) marks++;
  }
  return marks > 0 && cells.length >= ENOUGH;
}

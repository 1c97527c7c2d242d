import type { CellWrite } from '../../shared/book/patch';
import { bareFormula } from '../../shared/book/compare';

/** What `setValues` takes. */
export type Settable = string | number | boolean;

/** Dates that we write where the cell shows none yet. */
export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm';

/**
 * A write as `setValues` has to be given it. Google reads text as if it was typed, so text that could be taken
 * for anything else gets the apostrophe that a person would type before it: the cell shows and gives back the
 * bare text, and its format stays as it is. In a cell that is formatted as text nothing is read into it.
 */
export function settable(write: CellWrite, isTextCell = false): Settable {
  switch (write.as) {
    case 'blank':
      return '';
    case 'text':
      return isTextCell || isPlain(write.value) ? write.value : `'${write.value}`;
    case 'formula':
      return `=${bareFormula(write.formula)}`;
    default:
      return write.value;
  }
}

/** Whether no spreadsheet of any language can take the text for something else: letters to begin with, no digit, and more than one bare word (which may be TRUE, WAHR …). */
export function isPlain(text: string): boolean {
  if (text === '') return true;
  return (
    /^[\p{L}（【]/u.test(text) && !/\p{N}/u.test(text) && /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)
  );
}

export function formatFor(write: CellWrite): string | undefined {
  return write.as === 'date' ? DATE_FORMAT : write.as === 'datetime' ? DATE_TIME_FORMAT : undefined;
}

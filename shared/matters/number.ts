import { fold } from '../templates/vocabulary/words';
import type { MatterKind } from './kinds.data';

/** A hand-off is called after its order and stage. */
export type NumberedKind = Exclude<MatterKind, 'handoff'>;

/** What numbers of a kind begin with. */
const LETTERS: Readonly<Record<NumberedKind, string>> = {
  decision: 'D',
  dispute: 'Z',
  suggestion: 'S',
  breach: 'B',
  activity: 'A',
};

/** `D-13` behind `D-12`: the next free number of a kind. `taken`: all numbers of the sheet, as they are written. */
export const nextNumber = (kind: NumberedKind, taken: Iterable<string>): string =>
  nextInSeries(LETTERS[kind], taken);

/** One more than the greatest number behind these letters, however it is spelled; a team’s own numbers are left alone. */
export function nextInSeries(letters: string, taken: Iterable<string>): string {
  const start = fold(letters);
  let last = 0;
  for (const number of taken) {
    const digits = fold(number).startsWith(start) ? fold(number).slice(start.length) : '';
    if (/^\d{1,9}$/.test(digits)) last = Math.max(last, Number(digits));
  }
  return `${letters}-${last + 1}`;
}

import { fold } from '../templates/vocabulary/words';
import type { MatterKind } from './kinds.data';

/** What numbers of a kind begin with; a hand-off is called after its order and stage. */
const LETTERS: Readonly<Record<Exclude<MatterKind, 'handoff'>, string>> = {
  decision: 'D',
  dispute: 'Z',
  suggestion: 'S',
  breach: 'B',
  activity: 'A',
};

/** `D-13` behind `D-12`: the next free number of a kind. `taken`: all numbers of the sheet, as they are written. */
export function nextNumber(kind: keyof typeof LETTERS, taken: Iterable<string>): string {
  const start = fold(LETTERS[kind]);
  let last = 0;
  for (const number of taken) {
    const digits = fold(number).startsWith(start) ? fold(number).slice(start.length) : '';
    if (/^\d{1,9}$/.test(digits)) last = Math.max(last, Number(digits));
  }
  return `${LETTERS[kind]}-${last + 1}`;
}

import { orderKey } from '../trade/order-key';

/** What a row of the log says of a matter: its number, then what happened. */
export const matterNote = (number: string, what: string): string => `${number} ${what}`.trim();

/** What a row of the log says happened, where it speaks of the matter of that number; undefined of any other. */
export function saidOf(number: string, note: string): string | undefined {
  const [first = ''] = note.trim().split(/\s/, 1);
  if (orderKey(first) !== orderKey(number)) return undefined;
  return note.trim().slice(first.length).trim();
}

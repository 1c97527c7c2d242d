import { oneLine } from '../cells/one-line';
import { same, type Bilingual } from '../lang';

/** `PO-1 Nordvik`: what a line of a message is about. Without a customer the order alone. */
export const aboutWords = (order: string, customer: string): Bilingual =>
  same([order, customer].map(shortName).filter((name) => name !== '').join(' ')); // prettier-ignore

/** A name in a line that others stand behind: whoever pasted an address into its cell fills no group with it, and signs that turn the direction of writing round turn no other words. */
export function shortName(name: string): string {
  const signs = [...oneLine(name.replace(TURNING, ''))];
  return signs.length > MOST ? `${signs.slice(0, MOST - 1).join('')}…` : signs.join('');
}

const MOST = 60;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

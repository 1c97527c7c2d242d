import { plainText } from '../../../cells/text';

const DASHES = /[‐‑‒–—―−﹣－~～]/g;

/** A text as numbers are looked for in it: one width, simplified, capitals, one kind of dash. */
export const written = (text: string): string => plainText(text).toUpperCase().replace(DASHES, '-');

/** Letters and digits alone. */
export const compactOf = (text: string): string => text.replace(/[^A-Z0-9\p{Script=Han}]/gu, '');

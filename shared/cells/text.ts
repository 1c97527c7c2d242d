import { SIMPLIFIED } from './text.data';

/** Text on one footing: full-width to ASCII, no invisible characters, traditional characters simplified. */
export function plainText(text: string): string {
  let plain = text;
  if (/[^\x20-\x7e]/.test(text)) {
    plain = text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c);
  }
  return plain.trim();
}

const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufe0e\ufe0f\ufeff]/g;
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** Whether the text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

const HAN = /\p{Script=Han}/u;

const UTF8 = new TextEncoder();

/** A line of a header is at most 78 characters; an encoded word at most 75 (RFC 2047 §2). */
const LINE = 76;
const WORD = 75 - '=?UTF-8?B??='.length;

/** A header's text: as it stands where it is plain ASCII and short, else as encoded words, folded, no character split. `taken`: how much of the first line is. */
export function encodedWords(text: string, taken: number): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(plain) && !plain.includes('=?') && plain.length + taken <= LINE) return plain;
  const words: string[] = [];
  let bytes: number[] = [];
  for (const character of plain) {
    const next = [...UTF8.encode(character)];
    // Three bytes become four characters.
    const room = Math.floor((Math.min(WORD, LINE - (words.length === 0 ? taken : 1) - 12) / 4)) * 3;
    if (bytes.length + next.length > room) {
      words.push(word(bytes));
      bytes = [];
    }
    bytes.push(...next);
  }
  if (bytes.length > 0) words.push(word(bytes));
  return words.join('\r\n ');
} // prettier-ignore

const word = (bytes: readonly number[]): string => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`;

/** A parameter of a header; what is not plain ASCII also as RFC 2231 has it, which goes before the other. */
export function parameter(name: string, value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const ascii = plain.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  if (ascii === plain) return `${name}="${ascii}"`;
  const percent = [...UTF8.encode(plain)]
    .map((byte) => (/[A-Za-z0-9._-]/.test(String.fromCharCode(byte)) && byte < 128 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`))
    .join('');
  return `${name}="${ascii}"; ${name}*=UTF-8''${percent}`;
} // prettier-ignore

import { deflateSync, strToU8 } from 'fflate';

/** Of Node, which builds the project. */
declare function btoa(text: string): string;

/**
 * Data as JSON, deflated, in base64; `unpacked` of `unpack.ts` reads it. Runs while the project is built. Signs beyond
 * ASCII are escaped: a script at Google has no decoder of UTF-8, and one of our own takes longer than all else.
 */
export function packed(data: unknown): string {
  const json = JSON.stringify(data).replace(BEYOND_ASCII, escaped);
  const bytes = deflateSync(strToU8(json), { level: 9, mem: 12 });
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

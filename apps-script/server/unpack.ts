import { inflateSync } from 'fflate';

/** What `packed` of `packing.ts` made of it. */
export const unpacked = (text: string): unknown => JSON.parse(textOf(inflateSync(bytesOf(text))));

/** So many arguments every engine takes at once. */
const AT_ONCE = 8192;

/** Of ASCII. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of base64. Google has it as a service, which formulas do without: each call is slower than this is. */
function bytesOf(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array((length * 3) >> 2);
  let [bits, held, at] = [0, 0, 0];
  for (let place = 0; place < length; place++) {
    bits = ((bits << 6) | values[text.charCodeAt(place)]!) & 0xffff;
    held += 6;
    if (held >= 8) bytes[at++] = (bits >> (held -= 8)) & 255;
  }
  return bytes;
}

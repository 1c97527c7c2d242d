/**
 * A short name for a list of texts: 64 bits as two runs of 32-bit FNV-1a over UTF-16 code units. No secret,
 * only small enough to keep a day of them in a few kilobytes.
 */
export function fingerprint(...parts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1f83d9ab];
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      a = Math.imul(a ^ part.charCodeAt(i), PRIME);
      b = Math.imul(b ^ part.charCodeAt(i), PRIME) ^ (a >>> 15);
    }
    a = Math.imul(a ^ END, PRIME);
    b = Math.imul(b ^ END, PRIME) ^ (a >>> 15);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36).padStart(7, '0');
}

const PRIME = 0x01000193;
/** Stands after each part, so that `ab, c` and `a, bc` differ. */
const END = 0x1f;

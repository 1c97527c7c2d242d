const SLOTS = 16384;
const LONGEST = 200;

/**
 * Texts by the bytes that spell them: columns repeat the same few words in a hundred thousand rows, which
 * then are decoded once and share one string.
 */
export class TextCache {
  private bytes: Buffer | undefined;
  private readonly starts = new Float64Array(SLOTS);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');

  /** The text that the bytes between two positions spell, as `decode` gives it. */
  find(bytes: Buffer, from: number, to: number, decode: () => string): string {
    const length = to - from;
    if (length === 0 || length > LONGEST) return decode();
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.lengths.fill(0);
    }
    const slot = slotOf(bytes, from, to);
    if (this.lengths[slot] === length && isSame(bytes, from, this.starts[slot]!, length))
      return this.texts[slot]!;
    const text = decode();
    this.starts[slot] = from;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }
}

function slotOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSame(bytes: Buffer, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

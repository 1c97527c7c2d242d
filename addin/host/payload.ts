import type { RawBlock } from './sheet-cells';

/**
 * What Excel on the web sends or takes in one request: 5 MB. Estimates are kept well below, since the envelope
 * and the escapes of texts come on top.
 */
export const PAYLOAD_BYTES = 5_000_000;
const SHARE = 0.75;

/** Values, formula and number format of a cell of an order sheet together, before anything was read. */
const BYTES_PER_CELL = 48;

/** Learns how large the cells of a book are, so that each request is as large as it may be and no larger. */
export class Meter {
  private bytesPerCell = BYTES_PER_CELL;
  private share = SHARE;

  constructor(private readonly limit = PAYLOAD_BYTES) {}

  /** Cells that one request may ask for. */
  get cells(): number {
    return Math.max(1, Math.floor(this.bytes / this.bytesPerCell));
  }

  /** Bytes that one request may carry. */
  get bytes(): number {
    return this.limit * this.share;
  }

  learn(blocks: readonly RawBlock[]): void {
    let [bytes, cells] = [0, 0];
    for (const block of blocks) {
      bytes += bytesOf(block.values) + bytesOf(block.formulas) + bytesOf(block.numberFormat);
      cells += block.values.length * (block.values[0]?.length ?? 0);
    }
    // Rows further down are often fuller than those above: what was learned is taken back slowly.
    this.share = Math.min(SHARE, this.share * 1.1);
    if (cells > 0) this.bytesPerCell = Math.max(bytes / cells, this.bytesPerCell * 0.7, 12);
  }

  /** Excel said that it was too much all the same. */
  tooMuch(): void {
    this.share /= 2;
  }
}

/** Rows that are looked at to estimate a block. */
const SAMPLE = 64;

/** Bytes of a two-dimensional array as JSON, estimated from some of its rows. */
export function bytesOf(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  let [bytes, looked] = [0, 0];
  for (let r = 0; r < rows.length; r += step) {
    looked++;
    for (const value of rows[r]!)
      bytes += 1 + (typeof value === 'string' ? textBytes(value) + 2 : wordBytes(value));
  }
  return looked === 0 ? 0 : (bytes / looked) * rows.length;
}

const wordBytes = (value: unknown): number =>
  typeof value === 'number' ? (Number.isInteger(value) ? 6 : 17) : 5;

/** In UTF-8, with what JSON escapes. */
function textBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

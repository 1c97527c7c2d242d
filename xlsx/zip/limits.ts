import { ZipBomb } from '../errors';
import type { ZipEntry } from './entry';

const MB = 1024 * 1024;
/** The largest sheet that Excel can hold in practice is some hundred MB of XML. */
export const MAX_PART = 768 * MB;
const MAX_TOTAL = 2048 * MB;
const MAX_ENTRIES = 20000;
/** Repetitive sheets shrink to a fiftieth, hardly ever below a hundredth; deflate itself ends at a thousandth. */
const MAX_RATIO = 400;
const RATIO_COUNTS_FROM = 32 * MB;

/** Refuses by the declared sizes; `inflate` holds every entry to its declared size. */
export function checkSizes(entries: readonly ZipEntry[], fileSize: number): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (size > MAX_PART) throw new ZipBomb(name);
    if (size > RATIO_COUNTS_FROM && size > compressedSize * MAX_RATIO) throw new ZipBomb(name);
  }
  if (total > RATIO_COUNTS_FROM * 8 && total > fileSize * MAX_RATIO)
    throw new ZipBomb(`${entries.length} × zip`);
  if (total > MAX_TOTAL || entries.length > MAX_ENTRIES) throw new ZipBomb(`${entries.length} × zip`);
}

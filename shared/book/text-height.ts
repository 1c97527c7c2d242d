/** Widths of columns are in characters of this size. */
const COLUMN_POINTS = 11;
/** Wide signs (Chinese, full-width points) are about as wide as two digits. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Leading for one point of size: enough for the fonts that set Chinese. */
const LEADING = 1.36;

/** How high lines of text stand, in points. */
export function linesHeight(lines: number, size: number): number {
  return Math.round((lines * size * LEADING + 2) * 4) / 4;
}

/**
 * How many lines a text takes in a cell so many characters wide, set in `size` points. Spreadsheets fit no row to
 * merged cells, so what stands across columns needs its height beforehand;
 * and some programs fit no row at all to what a file holds.
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = ((width - 1) * COLUMN_POINTS) / size;
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, room), 0);
}

function linesOfOne(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/\s|[^\s\u2e80-\uffff]+|[\u2e80-\uffff]/gu) ?? []) {
    const wide = widthOf(word);
    if (used + wide > room && used > 0) {
      lines += 1;
      used = word === ' ' ? 0 : wide;
    } else used += wide;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const char of word) width += WIDE.test(char) ? 2.1 : /[A-Z@%MW]/.test(char) ? 1.28 : 0.98;
  return width;
}

/** A character of a column's width is seven pixels: a digit of Arial in this size. Narrower fonts have room to spare. */
const COLUMN_POINTS = 9.45;
/** Signs about as wide as two digits: Chinese, full-width points. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How far apart lines stand for one point of size, in fonts of either kind. */
const LEADING = { latin: 1.25, wide: 1.45 };

/** How high so many lines stand, in points; Chinese ones stand further apart. */
export function linesHeight(lines: number, size: number, isWide: boolean): number {
  return Math.round((lines * size * LEADING[isWide ? 'wide' : 'latin'] + 3) * 4) / 4;
}

export const hasWide = (text: string): boolean => WIDE.test(text);

/**
 * About how many lines a text takes in a cell so many characters wide, set in `size` points. Spreadsheets fit no row to
 * merged cells, so what stands across columns needs its height beforehand; and some programs fit no row at all to what
 * a file holds.
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = ((width - 0.6) * COLUMN_POINTS) / size;
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, room), 0);
}

function linesOfOne(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  // A line breaks between words, and before and behind any wide sign.
  for (const word of text.match(/\s|[^\s\u2e80-\uffff]+|[\u2e80-\uffff]/gu) ?? []) {
    const wide = widthOf(word);
    if (used + wide > room && used > 0) {
      lines += 1;
      used = 0;
    }
    if (used > 0 || word.trim() !== '') used += wide;
    // A word longer than the line goes on in the next ones.
    for (; used > room; used -= room) lines += 1;
  }
  return lines;
}

/** In digits, by the widths of plain sans-serif fonts. */
function widthOf(word: string): number {
  let width = 0;
  for (const char of word) {
    if (WIDE.test(char)) width += 1.8;
    else if (/[MW@%&mw]/.test(char)) width += 1.55;
    else if (/[A-Z]/.test(char)) width += 1.24;
    else if (/[\sijl.,;:'!|()[\]/tfrI-]/.test(char)) width += 0.52;
    else width += 0.96;
  }
  return width;
}

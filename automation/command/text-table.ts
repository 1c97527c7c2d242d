import Table from 'cli-table3';

/**
 * A plain table for the terminal; Chinese characters count as two wide. Long cells are cut to `widest`; those of the last
 * column stay whole where it is `wrapped`, in as many lines as the terminal's `columns` need, or in one where there is none.
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widest = 60,
  wrapped?: { readonly columns: number | undefined },
): string {
  const last = head.length - 1;
  const cells = rows.map((row) =>
    row.map((cell, at) => shortened(cell, wrapped && at === last ? Infinity : widest)),
  );
  const table = new Table({
    head: [...head],
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
  });
  const isWrapped = wrapped?.columns !== undefined && cells.length > 0;
  table.push(...(isWrapped ? wrappedIn([head, ...cells], wrapped.columns!).slice(1) : cells));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

/** No column is made narrower than this, however little the terminal leaves. */
const NARROWEST = 30;
const GAP = 2;

/** The cells, those of the last column broken into lines as wide as the columns before it leave of the terminal. */
function wrappedIn(rows: readonly (readonly string[])[], columns: number): string[][] {
  const last = rows[0]!.length - 1;
  const before = rows[0]!.slice(0, last).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]!))));
  const used = before.reduce((sum, width) => sum + width + GAP, GAP);
  const width = Math.max(columns - used, NARROWEST);
  return rows.map((row) => [...row.slice(0, last), linesOf(row[last]!, width).join('\n')]);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Lines break between words, and in Chinese between any two characters but before a mark that closes. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\s+|[^\s\u2e80-\uffef]+|（*[^\s][，。；：、）”！？]*/gu) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trim()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}

function shortened(cell: string, widest: number): string {
  const line = cell.replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ');
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '',
}; // prettier-ignore

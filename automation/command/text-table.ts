import Table from 'cli-table3';

/** A plain table for the terminal; Chinese characters count as two wide. Long cells are cut to `widest`. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widest = 60,
): string {
  const table = new Table({
    head: [...head],
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  for (const row of rows) table.push(row.map((cell) => shortened(cell, widest)));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

function shortened(cell: string, widest: number): string {
  const line = cell.replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ');
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '',
}; // prettier-ignore

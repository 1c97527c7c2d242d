/** The first table in a piece of HTML from the clipboard as text with tabs: what programs give that put no plain text beside it. Empty when there is none. */
export function textOfHtml(html: string): string {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return '';
  return [...table.rows].map((row) => [...row.cells].flatMap(cellsOf).join('\t')).join('\n');
}

/** A cell that is joined with those to its right is followed by empty ones. */
function cellsOf(cell: HTMLTableCellElement): string[] {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
  const text = (cell.textContent ?? '').replace(/[ \u00a0]+/g, ' ').trim();
  const quoted = /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [quoted, ...Array.from({ length: Math.min(cell.colSpan, 200) - 1 }, () => '')];
}

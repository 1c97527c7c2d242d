import type { Sheet } from '../book/model';
import type { NewSheet } from '../book/patch';
import { escapeHtml } from '../cells/escape-html';
import type { Lang } from '../lang';
import { pageGrid, type PageGrid, type PageRow } from './page-grid';
import { cellCss, pageCss, shares } from './page-style';

/**
 * A filled sheet as a page of HTML, to be looked at and printed: whole in itself, without scripts and anything from
 * elsewhere, every text escaped. A sheet that is there already (a team's own template) is shown by its values and
 * merged cells.
 */
export function paperPage(sheet: NewSheet | Sheet, lang: Lang = 'en'): string {
  const grid = pageGrid(sheet);
  const classes = new Map<string, string>();
  const [before, header, rest] = partsOf(grid);
  const tables = [tableHtml(grid, [], before, classes), tableHtml(grid, header, rest, classes)];
  const styles = [...classes].map(([css, name]) => `.${name}{${css}}`).join('');
  const more = grid.more > 0 ? `<p class="more">${escapeHtml(moreText(grid.more, lang))}</p>` : '';
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(grid.name)}</title><style>${pageCss(grid)}${styles}</style></head>`,
    `<body><main class="paper">${tables.join('')}${more}</main></body></html>`,
  ].join('\n');
}

const moreText = (rows: number, lang: Lang): string =>
  lang === 'zh' ? `下面还有 ${rows} 行，没有显示。` : `${rows} more rows below are not shown.`;

/** What stands above the rows that each page repeats, these, and what comes below. */
function partsOf({ rows, repeated }: PageGrid): [PageRow[], PageRow[], PageRow[]] {
  if (!repeated) return [[...rows], [], []];
  return [rows.slice(0, repeated[0]), rows.slice(repeated[0], repeated[1]), rows.slice(repeated[1])];
}

function tableHtml(
  { widths }: PageGrid,
  header: readonly PageRow[],
  rows: readonly PageRow[],
  classes: Map<string, string>,
): string {
  if (header.length + rows.length === 0) return '';
  const columns = shares(widths).map((share) => `<col style="width:${share}">`);
  const body = (part: readonly PageRow[]): string => part.map((row) => rowHtml(row, classes)).join('');
  const head = header.length > 0 ? `<thead>${body(header)}</thead>` : '';
  return `<table role="presentation"><colgroup>${columns.join('')}</colgroup>${head}<tbody>${body(rows)}</tbody></table>`;
}

function rowHtml({ height, cells }: PageRow, classes: Map<string, string>): string {
  const tall = height === undefined ? '' : ` style="height:calc(${height}*var(--s))"`;
  const written = cells.map(({ text, style, rows, columns }) => {
    const css = cellCss(style);
    let name = classes.get(css);
    if (css !== '' && name === undefined) classes.set(css, (name = `s${classes.size}`));
    const attributes = [
      name === undefined ? '' : ` class="${name}"`,
      columns > 1 ? ` colspan="${columns}"` : '',
      rows > 1 ? ` rowspan="${rows}"` : '',
    ];
    return `<td${attributes.join('')}>${escapeHtml(text)}</td>`;
  });
  return `<tr${tall}>${written.join('')}</tr>`;
}

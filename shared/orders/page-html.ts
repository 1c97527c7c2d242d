import { escapeHtml } from '../cells/escape-html';
import type { Lang } from '../lang';
import { cellText, type SharedPage, type SharedPart } from './page';

/** The page for a printer, A4: whole in itself, every text of the book escaped; a heading is never parted from its first row. */
export function pageHtml({ title, about, parts }: SharedPage, lang: Lang): string {
  const say = (text: { readonly zh: string; readonly en: string }): string => escapeHtml(text[lang]);
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<title>${say(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${say(title)}</h1>`,
    ...about.map((line) => `<p class="about">${say(line)}</p>`),
    ...parts.map((part) => partHtml(part, lang)),
    '</body></html>',
  ].join('\n');
}

function partHtml({ heading, columns, rows, note, tone }: SharedPart, lang: Lang): string {
  const say = (text: { readonly zh: string; readonly en: string }): string => escapeHtml(text[lang]);
  const wide = columns.reduce((sum, { width }) => sum + width, 0);
  const table =
    rows.length === 0
      ? ''
      : [
          '<table><colgroup>',
          ...columns.map(({ width }) => `<col style="width:${((100 * width) / wide).toFixed(1)}%">`),
          '</colgroup><thead><tr>',
          ...columns.map(({ title }) => `<th scope="col">${say(title)}</th>`),
          '</tr></thead><tbody>',
          ...rows.map(
            (row) =>
              `<tr>${row.map((cell) => `<td${cell.is === 'number' ? ' class="n"' : ''}>${say(cellText(cell))}</td>`).join('')}</tr>`,
          ),
          '</tbody></table>',
        ].join('');
  const count = rows.length > 0 ? ` <small>${rows.length}</small>` : '';
  const below = note ? `<p>${say(note)}</p>` : '';
  return `<section${tone ? ` class="${tone}"` : ''}><h2>${say(heading)}${count}</h2>${table}${below}</section>`;
}

const STYLE = [
  '@page{size:A4;margin:14mm 12mm}',
  "body{font:10pt/1.4 -apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#000;background:#fff;margin:0 auto;max-width:186mm}",
  'h1{font-size:15pt;margin:0 0 1mm}.about{margin:0;color:#444}',
  'h2{font-size:11pt;margin:5mm 0 1mm;break-after:avoid}h2 small{font-weight:400;color:#444}.late h2{color:#a4262c}',
  'table{border-collapse:collapse;width:100%;table-layout:fixed}thead{display:table-header-group}',
  'th,td{text-align:left;vertical-align:top;padding:.8mm 1.2mm;border-bottom:.2mm solid #bbb;overflow-wrap:anywhere}',
  'th{font-weight:600;border-bottom-color:#000}td.n{text-align:right;font-variant-numeric:tabular-nums}tr{break-inside:avoid}',
].join('');

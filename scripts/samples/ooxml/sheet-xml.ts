import { a1 } from '../../../shared/book/address';
import type { CellSpec, Condition, SheetSpec } from './sheet';
import { isRich } from './sheet';
import type { SharedStrings } from './strings';
import type { StyleBook } from './style';
import { attributes, DECLARATION, escapeXml } from './xml';

/** The relationship ids of the parts that belong to a sheet. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly comments?: string;
  readonly table?: string;
}

/** The worksheet part; elements in the order that the schema asks for. */
export function sheetXml(sheet: SheetSpec, styles: StyleBook, strings: SharedStrings, links: SheetLinks): string {
  return [
    `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    sheetPr(sheet),
    `<dimension ref="${sheet.claims ?? usedRange(sheet)}"/>`,
    sheetView(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    `<sheetData>${rows(sheet, styles, strings)}</sheetData>`,
    sheet.autoFilter ? `<autoFilter ref="${sheet.autoFilter}"/>` : '',
    sheet.merges?.length
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    (sheet.conditions ?? []).map((condition, i) => conditionXml(condition, i + 1, styles)).join(''),
    choices(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetup(sheet),
    links.drawing ? `<drawing r:id="${links.drawing}"/>` : '',
    links.comments ? `<legacyDrawing r:id="${links.comments}"/>` : '',
    links.table ? `<tableParts count="1"><tablePart r:id="${links.table}"/></tableParts>` : '',
    '</worksheet>',
  ].join('');
}

function sheetPr({ tabColor, print }: SheetSpec): string {
  const inside = `${tabColor ? `<tabColor rgb="FF${tabColor}"/>` : ''}${print ? '<pageSetUpPr fitToPage="1"/>' : ''}`;
  return inside === '' ? '' : `<sheetPr>${inside}</sheetPr>`;
}

function usedRange({ cells }: SheetSpec): string {
  const allRows = [...cells.keys()];
  const allColumns = [...cells.values()].flatMap((row) => [...row.keys()]);
  if (allRows.length === 0) return 'A1';
  const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b));
  const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b));
  return `${a1(least(allRows), least(allColumns))}:${a1(most(allRows), most(allColumns))}`;
}

function sheetView({ freeze, zoom, hideGridLines, isActive }: SheetSpec): string {
  const view = attributes({
    showGridLines: hideGridLines ? '0' : undefined,
    tabSelected: isActive,
    zoomScale: zoom,
    workbookViewId: 0,
  });
  if (!freeze) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const pane = attributes({
    xSplit: freeze.column > 1 ? freeze.column - 1 : undefined,
    ySplit: freeze.row > 1 ? freeze.row - 1 : undefined,
    topLeftCell: a1(freeze.row, freeze.column),
    activePane: freeze.column > 1 ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  });
  return `<sheetViews><sheetView${view}><pane${pane}/><selection pane="${freeze.column > 1 ? 'bottomRight' : 'bottomLeft'}"/></sheetView></sheetViews>`;
}

function columns({ widths, hiddenColumns }: SheetSpec): string {
  if (!widths?.size) return '';
  const items = [...widths]
    .sort(([a], [b]) => a - b)
    .map(([n, width]) => `<col${attributes({ min: n, max: n, width, hidden: hiddenColumns?.has(n), customWidth: true })}/>`);
  return `<cols>${items.join('')}</cols>`;
}

function rows(sheet: SheetSpec, styles: StyleBook, strings: SharedStrings): string {
  const numbers = new Set([...sheet.cells.keys(), ...(sheet.heights?.keys() ?? [])]);
  let xml = '';
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const ht = sheet.heights?.get(row);
    xml += `<row${attributes({ r: row, ht, customHeight: ht !== undefined, hidden: sheet.hiddenRows?.has(row) })}>`;
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of cells) xml += cellXml(a1(row, column), cell, styles, strings);
    xml += '</row>';
  }
  return xml;
}

function cellXml(ref: string, { value, formula, style }: CellSpec, styles: StyleBook, strings: SharedStrings): string {
  const s = style ? styles.of(style) : 0;
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  const open = (t?: string): string => `<c${attributes({ r: ref, s: s > 0 ? s : undefined, t })}>`;
  if (value === null) return f ? `${open()}${f}</c>` : open().replace(/>$/, '/>');
  if (typeof value === 'number') return `${open()}${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open('b')}${f}<v>${value ? 1 : 0}</v></c>`;
  if (isRich(value)) return `${open('s')}<v>${strings.rich(value)}</v></c>`;
  if (typeof value === 'object') return `${open('e')}${f}<v>${value.error}</v></c>`;
  return f ? `${open('str')}${f}<v>${escapeXml(value)}</v></c>` : `${open('s')}<v>${strings.plain(value)}</v></c>`;
}

function conditionXml({ range, when }: Condition, priority: number, styles: StyleBook): string {
  const rule =
    'bar' in when
      ? `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF${when.bar}"/></dataBar></cfRule>`
      : `<cfRule type="expression" dxfId="${styles.highlight(when.look)}" priority="${priority}"><formula>${escapeXml(when.formula)}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

function choices({ choices: lists }: SheetSpec): string {
  if (!lists?.length) return '';
  const items = lists.map(
    ({ range, list }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${range}"><formula1>${escapeXml(list)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function pageSetup({ print }: SheetSpec): string {
  if (!print) return '';
  const setup = attributes({
    paperSize: print.paper ?? 9,
    fitToHeight: 0,
    orientation: print.landscape ? 'landscape' : 'portrait',
  });
  const footer = print.footer ? `<headerFooter><oddFooter>${escapeXml(print.footer)}</oddFooter></headerFooter>` : '';
  return `<pageSetup${setup}/>${footer}`;
}

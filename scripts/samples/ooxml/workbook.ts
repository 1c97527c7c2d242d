import { strToU8, zipSync } from 'fflate';
import { quoteSheet } from '../../../shared/book/address';
import { chartXml } from './chart';
import { commentBoxes, commentsXml } from './comments';
import { drawingXml } from './drawing';
import { Package } from './package';
import type { SheetSpec } from './sheet';
import type { SheetLinks } from './sheet-xml';
import { sheetXml } from './sheet-xml';
import { SharedStrings } from './strings';
import { StyleBook } from './style';
import { tableXml } from './table';
import { attributes, DECLARATION, escapeXml } from './xml';

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  readonly font: string;
  readonly fontSize: number;
  readonly title: string;
  readonly author: string;
  /** When it was made, for its properties: `2026-05-18T09:00:00Z`. */
  readonly created: string;
}

/** The bytes of an .xlsx file. The same workbook always gives the same bytes. */
export function workbookBytes(book: WorkbookSpec): Uint8Array {
  const files = workbookParts(book).files();
  return zipSync(Object.fromEntries(files.map(([path, data]) => [path, [data, { level: 6 }]])), {
    mtime: new Date(2026, 4, 18, 9, 0, 0), // in local time, as zip files keep it
  });
}

/** The parts of an .xlsx file, before they are packed. */
export function workbookParts(book: WorkbookSpec): Package {
  const parts = new Package();
  const styles = new StyleBook({ font: book.font, size: book.fontSize });
  const strings = new SharedStrings(book.font);
  const main = 'xl/workbook.xml';
  const sheetIds = book.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    parts.add(path, sheetXml(sheet, styles, strings, addSheetParts(parts, path, sheet)), TYPES.sheet);
    return parts.link(main, path, 'worksheet');
  });
  parts.add('xl/styles.xml', styles.xml(), TYPES.styles);
  parts.link(main, 'xl/styles.xml', 'styles');
  parts.add('xl/sharedStrings.xml', strings.xml(), TYPES.strings);
  parts.link(main, 'xl/sharedStrings.xml', 'sharedStrings');
  parts.add(main, workbookXml(book, sheetIds), TYPES.main);
  parts.link('', main, 'officeDocument');
  addProperties(parts, book);
  return parts;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const TYPES = {
  main: `${SPREADSHEET}sheet.main+xml`,
  sheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  strings: `${SPREADSHEET}sharedStrings+xml`,
  comments: `${SPREADSHEET}comments+xml`,
  table: `${SPREADSHEET}table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

function addSheetParts(parts: Package, path: string, sheet: SheetSpec): SheetLinks {
  const links: { -readonly [K in keyof SheetLinks]: SheetLinks[K] } = {};
  const { charts = [], pictures = [], comments = [], table } = sheet;
  if (charts.length + pictures.length > 0) {
    const drawing = parts.next('xl/drawings/drawing', '.xml');
    const ids = charts.map(({ chart }) => {
      const at = parts.next('xl/charts/chart', '.xml');
      parts.add(at, chartXml(chart), TYPES.chart);
      return parts.link(drawing, at, 'chart');
    });
    for (const { png } of pictures) {
      const at = parts.next('xl/media/image', '.png');
      parts.addBytes(at, png);
      ids.push(parts.link(drawing, at, 'image'));
    }
    parts.add(drawing, drawingXml(charts, pictures, ids), TYPES.drawing);
    links.drawing = parts.link(path, drawing, 'drawing');
  }
  if (comments.length > 0) {
    const boxes = parts.next('xl/drawings/vmlDrawing', '.vml');
    parts.addBytes(boxes, strToU8(commentBoxes(comments)));
    links.comments = parts.link(path, boxes, 'vmlDrawing');
    const at = parts.next('xl/comments', '.xml');
    parts.add(at, commentsXml(comments), TYPES.comments);
    parts.link(path, at, 'comments');
  }
  if (table) {
    const at = parts.next('xl/tables/table', '.xml');
    parts.add(at, tableXml(table, Number(/\d+/.exec(at)![0])), TYPES.table);
    links.table = parts.link(path, at, 'table');
  }
  return links;
}

function workbookXml({ sheets, names = [] }: WorkbookSpec, sheetIds: readonly string[]): string {
  const list = sheets.map(
    (sheet, i) =>
      `<sheet${attributes({ name: sheet.name, sheetId: i + 1, state: sheet.isHidden ? 'hidden' : undefined, 'r:id': sheetIds[i] })}/>`,
  );
  const active = Math.max(0, sheets.findIndex((sheet) => sheet.isActive)); // prettier-ignore
  const defined = [...names.map(({ name, refersTo }) => definedName(name, refersTo)), ...sheets.flatMap(printNames)];
  return [
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>`,
    `<sheets>${list.join('')}</sheets>`,
    defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '',
    '<calcPr calcId="191029"/></workbook>',
  ].join('');
}

function printNames(sheet: SheetSpec, index: number): string[] {
  const at = (range: string): string => `${quoteSheet(sheet.name)}!${absolute(range)}`;
  const names: string[] = [];
  if (sheet.autoFilter) names.push(definedName('_xlnm._FilterDatabase', at(sheet.autoFilter), index, true));
  if (sheet.print) names.push(definedName('_xlnm.Print_Area', at(sheet.print.area), index));
  if (sheet.print?.titleRows)
    names.push(definedName('_xlnm.Print_Titles', `${quoteSheet(sheet.name)}!${sheet.print.titleRows}`, index));
  return names;
}

function definedName(name: string, refersTo: string, localSheetId?: number, hidden?: boolean): string {
  return `<definedName${attributes({ name, localSheetId, hidden })}>${escapeXml(refersTo)}</definedName>`;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function addProperties(parts: Package, { title, author, created }: WorkbookSpec): void {
  const when = `xsi:type="dcterms:W3CDTF">${created}`;
  parts.add(
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created ${when}</dcterms:created><dcterms:modified ${when}</dcterms:modified></cp:coreProperties>`,
    TYPES.core,
  );
  parts.link('', 'docProps/core.xml', 'core-properties');
  parts.add(
    'docProps/app.xml',
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    TYPES.app,
  );
  parts.link('', 'docProps/app.xml', 'extended-properties');
}

import { a1 } from '../../shared/book/address';
import { fitsDropDown } from '../../shared/book/drop-down';
import type { CellWrite, NewSheet } from '../../shared/book/patch';
import { drawingTag } from '../charts/add-charts';
import { TRANSITIONAL, type Dialect } from '../dialect';
import { CellStyles } from './cellstyles';
import { CellWriter } from './cellxml';
import { choicesXml, colsXml, tonesXml } from './columnparts';
import { pageXml } from './pagesetup';
import { FIT_TO_PAGE, mergesXml, printedRange, printedRows, WITHOUT_GRID } from './printedsheet';
import type { StyleBook } from './stylebook';

/** People add rows to our sheets; looks reach this far below what is written. */
const ROWS_TO_SPARE = 500;

/**
 * The part of a new sheet: a styled and frozen header, its rows, column widths, formats, colours and drop-downs; or,
 * where it has a look, a page as that draws it.
 */
export function newSheetXml(
  sheet: NewSheet,
  styles: StyleBook,
  is1904: boolean,
  dialect: Dialect = TRANSITIONAL,
  hasDrawing = false,
): Buffer {
  const dresses = sheet.columns.flatMap(({ width, format, wrap }, i) => {
    const style = format !== undefined || wrap ? styles.changed(0, { format, wrap }) : undefined;
    return width === undefined && style === undefined ? [] : [{ column: i + 1, width, style }];
  });
  const dressed = new CellStyles(
    styles,
    dresses.map(({ column, style = 0 }) => ({ min: column, max: column, style })),
    [],
    is1904,
  );
  const { look } = sheet;
  const cols = dresses.length > 0 ? colsXml(undefined, '', '', dresses) : '';
  const writer = new CellWriter('');
  const open = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${dialect.main}">`;
  const end = `${hasDrawing ? drawingTag(dialect) : ''}</worksheet>`;
  if (look) {
    const pieces = [
      `${open}${FIT_TO_PAGE}<dimension ref="${printedRange(sheet, look)}"/>${WITHOUT_GRID}${cols}<sheetData>`,
      ...printedRows(sheet, look, styles, dressed, writer),
      `</sheetData>${mergesXml(look)}${looksXml(sheet, styles)}${pageXml(look.page)}${end}`,
    ];
    return Buffer.from(pieces.join(''), 'utf8');
  }
  const pieces = [
    `${open}<dimension ref="${usedRange(sheet)}"/>`,
    sheet.rows.length > 0 ? FROZEN_HEADER : '',
    cols,
    '<sheetData>',
  ];
  const header = sheet.rows.length > 0 ? styles.header() : 0;
  sheet.rows.forEach((row, i) => pieces.push(rowXml(row, i + 1, header, dressed, writer)));
  pieces.push('</sheetData>', looksXml(sheet, styles), end);
  return Buffer.from(pieces.join(''), 'utf8');
}

const FROZEN_HEADER =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';

function rowXml(
  row: readonly (CellWrite | null)[],
  number: number,
  header: number,
  dressed: CellStyles,
  writer: CellWriter,
): string {
  let cells = '';
  row.forEach((one, i) => {
    if (!one || one.as === 'blank') return;
    const inherited = number === 1 ? header : dressed.inherited(i + 1, undefined);
    const { style, write } = dressed.dressed(number, i + 1, undefined, inherited, one);
    cells += writer.write(number, i + 1, style, write);
  });
  return cells === '' ? '' : `<row r="${number}">${cells}</row>`;
}

function looksXml(sheet: NewSheet, styles: StyleBook): string {
  const bottom = sheet.rows.length + ROWS_TO_SPARE;
  let tones = '';
  let priority = 1;
  const lists: string[] = [];
  sheet.columns.forEach((look, i) => {
    const area = { top: 2, left: i + 1, bottom, right: i + 1 };
    const shown = (look.tones ?? []).filter(({ text }) => text !== '');
    if (shown.length > 0) tones += tonesXml('', area, shown, styles, priority);
    priority += shown.length;
    if (look.choices && look.choices.length > 0 && fitsDropDown(look.choices))
      lists.push(choicesXml('', area, look.choices));
  });
  return (
    tones +
    (lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '')
  );
}

function usedRange(sheet: NewSheet): string {
  const right = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return sheet.rows.length <= 1 && right === 1 ? 'A1' : `A1:${a1(Math.max(1, sheet.rows.length), right)}`;
}

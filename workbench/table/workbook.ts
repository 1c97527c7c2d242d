import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../shared/book/address';
import { escapeXml } from '../../xlsx/xml/text';

/**
 * A workbook of one sheet that holds a table as it was typed: text stays text, whatever it looks like (leading zeros, long
 * numbers, dates), and only what a spreadsheet would show the very same as a number is one.
 */
export function workbookOf(rows: readonly (readonly string[])[], sheet: string): Uint8Array {
  const files = {
    ...PARTS,
    'xl/workbook.xml': workbookXml(sheet),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(XML + xml)])), {
    level: 1,
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
} as const;

const workbookXml = (sheet: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function sheetXml(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows).map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`);
  return `<worksheet xmlns="${MAIN}"><cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
} // prettier-ignore

function cellXml(text: string, row: number, column: number): string {
  if (text === '') return '';
  const place = `r="${columnLetters(column + 1)}${row + 1}"`;
  if (isNumber(text)) return `<c ${place}><v>${text}</v></c>`;
  return `<c ${place} s="1" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Digits beyond these a spreadsheet does not keep. */
const DIGITS = 15;

/** Whether a number would be shown as exactly this text. `5.20`, `007` and a number of 18 digits are texts. */
const isNumber = (text: string): boolean =>
  /^-?\d[\d.]*$/.test(text) && text.length <= DIGITS && String(Number(text)) === text;

/** How wide each column has to be for most of its cells, in characters. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, 200))
    row.forEach((cell, c) => {
      const lines = cell
        .split('\n')
        .map((line) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0));
      widths[c] = Math.min(40, Math.max(widths[c] ?? 8, ...lines.map((length) => length + 2)));
    });
  return Array.from(widths, (width) => width ?? 8);
}

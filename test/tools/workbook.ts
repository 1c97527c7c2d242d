import { zipSync, strToU8, type Zippable } from 'fflate';
import { a1 } from '../../shared/book/address';
import { fillAt } from '../../shared/book/fills';
import type { Book, CellKind, CellValue, Sheet } from '../../shared/book/model';
import { isError } from '../../shared/book/model';

/** Builds workbooks for tests from plain books, by other code than the one under test. */
export interface WorkbookOptions {
  /** `Sheet!B2` to the whole `f` element, or to a formula's text. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly is1904?: boolean;
  /** `x:` writes every sheet and the workbook with prefixed names. */
  readonly prefix?: string;
  /** Rows and cells carry no `r`. Only for sheets without gaps. */
  readonly withoutRefs?: boolean;
  /** Further parts, or other content for the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** XML to put after the rows of a sheet, by sheet name. */
  readonly tail?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES: Readonly<Record<string, number>> = { d: 1, t: 2, c: 3 };

export function buildWorkbook(book: Book, options: WorkbookOptions = {}): Uint8Array {
  const texts: string[] = [];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(book, options),
    'xl/_rels/workbook.xml.rels': workbookRels(book),
    'xl/styles.xml': stylesXml(coloursOf(book)),
  };
  book.sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, options, texts, coloursOf(book));
    if (sheet.tables.length > 0) addTables(files, sheet, i);
  });
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items}</sst>`;
  return zipParts({ ...files, ...options.parts });
}

/** A plain sheet; kinds are worked out from the values unless they are given. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const kinds = rows.map((row) => row.map(letterOf).join(''));
  return { name, visibility: 'visible', rows, kinds, merges: [], tables: [], isProtected: false, ...more };
}

export const bookOf = (...sheets: Sheet[]): Book => ({ sheets, activeSheet: sheets[0]?.name });

/** A zip of parts; `level` 0 stores them, which is quicker where very many are made. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: '2026-05-18T10:00:00', level },
    ];
  }
  return zipSync(zippable);
}

function letterOf(value: CellValue): CellKind {
  if (value === null || value === '') return '.';
  if (isError(value)) return 'e';
  return typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b';
}

function contentTypes(book: Book): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = book.sheets.map((sheet, i) => {
    const tables = sheet.tables.map((_, t) => override(`tables/table${i + 1}_${t + 1}.xml`, 'table'));
    return override(`worksheets/sheet${i + 1}.xml`, 'worksheet') + tables.join('');
  });
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}` +
    `${override('sharedStrings.xml', 'sharedStrings')}${sheets.join('')}</Types>`
  );
}

function workbookXml(book: Book, { is1904, prefix: p = '' }: WorkbookOptions): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very hidden': ' state="veryHidden"' };
  const sheets = book.sheets.map(
    ({ name, visibility }, i) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${i + 1}"${states[visibility]} r:id="rId${i + 1}"/>`,
  );
  const active = Math.max(
    0,
    book.sheets.findIndex(({ name }) => name === book.activeSheet),
  );
  const xmlns = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  return (
    `${HEAD}<${p}workbook ${xmlns}="${MAIN}" xmlns:r="${REL}"><${p}workbookPr${is1904 ? ' date1904="1"' : ''}/>` +
    `<${p}bookViews><${p}workbookView activeTab="${active}"/></${p}bookViews><${p}sheets>${sheets.join('')}</${p}sheets></${p}workbook>`
  );
}

function workbookRels(book: Book): string {
  const rel = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const n = book.sheets.length;
  const sheets = book.sheets.map((_, i) => rel(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${rel(n + 1, 'styles', 'styles.xml')}` +
    `${rel(n + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`
  );
}

/** The fills of a book; each has four formats, one for each of the usual ones. */
const coloursOf = (book: Book): string[] => [
  ...new Set(book.sheets.flatMap(({ fills }) => fills?.colours ?? [])),
];

function stylesXml(colours: readonly string[]): string {
  const formats = (fill: number): string =>
    `${xf(0, fill)}${xf(14, fill, ' applyNumberFormat="1"')}${xf(22, fill, ' applyNumberFormat="1"')}${xf(20, fill)}`;
  const xf = (format: number, fill: number, more = ''): string =>
    `<xf numFmtId="${format}" fontId="0" fillId="${fill}" borderId="0" xfId="0"${more}/>`;
  const fills = colours.map(
    (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${4 + 4 * fills.length}">${[0, ...fills.map((_, at) => at + 2)].map(formats).join('')}</cellXfs></styleSheet>`
  );
}

function sheetXml(
  sheet: Sheet,
  options: WorkbookOptions,
  texts: string[],
  colours: readonly string[],
): string {
  const { prefix: p = '', withoutRefs } = options;
  const rows = sheet.rows.map((row, r) => {
    const cells = row
      .map((value, c) => cellXml(sheet, value, r + 1, c + 1, options, texts, colours))
      .join('');
    return cells === '' && !withoutRefs
      ? ''
      : `<${p}row${withoutRefs ? '' : ` r="${r + 1}"`}>${cells}</${p}row>`;
  });
  const merges = sheet.merges
    .map((m) => `<${p}mergeCell ref="${a1(m.top, m.left)}:${a1(m.bottom, m.right)}"/>`)
    .join('');
  const xmlns = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  const tables = sheet.tables.map((_, i) => `<${p}tablePart r:id="rId${i + 1}"/>`).join('');
  return (
    `${HEAD}<${p}worksheet ${xmlns}="${MAIN}" xmlns:r="${REL}"><${p}sheetData>${rows.join('')}</${p}sheetData>` +
    (sheet.isProtected ? `<${p}sheetProtection sheet="1"/>` : '') +
    (merges === '' ? '' : `<${p}mergeCells count="${sheet.merges.length}">${merges}</${p}mergeCells>`) +
    (options.tail?.[sheet.name] ?? '') +
    (tables === '' ? '' : `<${p}tableParts count="${sheet.tables.length}">${tables}</${p}tableParts>`) +
    `</${p}worksheet>`
  );
}

function cellXml(
  sheet: Sheet,
  value: CellValue,
  row: number,
  column: number,
  options: WorkbookOptions,
  texts: string[],
  colours: readonly string[],
): string {
  const { prefix: p = '', withoutRefs, is1904, formulas } = options;
  const written = formulas?.[`${sheet.name}!${a1(row, column)}`];
  const style = styleOf(sheet, row, column, colours);
  if (value === null && written === undefined && style === undefined && !withoutRefs) return '';
  const kind = letterAt(sheet, row, column);
  const open = `<${p}c${withoutRefs ? '' : ` r="${a1(row, column)}"`}${style === undefined ? '' : ` s="${style}"`}`;
  const f =
    written === undefined ? '' : written.startsWith('<') ? written : `<${p}f>${escaped(written)}</${p}f>`;
  const v = (type: string, text: string): string => `${open}${type}>${f}<${p}v>${text}</${p}v></${p}c>`;
  if (value === null) return f === '' ? `${open}/>` : `${open}>${f}</${p}c>`;
  if (isError(value)) return v(' t="e"', value.error);
  if (typeof value === 'boolean') return v(' t="b"', value ? '1' : '0');
  if (typeof value === 'number')
    return v('', String(is1904 && (kind === 'd' || kind === 't') ? value - 1462 : value));
  if (f !== '') return v(' t="str"', escaped(value));
  if (!texts.includes(value)) texts.push(value);
  return v(' t="s"', String(texts.indexOf(value)));
}

const letterAt = (sheet: Sheet, row: number, column: number): string =>
  (sheet.kinds[row - 1]?.[column - 1] ?? '.').toLowerCase();

function styleOf(sheet: Sheet, row: number, column: number, colours: readonly string[]): number | undefined {
  const fill = fillAt(sheet, row, column);
  const painted = fill === undefined ? 0 : 4 * (colours.indexOf(fill) + 1);
  return painted + (STYLES[letterAt(sheet, row, column)] ?? 0) || undefined;
}

function addTables(files: Record<string, string | Uint8Array>, sheet: Sheet, index: number): void {
  const rels = sheet.tables.map(
    (_, t) =>
      `<Relationship Id="rId${t + 1}" Type="${REL}/table" Target="../tables/table${index + 1}_${t + 1}.xml"/>`,
  );
  files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rels.join('')}</Relationships>`;
  sheet.tables.forEach(({ name, area, headerRows, totalsRows }, t) => {
    const ref = `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
    const columns = [];
    for (let c = area.left; c <= area.right; c++) {
      columns.push(
        `<tableColumn id="${c - area.left + 1}" name="${escaped(String(sheet.rows[area.top - 1]?.[c - 1] ?? ''))}"/>`,
      );
    }
    files[`xl/tables/table${index + 1}_${t + 1}.xml`] =
      `${HEAD}<table xmlns="${MAIN}" id="${index * 10 + t + 1}" name="${name}" displayName="${name}" ref="${ref}"` +
      `${headerRows === 0 ? ' headerRowCount="0"' : ''}${totalsRows === 1 ? ' totalsRowCount="1"' : ''}><autoFilter ref="${ref}"/>` +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
  });
}

function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const styles = (inner: string): string => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
const FORMATS =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>';
const rowsAt = (...rows: number[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((n) => `<row r="${n}"><c t="inlineStr"><is><t>x</t></is></c></row>`).join('')}</sheetData></worksheet>`;
const withStyles = (xml: string): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/styles.xml': xml } });
const repeated = (times: number, make: (n: number) => string): string => Array.from({ length: times }, (_, n) => make(n)).join(''); // prettier-ignore

/** Of two sizes the one that there is time for: the test's, or the whole attack. */
export type Size = (quick: number, whole: number) => number;

/** Small files that ask for much. */
export const HOSTILE_BOOKS: Readonly<Record<string, (size: Size) => Uint8Array>> = {
  'one cell in the last row of 250 sheets': (size) => {
    const names = Array.from({ length: size(60, 250) }, (_, i) => (i === 0 ? `a` : `a${i}`));
    const parts = Object.fromEntries(
      names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, rowsAt(1_048_576)]),
    );
    return buildWorkbook(bookOf(...names.map((name) => sheetOf(name, []))), { parts });
  },
  'two million formats': (size) => withStyles(styles(`${FORMATS}<cellXfs>${'<xf/>'.repeat(size(600_000, 2_000_000))}</cellXfs>`)), // prettier-ignore
  'two million fonts': (size) => withStyles(styles(`<fonts>${'<font/>'.repeat(size(600_000, 2_000_000))}</fonts><cellXfs><xf/></cellXfs>`)), // prettier-ignore
  'three hundred thousand number formats': () =>
    withStyles(styles(`<numFmts>${repeated(300_000, (n) => `<numFmt numFmtId="${164 + n}" formatCode="0"/>`)}</numFmts>${FORMATS}<cellXfs><xf numFmtId="0"/></cellXfs>`)), // prettier-ignore
  'formats with huge bodies': (size) => withStyles(styles(`${FORMATS}<cellXfs>${repeated(size(20_000, 60_000), (n) => `<xf numFmtId="${n % 50}" fontId="0"><alignment horizontal="center"/><protection locked="0"/></xf>`)}</cellXfs>`)), // prettier-ignore
  'a million merged areas': (size) =>
    buildWorkbook(bookOf(sheetOf('a', [['x']])), { tail: { a: `<mergeCells>${repeated(size(300_000, 1_000_000), (n) => `<mergeCell ref="A${n + 2}:B${n + 2}"/>`)}</mergeCells>` } }), // prettier-ignore
  'texts without end': (size) =>
    buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<si/>'.repeat(size(4_000_000, 6_000_000))}</sst>` } }), // prettier-ignore
  'names without end': () => {
    const names = repeated(600_000, () => '<definedName name="x">1</definedName>');
    const own = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`; // prettier-ignore
    return buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/workbook.xml': own } });
  },
};

/** A book whose one sheet is harmless, with sixty thousand cell formats. */
export const bookOfManyFormats = (): Uint8Array => withStyles(styles(`${FORMATS}<cellXfs>${repeated(60_000, (n) => `<xf numFmtId="${n % 170}" fontId="0" fillId="0" borderId="0"><alignment horizontal="center" vertical="top"/><protection locked="${n % 2}"/></xf>`)}</cellXfs>`)); // prettier-ignore

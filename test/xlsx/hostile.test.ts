import { resourceUsage } from 'node:process';
import { GendanError } from '../../shared/errors';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';
import { sized } from '../tools/runs';
import { change, patchOf, text } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Ends what would take minutes; how fast it is, `npm run bench` says. */
const LIMIT_S = 30;
const LIMIT_MB = 1024;

const styles = (inner: string): string => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
const FORMATS =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>';
const rowsAt = (...rows: number[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((n) => `<row r="${n}"><c t="inlineStr"><is><t>x</t></is></c></row>`).join('')}</sheetData></worksheet>`;
const withStyles = (xml: string): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/styles.xml': xml } });
const repeated = (times: number, make: (n: number) => string): string => Array.from({ length: times }, (_, n) => make(n)).join(''); // prettier-ignore

/** Small files that ask for much. */
const ATTACKS: Readonly<Record<string, () => Uint8Array>> = {
  'one cell in the last row of 250 sheets': () => {
    const names = Array.from({ length: sized(60, 250) }, (_, i) => `s${i}`);
    const parts = Object.fromEntries(
      names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, rowsAt(1_048_576)]),
    );
    return buildWorkbook(bookOf(...names.map((name) => sheetOf(name, []))), { parts });
  },
  'two million formats': () => withStyles(styles(`${FORMATS}<cellXfs>${'<xf/>'.repeat(sized(600_000, 2_000_000))}</cellXfs>`)), // prettier-ignore
  'two million fonts': () => withStyles(styles(`<fonts>${'<font/>'.repeat(sized(600_000, 2_000_000))}</fonts><cellXfs><xf/></cellXfs>`)), // prettier-ignore
  'three hundred thousand number formats': () =>
    withStyles(styles(`<numFmts>${repeated(300_000, (n) => `<numFmt numFmtId="${164 + n}" formatCode="0"/>`)}</numFmts>${FORMATS}<cellXfs><xf numFmtId="0"/></cellXfs>`)), // prettier-ignore
  'formats with huge bodies': () => withStyles(styles(`${FORMATS}<cellXfs>${repeated(sized(20_000, 60_000), (n) => `<xf numFmtId="${n % 50}" fontId="0"><alignment horizontal="center"/><protection locked="0"/></xf>`)}</cellXfs>`)), // prettier-ignore
  'a million merged areas': () =>
    buildWorkbook(bookOf(sheetOf('a', [['x']])), { tail: { a: `<mergeCells>${repeated(sized(300_000, 1_000_000), (n) => `<mergeCell ref="A${n + 2}:B${n + 2}"/>`)}</mergeCells>` } }), // prettier-ignore
  'texts without end': () =>
    buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<si/>'.repeat(sized(4_000_000, 6_000_000))}</sst>` } }), // prettier-ignore
  'names without end': () => {
    const names = repeated(sized(600_000, 600_000), () => '<definedName name="x">1</definedName>');
    const whole = buildWorkbook(bookOf(sheetOf('a', [['x']])));
    const own = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`; // prettier-ignore
    return whole.length > 0 ? buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/workbook.xml': own } }) : whole; // prettier-ignore
  },
};

test.each(Object.entries(ATTACKS))('%s: read, written or refused with a sentence, in bounds', (_, make) => {
  const bytes = make();
  expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
  const before = process.cpuUsage();
  const held = process.memoryUsage().rss;
  for (const act of [
    () => readWorkbook(bytes),
    () =>
      patchWorkbook(
        bytes,
        patchOf(change('a', 1, 1, 'x', text('y')), change('a', 2, 1, null, { as: 'date', value: 46000 })),
      ),
  ]) {
    // prettier-ignore
    try {
      act();
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
    }
  }
  const { user, system } = process.cpuUsage(before);
  // Two passes, each within the bound.
  expect((user + system) / 1e6).toBeLessThan(2 * LIMIT_S);
  expect((process.memoryUsage().rss - held) / 1024 / 1024).toBeLessThan(LIMIT_MB);
  expect(resourceUsage().maxRSS).toBeGreaterThan(0);
});

test('one cell in a book with sixty thousand formats', () => {
  const bytes = withStyles(styles(`${FORMATS}<cellXfs>${repeated(60_000, (n) => `<xf numFmtId="${n % 170}" fontId="0" fillId="0" borderId="0"><alignment horizontal="center" vertical="top"/><protection locked="${n % 2}"/></xf>`)}</cellXfs>`)); // prettier-ignore
  const set = (): unknown => patchWorkbook(bytes, patchOf(change('a', 1, 1, 'x', text('y')), change('a', 2, 1, null, { as: 'date', value: 46000 }))).report; // prettier-ignore
  expect(set()).toMatchObject({ written: 2 });
  const before = process.cpuUsage();
  set();
  const { user, system } = process.cpuUsage(before);
  // 1 s on an idle machine: far from what it took when each cell went through all formats.
  expect((user + system) / 1e6).toBeLessThan(LIMIT_S);
});

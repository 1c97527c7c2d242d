import { Package } from '../../../xlsx/package';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import { StyleBook } from '../../../xlsx/write/stylebook';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { partOf } from '../parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A look of one's own: 0 plain, 1 green ground and a date of the team's, 2 centred and open for writing, 3 wrapped. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="m&quot;月&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="1" borderId="2" xfId="0" applyFill="1" quotePrefix="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/><protection locked="0"/></xf>' +
  '<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

function styles(xml = STYLES) {
  const bytes = buildWorkbook(bookOf(sheetOf('a', [])), { parts: { 'xl/styles.xml': xml } });
  const pkg = new Package(bytes);
  const book = new StyleBook(pkg, readWorkbookInfo(pkg));
  const saved = (): string => {
    book.save();
    return partOf(pkg.toBytes(), 'xl/styles.xml');
  };
  return { book, saved };
}
/** The formats that were added, and the count that the part tells. */
const added = (xml: string): string[] => {
  const formats = [
    .../<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)![1]!.matchAll(/<xf [^>]*(?:\/>|[^/]>.*?<\/xf>)/gs),
  ].map(([xf]) => xf);
  expect(xml).toContain(`<cellXfs count="${formats.length}">`);
  return formats.slice(4);
};

test.each<[string, number, Parameters<StyleBook['changed']>[1], string]>([
  ['a date', 0, { format: 'date' }, '<xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'],
  ['text', 0, { format: 'text' }, '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'],
  ['a number, in a look of its own', 1, { format: 'number' }, '<xf numFmtId="0" fontId="0" fillId="1" borderId="2" xfId="0" applyFill="1" quotePrefix="1" applyNumberFormat="1"/>'],
  ['wrapped', 0, { wrap: true }, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'],
  ['wrapped and centred as before, still open', 2, { wrap: true }, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>'],
])('a format changed to %s', (_, from, change, xml) => {
  const { book, saved } = styles();
  expect(book.changed(from, change)).toBe(4);
  expect(added(saved())).toEqual([xml]);
}); // prettier-ignore

test('a new column takes the look of its neighbour without its colour and number', () => {
  const { book, saved } = styles();
  expect(book.besides(1, {})).toBe(4);
  expect(book.besides(1, { format: 'datetime' })).toBe(5);
  expect([book.letterOf(4), book.letterOf(5)]).toEqual(['n', 't']);
  expect(added(saved())).toEqual([
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="2" xfId="0" applyFill="0" quotePrefix="0"/>',
    '<xf numFmtId="171" fontId="0" fillId="0" borderId="2" xfId="0" applyFill="0" quotePrefix="0" applyNumberFormat="1"/>',
  ]);
});

test('the same format is made once; one that is there is used', () => {
  const { book, saved } = styles();
  expect([book.changed(0, { format: 'date' }), book.changed(0, { format: 'date' }), book.changed(3, { wrap: true })]).toEqual([4, 4, 3]);
  expect([book.changed(0, {}), book.changed(-1, {}), book.changed(99, { format: 'date' })]).toEqual([0, 0, 4]);
  expect(added(saved())).toHaveLength(1);
}); // prettier-ignore

test('number formats are numbered above those that are there, and shared', () => {
  const { book, saved } = styles();
  const made = [book.changed(0, { format: 'date' }), book.changed(0, { format: 'datetime' }), book.changed(1, { format: 'date' })];
  expect(made.map((style) => book.letterOf(style))).toEqual(['d', 't', 'd']);
  const xml = saved();
  expect(xml).toMatch(/<numFmts count="3">.*numFmtId="171" formatCode="yyyy\\-mm\\-dd"\/>.*numFmtId="172" formatCode="yyyy\\-mm\\-dd\\ hh:mm"\/><\/numFmts>/);
  expect(xml.match(/numFmtId="171"/g)).toHaveLength(3);
}); // prettier-ignore

test('a workbook without numbers of its own begins at 164', () => {
  const { book, saved } = styles(STYLES.replace(/<numFmts.*<\/numFmts>/, ''));
  book.changed(0, { format: 'date' });
  expect(saved()).toMatch(
    /<styleSheet[^>]*><numFmts count="1"><numFmt numFmtId="164" [^>]*\/><\/numFmts><fonts/,
  );
});

test('the formats that the workbook has are read as they are', () => {
  const { book } = styles();
  expect([0, 1, 2, 3, 9, -1].map((style) => book.letterOf(style))).toEqual(['n', 'd', 'n', 't', 'n', 'n']);
  expect([0, 1, 2, 9, -1].map((style) => book.isUnlocked(style))).toEqual([false, false, true, false, false]);
});

test('a header is bold on a light ground; tones are numbered behind the formats that are there', () => {
  const { book, saved } = styles();
  expect([book.header(), book.header()]).toEqual([4, 4]);
  expect([book.tone('late'), book.tone('good'), book.tone('late')]).toEqual([1, 2, 1]);
  const xml = saved();
  expect(xml).toContain('<fonts count="2">');
  expect(xml).toContain('<fills count="2">');
  expect(xml).toContain('<dxfs count="3">');
  expect(added(xml)[0]).toContain('fontId="1" fillId="1" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"');
}); // prettier-ignore

test('nothing is written when nothing was added', () => {
  const { saved } = styles();
  expect(saved()).toBe(STYLES);
});

test('a workbook with an empty part of formats gets the usual ones before ours', () => {
  const { book, saved } = styles('<styleSheet xmlns="x"/>');
  expect(book.changed(0, { format: 'date' })).toBe(1);
  expect(saved()).toMatch(/<cellXfs count="2"><xf numFmtId="0"[^>]*\/><xf numFmtId="164"/);
});

test('a workbook without formats gets a part of them', () => {
  const bytes = buildWorkbook(bookOf(sheetOf('a', [])));
  const pkg = new Package(bytes);
  const book = new StyleBook(pkg, { ...readWorkbookInfo(pkg), stylesPart: undefined });
  expect([book.letterOf(0), book.isUnlocked(0), book.changed(0, { format: 'date' })]).toEqual([
    'n',
    false,
    1,
  ]);
  pkg.remove('xl/styles.xml');
  book.save();
  expect(partOf(pkg.toBytes(), 'xl/styles.xml')).toContain('<cellXfs count="2">');
  // The book declares it already.
  expect(partOf(pkg.toBytes(), 'xl/_rels/workbook.xml.rels').match(/\/styles"/g)).toHaveLength(1);
});

test('sections that were not there come in the order that spreadsheets want', () => {
  const xml = STYLES.replace(/<numFmts.*<\/numFmts>/, '').replace(/<dxfs.*<\/dxfs>/, '<cellStyles/><tableStyles/><extLst/>');
  const { book, saved } = styles(xml);
  book.changed(0, { format: 'date' });
  book.tone('late');
  const order = [...saved().matchAll(/<(numFmts|fonts|cellXfs|cellStyles|dxfs|tableStyles|extLst)\b/g)].map(([, name]) => name);
  expect(order).toEqual(['numFmts', 'fonts', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'extLst']);
}); // prettier-ignore

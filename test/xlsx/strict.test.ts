import { strFromU8, unzipSync } from 'fflate';
import { applyPatch } from '../../shared/book/apply';
import type { Patch } from '../../shared/book/patch';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf, zipParts } from '../tools/workbook';
import { change, partOf, patchOf, text } from './parts';

const PLAIN = buildWorkbook(
  bookOf(sheetOf('出货', [['标题'], ['订单号', '交期'], ['A-1', 46000], ['A-2', 46010]], { kinds: ['s', 'ss', 'sd', 'sd'] })),
); // prettier-ignore

/** What Excel's "Strict Open XML Spreadsheet" has in the place of the usual namespaces; package parts keep theirs. */
const TURNED: readonly [string, string][] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
]; // prettier-ignore

function turned(
  bytes: Uint8Array,
  edit = (name: string, xml: string): string => (name === '' ? '' : xml),
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => {
    const xml = TURNED.reduce((text, [from, to]) => text.replaceAll(from, to), strFromU8(content));
    return [name, edit(name, name === 'xl/workbook.xml' ? xml.replace('<workbook ', '<workbook conformance="strict" ') : xml)];
  }); // prettier-ignore
  return zipParts(Object.fromEntries(parts));
}

const patch: Patch = {
  cells: [change('出货', 3, 1, 'A-1', text('B-1')), change('出货', 3, 3, null, text('超期3天')), change('出货', 3, 4, null, { as: 'date', value: 46020 })],
  columns: [
    { sheet: '出货', column: 3, headerRow: 2, lastRow: 4, title: '状态', width: 14, choices: ['a', 'b'], tones: [{ text: '超期', tone: 'late' }] },
    { sheet: '出货', column: 4, headerRow: 2, lastRow: 4, title: '截止', format: 'date' },
  ],
  sheets: [{ name: '跟单_记录', columns: [{ width: 12 }], rows: [[text('时间')], [{ as: 'datetime', value: 46000.5 }]] }],
}; // prettier-ignore

const strict = turned(PLAIN);

test('a strict workbook reads as the same book', () => {
  expect(readWorkbook(strict)).toEqual(readWorkbook(PLAIN));
});

test('a date that strict files write as text is that day', () => {
  const dated = turned(PLAIN, (name, xml) =>
    name.endsWith('sheet1.xml') ? xml.replace(/<c r="B3"([^>]*)><v>46000<\/v>/, '<c r="B3"$1 t="d"><v>2025-12-09</v>') : xml,
  ); // prettier-ignore
  expect(partOf(dated, 'xl/worksheets/sheet1.xml')).toContain('t="d"');
  expect(readWorkbook(dated).sheets[0]!.rows[2]).toEqual(['A-1', 46000]);
});

test('what is written is the same as in the usual dialect, and the file stays strict in every part', () => {
  const { bytes, report } = patchWorkbook(strict, patch);
  expect(report.refused).toEqual([]);
  const usual = patchWorkbook(PLAIN, patch);
  expect(readWorkbook(bytes)).toEqual(readWorkbook(usual.bytes));
  expect(readWorkbook(bytes).sheets.map(({ rows }) => rows)).toEqual(applyPatch(readWorkbook(strict), patch).book.sheets.map(({ rows }) => rows)); // prettier-ignore
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    for (const [usualName] of TURNED) expect(`${name}: ${strFromU8(content)}`).not.toContain(usualName);
  // Nothing but the names differs from what the usual dialect gets.
  for (const [name, content] of Object.entries(unzipSync(turned(usual.bytes))))
    expect(`${name}: ${partOf(bytes, name)}`).toBe(`${name}: ${strFromU8(content)}`);
});

test('a strict workbook without a style sheet gets a strict one', () => {
  const bare = Object.fromEntries(
    Object.entries(unzipSync(strict))
      .filter(([name]) => name !== 'xl/styles.xml')
      .map(([name, content]) => [
        name,
        strFromU8(content)
          .replace(/<(Override|Relationship)[^>]*styles[^>]*\/>/g, '')
          .replace(/ s="\d+"/g, ''),
      ]),
  );
  const { bytes } = patchWorkbook(zipParts(bare), patch);
  expect(partOf(bytes, 'xl/styles.xml')).toContain(TURNED[0]![1]);
  expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain(`${TURNED[1]![1]}/styles`);
});

test.each([['strict', strict], ['usual', PLAIN]])('a style sheet that is declared and missing is put where it was declared, once: %s', (_, whole) => {
  const bare = Object.fromEntries(Object.entries(unzipSync(whole)).filter(([name]) => name !== 'xl/styles.xml').map(([name, content]) => [name, strFromU8(content).replaceAll('styles.xml', 'looks/styles.xml').replace(/ s="\d+"/g, '')]));
  const { bytes } = patchWorkbook(zipParts(bare), patchOf(change('出货', 3, 2, 46000, { as: 'date', value: 46001 })));
  expect(partOf(bytes, 'xl/looks/styles.xml')).toContain('yyyy');
  expect(partOf(bytes, 'xl/_rels/workbook.xml.rels').match(/styles\.xml/g)).toHaveLength(1);
  expect(partOf(bytes, '[Content_Types].xml').match(/styles\.xml/g)).toHaveLength(1);
  expect(readWorkbook(bytes).sheets[0]!.rows[2]).toEqual(['A-1', 46001]);
}); // prettier-ignore

import { REFUSALS } from '../../../shared/book/refusals';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, partOf, patchOf, text } from '../parts';

const MERGES = '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="B6:B8"/></mergeCells>';
const book = (tail: string, isProtected = false, styles?: string) =>
  buildWorkbook(bookOf(sheetOf('a', [], { isProtected })), {
    tail: { a: tail },
    ...(styles !== undefined && { parts: { 'xl/styles.xml': styles } }),
  });
const refused = (bytes: Uint8Array, ...places: [number, number][]) => {
  const cells = places.map(([row, column]) => change('a', row, column, null, text('x')));
  return patchWorkbook(bytes, patchOf(...cells)).report.refused.map(({ place, reason }) => [place.row, place.column, reason]);
}; // prettier-ignore

test('a merged area takes text in its first cell only', () => {
  const within: [number, number][] = [[2, 3], [3, 2], [3, 3], [7, 2], [8, 2]]; // prettier-ignore
  const around: [number, number][] = [[1, 2], [2, 1], [2, 2], [2, 4], [4, 2], [4, 3], [5, 2], [6, 2], [9, 2], [7, 1], [7, 3]]; // prettier-ignore
  expect(refused(book(MERGES), ...within)).toEqual(within.map((place) => [...place, REFUSALS.mergedAway]));
  expect(refused(book(MERGES), ...around)).toEqual([]);
});

test('a link over several cells is no merged area', () => {
  expect(refused(book('<hyperlinks><hyperlink ref="B2:C3" location="a!A1"/></hyperlinks>'), [3, 3])).toEqual(
    [],
  );
});

test('a protected sheet takes text where its cells are open only', () => {
  const plain = partOf(book(''), 'xl/styles.xml');
  const open = plain.replace(
    /<xf numFmtId="0"([^>]*xfId="0")\/>/,
    '<xf numFmtId="0"$1><protection locked="0"/></xf>',
  );
  expect(open).not.toBe(plain);
  expect(refused(book('', true), [1, 1])).toEqual([[1, 1, REFUSALS.sheetProtected]]);
  expect(refused(book('', true, open), [1, 1])).toEqual([]);
  expect(refused(book('', false), [1, 1])).toEqual([]);
});

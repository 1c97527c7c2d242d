import { EMPTY_PATCH } from '../../../shared/book/patch';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, hasPart, partOf, patchOf, text } from '../parts';

const PART = 'xl/workbook.xml';
const plain = buildWorkbook(bookOf(sheetOf('a', [[1, 2]])), { formulas: { 'a!B1': 'A1+1' } });
const withWorkbook = (edit: (xml: string) => string): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [[1, 2]])), {
    formulas: { 'a!B1': 'A1+1' },
    parts: { [PART]: edit(partOf(plain, PART)) },
  });
const written = (bytes: Uint8Array): string =>
  partOf(patchWorkbook(bytes, patchOf(change('a', 1, 1, 1, text('x')))).bytes, PART);

describe('where formulas may show stale results the workbook asks for a recalculation', () => {
  test.each([
    ['in its place', '</sheets>', '</sheets><definedNames/><pivotCaches/><extLst/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
    ['before what is seldom there', '</sheets>', '</sheets><oleSize/>', '</sheets><calcPr fullCalcOnLoad="1"/><oleSize/>'],
    ['in the settings that are there', '</sheets>', '</sheets><calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ['in settings that say no', '</sheets>', '</sheets><calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['in settings that say so', '</sheets>', '</sheets><calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
  ])('%s', (_, from, to, expected) => expect(written(withWorkbook((xml) => xml.replace(from, to)))).toContain(expected)); // prettier-ignore
});

describe('a sheet that is added', () => {
  const sheets = [{ name: 'b', rows: [[text('x')]], columns: [] }];
  const added = (bytes: Uint8Array): Uint8Array => patchWorkbook(bytes, { ...EMPTY_PATCH, sheets }).bytes;

  test('takes a part, a number and a relationship that are free', () => {
    const bytes = withWorkbook((xml) => xml.replace('sheetId="1"', 'sheetId="7"'));
    expect(partOf(added(bytes), PART)).toMatch(/<sheet name="b" sheetId="8" r:id="rId4"\/><\/sheets>/);
    expect(hasPart(added(bytes), 'xl/worksheets/sheet2.xml')).toBe(true);
  });

  test('is referred to by the name that the workbook has for relationships', () => {
    const bytes = withWorkbook((xml) =>
      xml.replaceAll('xmlns:r=', 'xmlns:rel=').replaceAll('r:id=', 'rel:id='),
    );
    expect(partOf(added(bytes), PART)).toContain('<sheet name="b" sheetId="2" rel:id="rId4"/>');
  });
});

import { parseElements } from '../../../xlsx/xml/element';
import { choicesXml, colsXml, columnRanges } from '../../../xlsx/write/columnparts';

const cols = (inner: string): Buffer => Buffer.from(`<cols>${inner}</cols>`);
const set = (inner: string | undefined, ...dresses: Parameters<typeof colsXml>[3]): string =>
  colsXml(inner === undefined ? undefined : cols(inner), 'sheet', '', dresses).replace(
    /^<cols>|<\/cols>$/g,
    '',
  );

test.each<[string, string | undefined, Parameters<typeof colsXml>[3], string]>([
  ['none before', undefined, [{ column: 3, width: 12 }], '<col width="12" customWidth="1" min="3" max="3"/>'],
  ['a format alone takes the usual width', undefined, [{ column: 3, style: 2 }], '<col style="2" width="9.140625" min="3" max="3"/>'],
  ['one of its own', '<col min="3" max="3" width="5"/>', [{ column: 3, width: 12 }], '<col min="3" max="3" width="12" customWidth="1"/>'],
  ['in the middle of several', '<col min="2" max="4" width="5"/>', [{ column: 3, width: 12 }], '<col min="2" max="2" width="5"/><col min="3" max="3" width="12" customWidth="1"/><col min="4" max="4" width="5"/>'],
  ['at the left of several', '<col min="3" max="4" width="5"/>', [{ column: 3, style: 1 }], '<col min="3" max="3" width="5" style="1"/><col min="4" max="4" width="5"/>'],
  ['at the right', '<col min="2" max="3" width="5"/>', [{ column: 3, style: 1 }], '<col min="2" max="2" width="5"/><col min="3" max="3" width="5" style="1"/>'],
  ['beside others, in order', '<col min="1" max="1" width="5"/><col min="5" max="5" width="6"/>', [{ column: 3, width: 12 }], '<col min="1" max="1" width="5"/><col width="12" customWidth="1" min="3" max="3"/><col min="5" max="5" width="6"/>'],
  ['a hidden one is shown', '<col min="3" max="3" width="5" hidden="1" collapsed=\'1\' bestFit="1"/>', [{ column: 3, width: 12 }], '<col min="3" max="3" width="12" customWidth="1"/>'],
  ['the others stay hidden', '<col min="3" max="4" width="5" hidden="1"/>', [{ column: 3, width: 12 }], '<col min="3" max="3" width="12" customWidth="1"/><col min="4" max="4" width="5" hidden="1"/>'],
  ['an element that is not closed in its tag', '<col min="3" max="3" width="5"></col>', [{ column: 3, style: 1 }], '<col min="3" max="3" width="5" style="1"/>'],
])('columns with a width or a format: %s', (_, before, dresses, expected) =>
  expect(set(before, ...dresses)).toBe(expected)); // prettier-ignore

test('the formats that columns give their cells', () => {
  const element = parseElements(cols('<col min="1" max="3" style="4"/><col min="5" max="5"/>'), 'sheet');
  expect(columnRanges(element)).toEqual([
    { min: 1, max: 3, style: 4 },
    { min: 5, max: 5, style: 0 },
  ]);
  expect(columnRanges(undefined)).toEqual([]);
});

test('a drop-down list in quotes, its own quotes doubled', () => {
  const area = { top: 2, left: 3, bottom: 9, right: 3 };
  expect(choicesXml('', area, ['a', 'b"c'])).toBe(
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C9"><formula1>&quot;a,b&quot;&quot;c&quot;</formula1></dataValidation>',
  );
});

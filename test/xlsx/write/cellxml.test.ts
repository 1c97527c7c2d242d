import type { CellWrite } from '../../../shared/book/patch';
import { CellWriter } from '../../../xlsx/write/cellxml';

const sum = (value: Extract<CellWrite, { as: 'formula' }>['value']): CellWrite => {
  return { as: 'formula', formula: '=A1&"<"', value };
};
const F = '<f>A1&amp;&quot;&lt;&quot;</f>';

test.each<[string, CellWrite, string]>([
  ['nothing', { as: 'blank' }, '<c r="B3"/>'],
  ['empty text', { as: 'text', value: '' }, '<c r="B3"/>'],
  ['text', { as: 'text', value: '=a&b' }, '<c r="B3" t="inlineStr"><is><t>=a&amp;b</t></is></c>'],
  ['true', { as: 'boolean', value: true }, '<c r="B3" t="b"><v>1</v></c>'],
  ['false', { as: 'boolean', value: false }, '<c r="B3" t="b"><v>0</v></c>'],
  ['a number', { as: 'number', value: -0.5 }, '<c r="B3"><v>-0.5</v></c>'],
  ['a date', { as: 'date', value: 46077 }, '<c r="B3"><v>46077</v></c>'],
  ['a formula without a result', sum(null), `<c r="B3">${F}</c>`],
  ['a formula that gives a number', sum(0), `<c r="B3">${F}<v>0</v></c>`],
  ['a formula that gives text', sum('x<'), `<c r="B3" t="str">${F}<v>x&lt;</v></c>`],
  ['a formula that gives empty text', sum(''), `<c r="B3" t="str">${F}<v></v></c>`],
  ['a formula that gives true', sum(true), `<c r="B3" t="b">${F}<v>1</v></c>`],
  ['a formula that gives false', sum(false), `<c r="B3" t="b">${F}<v>0</v></c>`],
  ['a formula that gives an error', sum({ error: '#N/A' }), `<c r="B3" t="e">${F}<v>#N/A</v></c>`],
])('a cell of %s', (_, write, xml) => expect(new CellWriter('').write(3, 2, 0, write)).toBe(xml));

test.each([
  ['a', false],
  [' a', true],
  ['a ', true],
  ['a b', false],
  ['a  b', true],
  ['a\nb', true],
  ['a\tb', true],
])('%j keeps its spaces: %s', (value, keeps) => {
  const xml = new CellWriter('').write(1, 1, 0, { as: 'text', value });
  expect(xml.includes('xml:space="preserve"')).toBe(keeps);
});

test('the format and the prefix of the sheet', () => {
  const write: CellWrite = { as: 'number', value: 1 };
  expect(new CellWriter('x:').write(1, 1, 1, write)).toBe('<x:c r="A1" s="1"><x:v>1</x:v></x:c>');
  expect(new CellWriter('').write(1, 1, -1, write)).toBe('<c r="A1"><v>1</v></c>');
  expect(new CellWriter('x:').write(1, 1, 0, sum('y'))).toContain('<x:f>');
});

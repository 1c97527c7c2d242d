import { strFromU8, unzipSync } from 'fflate';
import { documentFields, fillDocument } from '../../papers/docx';
import { INVOICE_PAPER } from '../tools/customer-template';
import { PACKAGE, paragraph as p, REL, row, table, W, wordFile as contract } from '../tools/word-file';
import { zipParts } from '../tools/workbook';

const textOf = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(bytes)[part]!)
    .replace(/<\/w:p>/g, '|')
    .replace(/<w:br\/>/g, '/')
    .replace(/<[^>]*>/g, '')
    .trim();
const GOODS = table(
  row('Item', 'Qty'),
  row('{{#lines}}{{item}} {{ line.品名 }}', '{{line.quantity}} of {{number}}{{/lines}}'),
);
const filled = (body: string, paper = INVOICE_PAPER): Promise<Uint8Array> =>
  fillDocument(contract(body), '合同', paper);

test('a contract: text split over runs, goods lines, header and footer', async () => {
  const bytes = await filled(p('Buyer: {{bu', 'yer}', '}, {{seal}}.') + GOODS);
  expect(textOf(bytes)).toBe(
    'Buyer: Ocean &amp; Sons &lt;Ltd&gt;/1 Pier Road, .|Item|Qty|A-1 Lamp A-1|100 of CI-2026-007|B-2 Lamp B-2|33 of CI-2026-007|C-3 Lamp C-3|7 of CI-2026-007|',
  );
  expect(textOf(bytes, 'word/header1.xml')).toBe('S/C No. CI-2026-007|');
  expect(textOf(bytes, 'word/footer1.xml')).toBe('15 March 2026|');
});

test('without goods one empty row stays', async () =>
  expect(textOf(await filled(GOODS, { ...INVOICE_PAPER, lines: [] }))).toBe('Item|Qty|| of CI-2026-007|'.replace('||', '| |'))); // prettier-ignore

test('what a value says is no field, and what no document can hold is left out', async () =>
  expect(
    textOf(
      await filled(p('{{buyer}}'), {
        ...INVOICE_PAPER,
        values: { buyer: { text: '{{number}}\u0001\ud800x' } },
      }),
    ),
  ).toBe('{{number}}x|'));

test('the same paper gives the same bytes; a part without fields keeps its own', async () => {
  const [first, second] = [await filled(GOODS), await filled(GOODS)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const [before, after] = [unzipSync(contract(GOODS)), unzipSync(first)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const part of ['word/media/logo.png', '_rels/.rels', 'word/_rels/document.xml.rels'])
    expect(after[part]).toEqual(before[part]);
});

test('lists its fields', async () =>
  expect(await documentFields(contract(p('{{买方}}') + GOODS), 'x')).toEqual([
    { key: 'buyer', isLine: false, cells: [] },
    { key: 'item', isLine: true, cells: [] },
    { key: 'description', isLine: true, cells: [] },
    { key: 'quantity', isLine: true, cells: [] },
    { key: 'number', isLine: false, cells: [] },
    { key: 'date', isLine: false, cells: [] },
  ]));

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await fillDocument(bytes, '合同', INVOICE_PAPER);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'filled';
};

describe('refused with a sentence', () => {
  test.each([
    ['unknown fields, all at once', p('{{byer}} {{number}} {{nothing}}'), 'UnknownFields: The template "合同" has fields that do not exist: {{byer}}; {{nothing}}.'],
    ['another loop', p('{{#if}}x{{/if}}'), 'UnknownFields: The template "合同" has fields that do not exist: {{#if}}'],
    ['an expression', p('{{number.constructor}}'), 'UnknownFields'],
    ['a goods field outside of the lines', p('{{line.item}}'), 'LineOutsideLoop'],
    ['a brace that is not closed', p('{{number'), 'UnclosedTags'],
    ['one that is not opened', p('number}}'), 'UnclosedTags'],
    ['a loop without its end', p('{{#lines}}{{item}}'), 'UnclosedTags'],
    ['an end without its loop', p('{{/lines}}'), 'UnclosedTags'],
    ['a loop in a loop', p('{{#lines}}{{#lines}}{{/lines}}{{/lines}}'), 'UnclosedTags'],
    ['a field that runs a program', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x</w:instrText></w:r></w:p>`, 'CodeInTemplate'],
    ['a field that fetches', '<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;http://x&quot; "/></w:p>', 'CodeInTemplate'],
  ])('%s', async (_, body, expected) => expect(await refusal(contract(body))).toContain(expected)); // prettier-ignore

  test.each<[string, Uint8Array, string]>([
    ['macros', contract('', { 'word/vbaProject.bin': 'x' }), 'CodeInTemplate'],
    ['a .docm', contract('', { '[Content_Types].xml': `<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>` }), 'CodeInTemplate'],
    ['an embedded object', contract('', { 'word/embeddings/oleObject1.bin': 'x' }), 'CodeInTemplate'],
    ['a template elsewhere', contract('', { 'word/_rels/settings.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/attachedTemplate" Target="http://x" TargetMode="External"/></Relationships>` }), 'CodeInTemplate'],
    ['entities', contract('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><w:document/>' }), 'CodeInTemplate'],
    ['a field in a footnote', contract('', { 'word/footnotes.xml': `<w:footnotes xmlns:w="${W}">${p('{{num', 'ber}}')}</w:footnotes>` }), 'FieldOutsideText'],
    ['a bomb', contract('', { 'word/media/x.bin': new Uint8Array(40 * 1024 * 1024) }), 'ZipBomb'],
    ['a text of 30 MB', contract('', { 'word/big.xml': new Uint8Array(30 * 1024 * 1024).fill(32) }), 'DocumentTooLarge'],
    ['no zip', new TextEncoder().encode('hello'), 'NotADocument'],
    ['a workbook', zipParts({ '[Content_Types].xml': '<Types/>' }), 'NotADocument'],
    ['no text', contract('', { 'word/document.xml': '' }), 'NotADocument'],
    ['broken text', contract('', { 'word/document.xml': '<w:document><w:p></w:document>' }), 'NotADocument'],
  ])('%s', async (_, bytes, expected) => expect(await refusal(bytes)).toContain(expected)); // prettier-ignore

  test('half a file', async () =>
    expect(await refusal(contract(p('x')).subarray(0, 900))).toContain('NotADocument'));
});

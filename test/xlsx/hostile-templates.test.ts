import { fillSheet } from '../../shared/papers/fill';
import { fillTemplate, readTemplateSheet } from '../../xlsx/fill-template';
import { customerTemplate, INVOICE, INVOICE_PAPER, SHEET } from '../tools/customer-template';
import { partOf } from './parts';

const part = 'xl/worksheets/sheet1.xml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (type: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${REL}/${type}" Target="http://example.com/x" TargetMode="External"/></Relationships>`;
const refusal = (more: Readonly<Record<string, string | Uint8Array>>): string => {
  const template = customerTemplate(more);
  try {
    fillTemplate(template, INVOICE, fillSheet(readTemplateSheet(template, INVOICE), INVOICE_PAPER));
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'filled';
};
const withFormula = (formula: string): string => SHEET.replace('SUM(D10:D11)', formula);

describe('a template that is not what it should be makes no paper', () => {
  test.each([
    ['macros', { 'xl/vbaProject.bin': 'x' }, 'CodeInTemplate: The template contains macros (program code) (xl/vbaProject.bin)'],
    ['old macros', { 'xl/macrosheets/sheet1.xml': '<x/>' }, 'CodeInTemplate'],
    ['a menu of its own', { 'customUI/customUI.xml': '<x/>' }, 'CodeInTemplate'],
    ['a link to another workbook, or DDE', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }, 'CodeInTemplate: The template contains links to other files'],
    ['a data connection', { 'xl/connections.xml': '<connections/>' }, 'CodeInTemplate'],
    ['an embedded object', { 'xl/embeddings/oleObject1.bin': 'x' }, 'CodeInTemplate: The template contains embedded objects'],
    ['a control', { 'xl/activeX/activeX1.xml': '<x/>' }, 'CodeInTemplate'],
    ['a picture from elsewhere', { 'xl/drawings/_rels/drawing9.xml.rels': relationships('image') }, 'CodeInTemplate'],
    ['a formula that fetches', { [part]: withFormula('WEBSERVICE("http://x")') }, 'CodeInTemplate: The template contains formulas that fetch'],
    ['the same, as newer programs write it', { [part]: withFormula('_xlfn.WEBSERVICE("http://x")') }, 'CodeInTemplate'],
    ['a formula that runs a program', { [part]: withFormula("cmd|'/c calc'!A0") }, 'CodeInTemplate'],
    ['a bomb', { 'xl/media/x.png': new Uint8Array(40 * 1024 * 1024) }, 'ZipBomb'],
    ['entities', { [part]: `<!DOCTYPE a [<!ENTITY x "y">]>${SHEET.replace(/^.*?\?>/s, '')}` }, 'DamagedWorkbook'],
    ['a sheet cut short', { [part]: SHEET.slice(0, 3000) }, 'DamagedWorkbook'],
    ['unknown fields', { [part]: SHEET.replace('{{signer}}', '{{singer}} {{=1}}') }, 'UnknownFields: The template "CI 发票" has fields that do not exist: {{singer}} (A22); {{=1}} (A22)'],
    ['a brace that is not closed', { [part]: SHEET.replace('{{signer}}', '{{signer}') }, "UnclosedBraces: The braces in cell 'CI 发票'!A22"],
    ['a field in a formula', { [part]: SHEET.replace('<f>SUM(D10:D11)</f><v>0</v>', '<f>"{{buyer}}"</f><v>{{buyer}}</v>').replace('<c r="D12" s="2">', '<c r="D12" s="2" t="str">') }, "FieldInFormula: Cell 'CI 发票'!D12"],
    ['a field in the footer', { [part]: SHEET.replace('<rowBreaks', '<headerFooter><oddFooter>{{number}}</oddFooter></headerFooter><rowBreaks') }, "FieldOutsideCells: The header or footer of the template sheet 'CI 发票'"],
    ['merged rows', { [part]: SHEET.replace('ref="B11:C11"', 'ref="B11:C12"') }, 'MergeBeyondRows: The merged area B11:C12'],
    ['a locked sheet', { [part]: SHEET.replace('<mergeCells', '<sheetProtection sheet="1"/><mergeCells') }, 'RowsNotMovable'],
    ['a field under a merged cell', { [part]: SHEET.replace('ref="A22:C24"', 'ref="A21:C24"') }, "TemplateCellRefused: Cell 'CI 发票'!A26 of the template cannot be filled: the cell is part of a merged area"],
  ] as const)('%s', (_, more, expected) => expect(refusal(more)).toContain(expected)); // prettier-ignore

  test('an address to click is no link to fetch', () =>
    expect(refusal({ 'xl/worksheets/_rels/sheet2.xml.rels': relationships('hyperlink') })).toBe('filled'));
});

test('what a customer is called is never a formula, nor markup', () => {
  const template = customerTemplate();
  const evil = '=HYPERLINK("http://x")</t></is></c><c r="Z1"/>';
  const paper = { ...INVOICE_PAPER, values: { ...INVOICE_PAPER.values, buyer: { text: evil } } };
  const bytes = fillTemplate(template, INVOICE, fillSheet(readTemplateSheet(template, INVOICE), paper));
  expect(partOf(bytes, part)).toContain('t="inlineStr"><is><t>=HYPERLINK("http://x")&lt;/t&gt;'.replaceAll('"http', '&quot;http').replaceAll('x")', 'x&quot;)')); // prettier-ignore
  expect(readTemplateSheet(bytes, INVOICE).rows[2]![1]).toBe(evil);
});

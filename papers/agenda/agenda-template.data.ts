/**
 * The shipped template of an agenda on paper, part by part as a .docx holds them: A4, a line a thing, with room to write
 * what was decided. Fields are those of `agenda-docx.ts`.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

/** Widths of the columns, in twentieths of a point: 18 cm together. */
const WIDTHS = [2050, 4650, 1150, 2350];
const cell = (at: number, ...content: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[at]}" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;

const TABLE = [
  '<w:tbl><w:tblPr><w:tblW w:w="10200" w:type="dxa"/><w:tblBorders>',
  '<w:top w:val="single" w:sz="6" w:color="444444"/><w:bottom w:val="single" w:sz="4" w:color="BBBBBB"/>',
  '<w:insideH w:val="single" w:sz="4" w:color="BBBBBB"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>',
  '<w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr><w:tblGrid>',
  ...WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`),
  '</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
  ...['{{head1}}', '{{head2}}', '{{head3}}', '{{head4}}'].map((title, at) => cell(at, paragraph('TableHead', run(title)))),
  '</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>',
  cell(0, paragraph('Cell', run('{{#rows}}'), run('{{order}}', '<w:b/>')), paragraph('Small', run('{{customer}}'))),
  cell(1, paragraph('Cell', run('{{what}}', '<w:b/>')), paragraph('Small', run('{{why}}'))),
  cell(2, paragraph('Cell', run('{{owner}}'))),
  cell(3, paragraph('Cell', run('{{/rows}}'))),
  '</w:tr></w:tbl>',
].join(''); // prettier-ignore

const BODY = [
  paragraph('Title', run('{{title}}')),
  paragraph('About', run('{{about}}')),
  paragraph('Gap', run('{{#parts}}')),
  paragraph('Heading1', run('{{heading}}'), run('  {{count}}', '<w:b w:val="0"/><w:color w:val="555555"/>')),
  paragraph('Gap', run('{{#lists}}')),
  TABLE,
  paragraph('Gap', run('{{/lists}}')),
  paragraph('Cell', run('{{note}}')),
  paragraph('Gap', run('{{/parts}}')),
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>',
  '<w:pgMar w:top="794" w:right="850" w:bottom="794" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>',
].join(''); // prettier-ignore

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Calibri"/>',
  '<w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title', '<w:spacing w:after="20"/>', '<w:b/><w:sz w:val="32"/>'),
  style('About', 'About', '', '<w:color w:val="444444"/><w:sz w:val="18"/>'),
  style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="22"/>'),
  style('TableHead', 'Table head', '<w:keepNext/>', '<w:color w:val="444444"/><w:sz w:val="16"/>'),
  style('Cell', 'Cell', '', '<w:sz w:val="19"/>'),
  // What marks a repeated part leaves a paragraph behind that nobody sees.
  style('Gap', 'Gap', '<w:spacing w:line="20" w:lineRule="exact"/>', '<w:sz w:val="2"/>'),
  style('Small', 'Small', '', '<w:color w:val="444444"/><w:sz w:val="16"/>'),
].join(''); // prettier-ignore

const FOOTER =
  '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:color w:val="777777"/><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

/** By their names within the container, in its order. */
export const AGENDA_TEMPLATE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORDML}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORDML}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORDML}.footer+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/footer" Target="footer1.xml"/></Relationships>`,
  'word/document.xml': `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${DOCUMENT}"><w:body>${BODY}</w:body></w:document>`,
  'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}">${STYLES}</w:styles>`,
  'word/footer1.xml': `${HEAD}<w:ftr xmlns:w="${W}">${FOOTER}</w:ftr>`,
};

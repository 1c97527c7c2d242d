import type { Paper, PaperValues } from '../../shared/papers/paper';
import { zipParts } from './workbook';

/**
 * A customer's own invoice as Excel saves such files: a logo at the top and a stamp below the goods, merged cells, a print
 * area with titles, totals, names, colour rules and a drop-down, a note, a chart, a second sheet that points into the
 * first, and a third one that has nothing to do with it. Written out by hand, part by part.
 */
export function customerTemplate(more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipParts({ ...PARTS, ...more });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CT = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const INVOICE = 'CI 发票';

const text = (ref: string, value: string, style = 0): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Braces split over runs of different fonts, as Word-like editing leaves them. */
const rich = (ref: string, ...runs: string[]): string =>
  `<c r="${ref}" t="inlineStr"><is>${runs.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${run}</t></r>`).join('')}</is></c>`;

export const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H22"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="9" topLeftCell="A10" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="3" width="18" customWidth="1"/></cols><sheetData>
<row r="1" ht="40" customHeight="1">${text('C1', 'OCEAN TRADING LTD', 1)}</row>
<row r="3">${text('A3', 'TO:')}${text('B3', '{{buyer}}')}</row>
<row r="4">${text('A4', 'Invoice No.: {{ number }}')}${text('F4', '{{日期}}')}</row>
<row r="5">${rich('A5', 'Terms {', '{pay', 'ment}', '} only')}</row>
<row r="9" ht="24" customHeight="1">${['No', 'Item', 'Description', 'Qty', 'Price', 'Amount', 'Cum', 'Share'].map((title, i) => text(`${'ABCDEFGH'[i]}9`, title, 1)).join('')}</row>
<row r="10" ht="33" customHeight="1" spans="1:8">${text('A10', '{{line.no}}')}${text('B10', '{{Line.货号}}')}${text('C10', '{{line.description}}')}${text('D10', '{{line.quantity}}', 2)}${text('E10', '{{line.price}}')}<c r="F10" s="2"><f>D10*E10</f><v>0</v></c><c r="G10"><f>SUM(F$10:F10)</f><v>0</v></c><c r="H10" s="3"><f>F10/$F$12</f><v>0</v></c></row>
<row r="11" ht="12" customHeight="1">${text('B11', 'Carton {{line.carton_numbers}}')}<c r="C11"/></row>
<row r="12" ht="20" customHeight="1">${text('A12', 'TOTAL', 1)}<c r="D12" s="2"><f>SUM(D10:D11)</f><v>0</v></c><c r="F12" s="2"><f>SUM(F10:F11)</f><v>0</v></c></row>
<row r="13">${text('A13', '{{total_words}}')}</row>
<row r="15"><c r="A15"><f t="shared" ref="A15:C15" si="0">A12</f><v>0</v></c><c r="B15"><f t="shared" si="0"/><v>0</v></c><c r="C15"><f t="shared" si="0"/><v>0</v></c></row>
<row r="16"><c r="D16"><f t="array" ref="D16:D17">F12:F13*2</f><v>0</v></c></row>
<row r="17"><c r="D17"><v>0</v></c></row>
<row r="22">${text('A22', 'Signed: {{signer}}')}</row>
</sheetData><mergeCells count="4"><mergeCell ref="B3:F3"/><mergeCell ref="B11:C11"/><mergeCell ref="A13:H13"/><mergeCell ref="A22:C24"/></mergeCells><conditionalFormatting sqref="D10:D11"><cfRule type="expression" dxfId="0" priority="1"><formula>$D10&gt;$D$12/2</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="C10"><formula1>Lists!$A$1:$A$3</formula1></dataValidation><dataValidation type="whole" sqref="D12:D14"><formula1>D11</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A13" location="'CI 发票'!F12" display="x"/><hyperlink ref="B10" location="'CI 发票'!D10" display="y"/></hyperlinks><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="12" max="1048575" man="1"/></colBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;

const SUMMARY = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Amount</t></is></c><c r="B1"><f>'CI 发票'!F12</f><v>7</v></c><c r="C1"><f>SUM('CI 发票'!D10:D11)</f><v>7</v></c><c r="D1"><f>B1*2</f><v>14</v></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1"><f>Total</f><v>7</v></c></row></sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>'CI 发票'!$F$12&gt;5</formula></cfRule></conditionalFormatting></worksheet>`;
const LISTS = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row></sheetData></worksheet>`;

const pic = (id: number): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Picture ${id}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>`;
const marker = (name: string, column: number, row: number, offset = 0): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Chart 9"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><xdr:oneCellAnchor>${marker('from', 0, 0)}<xdr:ext cx="900000" cy="450000"/>${pic(1)}</xdr:oneCellAnchor><xdr:twoCellAnchor editAs="oneCell">${marker('from', 4, 17, 1000)}${marker('to', 6, 20, 1000)}${pic(2)}</xdr:twoCellAnchor><xdr:twoCellAnchor>${marker('from', 9, 1)}${marker('to', 14, 15)}${frame}</xdr:twoCellAnchor></xdr:wsDr>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'CI 发票'!$F$10:$F$11</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>li</author></authors><commentList><comment ref="B3" authorId="0"><text><t>above</t></text></comment><comment ref="F12" authorId="0"><text><t>below</t></text></comment></commentList></comments>`;
const note = (row: number, column: number): string =>
  `<v:shape id="_x0000_s10${row}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>\n ${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${note(2, 1)}${note(11, 5)}</xml>`;

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const rels = (...list: [type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${CT}.${type}+xml"/>`; // prettier-ignore

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${CT}.vmlDrawing"/>${override('workbook.xml', 'spreadsheetml.sheet.main')}${[1, 2, 3].map((n) => override(`worksheets/sheet${n}.xml`, 'spreadsheetml.worksheet')).join('')}${override('styles.xml', 'spreadsheetml.styles')}${override('calcChain.xml', 'spreadsheetml.calcChain')}${override('comments1.xml', 'spreadsheetml.comments')}${override('drawings/drawing1.xml', 'drawing')}${override('charts/chart1.xml', 'drawingml.chart')}</Types>`,
  '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${INVOICE}" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="2" r:id="rId2"/><sheet name="Lists" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'CI 发票'!$A$1:$H$24</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'CI 发票'!$1:$9</definedName><definedName name="Goods">'CI 发票'!$A$10:$H$11</definedName><definedName name="Rate">Lists!$A$1</definedName><definedName name="Total">'CI 发票'!$F$12</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['worksheet', 'worksheets/sheet3.xml'], ['styles', 'styles.xml'], ['calcChain', 'calcChain.xml']), // prettier-ignore
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(['drawing', '../drawings/drawing1.xml'], ['vmlDrawing', '../drawings/vmlDrawing1.vml'], ['comments', '../comments1.xml']), // prettier-ignore
  'xl/worksheets/sheet2.xml': SUMMARY,
  'xl/worksheets/sheet3.xml': LISTS,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="F10" i="1"/><c r="F12" i="1"/></calcChain>`,
  'xl/comments1.xml': COMMENTS,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['image', '../media/logo.png'], ['image', '../media/stamp.png'], ['chart', '../charts/chart1.xml']), // prettier-ignore
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/charts/chart1.xml': CHART,
  'xl/media/logo.png': PNG,
  'xl/media/stamp.png': Uint8Array.from([...PNG, 0]),
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
};

const line = (no: number, item: string, quantity: number, price: number, cartons: string): PaperValues => ({
  no: { text: String(no), figure: no },
  item: { text: item },
  description: { text: `Lamp ${item}` },
  quantity: { text: `${quantity}`, figure: quantity, format: '#,##0' },
  price: { text: price.toFixed(2), figure: price, format: '"USD" #,##0.00' },
  carton_numbers: { text: cartons },
});

/** Three lines of 100, 33 and 7 pieces, twelve a carton. */
export const INVOICE_PAPER: Paper = {
  kind: 'ci',
  lang: 'en',
  orders: ['GD-26-001'],
  batch: '',
  customer: 'Ocean',
  values: {
    buyer: { text: 'Ocean & Sons <Ltd>\n1 Pier Road' },
    number: { text: 'CI-2026-007' },
    date: { text: '15 March 2026', figure: 46096, isDate: true, format: 'd\\ mmmm\\ yyyy' },
    payment: { text: 'T/T 30/70' },
    total_words: { text: 'SAY US DOLLARS ONE THOUSAND ONLY.' },
    amount: { text: 'USD 1,000.00', figure: 1000, format: '"USD" #,##0.00' },
  },
  lines: [line(1, 'A-1', 100, 2.5, '1-9'), line(2, 'B-2', 33, 10, '10-12'), line(3, 'C-3', 7, 60, '13')],
  gaps: [],
  notes: [],
  draft: [],
};

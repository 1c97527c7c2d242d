import { zipSync, strToU8 } from 'fflate';
import { a1 } from '../shared/book/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DATE_STYLE = 1;

/** An order sheet as Excel saves it: shared texts, dates, amounts, spans; order numbers in the first column. */
export function largeWorkbook(rows: number, columns: number): Uint8Array {
  const texts = new Map<string, number>();
  const lines: string[] = [];
  for (let row = 1; row <= rows + 1; row++) {
    let cells = '';
    for (let column = 1; column <= columns; column++) cells += cellXml(row, column, texts);
    lines.push(`<row r="${row}" spans="1:${columns}">${cells}</row>`);
  }
  const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1:${a1(rows + 1, columns)}"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const items = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const rel = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}${override('worksheets/sheet1.xml', 'worksheet')}</Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships">${rel(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="出货" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships">${rel(1, 'worksheet', 'worksheets/sheet1.xml')}${rel(2, 'styles', 'styles.xml')}${rel(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
          '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items}</sst>`),
      'xl/worksheets/sheet1.xml': Buffer.from(sheet),
    },
    { level: 1 },
  );
}

function cellXml(row: number, column: number, texts: Map<string, number>): string {
  const text = textOf(row, column);
  const open = `<c r="${a1(row, column)}"`;
  if (text !== undefined) {
    if (!texts.has(text)) texts.set(text, texts.size);
    return `${open} t="s"><v>${texts.get(text)}</v></c>`;
  }
  if (column % 5 === 2) return `${open} s="${DATE_STYLE}"><v>${46000 + ((row + column) % 400)}</v></c>`;
  return `${open}><v>${(row * column) % 7 === 0 ? row : ((row * column) / 4).toFixed(2)}</v></c>`;
}

/** What the columns of a tracker are called; the others hold what a team keeps besides. */
const TITLES: Readonly<Record<number, string>> = {
  1: '订单号', 2: '下单日期', 3: '数量', 4: '起运港', 5: '款号', 7: '工厂交期', 12: '验货日期', 17: '开船日期',
}; // prettier-ignore

/** Header, order numbers, ports and styles; undefined where a date or a number stands. */
function textOf(row: number, column: number): string | undefined {
  if (row === 1) return TITLES[column] ?? `列${column}`;
  if (column === 1) return `PO-2026-${String(row).padStart(6, '0')}`;
  if (column % 5 === 4) return ['宁波', '上海', '盐田', '青岛'][row % 4];
  return column % 5 === 0 ? `款号${(row * 7 + column) % 5000}` : undefined;
}

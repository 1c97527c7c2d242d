import { EMPTY_PATCH, type NewSheet } from '../shared/book/patch';
import { TRANSITIONAL } from './dialect';
import { NoSheets, SheetNotMade } from './errors';
import { Package } from './package';
import { patchWorkbook } from './patch';
import { emptyStyles } from './write/looks';
import { escapeXml } from './xml/text';
import { END_RECORD } from './zip/entry';

export interface WorkbookFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** As wide a digit as the widths of sheets are reckoned in, and on every machine. */
const ARIAL: WorkbookFont = { name: 'Arial', size: 10 };

/**
 * A whole .xlsx of these sheets, in their order. Equal sheets give equal bytes: no clock and no name of a person goes
 * in. Throws a `GendanError` for a name that no sheet can have or that two have, and for none at all.
 */
export function newWorkbook(sheets: readonly NewSheet[], font: WorkbookFont = ARIAL): Uint8Array {
  if (sheets.length === 0) throw new NoSheets();
  const { bytes, report } = patchWorkbook(emptyWorkbook(font), { ...EMPTY_PATCH, sheets });
  const [refusal] = report.refused;
  if (refusal) throw new SheetNotMade(refusal.place.sheet, refusal.reason);
  return bytes;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook that still lacks its sheets, which no program opens. */
function emptyWorkbook(font: WorkbookFont): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const relationship = (type: string, target: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const pkg = new Package(emptyContainer());
  const write = (part: string, xml: string): void => pkg.write(part, Buffer.from(xml, 'utf8'));
  write(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}</Types>`,
  );
  write('_rels/.rels', relationship('officeDocument', 'xl/workbook.xml'));
  write(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  write('xl/_rels/workbook.xml.rels', relationship('styles', 'styles.xml'));
  write('xl/styles.xml', stylesOf(font));
  return pkg.toBytes();
}

const stylesOf = ({ name, size }: WorkbookFont): string =>
  emptyStyles(TRANSITIONAL)
    .replace('<sz val="11"/>', `<sz val="${size}"/>`)
    .replace('<name val="Calibri"/>', `<name val="${escapeXml(name)}"/>`);

/** A zip container of nothing: its end record alone. */
function emptyContainer(): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_RECORD, 0);
  return end;
}

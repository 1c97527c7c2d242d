import { DamagedWorkbook } from '../errors';
import { XmlScanner } from '../xml/scanner';

export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where the parts of a sheet lie: what comes before its rows, the rows, what comes after. */
export interface SheetLayout {
  /** `x:` when the sheet is written `<x:worksheet>`. */
  readonly prefix: string;
  readonly before: readonly Child[];
  readonly after: readonly Child[];
  readonly data: {
    readonly start: number;
    readonly tagEnd: number;
    readonly closeStart: number;
    readonly isEmpty: boolean;
  };
  /** The start of `</worksheet>`. */
  readonly rootEnd: number;
}

/** Order of the children of a worksheet (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Finds the rows without reading them: their end is looked for from the end of the part. */
export function readLayout(xml: Buffer, part: string): SheetLayout {
  const head = new XmlScanner(xml, part);
  if (!head.next() || head.isClose || head.isEmpty || !head.is('worksheet')) throw new DamagedWorkbook(part);
  const prefix = head.prefix();
  const before: Child[] = [];
  while (head.next() && !head.isClose && !head.is('sheetData')) before.push(wholeChild(head));
  if (head.isClose || !head.is('sheetData')) throw new DamagedWorkbook(part);
  const { start, end: tagEnd, isEmpty } = head;
  const closeStart = isEmpty ? tagEnd : xml.lastIndexOf(`</${prefix}sheetData`);
  if (closeStart < tagEnd) throw new DamagedWorkbook(part);
  const tail = new XmlScanner(xml, part);
  tail.moveTo(closeStart);
  if (!isEmpty) tail.next();
  const after: Child[] = [];
  while (tail.next() && !tail.isClose) after.push(wholeChild(tail));
  if (!tail.isClose || !tail.is('worksheet')) throw new DamagedWorkbook(part);
  return { prefix, before, after, data: { start, tagEnd, closeStart, isEmpty }, rootEnd: tail.start };
}

function wholeChild(scanner: XmlScanner): Child {
  const { start } = scanner;
  const name = scanner.name();
  scanner.skip();
  return { name, start, end: scanner.end };
}

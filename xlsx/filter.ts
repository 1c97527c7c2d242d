import type { FilterNote, FilterReport, FilterState, SheetFilter } from '../shared/book/sheet-filter';
import { plainlyShown } from '../shared/cells/plainly-shown';
import { NoSuchSheet } from '../shared/host-errors';
import { FilterBarred } from '../shared/live/filter-errors';
import { filterArea, withOurs, withoutOurs } from '../shared/live/sheet-filter';
import { SignedWorkbook } from './errors';
import { Package } from './package';
import { SheetCursor } from './read/cursor';
import { readFilter, testOf, type FilterPlace } from './read/filter';
import { readSharedStrings } from './read/sharedstrings';
import { readFormatLetters } from './read/styles';
import { CellReader } from './read/value';
import { readWorkbookInfo } from './read/workbook';
import { isTrue, parseElements } from './xml/element';
import { filterColumnText, writeFilter } from './write/filter';
import { readLayout } from './write/layout';

/** What a filter leaves to be known: also where its header is, since each table has a filter of its own. */
export interface FileFilterNote extends FilterNote {
  readonly at: { readonly row: number; readonly column: number };
}

/**
 * Shows only the rows with these texts when the file is opened: writes the filter and hides the rows that it leaves
 * out. Rows that people hid stay hidden. A choice of people's that is not one of texts (a condition, a colour) is not
 * worked out: the rows that it hides stay as they are.
 */
export function filterWorkbook(
  bytes: Uint8Array,
  filter: SheetFilter,
  known: FileFilterNote | undefined,
): { bytes: Uint8Array; report: FilterReport; note: FileFilterNote } {
  const { header, column, values, sheet } = filter;
  filterArea(undefined, filter);
  const at = { row: header, column };
  const book = open(bytes, sheet, at);
  const { present } = book.place;
  const area = filterArea(present?.area, filter);
  const { texts, days } = book.column(column, area.top + 1, area.bottom);
  const criterion = filterColumnText(values, days, book.layout.prefix);
  const { state, note, report } = withOurs(present, known, filter, criterion, texts, false);
  const before = known?.hidden && note.ours.length > 0 ? known.hidden : book.hidden;
  const former = withoutOurs(present, known, false).state ?? { area, columns: [] };
  const own = former.columns.find((one) => one.column === column);
  // Nobody can say which rows a condition in this very column hid.
  const isOpen = own === undefined || testOf(own.criterion) !== undefined;
  const gone = book.failing(former);
  const stays = isOpen ? before.filter((row) => !gone.has(row)) : [];
  const hidden = new Set([...stays, ...book.failing(state)]);
  return { bytes: book.write(state, hidden), report, note: { ...note, hidden: before, at } };
}

/** Takes our part of it away: the same rows are hidden as before. */
export function unfilterWorkbook(
  bytes: Uint8Array,
  sheet: string,
  known: FileFilterNote | undefined,
): { bytes: Uint8Array; report: FilterReport } {
  const book = open(bytes, sheet, known?.at);
  const { present } = book.place;
  const { state, report } = withoutOurs(present, known, false);
  if (!known || !present) return { bytes, report };
  const hidden = new Set([...(known.hidden ?? []), ...(state ? book.failing(state) : [])]);
  return { bytes: book.write(state, hidden), report };
}

function open(bytes: Uint8Array, name: string, at: FileFilterNote['at'] | undefined) {
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  const sheet = info.sheets.find((one) => one.name === name);
  if (!sheet) throw new NoSuchSheet(name);
  if (pkg.names().some((part) => /^_xmlsignatures\//i.test(part))) throw new SignedWorkbook();
  const xml = pkg.read(sheet.part);
  const layout = readLayout(xml, sheet.part);
  const guard = layout.after.find((child) => child.name === 'sheetProtection');
  const lock = guard && parseElements(xml.subarray(guard.start, guard.end), sheet.part);
  if (isTrue(lock?.attributes.get('sheet'))) throw new FilterBarred(name);
  const place: FilterPlace = readFilter(pkg, sheet.part, layout, at);
  const cells = new CellReader(
    readSharedStrings(pkg, info.sharedStringsPart),
    readFormatLetters(pkg, info.stylesPart),
    info.is1904,
  );
  const column = (wanted: number, first: number, last: number) => {
    const texts = Array.from({ length: Math.max(0, last - first + 1) }, () => '');
    const days = new Set<string>();
    const cursor = new SheetCursor(xml, sheet.part);
    cursor.scanner.moveTo(layout.data.tagEnd);
    while (!layout.data.isEmpty && cursor.nextRow())
      while (cursor.nextCell()) {
        if (cursor.column !== wanted || cursor.row < first || cursor.row > last) continue;
        const value = cells.read(cursor);
        const text = plainlyShown(value, cells.kind);
        texts[cursor.row - first] = text;
        if (typeof value === 'number' && /[dt]/i.test(cells.kind)) days.add(text);
      }
    return { texts, days };
  };
  return {
    place,
    layout,
    column,
    hidden: hiddenRows(xml, sheet.part, layout.data),
    /** Rows that the choices of a filter leave out, as far as they are choices of texts. */
    failing({ area, columns }: FilterState): Set<number> {
      const rows = new Set<number>();
      for (const one of columns) {
        const shows = testOf(one.criterion);
        if (!shows) continue;
        column(one.column, area.top + 1, area.bottom).texts.forEach((text, i) => {
          if (!shows(text)) rows.add(area.top + 1 + i);
        });
      }
      return rows;
    },
    write(state: FilterState | undefined, hidden: ReadonlySet<number>): Uint8Array {
      writeFilter(pkg, info, sheet, layout, place, state, hidden);
      return pkg.hasChanges() ? pkg.toBytes() : bytes;
    },
  };
}

/** Rows that are hidden in the file. */
export function hiddenRows(
  xml: Buffer,
  part: string,
  data: { readonly tagEnd: number; readonly isEmpty: boolean },
): number[] {
  const rows: number[] = [];
  const cursor = new SheetCursor(xml, part);
  cursor.scanner.moveTo(data.tagEnd);
  while (!data.isEmpty && cursor.nextRow()) {
    if (/\shidden\s*=\s*["'](1|true|on)["']/.test(xml.toString('utf8', cursor.rowStart, cursor.rowTagEnd)))
      rows.push(cursor.row);
    cursor.skipCells();
  }
  return rows;
}

import type { Area } from '../../shared/book/model';
import type { FilterState } from '../../shared/book/sheet-filter';
import type { Package } from '../package';
import { areaText, fixedA1 } from '../read/area';
import { SheetCursor } from '../read/cursor';
import type { FilterPlace } from '../read/filter';
import type { SheetInfo, WorkbookInfo } from '../read/workbook';
import { placeFor, spliceContent, Splices, withAttribute } from '../xml/edit';
import { childNamed, childrenNamed, parseElements } from '../xml/element';
import { escapeXml } from '../xml/text';
import { SHEET_ORDER, type SheetLayout } from './layout';
import { WORKBOOK_ORDER } from './workbookpart';

/** The `filterColumn` that shows these texts; `days` of them are dates to Excel, which lists those by year, month and day. */
export function filterColumnText(
  values: readonly string[],
  days: ReadonlySet<string>,
  prefix: string,
): string {
  const blank = values.includes('') ? ' blank="1"' : '';
  const texts = values.filter((value) => value !== '');
  const filters = texts.map((value) => `<${prefix}filter val="${escapeXml(value)}"/>`);
  const dates = texts
    .filter((value) => days.has(value))
    .map((value) => {
      const [year, month, day] = value.split('-').map(Number);
      return `<${prefix}dateGroupItem year="${year}" month="${month}" day="${day}" dateTimeGrouping="day"/>`;
    });
  const inner = `<${prefix}filters${blank}>${filters.join('')}${dates.join('')}</${prefix}filters>`;
  return `<${prefix}filterColumn colId="0">${inner}</${prefix}filterColumn>`;
}

/** Puts a filter in its place, or takes it out, and hides exactly these of its rows. */
export function writeFilter(
  pkg: Package,
  workbook: WorkbookInfo,
  info: SheetInfo,
  layout: SheetLayout,
  { table, present }: FilterPlace,
  state: FilterState | undefined,
  hidden: ReadonlySet<number>,
): void {
  const xml = pkg.read(info.part);
  const splices = new Splices();
  const area = state?.area ?? present?.area;
  if (area) hideRows(splices, xml, info.part, layout, area, hidden);
  if (table) writeTable(pkg, table, state);
  else {
    const child = layout.after.find(({ name }) => name === 'autoFilter');
    const text = state ? filterText(child && xml.subarray(child.start, child.end), state, layout.prefix) : '';
    if (child) splices.put(child.start, child.end, text);
    else if (text !== '')
      splices.insert(placeFor(layout.after, SHEET_ORDER, 'autoFilter', layout.rootEnd), text);
    nameRange(pkg, workbook, info, state?.area);
  }
  if (!splices.isEmpty) pkg.write(info.part, splices.over(xml, info.part));
}

/** The element with its range and columns as they are to be, everything else in it as it was. */
function filterText(former: Buffer | undefined, { area, columns }: FilterState, prefix: string): string {
  const element = former && parseElements(former, 'autoFilter');
  const tagEnd = element && (element.isEmpty ? element.end : element.innerStart);
  const open = element ? former!.toString('utf8', element.start, tagEnd) : `<${prefix}autoFilter>`;
  const tag = withAttribute(open.replace(/\s*\/>$/, '>'), 'ref', areaText(area));
  const chosen = [...columns]
    .sort((a, b) => a.column - b.column)
    .map(({ column, criterion }) =>
      String(criterion).replace(/^<[^>]*>/, (start) =>
        withAttribute(start, 'colId', String(column - area.left)),
      ),
    );
  const others = (element?.children ?? [])
    .filter(({ name }) => name !== 'filterColumn')
    .map(({ start, end }) => former!.toString('utf8', start, end));
  return `${tag}${[...chosen, ...others].join('')}</${prefix}autoFilter>`;
}

function writeTable(
  pkg: Package,
  { part, root }: NonNullable<FilterPlace['table']>,
  state: FilterState | undefined,
): void {
  if (!state) return;
  const bytes = pkg.read(part);
  const splices = new Splices();
  const child = childNamed(root, 'autoFilter');
  const text = filterText(child && bytes.subarray(child.start, child.end), state, root.prefix);
  if (child) splices.put(child.start, child.end, text);
  else splices.insert(root.innerStart, text);
  pkg.write(part, splices.apply(bytes, part));
}

/** Rows that the file does not have are empty ones; those to be hidden are added. */
function hideRows(
  splices: Splices,
  xml: Buffer,
  part: string,
  { data, prefix }: SheetLayout,
  { top, bottom }: Area,
  hidden: ReadonlySet<number>,
): void {
  if (data.isEmpty) return;
  const cursor = new SheetCursor(xml, part);
  cursor.scanner.moveTo(data.tagEnd);
  let next = top + 1;
  const addUpTo = (row: number, at: number): void => {
    for (; next < Math.min(row, bottom + 1); next++)
      if (hidden.has(next)) splices.insert(at, `<${prefix}row r="${next}" hidden="1"/>`);
  };
  while (cursor.nextRow()) {
    const { row, rowStart, rowTagEnd } = cursor;
    if (row > top && row <= bottom) {
      addUpTo(row, rowStart);
      next = row + 1;
      const tag = xml.toString('utf8', rowStart, rowTagEnd);
      const bare = tag.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, '');
      const wanted = hidden.has(row) ? withAttribute(bare, 'hidden', '1') : bare;
      const isHidden = /\shidden\s*=\s*["'](1|true|on)["']/.test(tag);
      if (isHidden !== hidden.has(row)) splices.put(rowStart, rowTagEnd, wanted);
    } else if (row > bottom) {
      addUpTo(row, rowStart);
      return;
    }
    cursor.skipCells();
  }
  addUpTo(bottom + 1, data.closeStart);
}

const NAME = '_xlnm._FilterDatabase';

/** Excel looks for the range of a sheet's filter under a hidden name as well. */
function nameRange(
  pkg: Package,
  { part, tabNames }: WorkbookInfo,
  { name }: SheetInfo,
  area: Area | undefined,
): void {
  const bytes = pkg.read(part);
  const root = parseElements(bytes, part)!;
  const list = childNamed(root, 'definedNames');
  const index = String(tabNames.indexOf(name));
  const former = childrenNamed(list, 'definedName').find(
    ({ attributes }) => attributes.get('name') === NAME && attributes.get('localSheetId') === index,
  );
  const splices = new Splices();
  const range = area && `'${name.replaceAll("'", "''")}'!${fixedA1(area.top, area.left)}:${fixedA1(area.bottom, area.right)}`; // prettier-ignore
  if (range !== undefined) {
    const tag = `${root.prefix}definedName`;
    const text = `<${tag} name="${NAME}" localSheetId="${index}" hidden="1">${escapeXml(range)}</${tag}>`;
    if (former) splices.put(former.start, former.end, text);
    else if (list) spliceContent(splices, bytes, list, text);
    else {
      const names = `${root.prefix}definedNames`;
      splices.insert(placeFor(root.children, WORKBOOK_ORDER, 'definedNames', root.innerEnd), `<${names}>${text}</${names}>`); // prettier-ignore
    }
  } else if (former) {
    // A list without a name in it is no list to Excel.
    const gone = list!.children.length === 1 ? list! : former;
    splices.put(gone.start, gone.end, '');
  }
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

import type { Area } from '../../shared/book/model';
import type { FilterState } from '../../shared/book/sheet-filter';
import type { Package } from '../package';
import type { SheetLayout } from '../write/layout';
import { childrenNamed, childNamed, isTrue, parseElements, type XmlElement } from '../xml/element';
import { contains, parseArea } from './area';
import { readTables, type TablePart } from './tables';

/** Where the filter stands that a header row belongs to: in the sheet's part, or in that of a formatted table. */
export interface FilterPlace {
  /** The table whose filter it is; each has its own. */
  readonly table: TablePart | undefined;
  readonly present: FilterState | undefined;
}

/** `at`: a cell of the header; without it the filter of the sheet itself. A criterion is the text of its `filterColumn`. */
export function readFilter(
  pkg: Package,
  part: string,
  layout: SheetLayout,
  at: { readonly row: number; readonly column: number } | undefined,
): FilterPlace {
  const table = at && readTables(pkg, part).find((one) => contains(one.table.area, at.row, at.column));
  if (table) {
    const { area, totalsRows } = table.table;
    const whole = { ...area, bottom: area.bottom - totalsRows };
    const bytes = pkg.read(table.part);
    return {
      table,
      present: stateOf(childNamed(table.root, 'autoFilter'), bytes, whole) ?? { area: whole, columns: [] },
    };
  }
  const child = layout.after.find(({ name }) => name === 'autoFilter');
  if (!child) return { table: undefined, present: undefined };
  const bytes = pkg.read(part).subarray(child.start, child.end);
  return { table: undefined, present: stateOf(parseElements(bytes, part), bytes) };
}

function stateOf(element: XmlElement | undefined, bytes: Buffer, whole?: Area): FilterState | undefined {
  const area = whole ?? parseArea(element?.attributes.get('ref') ?? '');
  if (!element || !area) return undefined;
  const columns = childrenNamed(element, 'filterColumn').flatMap((column) => {
    const isChosen = column.children.some(({ name }) => name !== 'extLst');
    const criterion = bytes.toString('utf8', column.start, column.end);
    return isChosen ? [{ column: area.left + (Number(column.attributes.get('colId')) || 0), criterion }] : [];
  });
  return { area, columns };
}

/** Whether a cell with this text is to be seen; undefined for a choice that is not one of texts (a condition, a colour). */
export function testOf(criterion: unknown): ((text: string) => boolean) | undefined {
  const bytes = Buffer.from(String(criterion));
  const filters = childNamed(parseElements(bytes, 'filterColumn'), 'filters');
  if (!filters) return undefined;
  const days = childrenNamed(filters, 'dateGroupItem');
  if (days.some(({ attributes }) => attributes.get('dateTimeGrouping') !== 'day')) return undefined;
  const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
  const wanted = new Set([
    ...childrenNamed(filters, 'filter').map(({ attributes }) => (attributes.get('val') ?? '').toLowerCase()),
    ...days.map(({ attributes: a }) => `${a.get('year')}-${two(a.get('month'))}-${two(a.get('day'))}`),
    ...(isTrue(filters.attributes.get('blank')) ? [''] : []),
  ]);
  return (text) => wanted.has(text.toLowerCase());
}

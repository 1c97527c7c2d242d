import type { Area } from '../../../shared/book/model';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Table, Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf, type Thing } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, guardCells, heightOf, intersect, rangeAt, type CellRange } from './cells';
import { rangeKind } from './range';
import { tableKind } from './table';

/** The tables of a sheet, or of the whole workbook. */
export const tablesKind = defineKind<Worksheet | Workbook>('TableCollection', {
  read: { count: (self) => all(self).length },
  items: (self) => all(self).map(thing),
  item: (self, key) => thing(found(self, key) ?? notThere()),
  to: {
    getItemAt: (self, [index]) => thing(all(self)[Number(index)] ?? notThere()),
    getItemOrNullObject: (self, [key]) => {
      const one = found(self, key);
      return one ? thing(one) : null;
    },
    add: (self, [address, hasHeaders], host) => {
      const sheet = 'sheets' in self ? undefined : self;
      const given = selfOf(rangeKind, address);
      const range = given ?? rangeAt(host, String(address), sheet ?? host.workbook.active);
      return thing(addTable(host, range, hasHeaders === true));
    },
  },
  call: { getCount: (self) => all(self).length },
});

interface Placed {
  readonly sheet: Worksheet;
  readonly table: Table;
}

const thing = ({ sheet, table }: Placed): Thing => tableKind({ sheet, id: table.id });

function all(self: Worksheet | Workbook): Placed[] {
  const sheets = 'sheets' in self ? self.sheets : [self];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function found(self: Worksheet | Workbook, key: unknown): Placed | undefined {
  const wanted = String(key).toLowerCase();
  return all(self).find(({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted);
}

function addTable(host: OfficeHost, range: CellRange, hasHeaders: boolean): Placed {
  guardCells(range);
  const { sheet } = range;
  const area = areaOf(range);
  if (sheet.tables.some((table) => intersect(table.area, area))) throw invalidArgument();
  if (!hasHeaders) throw notEmulated('TableCollection.add of a range without headers');
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  const withBody = heightOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  nameHeaders(sheet, withBody);
  const ids = host.workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const id = Math.max(0, ...ids) + 1;
  const table: Table = { id, name: freeName(host.workbook), area: withBody, headerRows: 1, totalsRows: 0 };
  sheet.tables = [...sheet.tables, table];
  return { sheet, table };
}

/** Headers of a table are texts, none empty, none twice. */
function nameHeaders(sheet: Worksheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const value = sheet.cell(top, column)?.value ?? null;
    let text = value === null || typeof value === 'object' ? `Column${column - left + 1}` : String(value);
    for (let n = 2; taken.has(text.toLowerCase()); n++) text = `${String(value ?? 'Column')}${n}`;
    taken.add(text.toLowerCase());
    if (text !== value) sheet.put(top, column, { value: text });
  }
}

function freeName(workbook: Workbook): string {
  const taken = new Set(all(workbook).map(({ table }) => table.name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`table${n}`) && !workbook.names.has(`Table${n}`)) return `Table${n}`;
}

function notThere(): never {
  throw itemNotFound();
}

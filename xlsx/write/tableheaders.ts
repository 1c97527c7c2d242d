import type { CellValue } from '../../shared/book/model';
import type { CellWrite, NewColumn } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Bilingual } from '../../shared/lang';
import type { Package } from '../package';
import { areaText, contains } from '../read/area';
import type { TablePart } from '../read/tables';
import { childNamed, childrenNamed } from '../xml/element';
import { spliceAttribute, spliceContent, Splices } from '../xml/edit';
import { escapeXml, fromEscapes, toEscapes } from '../xml/text';

/** The formatted tables of a sheet: their headers must say the same as their cells, and new columns may join them. */
export class TableHeaders {
  private readonly renamed = new Map<TablePart, Map<number, string>>();
  private readonly joined = new Map<TablePart, string[]>();

  constructor(
    private readonly pkg: Package,
    private readonly tables: readonly TablePart[],
  ) {}

  /** Why a cell of a header or totals row may not be written. */
  refusal(row: number, column: number, write: CellWrite, current: CellValue): Bilingual | undefined {
    for (const part of this.tables) {
      const { area, headerRows, totalsRows } = part.table;
      if (!contains(area, row, column)) continue;
      if (totalsRows === 1 && row === area.bottom && current !== null) return REFUSALS.tableTotals;
      if (headerRows === 1 && row === area.top) return this.headerRefusal(part, column - area.left, write);
    }
    return undefined;
  }

  rename(row: number, column: number, write: CellWrite): void {
    const part = this.tables.find(
      ({ table }) => table.headerRows === 1 && row === table.area.top && contains(table.area, row, column),
    );
    if (!part || write.as !== 'text') return;
    const names = this.renamed.get(part) ?? new Map<number, string>();
    this.renamed.set(part, names.set(column - part.table.area.left, write.value));
  }

  /** Widens the table named so that it includes the columns adjoining it; others stay beside it. */
  join(columns: readonly NewColumn[]): void {
    for (const column of [...columns].sort((a, b) => a.column - b.column)) {
      const part = this.tables.find(({ table }) => table.name === column.table);
      if (!part || !this.canJoin(part, column)) continue;
      this.joined.set(part, [...(this.joined.get(part) ?? []), column.title]);
    }
  }

  save(): void {
    for (const part of this.tables) {
      const names = this.renamed.get(part);
      const joined = this.joined.get(part) ?? [];
      if (names || joined.length > 0) this.saveTable(part, names ?? new Map(), joined);
    }
  }

  private headerRefusal(part: TablePart, index: number, write: CellWrite): Bilingual | undefined {
    if (write.as !== 'text' || write.value.trim() === '') return REFUSALS.tableHeader;
    const names = namesOf(part);
    const old = names[index];
    if (old === undefined || names.some((name, i) => i !== index && isSameName(name, write.value)))
      return REFUSALS.tableHeader;
    return this.isMentioned(old) ? REFUSALS.tableHeaderInUse : undefined;
  }

  /** Whether a formula anywhere may refer to the column by its name, as in `Orders[ETD]`. */
  private isMentioned(name: string): boolean {
    if (/['[\]#@]/.test(name)) return true;
    const written = `${escapeXml(name)}]`;
    return this.pkg
      .names()
      .some(
        (part) =>
          /\.xml$/i.test(part) &&
          /(worksheets|tables|charts)\/|workbook/i.test(part) &&
          this.pkg.read(part).includes(written),
      );
  }

  private canJoin(part: TablePart, { column, headerRow, title }: NewColumn): boolean {
    const { area, headerRows } = part.table;
    const added = this.joined.get(part) ?? [];
    const right = area.right + added.length + 1;
    if (headerRows !== 1 || headerRow !== area.top || column !== right) return false;
    if (part.root.attributes.get('tableType') === 'queryTable') return false;
    const isFree = this.tables.every(({ table }) => !overlaps(table.area, right, area.top, area.bottom));
    return isFree && ![...namesOf(part), ...added].some((name) => isSameName(name, title));
  }

  private saveTable(part: TablePart, names: ReadonlyMap<number, string>, joined: readonly string[]): void {
    const bytes = this.pkg.read(part.part);
    const splices = new Splices();
    const { root, table } = part;
    const list = childNamed(root, 'tableColumns');
    const columns = childrenNamed(list, 'tableColumn');
    for (const [index, name] of names) {
      const column = columns[index];
      if (column) spliceAttribute(splices, bytes, column, 'name', nameText(name));
    }
    if (list && joined.length > 0) {
      const ref = areaText({ ...table.area, right: table.area.right + joined.length });
      spliceAttribute(splices, bytes, root, 'ref', ref);
      const filter = childNamed(root, 'autoFilter');
      const filtered = areaText({
        ...table.area,
        right: table.area.right + joined.length,
        bottom: table.area.bottom - table.totalsRows,
      });
      if (filter) spliceAttribute(splices, bytes, filter, 'ref', filtered);
      const last = columns.reduce(
        (most, column) => Math.max(most, Number(column.attributes.get('id')) || 0),
        0,
      );
      const text = joined
        .map(
          (name, i) =>
            `<${list.prefix}tableColumn id="${last + 1 + i}" name="${escapeXml(nameText(name))}"/>`,
        )
        .join('');
      spliceContent(splices, bytes, list, text, { count: String(columns.length + joined.length) });
    }
    if (!splices.isEmpty) this.pkg.write(part.part, splices.apply(bytes, part.part));
  }
}

function namesOf(part: TablePart): string[] {
  return childrenNamed(childNamed(part.root, 'tableColumns'), 'tableColumn').map((column) =>
    fromEscapes(column.attributes.get('name') ?? ''),
  );
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function overlaps(area: TablePart['table']['area'], column: number, top: number, bottom: number): boolean {
  return column >= area.left && column <= area.right && top <= area.bottom && bottom >= area.top;
}

/** Line breaks in a header are written `_x000a_` in its table. */
const nameText = (name: string): string => toEscapes(name).replaceAll('\n', '_x000a_');

import type { Area } from '../../../shared/book/model';
import type { Table, Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemAlreadyExists, itemNotFound, notEmulated } from '../errors';
import { defineKind } from '../kind';
import { autoFilterKind } from './auto-filter';
import { areaOf, guardCells, guardSheet, intersect, rangeAt, type CellRange } from './cells';
import { rangeKind } from './range';
import { tableColumnsKind } from './table-columns';
import { tableRowsKind } from './table-rows';
import { worksheetKind } from './worksheet';
import { selfOf } from '../kind';

/** A table, found again by its number: what is known of it is replaced with every change. */
export interface TableAt {
  readonly sheet: Worksheet;
  readonly id: number;
}

export const tableKind = defineKind<TableAt>('Table', {
  ids: ({ id }) => ({ Id: String(id) }),
  read: {
    id: ({ id }) => String(id),
    name: (self) => tableOf(self).name,
    showHeaders: (self) => tableOf(self).headerRows === 1,
    showTotals: (self) => tableOf(self).totalsRows === 1,
    style: (self) => tableOf(self).look?.['style'] ?? 'TableStyleMedium2',
    showFilterButton: (self) => tableOf(self).look?.['showFilterButton'] ?? true,
    showBandedRows: (self) => tableOf(self).look?.['showBandedRows'] ?? true,
    showBandedColumns: (self) => tableOf(self).look?.['showBandedColumns'] ?? false,
    highlightFirstColumn: (self) => tableOf(self).look?.['highlightFirstColumn'] ?? false,
    highlightLastColumn: (self) => tableOf(self).look?.['highlightLastColumn'] ?? false,
  },
  write: {
    name: (self, value, host) => {
      const name = String(value);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
      const taken = host.workbook.sheets.flatMap(({ tables }) => tables).filter(({ id }) => id !== self.id);
      if (taken.some((table) => table.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
      change(self, { name });
    },
    style: look('style', 'string'),
    showFilterButton: look('showFilterButton', 'boolean'),
    showBandedRows: look('showBandedRows', 'boolean'),
    showBandedColumns: look('showBandedColumns', 'boolean'),
    highlightFirstColumn: look('highlightFirstColumn', 'boolean'),
    highlightLastColumn: look('highlightLastColumn', 'boolean'),
  },
  to: {
    worksheet: ({ sheet }) => worksheetKind(sheet),
    columns: (self) => tableColumnsKind(self),
    rows: (self) => tableRowsKind(self),
    autoFilter: ({ sheet, id }) => autoFilterKind({ sheet, table: id }),
    getRange: (self) => rangeKind({ sheet: self.sheet, area: tableOf(self).area }),
    getHeaderRowRange: (self) => {
      const { area, headerRows } = tableOf(self);
      if (headerRows === 0) throw itemNotFound();
      return rangeKind({ sheet: self.sheet, area: { ...area, bottom: area.top } });
    },
    getDataBodyRange: (self) => rangeKind({ sheet: self.sheet, area: bodyOf(self) }),
    getTotalRowRange: (self) => {
      const { area, totalsRows } = tableOf(self);
      if (totalsRows === 0) throw itemNotFound();
      return rangeKind({ sheet: self.sheet, area: { ...area, top: area.bottom } });
    },
    convertToRange: (self) => {
      const { area } = tableOf(self);
      guardCells({ sheet: self.sheet, area });
      self.sheet.tables = self.sheet.tables.filter(({ id }) => id !== self.id);
      return rangeKind({ sheet: self.sheet, area });
    },
  },
  call: {
    resize: (self, [given], host) => {
      const { sheet } = self;
      const table = tableOf(self);
      const range: CellRange = selfOf(rangeKind, given) ?? rangeAt(host, String(given), sheet);
      const area = areaOf(range);
      // The header row stays where it is, and the new area must overlap the old one.
      if (range.sheet !== sheet || area.top !== table.area.top || !intersect(area, table.area))
        throw invalidArgument();
      if (area.bottom < area.top + table.headerRows) throw invalidArgument();
      if (sheet.tables.some((other) => other.id !== self.id && intersect(other.area, area)))
        throw invalidArgument();
      guardSheet(range);
      change(self, { area });
    },
    delete: (self, _, host) => {
      const { sheet } = self;
      const { area } = tableOf(self);
      guardCells({ sheet, area });
      sheet.tables = sheet.tables.filter(({ id }) => id !== self.id);
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          if (sheet.cell(row, column)) sheet.put(row, column, { value: null });
      host.wrote({ sheet, area });
    },
    clearFilters: () => null,
    reapplyFilters: () => {
      throw notEmulated('Table.reapplyFilters');
    },
  },
});

export function tableOf({ sheet, id }: TableAt): Table {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table) throw itemNotFound();
  return table;
}

/** The rows between header and totals. */
export function bodyOf(self: TableAt): Area {
  const { area, headerRows, totalsRows } = tableOf(self);
  return { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

export function change(self: TableAt, what: Partial<Table>): void {
  self.sheet.tables = self.sheet.tables.map((table) =>
    table.id === self.id ? { ...table, ...what } : table,
  );
}

function look(name: string, type: 'boolean' | 'string') {
  return (self: TableAt, value: unknown): void => {
    if (typeof value !== type) throw invalidArgument();
    change(self, { look: { ...tableOf(self).look, [name]: value } });
  };
}

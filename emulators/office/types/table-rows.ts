import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind } from '../kind';
import { guardCells, heightOf, intersect, widthOf } from './cells';
import { rangeKind } from './range';
import { matrix, valueOf, writeValues } from './range-values';
import { bodyOf, change, tableOf, type TableAt } from './table';

interface RowAt extends TableAt {
  /** From the top of the table's body, the first is 0. */
  readonly index: number;
}

export const tableRowsKind = defineKind<TableAt>('TableRowCollection', {
  read: { count: (self) => heightOf(bodyOf(self)) },
  items: (self) => Array.from({ length: heightOf(bodyOf(self)) }, (_, index) => rowKind({ ...self, index })),
  to: {
    getItemAt: (self, [index]) => {
      if (!(Number(index) < heightOf(bodyOf(self)))) throw itemNotFound();
      return rowKind({ ...self, index: Number(index) });
    },
    add: (self, [index, values], host) => {
      const { sheet } = self;
      const table = tableOf(self);
      const count = heightOf(bodyOf(self));
      if (index !== null && index !== undefined && Number(index) !== -1 && Number(index) !== count)
        throw notEmulated('TableRowCollection.add between rows');
      const rows = Array.isArray(values) ? (values as unknown[]) : [];
      if (rows.length === 0) throw invalidArgument();
      const { area } = table;
      const below = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
      guardCells({ sheet, area: below });
      const used = sheet.used(true);
      if (table.totalsRows === 1 || (used && intersect(used, below) && isFilled(self, rows.length)))
        throw notEmulated('TableRowCollection.add above something');
      change(self, { area: { ...area, bottom: below.bottom } });
      writeValues({ sheet, area: below }, values, host);
      return rowKind({ ...self, index: count });
    },
  },
  call: { getCount: (self) => heightOf(bodyOf(self)) },
});

const rowKind = defineKind<RowAt>('TableRow', {
  read: { index: ({ index }) => index, values: (self) => matrix(rangeOf(self), valueOf) },
  write: { values: (self, value, host) => writeValues(rangeOf(self), value, host) },
  to: { getRange: (self) => rangeKind(rangeOf(self)) },
});

function rangeOf(self: RowAt) {
  const body = bodyOf(self);
  return { sheet: self.sheet, area: { ...body, top: body.top + self.index, bottom: body.top + self.index } };
}

function isFilled(self: TableAt, rows: number): boolean {
  const { area } = tableOf(self);
  for (let row = area.bottom + 1; row <= area.bottom + rows; row++)
    for (let i = 0; i < widthOf(area); i++)
      if ((self.sheet.cell(row, area.left + i)?.value ?? null) !== null) return true;
  return false;
}

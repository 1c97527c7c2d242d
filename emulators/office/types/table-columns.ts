import { invalidArgument, itemNotFound } from '../errors';
import { defineKind } from '../kind';
import { rangeKind } from './range';
import { matrix, valueOf, writeValues } from './range-values';
import { bodyOf, tableOf, type TableAt } from './table';
import { plain } from './range-values';

interface ColumnAt extends TableAt {
  /** From the left of the table, the first is 0. */
  readonly index: number;
}

export const tableColumnsKind = defineKind<TableAt>('TableColumnCollection', {
  read: { count: (self) => countOf(self) },
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => columnKind({ ...self, index })),
  item: (self, key) => columnKind({ ...self, index: found(self, key) ?? notThere() }),
  to: {
    getItemAt: (self, [index]) => {
      if (!(Number(index) < countOf(self))) throw itemNotFound();
      return columnKind({ ...self, index: Number(index) });
    },
    getItemOrNullObject: (self, [key]) => {
      const index = found(self, key);
      return index === undefined ? null : columnKind({ ...self, index });
    },
  },
  call: { getCount: (self) => countOf(self) },
});

const columnKind = defineKind<ColumnAt>('TableColumn', {
  ids: ({ index }) => ({ Id: index + 1 }),
  read: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: (self) => nameOf(self),
    values: (self) => matrix(wholeOf(self), valueOf),
  },
  write: {
    name: (self, value, host) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument();
      const { top } = tableOf(self).area;
      writeValues({ sheet: self.sheet, area: { ...wholeOf(self).area, top, bottom: top } }, value, host);
    },
    values: (self, value, host) => writeValues(wholeOf(self), value, host),
  },
  to: {
    getRange: (self) => rangeKind(wholeOf(self)),
    getHeaderRowRange: (self) => rangeKind(part(self, tableOf(self).area.top, tableOf(self).area.top)),
    getDataBodyRange: (self) => rangeKind(part(self, bodyOf(self).top, bodyOf(self).bottom)),
  },
});

function countOf(self: TableAt): number {
  const { left, right } = tableOf(self).area;
  return right - left + 1;
}

function nameOf(self: ColumnAt): string {
  const { top, left } = tableOf(self).area;
  return String(plain(self.sheet.cell(top, left + self.index)?.value ?? null));
}

function part(self: ColumnAt, top: number, bottom: number) {
  const left = tableOf(self).area.left + self.index;
  return { sheet: self.sheet, area: { top, bottom, left, right: left } };
}

const wholeOf = (self: ColumnAt) => part(self, tableOf(self).area.top, tableOf(self).area.bottom);

function found(self: TableAt, key: unknown): number | undefined {
  for (let index = 0; index < countOf(self); index++) {
    const isIt =
      typeof key === 'number'
        ? key === index + 1
        : nameOf({ ...self, index }).toLowerCase() === String(key).toLowerCase();
    if (isIt) return index;
  }
  return undefined;
}

function notThere(): never {
  throw itemNotFound();
}

import type { Area } from '../../shared/book/model';
import type { Cell, Worksheet } from './worksheet';

/** A filter over a range; at most one of a sheet belongs to no table. */
export interface Filter {
  area: Area;
  /** By column, what is chosen there. */
  readonly criteria: Map<number, FilterCriterion>;
  /** The table that it belongs to. */
  readonly table?: number;
}

export interface FilterCriterion {
  /** In the words of the host that set it. */
  readonly said: unknown;
  /** Whether a cell with this text is to be seen. */
  readonly shows: (text: string) => boolean;
}

/** The filter of the sheet itself. */
export const sheetFilter = (sheet: Worksheet): Filter | undefined =>
  sheet.filters.find(({ table }) => table === undefined);

export const removeFilter = (sheet: Worksheet, filter: Filter | undefined): void =>
  void (sheet.filters = sheet.filters.filter((one) => one !== filter));

/** Rows that filters of a sheet hide, in their order. `shown`: what a cell shows in this host. */
export function filteredOut(sheet: Worksheet, shown: (cell: Cell | undefined) => string): number[] {
  const hidden = new Set<number>();
  for (const { area, criteria } of sheet.filters)
    for (let row = area.top + 1; row <= area.bottom; row++)
      for (const [column, { shows }] of criteria) if (!shows(shown(sheet.cell(row, column)))) hidden.add(row);
  return [...hidden].sort((a, b) => a - b);
}

/** A criterion that shows these texts, for tests and hosts that compare texts exactly. */
export const showing = (values: readonly string[], said: unknown): FilterCriterion => {
  const wanted = new Set(values);
  return { said, shows: (text) => wanted.has(text) };
};

/** A criterion that hides these texts. */
export const hiding = (values: readonly string[], said: unknown): FilterCriterion => {
  const gone = new Set(values);
  return { said, shows: (text) => !gone.has(text) };
};

import { removeFilter, type Filter, type FilterCriterion } from '../../spreadsheet/filter';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf, type KindOf } from '../kind';
import { areaOf, guardSheet, intersect } from './cells';
import { rangeKind } from './range';

/** The filter of a sheet, or of one of its tables. */
interface FilterAt {
  readonly sheet: Worksheet;
  readonly table?: number;
}

export const autoFilterKind: KindOf<FilterAt> = defineKind<FilterAt>('AutoFilter', {
  read: {
    enabled: (self) => held(self) !== undefined,
    isDataFiltered: (self) => (held(self)?.criteria.size ?? 0) > 0,
    criteria: (self) => told(held(self)),
  },
  to: {
    getRange: (self) => rangeKind({ sheet: self.sheet, area: (held(self) ?? notThere()).area }),
    getRangeOrNullObject: (self) => {
      const filter = held(self);
      return filter ? rangeKind({ sheet: self.sheet, area: filter.area }) : null;
    },
  },
  call: {
    apply: (self, [given, index, criteria]) => {
      guard(self);
      const range = selfOf(rangeKind, given);
      if (!range || range.sheet !== self.sheet) throw invalidArgument();
      const area = areaOf(range);
      const tables = self.sheet.tables.filter((table) => intersect(table.area, area));
      // A filter of the sheet does not reach into a table, which has its own.
      if (tables.some(({ id }) => id !== self.table)) throw invalidArgument();
      const before = held(self);
      const isSame = before && (['top', 'left', 'bottom', 'right'] as const).every((edge) => before.area[edge] === area[edge]); // prettier-ignore
      const filter: Filter = isSame || (before && self.table !== undefined) ? before : { area, criteria: new Map(), table: self.table }; // prettier-ignore
      if (typeof index === 'number') {
        if (index < 0 || area.left + index > area.right) throw invalidArgument();
        if (criteria) filter.criteria.set(area.left + index, criterionOf(criteria));
        else filter.criteria.delete(area.left + index);
      }
      if (filter === before) return;
      removeFilter(self.sheet, before);
      self.sheet.filters = [...self.sheet.filters, filter];
    },
    clearCriteria: (self) => {
      guard(self);
      held(self)?.criteria.clear();
    },
    clearColumnCriteria: (self, [index]) => {
      guard(self);
      const filter = held(self);
      filter?.criteria.delete(filter.area.left + Number(index));
    },
    remove: (self) => {
      guard(self);
      removeFilter(self.sheet, held(self));
    },
  },
});

/** A table has a filter from the beginning, with nothing chosen. */
function held({ sheet, table }: FilterAt): Filter | undefined {
  const found = sheet.filters.find((filter) => filter.table === table);
  if (found || table === undefined) return found;
  const of = sheet.tables.find(({ id }) => id === table);
  if (!of) throw itemNotFound();
  const made = { area: { ...of.area, bottom: of.area.bottom - of.totalsRows }, criteria: new Map(), table };
  sheet.filters = [...sheet.filters, made];
  return made;
}

/** With `allowAutoFilter` a filter that is there may be used on a protected sheet; none may be made. */
function guard(self: FilterAt): void {
  const options = self.sheet.look['protectionOptions'] as { allowAutoFilter?: boolean } | undefined;
  if (!(options?.allowAutoFilter && held(self))) guardSheet(self);
}

function notThere(): never {
  throw itemNotFound();
}

const NOTHING = { color: null, criterion1: null, criterion2: null, dynamicCriteria: null, icon: null, operator: null, subField: null }; // prettier-ignore

/** As many as the filter has columns; each has nulls where it says nothing (office-js#1226). */
function told(filter: Filter | undefined): unknown {
  if (!filter) return null;
  const { area, criteria } = filter;
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const said = criteria.get(area.left + i)?.said as object | undefined;
    return said ? { ...NOTHING, values: null, ...said } : null;
  });
}

/** Texts are compared as cells show them, in whatever case; a null in a criterion is refused. */
function criterionOf(given: unknown): FilterCriterion {
  const said = given as Readonly<Record<string, unknown>>;
  if (Object.values(said).some((value) => value === null)) throw invalidArgument();
  if (said['filterOn'] !== 'Values') throw notEmulated(`AutoFilter.apply on ${String(said['filterOn'])}`);
  const { values } = said;
  if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== 'string'))
    throw invalidArgument();
  const wanted = new Set((values as string[]).map((value) => value.toLowerCase()));
  return { said, shows: (text) => wanted.has(text.toLowerCase()) };
}

import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import type { Thing } from './kind';
import type { RequirementSets } from './members';
import type { OfficeHost } from './state';

export interface StateOptions {
  readonly sets: RequirementSets;
  readonly year: number;
  /** What the file keeps for the add-in from before. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The emulated Excel over a workbook. */
export function createState(workbook: Workbook, { sets, year, settings }: StateOptions): OfficeHost {
  let last = 0;
  const references = new Map<string, Thing>();
  const sheetIds = new WeakMap<Worksheet, string>();
  const idOf = (sheet: Worksheet): string => {
    const id = sheetIds.get(sheet) ?? guid(sheet.id);
    sheetIds.set(sheet, id);
    return id;
  };
  const state: OfficeHost = {
    workbook,
    sets,
    references,
    registered: new Set(),
    settings: new Map(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)])),
    application: { calculationMode: 'Automatic', suspended: { screen: 0, calculation: 0 }, calculated: 0 },
    year,
    nextId: () => ++last,
    keep(thing) {
      const kept = state.referenceOf(thing) ?? `ref:${state.nextId()}`;
      references.set(kept, thing);
      return kept;
    },
    referenceOf: (thing) => [...references].find(([, kept]) => kept.self === thing.self)?.[0],
    sheetId: idOf,
    sheetById: (id) => workbook.sheets.find((sheet) => idOf(sheet).toLowerCase() === id.toLowerCase()),
    wrote: ({ sheet, area }) => area && sheet.changed(area),
    formatted: () => undefined,
  };
  return state;
}

/** Ids as Excel gives its sheets. */
const guid = (n: number): string => `{00000000-0001-0000-0000-${String(n).padStart(12, '0')}}`;

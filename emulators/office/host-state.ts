import type { Workbook, WorkbookEvent } from '../spreadsheet/workbook';
import { movedArea, type Worksheet } from '../spreadsheet/worksheet';
import type { FunctionBridge } from './custom-functions';
import { selfOf, type Kind, type Thing } from './kind';
import type { RequirementSets } from './members';
import type { OfficeHost } from './state';
import { rangeKind } from './types/range';

export interface StateOptions {
  readonly sets: RequirementSets;
  readonly year: number;
  /** What the file keeps for the add-in from before. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly now: (() => number) | undefined;
  readonly functions: FunctionBridge;
  readonly recalculateAll: () => void;
  readonly settleFormulas: () => void;
}

/** The emulated Excel over a workbook. */
export function createState(workbook: Workbook, options: StateOptions): OfficeHost {
  const { sets, year, settings, now, functions, recalculateAll, settleFormulas } = options;
  let last = 0;
  const references = new Map<string, Thing>();
  const ids = new WeakMap<object, { readonly kind: Kind; readonly id: string }[]>();
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
    onRegistered: () => undefined,
    groupedRuns: 0,
    onMergesRead: () => undefined,
    settings: new Map(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)])),
    application: {
      calculationMode: 'Automatic',
      enableEvents: true,
      suspended: { screen: 0, calculation: 0 },
      calculated: 0,
    },
    year,
    now,
    functions,
    nextId: () => ++last,
    keep(thing) {
      const kept = state.referenceOf(thing) ?? `ref:${state.nextId()}`;
      references.set(kept, thing);
      const self = thing.self as object;
      ids.set(self, [...(ids.get(self) ?? []), { kind: thing.kind, id: kept }]);
      return kept;
    },
    referenceOf: ({ self, kind }) =>
      ids.get(self as object)?.find((each) => each.kind === kind && references.has(each.id))?.id,
    sheetId: idOf,
    sheetById: (id) => workbook.sheets.find((sheet) => idOf(sheet).toLowerCase() === id.toLowerCase()),
    wrote: ({ sheet, area }) => area && sheet.changed(area),
    formatted: () => undefined,
    recalculateAll,
    settleFormulas,
  };
  workbook.onEvent((event) => follow(references, event));
  return state;
}

/** Ranges that the client keeps stay with their cells when rows or columns come and go. */
function follow(references: ReadonlyMap<string, Thing>, event: WorkbookEvent): void {
  if (
    event.what !== 'rows in' &&
    event.what !== 'rows out' &&
    event.what !== 'columns in' &&
    event.what !== 'columns out'
  )
    return;
  const count = event.what.endsWith('in') ? event.count : -event.count;
  const what = event.what.startsWith('rows') ? 'rows' : 'columns';
  const ranges = new Set([...references.values()].map((thing) => selfOf(rangeKind, thing)));
  for (const range of ranges)
    if (range?.area && range.sheet === event.sheet) range.area = movedArea(range.area, what, event.at, count);
}

/** Ids as Excel gives its sheets. */
const guid = (n: number): string => `{00000000-0001-0000-0000-${String(n).padStart(12, '0')}}`;

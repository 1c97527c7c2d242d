import { addressOf } from '../../book/address';
import { headerKey } from '../../mapping/headers';
import type {
  BookMap,
  ColumnMap,
  SavedColumn,
  SavedMapping,
  SavedTable,
  TableMap,
} from '../../mapping/mapping';
import type { SheetSettings } from '../../config';
import { mapTables } from '../../plan/map-tables';
import type { Plan } from '../../plan/plan';
import { answeredOf, savedMapping, settingsOf } from '../../plan/saved-mapping';
import { UNKNOWN, type SetUpChoices } from './choices';

/** How the book is read with what a person chose: columns they spoke of as they said, the others anew beside them. */
export function chosenMap(plan: Plan, { sheets, columns }: SetUpChoices): BookMap {
  if (sheets === undefined && columns === undefined)
    return { tables: plan.tables.map(({ table }) => table), questions: plan.questions };
  const key = JSON.stringify([sheets, columns]);
  const known = maps.get(plan);
  if (known?.key === key) return known.map;
  const map = mapAnew(plan, { sheets, columns });
  maps.set(plan, { key, map });
  return map;
}

/** The last map of each plan: one look at the choices asks for it several times. */
const maps = new WeakMap<Plan, { readonly key: string; readonly map: BookMap }>();

function mapAnew(plan: Plan, choices: SetUpChoices): BookMap {
  const saved = savedMapping(plan.config.settings);
  const tables = chosenTables(choices, saved?.tables ?? []);
  const rows = headerRows(choices);
  const first = mapTables(plan.book, plan.process, mapping(saved?.columns ?? [], tables), rows);
  const chosen = chosenColumns(first.tables, choices.columns ?? {});
  if (chosen.length === 0) return first;
  const others = (saved?.columns ?? []).filter((column) => !chosen.some((each) => isSame(each, column)));
  return mapTables(plan.book, plan.process, mapping([...chosen, ...others], tables), rows);
}

function headerRows({ sheets = {} }: SetUpChoices): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sheets).flatMap(([sheet, { headerRow }]) =>
      headerRow === undefined ? [] : [[sheet, headerRow] as const],
    ),
  );
}

/** What the settings are to say of the team's sheets; those that are not there today keep what was said of them. */
export function chosenSheets(plan: Plan, choices: SetUpChoices): SheetSettings[] {
  const before = plan.config.settings.sheets;
  const settled = new Map<string, SheetSettings>();
  const { tables, questions } = chosenMap(plan, choices);
  // What a row stands for is not settled by a guess: it is asked about again.
  const isOpen = (sheet: string): boolean =>
    questions.some((each) => each.about === 'grain' && each.sheet === sheet);
  for (const table of tables) {
    const settings = settingsOf(table, true);
    const known = settled.get(table.sheet);
    const old = before.find(({ sheet }) => sheet === table.sheet);
    const variant = choices.sheets?.[table.sheet]?.variant ?? old?.variant ?? '';
    const columns = [...(known?.columns ?? []), ...settings.columns];
    const headerRow = choices.sheets?.[table.sheet]?.headerRow ?? old?.headerRow;
    settled.set(table.sheet, {
      ...settings,
      grain: isOpen(table.sheet) ? undefined : settings.grain,
      variant,
      columns,
      ...(headerRow && { headerRow }),
      ...answeredOf(plan.config.settings, table.sheet),
    });
  }
  for (const [sheet, { use }] of Object.entries(choices.sheets ?? {}))
    if (use === false)
      settled.set(sheet, {
        sheet,
        use,
        grain: undefined,
        variant: '',
        columns: [],
        ...leftOut(before, sheet),
      });
  return [...before.map((each) => settled.get(each.sheet) ?? each), ...settled.values()].filter(
    (each, at, all) => all.findIndex(({ sheet }) => sheet === each.sheet) === at,
  );
}

/** How a column's meaning is written as a choice. */
export function meaningOf({ field, stage, kind }: Pick<ColumnMap, 'field' | 'stage' | 'kind'>): string {
  if (field !== null) return `field:${field}:${kind}`;
  return stage !== null ? `stage:${stage}:${kind}` : 'none';
}

/** What names a column among all of the book's: the address of its header. */
export function headerAddress({ sheet, headerRow }: TableMap, { column }: ColumnMap): string {
  return addressOf({ sheet, row: headerRow, column });
}

function leftOut(before: readonly SheetSettings[], sheet: string): Partial<SheetSettings> {
  const old = before.find((each) => each.sheet === sheet);
  return old ? { ...old, use: false } : {};
}

function mapping(columns: readonly SavedColumn[], tables: readonly SavedTable[]): SavedMapping | undefined {
  return columns.length + tables.length === 0 ? undefined : { columns, tables };
}

function chosenTables({ sheets = {} }: SetUpChoices, saved: readonly SavedTable[]): SavedTable[] {
  const chosen = Object.entries(sheets).flatMap(([sheet, { use, grain }]): SavedTable[] => {
    if (use === undefined && grain === undefined) return [];
    const known = saved.find((each) => each.sheet === sheet);
    const said = grain ?? known?.grain;
    return [{ sheet, use: use ?? known?.use ?? true, ...(said && { grain: said }) }];
  });
  return [...chosen, ...saved.filter(({ sheet }) => !chosen.some((each) => each.sheet === sheet))];
}

/**
 * The columns that a person spoke of, with their neighbours. What was said of one header holds for columns of
 * the same header that were read the same way on other sheets, unless they were spoken of themselves.
 */
function chosenColumns(
  tables: readonly TableMap[],
  columns: Readonly<Record<string, string>>,
): SavedColumn[] {
  const alike = new Map<string, string>();
  for (const table of tables)
    for (const column of table.columns) {
      const value = columns[headerAddress(table, column)];
      if (value !== undefined && value !== UNKNOWN) alike.set(likeness(column), value);
    }
  return tables.flatMap((table) => {
    const own = table.columns.filter(({ ours }) => !ours);
    return own.flatMap((column, at): SavedColumn[] => {
      const value = columns[headerAddress(table, column)] ?? alike.get(likeness(column));
      if (value === undefined) return [];
      const [before, after] = [own[at - 1]?.header ?? '', own[at + 1]?.header ?? ''];
      return [{ sheet: table.sheet, header: column.header, before, after, ...saidOf(value) }];
    });
  });
}

function likeness(column: ColumnMap): string {
  return `${headerKey(column.header)}\0${meaningOf(column)}`;
}

function saidOf(value: string): Pick<SavedColumn, 'field' | 'stage' | 'kind' | 'isOpen'> {
  if (value === UNKNOWN) return { ...saidOf('none'), isOpen: true };
  const [what, key = '', kind] = value.split(':');
  const as = kind === 'plan' || kind === 'actual' ? kind : 'value';
  if (what === 'field') return { field: key, stage: '', kind: as };
  return what === 'stage' ? { field: '', stage: key, kind: as } : { field: '', stage: '', kind: 'value' };
}

function isSame(a: SavedColumn, b: SavedColumn): boolean {
  return (
    a.sheet === b.sheet &&
    headerKey(a.header) === headerKey(b.header) &&
    (a.before === b.before || a.after === b.after)
  );
}

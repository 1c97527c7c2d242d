import type { Config } from '../config';
import { DEFAULT_SETTINGS, USUAL_CAPACITY } from '../config';
import type { Person } from '../people/person';
import { splitNames } from '../people/names';
import type { ProcessRow, Role } from '../process/row';
import { templateRows } from '../templates';
import type { CalendarData } from '../time/calendar';
import { textOf } from '../book/cells';
import { valueAt } from '../book/model';
import type { Plan } from './plan';
import type { TablePlan } from './planner';
import { beginningOfLog } from './record-patch';
import { settingsOf } from './saved-mapping';

export interface InitialChoices {
  /** The processes to write; those that the orders take when empty. */
  readonly variants: readonly string[];
  /** Calendars to put into the workbook, where a person can change them. */
  readonly calendars: readonly CalendarData[];
}

/**
 * What the config sheets of a book hold at first: the mapping as it was found and now counts as confirmed,
 * the processes its orders take, the people its columns name. What the book's own sheets say already stays.
 */
export function initialConfig(plan: Plan, { variants, calendars }: InitialChoices): Config {
  const { config, language } = plan;
  const taken = variants.length > 0 ? variants : variantsInUse(plan);
  const rows: ProcessRow[] = taken.flatMap((key) => templateRows(key, language));
  return {
    ...config,
    settings: {
      ...DEFAULT_SETTINGS,
      ...config.settings,
      language,
      variant: variants.length === 1 ? variants[0]! : config.settings.variant,
      sheets: plan.tables.map(({ table }) => settingsOf(table, true)),
    },
    processRows: rows.length > 0 ? rows : config.processRows,
    people: config.people.length > 0 ? config.people : peopleOf(plan.tables),
    calendars: config.calendars.length > 0 ? config.calendars : calendars,
    log: config.log.length > 0 ? config.log : [beginningOfLog(plan.now, language)],
    today: plan.now,
  };
}

function variantsInUse({ tables, process }: Plan): string[] {
  const used = new Set(tables.flatMap(({ rows }) => rows.map(({ order }) => order.variant.key)));
  return process.variants.filter(({ key }) => used.has(key)).map(({ key }) => key);
}

/** Which role a person holds by standing in a column. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  salesperson: 'sales',
  merchandiser: 'sales',
  docs_clerk: 'docs',
};

/** The people that the order sheets name, in the order in which they first appear. */
function peopleOf(tables: readonly TablePlan[]): Person[] {
  const roles = new Map<string, Set<Role>>();
  for (const { sheet, columns, rows } of tables)
    for (const [field, role] of Object.entries(ROLE_OF))
      for (const { column } of columns.byField(field))
        for (const { order } of rows)
          for (const name of splitNames(textOf(valueAt(sheet, order.row, column)))) {
            if (!roles.has(name)) roles.set(name, new Set());
            roles.get(name)!.add(role);
          }
  return [...roles].map(([name, held]) => ({
    name, aliases: [], roles: [...held], skills: {}, markets: [], deputies: [], calendar: '', capacity: USUAL_CAPACITY, absences: [], email: '',
  })); // prettier-ignore
}

import type { Config } from '../config';
import { DEFAULT_SETTINGS } from '../config';
import { USUAL_CAPACITY, type Person } from '../people/person';
import { nameKey, splitNames } from '../people/names';
import type { ProcessRow, Role } from '../process/row';
import { templateRows } from '../templates';
import type { CalendarData } from '../time/calendar-data';
import { textOf } from '../cells/cells';
import { valueAt } from '../book/model';
import type { Plan } from './plan';
import type { TablePlan } from './table-plan';
import { beginningOfLog } from './record-patch';
import { answeredOf, settingsOf } from './saved-mapping';

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
      sheets: plan.tables.map(({ table }) => ({
        ...settingsOf(table, true),
        ...answeredOf(config.settings, table.sheet),
      })),
    },
    processRows: rows.length > 0 ? rows : config.processRows,
    people:
      config.people.length > 0
        ? config.people
        : namedPeople(plan.tables).map(({ name, roles }) => newPerson(name, roles)),
    calendars: config.calendars.length > 0 ? config.calendars : calendars,
    log: config.log.length > 0 ? config.log : [beginningOfLog(plan.now, language)],
    today: plan.now,
  };
}

/** The processes that the orders take, in the order of the process. */
export function variantsInUse({ tables, process }: Plan): string[] {
  const used = new Set(tables.flatMap(({ rows }) => rows.map(({ order }) => order.variant.key)));
  return process.variants.filter(({ key }) => used.has(key)).map(({ key }) => key);
}

/** Which role a person holds by standing in a column. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  salesperson: 'sales',
  merchandiser: 'merchandiser',
  purchaser: 'purchaser',
  qc: 'qc',
  docs_clerk: 'docs',
};

/** Somebody whom the order sheets name. */
export interface NamedPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  /** In how many rows. */
  readonly orders: number;
}

/** The people that the order sheets name, in the order in which they first appear; spellings that differ in case and spaces alone are one. */
export function namedPeople(tables: readonly TablePlan[]): NamedPerson[] {
  const people = new Map<string, { name: string; roles: Set<Role>; orders: number }>();
  for (const { sheet, columns, rows } of tables)
    for (const [field, role] of Object.entries(ROLE_OF))
      for (const { column } of columns.byField(field))
        for (const { order } of rows)
          for (const name of splitNames(textOf(valueAt(sheet, order.row, column)))) {
            const key = nameKey(name);
            let person = people.get(key);
            if (!person) people.set(key, (person = { name, roles: new Set(), orders: 0 }));
            person.roles.add(role);
            person.orders++;
          }
  return [...people.values()].map(({ name, roles, orders }) => ({ name, roles: [...roles], orders }));
}

/** A row of the team list that says no more than who somebody is. */
export function newPerson(name: string, roles: readonly Role[], aliases: readonly string[] = []): Person {
  return {
    name, aliases, roles, skills: {}, markets: [], deputies: [], calendar: '', capacity: USUAL_CAPACITY, absences: [], email: '',
  }; // prettier-ignore
}

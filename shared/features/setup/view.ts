import type { Grain } from '../../mapping/mapping';
import type { Sheet } from '../../book/model';
import { judgedWith } from './set-up';
import { SET_UP_FEATURES, wants, type SetUpChoices, type SetUpFeature } from './choices'; // prettier-ignore
import { chosenMap } from './confirmed-mapping';
import { sheetOf } from '../../config';
import type { Bilingual, Lang } from '../../lang';
import { GendanError } from '../../errors';
import { namedPeople } from '../../plan/initial-config';
import { lateOrders, orderCounts } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import type { TablePlan } from '../../plan/table-plan';
import { isOurSheet, SHEET_NAMES } from '../../templates/vocabulary';
import { addressedName } from '../../people/names';
import { catalogOf } from '../../time/catalog';
import { parseCalendar } from '../../time/spec';
import type { PersonChoice } from './choices';
import { surenessOf } from './columns';
import { setUpQuestions } from './asked';
import type { SetUpQuestion } from './question';

/** What the Set up view shows: what was found, what is asked, and what the choices so far lead to. Plain JSON. */
export interface SetUpView {
  readonly isSetUp: boolean;
  readonly language: Lang;
  readonly found: SetUpVerdict;
  /** The same with the choices so far. */
  readonly drafted: SetUpVerdict;
  readonly questions: readonly SetUpQuestion[];
  readonly sheets: readonly SetUpSheet[];
  /** Sheets in which no orders were seen. */
  readonly others: readonly string[];
  readonly variant: string;
  readonly variants: readonly SetUpVariant[];
  readonly officeCalendar: string;
  readonly bankCalendar: string;
  /** What is wrong with a calendar as it was written, in a sentence. */
  readonly calendarProblems: { readonly office?: Bilingual; readonly bank?: Bilingual };
  /** Undefined where the book has a team list already. */
  readonly people: readonly SetUpPerson[] | undefined;
  readonly features: readonly SetUpFeatureView[];
}

export interface SetUpVerdict {
  readonly orders: number;
  readonly late: number;
  readonly soon: number;
  /** Dates that cannot be read for certain. */
  readonly unclear: number;
}

export interface SetUpSheet {
  readonly sheet: string;
  readonly isUsed: boolean;
  /** Whether a table of orders can be read there. */
  readonly isFound: boolean;
  readonly headerRow: number;
  readonly orders: number;
  readonly late: number;
  readonly grain: Grain;
  readonly variant: string;
  readonly columns: number;
  readonly unsure: number;
}

export interface SetUpVariant {
  readonly key: string;
  readonly name: Bilingual;
  /** How many orders take it. */
  readonly orders: number;
}

export interface SetUpPerson extends PersonChoice {
  /** In how many rows they are named; 0 for somebody who was added. */
  readonly orders: number;
  /** Somebody on the list who is probably the same person: 小陈 and 陈洁. */
  readonly sameAs: string | undefined;
}

export interface SetUpFeatureView {
  readonly feature: SetUpFeature;
  readonly isOn: boolean;
  /** It is in the book already and stays there. */
  readonly isThere: boolean;
  readonly sheetName: Bilingual | undefined;
}

export function setUpView(plan: Plan, choices: SetUpChoices): SetUpView {
  const draft = judgedWith(plan, choices);
  const { settings } = draft.config;
  return {
    isSetUp: plan.isConfirmed,
    language: choices.language ?? settings.language ?? plan.language,
    found: verdictOf(plan),
    drafted: verdictOf(draft),
    questions: setUpQuestions(plan, choices),
    sheets: sheetsOf(plan, choices, draft),
    others: othersOf(plan, choices, draft),
    variant: settings.variant,
    variants: variantsOf(draft),
    officeCalendar: settings.officeCalendar,
    bankCalendar: settings.bankCalendar,
    calendarProblems: calendarProblems(draft),
    people: peopleOf(plan, choices, draft),
    features: SET_UP_FEATURES.map((feature) => featureOf(plan, choices, feature)),
  };
}

function verdictOf({ tables }: Plan): SetUpVerdict {
  const { orders, counts } = orderCounts({ tables });
  let unclear = 0;
  for (const { rows } of tables)
    for (const { findings } of rows) {
      for (const { kind } of findings) if (UNCLEAR.has(kind)) unclear++;
    }
  return { orders, late: lateOrders({ tables }).length, soon: counts['due soon'] ?? 0, unclear };
}

const UNCLEAR: ReadonlySet<string> = new Set(['ambiguous date', 'vague date', 'not a date']);

/** The sheets of orders, and those that are or were left out on purpose. */
function sheetsOf(plan: Plan, choices: SetUpChoices, draft: Plan): SetUpSheet[] {
  const names = plan.book.sheets.map(({ name }) => name).filter((name) => !isOurSheet(name));
  return names.flatMap((sheet): SetUpSheet[] => {
    const tables = draft.tables.filter(({ table }) => table.sheet === sheet);
    const settings = draft.config.settings.sheets.find((each) => each.sheet === sheet);
    const wasFound = plan.tables.some(({ table }) => table.sheet === sheet);
    const isSpokenOf = choices.sheets?.[sheet]?.use !== undefined || settings !== undefined;
    if (tables.length === 0 && !wasFound && !isSpokenOf) return [];
    return [sheetView(plan, choices, sheet, tables, settings?.variant ?? '')];
  });
}

function sheetView(
  plan: Plan,
  choices: SetUpChoices,
  sheet: string,
  tables: readonly TablePlan[],
  variant: string,
): SetUpSheet {
  const rows = tables.flatMap((each) => each.rows);
  const first = tables[0]?.table;
  const isLeftOut =
    choices.sheets?.[sheet]?.use ?? plan.config.settings.sheets.find((each) => each.sheet === sheet)?.use;
  const columns = chosenMap(plan, choices)
    .tables.filter((table) => table.sheet === sheet)
    .flatMap((table) => table.columns.filter(({ ours }) => !ours));
  return {
    sheet,
    isUsed: isLeftOut ?? tables.length > 0,
    isFound: first !== undefined,
    headerRow: first?.headerRow ?? 0,
    orders: rows.length,
    late: lateOrders({ tables }).length,
    grain: choices.sheets?.[sheet]?.grain ?? first?.grain ?? 'order',
    variant,
    columns: columns.filter(({ field, stage }) => field !== null || stage !== null).length,
    unsure: columns.filter((column) => surenessOf(column) === 'unsure').length,
  };
}

function othersOf(plan: Plan, choices: SetUpChoices, draft: Plan): string[] {
  const spokenOf = new Set([
    ...sheetsOf(plan, choices, draft).map(({ sheet }) => sheet),
    ...Object.keys(choices.sheets ?? {}),
  ]);
  const isCandidate = ({ name, visibility, rows }: Sheet): boolean =>
    visibility !== 'very hidden' && rows.length > 1 && !isOurSheet(name) && !spokenOf.has(name);
  return plan.book.sheets.filter(isCandidate).map(({ name }) => name);
}

function variantsOf({ process, tables }: Plan): SetUpVariant[] {
  const counts = new Map<string, number>();
  for (const { rows } of tables)
    for (const { order } of rows) counts.set(order.variant.key, (counts.get(order.variant.key) ?? 0) + 1);
  return process.variants.map(({ key, name }) => ({
    key,
    name,
    orders: counts.get(key) ?? 0,
  }));
}

function calendarProblems({ config }: Plan): SetUpView['calendarProblems'] {
  const { officeCalendar, bankCalendar } = config.settings;
  const catalog = catalogOf(config.calendars);
  const problem = (spec: string): Bilingual | undefined => {
    try {
      parseCalendar(spec, catalog);
      return undefined;
    } catch (error) {
      if (error instanceof GendanError) return error.sentence;
      throw error;
    }
  };
  const [office, bank] = [problem(officeCalendar), problem(bankCalendar)];
  return { ...(office && { office }), ...(bank && { bank }) };
}

function peopleOf(plan: Plan, { people }: SetUpChoices, draft: Plan): SetUpPerson[] | undefined {
  if (sheetOf(plan.book, 'people')) return undefined;
  const named = namedPeople(draft.tables);
  const list: readonly PersonChoice[] =
    people ?? named.map(({ name, roles }) => ({ name, roles, aliases: [] }));
  return list.map((person) => {
    const spellings = new Set([person.name, ...person.aliases]);
    const orders = named
      .filter(({ name }) => spellings.has(name))
      .reduce((sum, each) => sum + each.orders, 0);
    return { ...person, orders, sameAs: sameAs(person.name, list) };
  });
}

/** The only other one whom a form of address can mean. */
function sameAs(name: string, list: readonly PersonChoice[]): string | undefined {
  const part = addressedName(name);
  if (part === undefined) return undefined;
  const fits = (other: string): boolean =>
    other !== name && other.length > part.length && (other.startsWith(part) || other.endsWith(part));
  const others = list.filter((each) => fits(each.name));
  return others.length === 1 ? others[0]!.name : undefined;
}

function featureOf(plan: Plan, choices: SetUpChoices, feature: SetUpFeature): SetUpFeatureView {
  if (feature === 'results') {
    const isOn = choices.features?.results ?? plan.config.settings.writing !== 'none';
    return { feature, isOn, isThere: false, sheetName: undefined };
  }
  const isThere = sheetOf(plan.book, feature) !== undefined;
  return { feature, isOn: isThere || wants(choices, feature), isThere, sheetName: SHEET_NAMES[feature] };
}

import { applyPatch } from '../../book/apply';
import { EMPTY_PATCH, type NewSheet, type Patch } from '../../book/patch';
import {
  configSheets,
  settingsToSheet,
  sheetOf,
  stageWordsOf,
  type Config,
  type Settings,
} from '../../config';
import { both, type Bilingual } from '../../lang';
import { initialConfig, newPerson, variantsInUse } from '../../plan/initial-config';
import { lateOrders } from '../../plan/late-orders';
import { plan as planOf, type Plan } from '../../plan/plan';
import { ourSheet, type OurSheet } from '../../templates/vocabulary';
import { configPatch } from '../../proposals/config-patch';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { wants, type SetUpChoices } from './choices';
import { chosenSheets } from './confirmed-mapping';
import { withRecords } from './records';
import { withSigns } from './signs';
import { SETTINGS_SHEET } from '../../proposals/settings-sheet';

/**
 * Writes what a person settled about the book: how its columns are read, who the people are, which of
 * Gendan's sheets it is to have. Sheets that are there already stay, except for what differs in the settings.
 */
export function proposeSetUp(plan: Plan, choices: SetUpChoices): Proposal {
  const title = plan.isConfirmed ? both('保存设置', 'Save the settings') : both('设置跟单', 'Set up Gendan');
  const patch = setUpPatch(plan, choices);
  if (plan.isConfirmed) return { title, patch, notes: [] };
  return { title, patch, notes: FIRST_NOTES, done: doneText(judgedWith(plan, choices)) };
}

const MOST_NAMED = 3;

/** How many orders are late, and which are the most urgent. */
function doneText(plan: Plan): Bilingual {
  const late = lateOrders(plan);
  if (late.length === 0) return both('设置好了，没有订单逾期', 'Set up; no order is late');
  const named = late.slice(0, MOST_NAMED).map(({ order }) => order);
  return both(
    `设置好了：${late.length} 单逾期，最急的是 ${named.join('、')}`,
    `Set up: ${late.length} ${late.length === 1 ? 'order' : 'orders'} late, the most urgent ${named.join(', ')}`,
  );
}

/** Gendan's sheets that the book is to have and does not have yet. */
export function missingSheets(plan: Plan, choices: SetUpChoices): NewSheet[] {
  const config = chosenConfig(plan, choices);
  return configSheets(config, config.settings.language ?? plan.language).filter(({ name }) => {
    const which = ourSheet(name)!;
    return !sheetOf(plan.book, which) && isWanted(which, choices);
  });
}

/** The plan of the book as it would be with these choices; nothing is written. */
export function draftPlan(plan: Plan, choices: SetUpChoices): Plan {
  const key = JSON.stringify(choices);
  const known = drafts.get(plan);
  if (known?.key === key) return known.draft;
  const { book } = applyPatch(plan.book, setUpPatch(plan, choices));
  const draft = planOf(book, plan.now, plan.options);
  drafts.set(plan, { key, draft });
  return draft;
}

/** The plan by which orders are judged with these choices: where they change nothing of how orders are read and judged, as it is. */
export function judgedWith(plan: Plan, choices: SetUpChoices): Plan {
  return READING.some((each) => choices[each] !== undefined) ? draftPlan(plan, choices) : plan;
}

const READING = ['columns', 'sheets', 'words', 'colours', 'variant', 'officeCalendar', 'bankCalendar', 'people'] as const; // prettier-ignore

/** The last draft of each plan: several questions are asked about the same one. */
const drafts = new WeakMap<Plan, { readonly key: string; readonly draft: Plan }>();

function setUpPatch(plan: Plan, choices: SetUpChoices): Patch {
  const sheets = missingSheets(plan, choices);
  const added: Patch = { ...EMPTY_PATCH, sheets };
  if (!sheetOf(plan.book, 'settings')) return added;
  const { config, language } = plan;
  const stages = stageWordsOf(config.processRows);
  const before = settingsToSheet(config.settings, language, stages);
  const after = settingsToSheet(chosenSettings(plan, choices), language, stages);
  return mergedPatch(added, configPatch(plan.book, SETTINGS_SHEET, before, after));
}

/** What was said of the team's own lists, for a book that has its settings already. */
export function recordsPatch(plan: Plan, choices: SetUpChoices): Patch {
  const { config, language } = plan;
  const stages = stageWordsOf(config.processRows);
  const said = withRecords(plan, config.settings, choices);
  if (!sheetOf(plan.book, 'settings') || said === config.settings) return EMPTY_PATCH;
  const before = settingsToSheet(config.settings, language, stages);
  return configPatch(plan.book, SETTINGS_SHEET, before, settingsToSheet(said, language, stages));
}

function isWanted(which: OurSheet, choices: SetUpChoices): boolean {
  return which === 'settings' || wants(choices, which);
}

function chosenConfig(plan: Plan, choices: SetUpChoices): Config {
  const { variants = [], calendars = [], people } = choices;
  const settings = chosenSettings(plan, choices);
  const isProcessNew = wants(choices, 'process') && !sheetOf(plan.book, 'process');
  const held = variants.length > 0 || !isProcessNew ? variants : variantsTaken(plan, choices);
  const config = initialConfig(plan, { variants: held, calendars });
  const list = people?.map(({ name, roles, aliases }) => newPerson(name, roles, aliases));
  return { ...config, settings, people: list ?? config.people };
}

function chosenSettings(plan: Plan, choices: SetUpChoices): Settings {
  const initial = initialConfig(plan, { variants: choices.variants ?? [], calendars: [] });
  const settings = withSigns(initial.settings, choices);
  const { officeCalendar, bankCalendar, language = plan.language } = choices;
  const writing = settings.writing === 'none' ? 'values' : settings.writing;
  const wantsResults = choices.features?.results ?? settings.writing !== 'none';
  const chosen: Settings = {
    ...settings,
    language,
    writing: wantsResults ? writing : 'none',
    officeCalendar: officeCalendar ?? settings.officeCalendar,
    bankCalendar: bankCalendar ?? settings.bankCalendar,
    variant: choices.variant ?? settings.variant,
    book: settings.book || (choices.bookId ?? ''),
    sheets: chosenSheets(plan, choices),
  };
  return withRecords(plan, chosen, choices);
}

/** The processes that the orders take once the columns are read as chosen. */
function variantsTaken(plan: Plan, choices: SetUpChoices): string[] {
  const { columns, sheets, variant } = choices;
  if (columns === undefined && sheets === undefined && variant === undefined) return variantsInUse(plan);
  return variantsInUse(draftPlan(plan, { columns, sheets, variant }));
}

const FIRST_NOTES: readonly Bilingual[] = [
  both(
    '你们自己的列、行和格式都不动；可以随时撤销。',
    'Your own columns, rows and formats stay as they are; it can be undone at any time.',
  ),
];

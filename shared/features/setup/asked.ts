import type { Bilingual } from '../../lang';
import type { Choice, Question, TableMap } from '../../mapping/mapping';
import { columnText } from '../../mapping/questions';
import type { Plan } from '../../plan/plan';
import { rowsOfColumn, rowsOfCopy, rowsOfGrain, type AskedRows } from './asked-rows';
import { copiesText, IF_OPEN, ifOpenGrain, severalRowsText } from './asked-words';
import { biggestFirst } from './biggest-first';
import type { QuestionTarget, SetUpChoices } from './choices';
import { chosenMap, headerAddress } from './confirmed-mapping';
import { MOST_CELLS, type AskedSheet, type SetUpQuestion } from './question';
import { recordQuestions } from './records';
import { signSetUpQuestions } from './signs';

/**
 * All that is asked of a book, each once, the biggest first. Answers leave the order as it is: what they lead to is
 * asked after what was asked without them.
 */
export function setUpQuestions(plan: Plan, choices: SetUpChoices): SetUpQuestion[] {
  const tables = plan.tables.map(({ table }) => table);
  const first = [
    ...together(plan, tables, plan.questions),
    ...signSetUpQuestions(plan),
    ...recordQuestions(plan),
  ];
  const map = chosenMap(plan, choices);
  const isAsked = ({ id }: Question): boolean => plan.questions.some((each) => each.id === id);
  const led = together(plan, map.tables, map.questions.filter((question) => !isAsked(question))); // prettier-ignore
  return [...biggestFirst(first), ...biggestFirst(led)];
}

/** A place of a question, before those that ask the same are one. */
interface Asked extends AskedRows {
  readonly sheet: string;
  readonly target: QuestionTarget;
}

/** The questions of the mapping. What each sheet asks by itself, and asks alike, is asked once. */
function together(plan: Plan, tables: readonly TableMap[], questions: readonly Question[]): SetUpQuestion[] {
  const asked = new Map<string, { question: Question; places: Asked[] }>();
  for (const question of questions) {
    const places = placesOf(plan, tables, question);
    if (places.length === 0) continue;
    const key = likenessOf(question);
    const known = asked.get(key);
    if (known) known.places.push(...places);
    else asked.set(key, { question, places: [...places] });
  }
  return [...asked.values()].map(({ question, places }) => questionOf(tables, question, places));
}

function likenessOf({ about, id, choices }: Question): string {
  return about === 'column' ? id : [about, ...choices.map(({ value }) => value)].join('\0');
}

function questionOf(
  tables: readonly TableMap[],
  { id, about, text, choices, sheet, column }: Question,
  places: readonly Asked[],
): SetUpQuestion {
  const sheets = bySheet(places);
  const header = tables.flatMap((table) => (table.sheet === sheet ? table.columns : [])).find((each) => each.column === column)?.header; // prettier-ignore
  return {
    id,
    about,
    text: textOf({ about, text, choices }, header, sheets),
    choices,
    ifOpen: about === 'grain' ? ifOpenGrain(choices[0]!.label) : IF_OPEN[about],
    rows: places.reduce((sum, { rows }) => sum + rows, 0),
    sheets,
  };
}

/** The sentence without the examples that stand below it as cells, and for several sheets without the name of the first. */
function textOf(
  { about, text, choices }: { about: Question['about']; text: Bilingual; choices: readonly Choice[] },
  header: string | undefined,
  sheets: readonly AskedSheet[],
): Bilingual {
  if (about === 'column')
    return header === undefined ? text : columnText(header.replace(/\s+/g, ' '), choices);
  if (sheets.length === 1) return text;
  const names = sheets.map(({ sheet }) => sheet);
  return about === 'grain' ? severalRowsText(names) : copiesText(names);
}

function bySheet(places: readonly Asked[]): AskedSheet[] {
  const sheets = new Map<string, AskedSheet>();
  for (const { sheet, target, cells } of places) {
    const known = sheets.get(sheet) ?? { sheet, targets: [], cells: [] };
    const isKnown = known.targets.some((each) => JSON.stringify(each) === JSON.stringify(target));
    sheets.set(sheet, {
      sheet,
      targets: isKnown ? known.targets : [...known.targets, target],
      cells: [...known.cells, ...cells].slice(0, MOST_CELLS),
    });
  }
  return [...sheets.values()];
}

function placesOf({ book }: Plan, tables: readonly TableMap[], question: Question): Asked[] {
  const { about, sheet, column, also = [], id } = question;
  if (about === 'column')
    return [{ sheet, column: column! }, ...also].flatMap((place) => {
      const found = columnAt(tables, place, id);
      return found ? [{ sheet: place.sheet, target: { is: about, at: headerAddress(...found) }, ...rowsOfColumn(book, found[0], place.column) }] : []; // prettier-ignore
    });
  const table = tables.find((each) => each.sheet === sheet);
  if (!table || (about !== 'grain' && about !== 'table')) return [];
  const rows = about === 'grain' ? rowsOfGrain(book, table) : rowsOfCopy(book, table, tables);
  return [{ sheet, target: { is: about, sheet }, ...rows }];
}

/** The column of a question, in the table that asks it where a sheet has several with that column. */
function columnAt(
  tables: readonly TableMap[],
  { sheet, column }: { readonly sheet: string; readonly column: number },
  id: string,
): [TableMap, TableMap['columns'][number]] | undefined {
  const all = tables.flatMap((table) =>
    table.sheet === sheet
      ? table.columns.flatMap((each): [TableMap, TableMap['columns'][number]][] => each.column === column ? [[table, each]] : []) // prettier-ignore
      : [],
  );
  return all.find(([, { question }]) => question?.id === id) ?? all[0];
}

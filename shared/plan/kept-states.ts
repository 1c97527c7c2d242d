import type { CellChange } from '../book/patch';
import { keptStateText, sheetOf, stageWordsOf, type KeptState } from '../config';
import { appendedRows } from '../records/append';
import { readTable, textCell } from '../records/table';
import { keyFor, SETTING_ITEMS, SETTINGS_TITLES, wordFor } from '../templates/vocabulary';
import { dayOf } from '../time/moment';
import type { Plan } from './plan';
import { isNearTheEdge, keepingOf, type StageHabit } from './stage-habits';
import type { TablePlan } from './table-plan';

/**
 * The rows of 跟单_设置 that remember how columns are kept, where that may turn: a column that is filled often enough to
 * stay kept, and too seldom to become so, stays what it was. Only what differs is written; a book without settings
 * remembers nothing.
 */
export function keptStateCells(plan: Plan): CellChange[] {
  const sheet = sheetOf(plan.book, 'settings');
  if (!sheet) return [];
  const words = stageWordsOf(plan.config.processRows);
  const lang = plan.language;
  const known = readTable(sheet, SETTINGS_TITLES, ['item', 'value']).rows.filter(
    (row) => keyFor(SETTING_ITEMS, row.text('item')) === 'keptState',
  );
  const cells: CellChange[] = [];
  const fresh: { table: string; state: KeptState }[] = [];
  for (const table of plan.tables) {
    const before = statesIn(plan, table);
    if (!before) continue;
    for (const state of statesOf(table, before, dayOf(plan.now))) {
      const row = known.find(
        (each) =>
          each.verbatim('sheet') === table.table.sheet && keyFor(words, each.text('stage')) === state.stage,
      );
      if (!row) fresh.push({ table: table.table.sheet, state });
      else
        cells.push({
          ...row.place('value'),
          seen: row.value('value'),
          write: { as: 'text', value: keptStateText(state, lang) },
        });
    }
  }
  const rows = fresh.map(({ table, state }) => ({
    sheet: textCell(table),
    item: textCell(SETTING_ITEMS.keptState[lang]),
    value: textCell(keptStateText(state, lang)),
    stage: textCell(wordFor(words, state.stage, lang)),
  }));
  return [...cells, ...appendedRows(sheet, SETTINGS_TITLES, ['item', 'value'], rows)];
}

/** Undefined for a sheet that nobody has confirmed: a row about it would say that somebody did. */
function statesIn(
  { config: { settings } }: Plan,
  { table }: TablePlan,
): ReadonlyMap<string, KeptState> | undefined {
  const own = settings.sheets.find(({ sheet }) => sheet === table.sheet);
  return own && new Map((own.keptStates ?? []).map((state) => [state.stage, state]));
}

/** What is to be remembered of a table anew: by the variant that tells most of a stage. */
function statesOf({ habits }: TablePlan, before: ReadonlyMap<string, KeptState>, today: number): KeptState[] {
  const told = new Map<string, StageHabit>();
  for (const of of habits.values())
    for (const habit of of) {
      const known = told.get(habit.stage);
      if (!known || habit.past > known.past) told.set(habit.stage, habit);
    }
  return [...told.values()].flatMap((habit): KeptState[] => {
    const { stage } = habit;
    const was = before.get(stage);
    if (!was && !isNearTheEdge(habit)) return [];
    const isKept = keepingOf(habit, undefined, was && (was.isKept ? 'kept' : 'lost')) === 'kept';
    return was?.isKept === isKept ? [] : [{ stage, isKept, since: today }];
  });
}

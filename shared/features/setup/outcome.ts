import { byUrgency } from '../../orders/groups';
import { entriesOf } from '../../orders/entry';
import { lateOrders } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { itemOf, type TodayItem } from '../../plan/tasks';
import { SHEET_NAMES } from '../../templates/vocabulary';
import { sheetOf } from '../../config';
import { wants, type SetUpChoices } from './choices';
import { judgedWith, proposeSetUp } from './set-up';

/** What comes of setting a book up: which orders will be late, and what is written where. Plain JSON. */
export interface SetUpOutcome {
  readonly isSetUp: boolean;
  readonly late: number;
  /** The most overdue of them, each with the stage that makes it so. */
  readonly first: readonly { readonly order: string; readonly item: TodayItem }[];
  /** Sheets that get the result columns. */
  readonly tables: readonly string[];
  /** Gendan's sheets that are added, as they will be called. */
  readonly sheets: readonly string[];
  /** Cells of the settings that differ, in a book that is set up. */
  readonly changes: number;
}

const FIRST = 3;

export function setUpOutcome(plan: Plan, choices: SetUpChoices): SetUpOutcome {
  const draft = judgedWith(plan, choices);
  const late = lateOrders(draft);
  const entries = new Map(entriesOf(draft).map((entry) => [entry.key, entry]));
  const first = late.slice(0, FIRST).flatMap(({ order }) => {
    const [work] = byUrgency(entries.get(order)?.work ?? [], draft.now);
    return work ? [{ order, item: itemOf(draft, work) }] : [];
  });
  const added = (['settings', 'process', 'people', 'calendar', 'log', 'today'] as const).filter(
    (which) => !sheetOf(plan.book, which) && (which === 'settings' || wants(choices, which)),
  );
  const wantsResults = choices.features?.results ?? draft.config.settings.writing !== 'none';
  const language = choices.language ?? plan.config.settings.language ?? plan.language;
  return {
    isSetUp: plan.isConfirmed,
    late: late.length,
    first,
    tables: wantsResults ? [...new Set(draft.tables.map(({ table }) => table.sheet))] : [],
    sheets: added.map((which) => SHEET_NAMES[which][language]),
    changes: plan.isConfirmed ? proposeSetUp(plan, choices).patch.cells.length : 0,
  };
}

import { textOf } from '../cells/cells';
import { valueAt } from '../book/model';
import { dayOf, isEarlier, shiftDays, type Moment } from '../time/moment';
import { RANGE } from '../process/answers';
import { ORDER_KINDS } from '../process/question';
import type { Stage } from '../process/process';
import { factsOfRow } from './facts-of-row';
import type { OrderQuestion } from './order-plan';
import type { Plan } from './plan';
import { onceFor } from '../remembered';
import type { Meaning } from './question-id';
import { isHalfKept, type StageHabit } from './stage-habits';
import type { RowPlan, TablePlan } from './table-plan';

/** One question of one order, with where it stands. */
export interface AskedOrder {
  readonly row: RowPlan;
  readonly question: OrderQuestion;
  /** What the order is worth, where the sheet says. */
  readonly amount: number;
  /** Whether no other row of the sheet goes by its name: only then can an answer be remembered. */
  readonly hasOwnKey: boolean;
}

/** All that is asked of one column in one meaning; the newest order first, among those of a day the dearest. */
export interface Gathered {
  readonly table: TablePlan;
  readonly column: number;
  readonly header: string;
  readonly stage: Stage;
  /** What the id says that it is about: the stage's key, or `order`. */
  readonly about: string;
  readonly kind: Meaning;
  readonly orders: readonly AskedOrder[];
  /** How the column is kept, for the question whether it is. */
  readonly habit?: StageHabit;
}

/** Every question of a book, those of one column and meaning together; the newest first, then the dearest. Gathered once for as long as the plan is. */
export const gatherQuestions = onceFor((plan: Plan): readonly Gathered[] => {
  const gathered = plan.tables.flatMap((table) => [...ofOrders(plan, table), ...halfKept(plan, table)]);
  const ranked = gathered.map((each) => ({ each, rank: rankOf(each, plan.now) }));
  ranked.sort(
    (a, b) => a.rank.age - b.rank.age || b.rank.amount - a.rank.amount || b.rank.count - a.rank.count,
  );
  return ranked.map(({ each }) => each);
});

function ofOrders(plan: Plan, table: TablePlan): Gathered[] {
  const counts = new Map<string, number>();
  for (const { row } of table.rows) counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
  const found = new Map<string, { stage: Stage; about: string; orders: AskedOrder[] }>();
  for (const row of table.rows)
    for (const question of row.order.questions) {
      const { kind, stage: key, column } = question;
      const about = ORDER_KINDS.has(kind) ? 'order' : key;
      const name = `${column} ${about} ${kind}`;
      let group = found.get(name);
      if (!group) {
        const stage = row.order.variant.stages.find((each) => each.key === key)!;
        found.set(name, (group = { stage, about, orders: [] }));
      }
      const hasOwnKey = row.row.order !== '' && !row.row.key.includes(RANGE) && counts.get(row.row.key) === 1;
      group.orders.push({ row, question, amount: amountOf(table, row, plan.now), hasOwnKey });
    }
  return [...found.values()].map(({ stage, about, orders }) => {
    const { column, header, kind } = orders[0]!.question;
    return { table, column, header, stage, about, kind, orders: orders.sort(newestFirst) };
  });
}

function newestFirst(a: AskedOrder, b: AskedOrder): number {
  return dayAbout(b) - dayAbout(a) || b.amount - a.amount || a.row.row.row - b.row.row.row;
}

/** The day that a question is about, as a serial day; the oldest where it has none. */
export const dayAbout = ({ question: { on } }: AskedOrder): number => (on === undefined ? 0 : dayOf(on));

function amountOf(table: TablePlan, { row }: RowPlan, now: Moment): number {
  const [column] = table.columns.byField('amount');
  if (!column || textOf(valueAt(table.sheet, row.row, column.column)) === '') return 0;
  return factsOfRow(table, row, now).number('amount') ?? 0;
}

/** Columns of which nobody can tell whether the team keeps them, and which it has not been asked about. */
function halfKept({ process, config }: Plan, table: TablePlan): Gathered[] {
  const own = config.settings.sheets.find(({ sheet }) => sheet === table.table.sheet);
  const asked = new Set<number>();
  const found: Gathered[] = [];
  for (const { key, stages } of process.variants)
    for (const stage of stages) {
      const habit = table.habits.get(key)?.[stage.index];
      if (!habit || !isHalfKept(habit) || own?.kept?.some((each) => each.stage === stage.key)) continue;
      const [column] = table.columns.ofStage(stage).done;
      if (!column || column.field?.shows === 'description' || asked.has(column.column)) continue;
      asked.add(column.column);
      const { column: at, header } = column;
      found.push({
        table,
        column: at,
        header,
        stage,
        about: stage.key,
        kind: 'half-kept',
        orders: [],
        habit,
      });
    }
  return found;
}

/** What is about the last two months comes first; a habit is asked about when all orders are. */
const RECENT_DAYS = 60;

function rankOf({ orders, habit }: Gathered, now: Moment): { age: number; amount: number; count: number } {
  const amount = orders.reduce((sum, order) => sum + order.amount, 0);
  const newest = orders[0]?.question.on;
  const isRecent = newest !== undefined && !isEarlier(newest, shiftDays(now, -RECENT_DAYS));
  return {
    age: orders.length === 0 ? 2 : isRecent ? 0 : 1,
    amount,
    count: orders.length || (habit?.past ?? 0),
  };
}

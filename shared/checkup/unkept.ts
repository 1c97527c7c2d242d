import { nameKey } from '../people/names';
import type { Plan } from '../plan/plan';
import { keepingOf, type StageHabit } from '../plan/stage-habits';
import { KEEPERS } from '../plan/table-judge';
import type { TablePlan } from '../plan/table-plan';
import { FEW } from '../trade/share';
import type { UnkeptColumn } from './checkup';

/**
 * Columns that the process counts on and that are hardly filled in, by the last orders past them (`stage-habits.ts`);
 * where a column is kept, those who do not fill it.
 */
export function unkeptColumns({ tables, config: { settings } }: Plan): UnkeptColumn[] {
  return tables.flatMap((table) => {
    const states = settings.sheets.find(({ sheet }) => sheet === table.table.sheet)?.keptStates ?? [];
    const wasKept = new Map(states.map(({ stage, isKept }) => [stage, isKept ? 'kept' : 'lost'] as const));
    return byColumn(table).flatMap(({ column, header, habit }): UnkeptColumn[] => {
      const place = { sheet: table.table.sheet, column, header, stage: habit.stage };
      const { past, filled, persons } = habit;
      if (past >= FEW && keepingOf(habit, undefined, wasKept.get(habit.stage)) === 'lost')
        return [{ ...place, person: undefined, of: filled, n: past }];
      return Object.entries(persons)
        .filter(([person, own]) => own.past >= FEW && keepingOf(habit, person) === 'lost')
        .sort(([a, x], [b, y]) => y.past - x.past || (a < b ? -1 : 1))
        .map(([person, own]) => ({
          ...place,
          person: writtenName(person, table),
          of: own.filled,
          n: own.past,
        }));
    });
  });
}

/** A person as the sheet writes them, of the name as it compares. */
function writtenName(person: string, { rows }: TablePlan): string {
  for (const { order } of rows)
    for (const field of KEEPERS) {
      const name = order.cells.text(field);
      if (nameKey(name) === person) return name;
    }
  return person;
}

interface ColumnHabit {
  readonly column: number;
  readonly header: string;
  readonly habit: StageHabit;
}

/**
 * How each column is kept, over all processes of its table. One that shows several stages (papers sent: to the bank, or
 * to the customer) is kept as it is for the one for which it is kept best.
 */
function byColumn({ habits, columns, rows }: TablePlan): ColumnHabit[] {
  const found = new Map<number, Map<string, ColumnHabit>>();
  const variants = new Map(rows.map(({ order: { variant } }) => [variant.key, variant]));
  for (const [key, stages] of habits)
    stages.forEach((habit, at) => {
      const stage = variants.get(key)?.stages[at];
      const [shown] = stage ? columns.ofStage(stage).done : [];
      if (!shown || habit.past === 0) return;
      const { column, header } = shown;
      let ofStages = found.get(column);
      if (!ofStages) found.set(column, (ofStages = new Map()));
      const before = ofStages.get(habit.stage)?.habit;
      ofStages.set(habit.stage, { column, header, habit: before ? together(before, habit) : habit });
    });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, stages]) => [...stages.values()].reduce((best, each) => (isBetter(each, best) ? each : best)));
}

/** What few orders say comes after what enough of them do. */
function isBetter({ habit: a }: ColumnHabit, { habit: b }: ColumnHabit): boolean {
  if (a.past >= FEW !== b.past >= FEW) return a.past >= FEW;
  return a.filled / a.past > b.filled / b.past;
}

function together(a: StageHabit, b: StageHabit): StageHabit {
  // Without a prototype, as what it is made of: whatever a person is called, the name is nobody else's.
  const persons = Object.create(null) as Record<string, { past: number; filled: number }>;
  for (const each of [a.persons, b.persons])
    for (const [name, { past, filled }] of Object.entries(each)) {
      const sum = persons[name] ?? { past: 0, filled: 0 };
      persons[name] = { past: sum.past + past, filled: sum.filled + filled };
    }
  return { ...a, past: a.past + b.past, filled: a.filled + b.filled, persons };
}

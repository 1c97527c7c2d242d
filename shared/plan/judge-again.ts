import { readConfig } from '../config';
import { compileProcess, VARIANT_KEY } from '../process/compile';
import type { ProcessRow } from '../process/row';
import type { Book } from '../book/model';
import { bookClocks } from './book-clocks';
import { factsOfRow } from './facts-of-row';
import { nameInBoth, SHIPPED_STAGES } from './shipped-stages';
import { plan as planOf, type Plan } from './plan';
import { rulesFor, teamOf } from './rules';
import type { RowPlan } from './table-plan';
import { sampleOf } from './planner';
import { habitsFrom } from './table-habits';
import { TableJudge } from './table-judge';

/**
 * Some orders of a plan as they would be judged after a change of the process rows or of the calendars: what a
 * full plan of `book`, which holds the change, says of them. Names of stages and the fields that show them done
 * also decide how headers are read; where they change, the whole book is planned.
 */
export function judgedAgain(before: Plan, book: Book, which: (row: RowPlan) => boolean): Plan {
  const { config } = readConfig(book, before.options.lang);
  const { process, problems } = compileProcess(config.processRows, SHIPPED_STAGES);
  if (problems.length > 0 || !readsHeadersAlike(before.config.processRows, config.processRows))
    return planOf(book, before.now, before.options);
  const { clocks } = bookClocks(book, config);
  const { team } = teamOf(book, config, clocks, before.now);
  const changed = { process, clocks, team };
  const tables = before.tables.map((each) => {
    const rules = rulesFor({ ...before, ...changed }, each.table);
    const sample = sampleOf(each, rules, before.now);
    const habits = habitsFrom(sample, each.deleted);
    const judge = new TableJudge(
      each.table, each.sheet, each.columns, each.parts, rules, before.now, habits, each.records,
    ); // prettier-ignore
    const rows = each.rows.filter(which).flatMap(({ row }) => {
      const judged = judge.judge(row, factsOfRow(each, row, before.now));
      return judged ? [judged] : [];
    });
    return { ...each, sample, habits, rows };
  });
  return { ...before, ...changed, book, config, tables };
}

/** The same stages by the same names, shown done by the same fields. */
function readsHeadersAlike(a: readonly ProcessRow[], b: readonly ProcessRow[]): boolean {
  const told = (rows: readonly ProcessRow[]): string =>
    rows
      .filter(({ key }) => key !== VARIANT_KEY)
      .map(({ variant, key, name, evidence }) =>
        JSON.stringify([variant, key, nameInBoth(key, name), evidence]),
      )
      .sort()
      .join('\n');
  return told(a) === told(b);
}

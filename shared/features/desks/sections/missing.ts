import { both, same, type Bilingual } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import type { ReadColumn } from '../../../plan/read-column';
import type { RowFacts } from '../../../plan/row-facts';
import type { Work } from '../../../plan/work';
import { dateIn, type Reading } from '../../../cells/cells';
import { troubleOf } from '../../../plan/stage-facts';
import { fieldsOf } from '../../../process/expression';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { named, tableOf } from '../../../orders/section-parts';
import { wantedWork, type Piece } from '../picked';
import { COLUMNS } from '../words';
import { toDoText } from '../../../templates/vocabulary/to-do';

interface Lack extends Piece {
  readonly column: ReadColumn;
  /** What stands there, where it is not blank. */
  readonly says: string;
}

/**
 * Cells that have to be filled or put right before the next stage can have a deadline: those that its rules count from,
 * those of its own date, those of the stage before it where that is done on a day that nobody wrote down.
 */
export function missing(plan: Plan, wanted: SectionWanted): SectionView {
  const seen = new Set<string>();
  const found = wantedWork(plan, wanted, isUndated).flatMap((piece): Lack[] => {
    const { table, row } = piece.work;
    const facts = factsOfRow(table, row.row, plan.now);
    const column = lackOf(piece.work, facts);
    const place = `${table.table.sheet}\0${row.row.row}\0${column?.column}`;
    if (!column || seen.has(place)) return [];
    seen.add(place);
    return [{ ...piece, column, says: column.field ? facts.text(column.field.key) : '' }];
  });
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.lacks, both('为了', 'For')].map((title) => ({
    title,
  }));
  return {
    total: found.length,
    table: tableOf(titles, found, wanted, ({ entry, work, column, says }) => ({
      cells: [
        same(entry.order),
        same(entry.customer),
        lackWords(column, says),
        toDoText(work.stage.stage.name),
      ],
      place: { sheet: work.table.table.sheet, row: work.row.row.row, column: column.column },
      opens: named([entry]),
    })),
    ...(found.length === 0 && {
      note: both('下一步要用的数据都有', 'Nothing that the next stages need is missing'),
    }),
  };
}

const lackWords = ({ header }: ReadColumn, says: string): Bilingual =>
  says === '' ? same(header) : both(`${header}：“${says}”看不出日期`, `${header}: “${says}” is no date`);

/** No date can be told of it, and nobody outside is waited for. */
function isUndated({ stage: { status, due } }: Work): boolean {
  if (status === 'data error' || status === 'date to confirm') return true;
  return due === undefined && status !== 'on hold';
}

/** The first column without a usable date, of those that the sheet has. */
function lackOf({ table, row, stage: { stage } }: Work, facts: RowFacts): ReadColumn | undefined {
  const rules = [...(stage.startFrom ? [stage.startFrom] : []), ...stage.notLater];
  const { done, planned } = table.columns.ofStage(stage);
  const asked = [
    ...rules.flatMap(fieldsOf).flatMap((field) => table.columns.byField(field)),
    ...planned,
    ...done,
  ];
  const unread = asked.find((column) => column.isDate && isUnreadable(facts.read(column)));
  if (unread) return unread;
  for (const rule of rules) {
    // Any one of the fields of a rule is enough.
    const columns = fieldsOf(rule).flatMap((field) => table.columns.byField(field));
    const dated = columns.some((column) => dateIn(facts.read(column)) !== undefined);
    const usable =
      columns.find(({ isDate, isPlan }) => isDate && !isPlan) ?? columns.find(({ isDate }) => isDate);
    if (!dated && usable) return usable;
  }
  const own = planned.find((column) => column.isDate && dateIn(facts.read(column)) === undefined);
  return own ?? before({ table, row, stage: stage.after, facts });
}

/** Neither a date nor a state nor blank. */
const isUnreadable = (reading: Reading): boolean => troubleOf(reading) !== undefined;

function before({
  table,
  row,
  stage,
  facts,
}: {
  table: Work['table'];
  row: Work['row'];
  stage: readonly number[];
  facts: RowFacts;
}): ReadColumn | undefined {
  const { stages } = row.order.variant;
  return stage
    .flatMap((at) => stages[at]!.evidence)
    .flatMap((field) => table.columns.byField(field))
    .find((column) => column.isDate && dateIn(facts.read(column)) === undefined);
}

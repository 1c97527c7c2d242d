import type { Book } from '../../shared/book/model';
import { headerKey } from '../../shared/mapping/headers';
import type { ColumnMap, TableMap } from '../../shared/mapping/mapping';
import type { Tracker } from './tracker';

/** How one tracker was read, counted in columns. */
export interface Measured {
  readonly name: string;
  /** What is wrong with the table itself: not found, found where there is none, header or key elsewhere. */
  readonly faults: readonly string[];
  readonly columns: number;
  /** Columns with a right field. */
  readonly known: number;
  /** Of these: read right and used without asking, read right but asked first. */
  readonly right: number;
  readonly rightAsked: number;
  /** Columns that were read wrongly without a question: `header -> field`. */
  readonly wrong: readonly string[];
  /** Of the known ones, those left alone or asked with another guess first. */
  readonly missed: readonly string[];
  readonly asked: number;
}

/** What finds the tables of orders of a book. */
export type Reader = (book: Book) => readonly TableMap[];

export function measure(tracker: Tracker, read: Reader): Measured {
  const { name, sheet, right } = tracker;
  const [table] = read({ sheets: [sheet] });
  const none = { name, columns: 0, known: 0, right: 0, rightAsked: 0, wrong: [], missed: [], asked: 0 };
  if (!right) return { ...none, faults: table ? ['is no tracker, but was read as one'] : [] };
  const known = right.columns.filter(({ fields, mayBeNone }) => fields.length > 0 && !mayBeNone);
  if (!table) {
    const missed = known.map(({ header }) => header);
    return { ...none, faults: ['not found'], columns: right.columns.length, known: known.length, missed };
  }
  const [wrong, missed] = [[] as string[], [] as string[]];
  let [isRight, rightAsked, asked] = [0, 0, 0];
  right.columns.forEach(({ header, fields, mayBeNone }, at) => {
    const column = table.columns.find((each) => each.column === at + 1);
    const meant = meaningOf(column);
    const isAsked = column?.question !== undefined;
    if (isAsked) asked++;
    const planned = column?.kind === 'plan' && fields.includes(`plan ${meant}`);
    const fits = meant !== undefined && (fields.includes(meant) || planned);
    if (fits && !mayBeNone && isAsked) rightAsked++;
    else if (fits && !mayBeNone) isRight++;
    if (fits || (meant === undefined && (mayBeNone || fields.length === 0))) return;
    if (meant !== undefined && !isAsked) wrong.push(`${header} -> ${meant}`);
    else if (fields.length > 0 && !mayBeNone) missed.push(`${header} (${fields.join(', ')})${meant ? ` ? ${meant}` : ''}`);
  }); // prettier-ignore
  const key = table.keys[0] === undefined ? undefined : right.columns[table.keys[0] - 1]?.header;
  const faults = [
    ...(table.headerRow === right.headerRow ? [] : [`header in row ${table.headerRow}`]),
    ...(right.key === undefined || (key !== undefined && headerKey(key) === headerKey(right.key)) ? [] : [`named by ${key ?? 'nothing'}`]),
  ]; // prettier-ignore
  return { name, faults, columns: right.columns.length, known: known.length, right: isRight, rightAsked, wrong, missed, asked }; // prettier-ignore
}

/** The field of a column, else the stage that its name alone means. */
function meaningOf(column: ColumnMap | undefined): string | undefined {
  return column?.field ?? (column?.stage ? `stage ${column.stage}` : undefined);
}

/** Recall: of the columns with a right field, those read right without asking. Wrong: of all columns. In percent. */
export function shares(all: readonly Measured[]): { recall: number; withAsked: number; wrong: number } {
  const sum = (of: (each: Measured) => number): number => all.reduce((total, each) => total + of(each), 0);
  const known = sum((each) => each.known);
  const columns = sum((each) => each.columns);
  const right = sum((each) => each.right);
  const percent = (part: number, of: number): number => (of === 0 ? 100 : (100 * part) / of);
  return {
    recall: percent(right, known),
    withAsked: percent(right + sum((each) => each.rightAsked), known),
    wrong: percent(
      sum((each) => each.wrong.length),
      columns,
    ),
  };
}

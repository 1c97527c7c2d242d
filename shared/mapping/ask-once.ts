import { headerKey } from './headers';
import type { ColumnMap, Question, TableMap } from './map';

/**
 * Asks once for all columns, on whatever sheet, whose header and possible meanings are the same: a year of monthly
 * sheets asks one question. The columns share it, so one answer settles all of them.
 */
export function askedOnce(tables: readonly TableMap[]): TableMap[] {
  const places = new Map<string, { sheet: string; column: number; question: Question }[]>();
  for (const { sheet, columns } of tables)
    for (const { column, question } of columns)
      if (question) {
        const key = likenessOf(question);
        places.set(key, [...(places.get(key) ?? []), { sheet, column, question }]);
      }
  const shared = new Map([...places].map(([key, [first, ...others]]) => [key, withOthers(first!.question, others)])); // prettier-ignore
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => sharing(column, shared)),
  }));
}

function sharing(column: ColumnMap, shared: ReadonlyMap<string, Question>): ColumnMap {
  const question = column.question && shared.get(likenessOf(column.question));
  return question ? { ...column, question } : column;
}

function withOthers(question: Question, others: readonly { sheet: string; column: number }[]): Question {
  if (others.length === 0) return question;
  const also = others.map(({ sheet, column }) => ({ sheet, column }));
  const sheets = new Set([question.sheet, ...also.map(({ sheet }) => sheet)]).size;
  const { zh, en } = question.text;
  if (sheets === 1) return { ...question, also };
  return { ...question, also, text: { zh: `${zh}（共 ${sheets} 张表）`, en: `${en} (on ${sheets} sheets)` } };
}

/** The header, its number among equal ones, and what it may mean. */
function likenessOf({ id, sheet, choices }: Question): string {
  const header = id.slice(`column:${sheet}:`.length);
  return [headerKey(header), header.split('#')[1] ?? '', ...choices.map(({ value }) => value)].join('\0');
}

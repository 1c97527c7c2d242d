import { isBlank, isError, type CellKind, type CellValue } from '../book/model';
import type { CellWrite } from '../book/patch';
import { both, type Bilingual } from '../lang';
import { codecOf } from './kinds';
import { Wrong, type AroundCell, type FilledCell, type WritingContext } from './kinds/codec';
import { type RecordContext } from './context';
import { isMany, type RecordColumn } from './sheet';
import { several } from './table';

/** A cell once it was read. `value` is what counts; undefined where nothing does. */
export interface ReadCell {
  readonly value: unknown;
  /** What is wrong with the cell, each in a whole sentence. */
  readonly problems: readonly Bilingual[];
}

/** Reads one cell of a column. Never throws, whatever the cell holds. */
export function readCell(
  column: RecordColumn,
  value: CellValue,
  kind: CellKind,
  around: AroundCell,
  context: RecordContext,
): ReadCell {
  const instead = column.default ?? (isMany(column) ? [] : undefined);
  if (isError(value))
    return { value: instead, problems: [sentence(column, value.error, shows(value.error))] };
  if (isBlank(value))
    return { value: instead, problems: column.required ? [column.missing ?? lacking(column)] : [] };
  const text = String(value).trim();
  const cell: FilledCell = { ...around, value, kind, text };
  const { read } = codecOf(column);
  const tried = (one: FilledCell): unknown => read(one, column, context);
  const isValue = (one: FilledCell): boolean =>
    column.isOne ? column.isOne(one.text, context) : !isTextual(column) && !(tried(one) instanceof Wrong);
  const values: unknown[] = [];
  const problems: Bilingual[] = [];
  for (const part of isMany(column) ? partsOf(column, cell, isValue) : [cell]) {
    const answer = tried(part);
    const problem =
      answer instanceof Wrong ? sentence(column, part.text, answer.problem) : column.check?.(part.text);
    if (problem) problems.push(problem);
    else values.push(answer);
  }
  if (isMany(column)) return { value: values, problems };
  return { value: values.length > 0 ? values[0] : instead, problems };
}

/** What a value looks like in a form, which reads back as that value; empty for none. */
export function textOfValue(column: RecordColumn, value: unknown, context: WritingContext): string {
  if (value === undefined) return '';
  const { text } = codecOf(column);
  if (!isMany(column)) return text(value, column, context);
  const separator = context.lang === 'zh' ? '、' : ', ';
  return (value as readonly unknown[]).map((each) => text(each, column, context)).join(separator);
}

/** The write that makes a cell hold a value; undefined for one that is to stay empty. */
export function writeOfValue(
  column: RecordColumn,
  value: unknown,
  context: WritingContext,
  beside: (key: string) => string,
): CellWrite | undefined {
  if (value === undefined) return undefined;
  const { write } = codecOf(column);
  if (write && !isMany(column)) return write(value, column, context, beside);
  const text = textOfValue(column, value, context);
  return text === '' ? undefined : { as: 'text', value: text };
}

function partsOf(
  column: RecordColumn,
  cell: FilledCell,
  isValue: (cell: FilledCell) => boolean,
): FilledCell[] {
  if (typeof cell.value !== 'string') return [cell];
  const partOf = (text: string): FilledCell => ({ ...cell, value: text, kind: 's', text });
  const stays = codecOf(column).keepsSlash ? () => true : (text: string) => isValue(partOf(text));
  return several(cell.text, stays).map(partOf);
}

/** Kinds that take any text: there no part could be told from a value with a slash. */
const isTextual = ({ kind }: RecordColumn): boolean =>
  ['list', 'text', 'long', 'person', 'customer', 'order', 'product', 'calendar', 'file'].includes(kind);

/** The sentence for a cell, with what holds until it is put right. */
function sentence(column: RecordColumn, text: string, problem: Bilingual): Bilingual {
  if (column.wrong) return column.wrong(text);
  const { zh, en } = untilThen(column);
  return both(`${problem.zh}；改好之前${zh}。`, `${problem.en}; until then ${en}.`);
}

function untilThen(column: RecordColumn): Bilingual {
  if (column.default !== undefined) return both('按默认值处理', 'the default counts');
  if (column.required) return both('这一行不算数', 'the row does not count');
  return both('忽略这一格', 'the cell is ignored');
}

const shows = (error: string): Bilingual =>
  both(`单元格显示错误 ${error}`, `The cell shows the error ${error}`);

function lacking({ title }: RecordColumn): Bilingual {
  return both(
    `这一行没有填“${title.zh}”，不算数。请补上。`,
    `This row lacks “${title.en}” and does not count. Fill it in.`,
  );
}

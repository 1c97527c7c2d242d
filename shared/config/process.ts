import type { Sheet } from '../book/model';
import type { Lang } from '../lang';
import type { Finding } from '../finding';
import { gateMapped } from '../process/gate';
import type { ProcessProblem } from '../process/process';
import { PROCESS_COLUMNS, type ProcessRow } from '../process/row';
import { PROCESS_TITLES } from '../templates/vocabulary';
import { templateRows } from '../templates';
import { readTable, type TableRow } from '../records/table';
import { keysInCell } from './process-words';

/**
 * Reads the stages as rows of text, words of either language turned into keys. Whether limits, conditions and
 * expressions mean anything is for the compiler to say; see `processFindings`.
 */
export function processFromSheet(sheet: Sheet): { value: ProcessRow[]; findings: Finding[] } {
  const { rows, findings } = readProcess(sheet);
  const read = rows.map(rowOf);
  return { value: read.map((row) => withStageKeys(row, read)), findings: [...findings] };
}

/** What the compiler found in rows that were read from this sheet, as findings at their cells. */
export function processFindings(sheet: Sheet, problems: readonly ProcessProblem[]): Finding[] {
  const { rows } = readProcess(sheet);
  return problems.flatMap(({ row, column, problem }) => {
    const at = rows[row];
    return at
      ? [{ place: at.place(column), severity: 'error', kind: 'process', message: problem } as const]
      : [];
  });
}

/**
 * The same rows with each cell that the compiler could not use as shipped, where that stage is shipped; the
 * other cells stay as the team wrote them.
 */
export function repairedRows(
  rows: readonly ProcessRow[],
  problems: readonly ProcessProblem[],
  lang: Lang,
): ProcessRow[] {
  const repaired = [...rows];
  for (const { row, column } of problems) {
    const broken = repaired[row];
    if (!broken || column === 'key' || column === 'variant') continue;
    const shipped = templateRows(broken.variant, lang).find((stage) => stage.key === broken.key);
    if (shipped) repaired[row] = { ...broken, [column]: shipped[column] };
  }
  return repaired;
}

type Row = TableRow<keyof ProcessRow>;

function readProcess(sheet: Sheet): { rows: readonly Row[]; findings: readonly Finding[] } {
  return readTable(sheet, PROCESS_TITLES, ['variant', 'key', 'limit']);
}

function rowOf(row: Row): ProcessRow {
  const cells = PROCESS_COLUMNS.map((column) => [column, keysInCell(column, row.text(column))]);
  return Object.fromEntries(cells) as unknown as ProcessRow;
}

/** People name predecessors by the stage's name; the compiler wants keys. */
function withStageKeys(row: ProcessRow, rows: readonly ProcessRow[]): ProcessRow {
  const siblings = rows.filter((other) => other.variant === row.variant);
  const keys = (text: string): string =>
    text
      .split(/[、，,;；\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => keyAmong(part, siblings))
      .join(', ');
  return { ...row, after: keys(row.after), gate: gateMapped(row.gate, (name) => keyAmong(name, siblings)) };
}

function keyAmong(text: string, rows: readonly ProcessRow[]): string {
  if (rows.some((row) => row.key === text)) return text;
  return rows.find((row) => row.key.toLowerCase() === text.toLowerCase() || row.name === text)?.key ?? text;
}

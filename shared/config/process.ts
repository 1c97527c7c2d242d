import type { Sheet } from '../book/model';
import type { NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import type { Finding } from '../finding';
import { gateMapped } from '../process/gate';
import type { ProcessProblem } from '../process/process';
import { PROCESS_COLUMNS, type ProcessRow } from '../process/row';
import { choicesOf, PROCESS_TITLES, ROLE_WORDS, ROLL_WORDS, SHEET_NAMES } from '../templates/vocabulary';
import { templateRows } from '../templates';
import { readTable, newTable, textCell, type TableColumn, type TableRow } from '../records/table';
import { keysInCell, wordsInCell } from './process-words';

/** The sheet 跟单_流程, one stage per row; role, party and field keys stand as words of the language. */
export function processToSheet(rows: readonly ProcessRow[], lang: Lang): NewSheet {
  const records = rows.map((row) =>
    Object.fromEntries(
      PROCESS_COLUMNS.map((column) => [column, textCell(wordsInCell(column, row[column], lang))]),
    ),
  );
  return newTable(SHEET_NAMES.process[lang], PROCESS_TITLES, lookOf(lang), records, lang);
}

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

function lookOf(lang: Lang): TableColumn<keyof ProcessRow>[] {
  const width: Record<keyof ProcessRow, number> = {
    variant: 11, applies: 24, key: 14, name: 18, role: 14, after: 22, startFrom: 26, limit: 13, calendar: 10, notLater: 30,
    roll: 9, gate: 20, waitsOn: 16, warn: 11, escalate: 26, evidence: 22, checklist: 60, document: 26, source: 50, confirmed: 10,
  }; // prettier-ignore
  const choices: Partial<Record<keyof ProcessRow, string[]>> = {
    role: choicesOf(ROLE_WORDS, lang),
    roll: choicesOf(ROLL_WORDS, lang),
  };
  const wraps: ReadonlySet<keyof ProcessRow> = new Set([
    'applies',
    'after',
    'notLater',
    'gate',
    'checklist',
    'document',
    'source',
  ]);
  return PROCESS_COLUMNS.map((key) => ({
    key,
    width: width[key],
    format: 'text',
    ...(choices[key] ? { choices: choices[key] } : {}),
    ...(wraps.has(key) ? { wrap: true } : {}),
  }));
}

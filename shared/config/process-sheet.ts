import type { NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import { PROCESS_COLUMNS, type ProcessRow } from '../process/row';
import { newTable, textCell, type TableColumn } from '../records/table';
import { choicesOf, PROCESS_TITLES, ROLE_WORDS, ROLL_WORDS, SHEET_NAMES } from '../templates/vocabulary';
import { wordsInCell } from './process-words';

/** The sheet 跟单_流程, one stage per row; role, party and field keys stand as words of the language. */
export function processToSheet(rows: readonly ProcessRow[], lang: Lang): NewSheet {
  const records = rows.map((row) =>
    Object.fromEntries(
      PROCESS_COLUMNS.map((column) => [column, textCell(wordsInCell(column, row[column], lang))]),
    ),
  );
  return newTable(SHEET_NAMES.process[lang], PROCESS_TITLES, lookOf(lang), records, lang);
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

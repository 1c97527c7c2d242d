import { columnLetters } from '../../book/address';
import { textOf } from '../../cells/cells';
import type { ColumnMap, TableMap } from '../../mapping/mapping';
import { findSheet, isBlank, kindAt, valueAt, type Sheet } from '../../book/model';
import { chosenMap, headerAddress, meaningOf } from './confirmed-mapping';
import type { SetUpChoices } from './choices';
import type { Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { isoOf, fromSerial } from '../../time/moment';
import { meaningLabel } from './meanings';

/** How sure the reading of a column is; `said`: a person said so. */
export type Sureness = 'said' | 'sure' | 'unsure' | 'unused';

export interface SetUpColumn {
  /** What names it in the choices. */
  readonly at: string;
  readonly letters: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** As in the choices: `field:etd:plan`. */
  readonly meaning: string;
  readonly label: Bilingual | undefined;
  readonly sureness: Sureness;
  /** 0 to 100. */
  readonly percent: number;
  readonly samples: readonly string[];
  /** Another column of the table that means the same. */
  readonly twin: string | undefined;
}

/** How the columns of one sheet are read with what a person chose; doubtful ones first. */
export function setUpColumns(plan: Plan, choices: SetUpChoices, name: string): SetUpColumn[] {
  const sheet = findSheet(plan.book, name);
  if (!sheet) return [];
  const columns = chosenMap(plan, choices)
    .tables.filter((table) => table.sheet === name)
    .flatMap((table) =>
      table.columns.filter(({ ours }) => !ours).map((column) => columnView(plan, sheet, table, column)),
    );
  return columns.sort((a, b) => Number(b.sureness === 'unsure') - Number(a.sureness === 'unsure'));
}

export function surenessOf({ field, stage, confidence, question }: ColumnMap): Sureness {
  if (question) return 'unsure';
  if (confidence === 1) return 'said';
  return field === null && stage === null ? 'unused' : 'sure';
}

function columnView(plan: Plan, sheet: Sheet, table: TableMap, column: ColumnMap): SetUpColumn {
  const meaning = meaningOf(column);
  const twin = table.columns.find(
    (each) =>
      each !== column &&
      !each.ours &&
      meaning !== 'none' &&
      each.stage === column.stage &&
      meaningOf(each) === meaning,
  );
  return {
    at: headerAddress(table, column),
    letters: columnLetters(column.column),
    row: table.headerRow,
    column: column.column,
    header: column.header.replace(/\s+/g, ' '),
    meaning,
    label: meaningLabel(plan, column.field, column.stage, column.kind),
    sureness: surenessOf(column),
    percent: Math.round(column.confidence * 100),
    samples: samplesOf(sheet, table, column.column),
    twin: twin && columnLetters(twin.column),
  };
}

/** Different cells that show what a column holds, and the rows and letters looked at for them. */
const SAMPLES = 3;
const LOOK = 60;
const LONGEST = 24;

function samplesOf(sheet: Sheet, table: TableMap, column: number): string[] {
  const found = new Set<string>();
  const last = Math.min(table.lastRow, table.firstRow + LOOK);
  for (let row = table.firstRow; row <= last && found.size < SAMPLES; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    const isDate = typeof value === 'number' && /[dt]/i.test(kindAt(sheet, row, column));
    const text = isDate ? isoOf(fromSerial(value)) : textOf(value).replace(/\s+/g, ' ');
    found.add(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  }
  return [...found];
}

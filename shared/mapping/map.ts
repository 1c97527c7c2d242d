import type { Bilingual } from '../lang';
import type { ColumnKind } from './match';

/** What one row of a sheet stands for. */
export type Grain = 'order' | 'order×shipment' | 'order×sku';

/** What Gendan knows of a book: its tables of orders, and what it has to ask about them. */
export interface BookMap {
  readonly tables: readonly TableMap[];
  readonly questions: readonly Question[];
}

/** A table of orders on a sheet. Rows and columns count from 1. */
export interface TableMap {
  readonly sheet: string;
  /** First and last row of the header; the same when it has one row. */
  readonly topRow: number;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows from `firstRow` to `lastRow` that are no orders: empty ones, months, subtotals. Ascending. */
  readonly skip: readonly number[];
  readonly grain: Grain;
  /** The columns that name an order, best first; empty when nothing does and every row is an order. */
  readonly keys: readonly number[];
  readonly columns: readonly ColumnMap[];
  /** A serial day in the time the table is about, from its dates or its title; gives years to dates without one. */
  readonly near?: number;
  /** The formatted table (ListObject) that these rows are. */
  readonly table?: string;
}

export interface ColumnMap {
  readonly column: number;
  /** As the sheet shows it; two rows joined. */
  readonly header: string;
  readonly field: string | null;
  /** The stage that the column tells of, by its name or through its field. */
  readonly stage: string | null;
  /** Whether the column tells a plan, what happened, or anything else. */
  readonly kind: ColumnKind;
  /** 0 to 1; 1 when a person confirmed it. */
  readonly confidence: number;
  readonly question?: Question;
  /** A result column that Gendan wrote. */
  readonly ours?: true;
}

/** Something to ask a person; `id` stays the same as long as the sheet and the header do. */
export interface Question {
  readonly id: string;
  /**
   * `status word`: words of the team's own in its status column; each of `words` is answered by itself.
   * `legend`: colours to which the sheet itself gives a meaning, all answered together.
   */
  readonly about: 'column' | 'grain' | 'table' | 'status word' | 'legend';
  /** The first sheet that it is asked for; the same header elsewhere stands in `also`. */
  readonly sheet: string;
  readonly column?: number;
  readonly also?: readonly { readonly sheet: string; readonly column: number }[];
  readonly words?: readonly AskedWord[];
  /** What the legend says of each colour: `红色=已取消`. */
  readonly says?: readonly string[];
  readonly text: Bilingual;
  /** The first is what holds until it is answered. */
  readonly choices: readonly Choice[];
}

/** A word that nobody knows, with the first cell that shows it. */
export interface AskedWord {
  readonly word: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How many rows show it. */
  readonly count: number;
}

export interface Choice {
  /** `field:etd:plan`, `stage:load:actual`, `none`; a grain; `use` or `leave out`; what a status word means. */
  readonly value: string;
  readonly label: Bilingual;
}

/**
 * Whether a column may act: complete a stage, name an order, give a date. A guess that is still asked about may not;
 * it is shown, and does nothing until it is answered.
 */
export function acts({ question }: ColumnMap): boolean {
  return question === undefined;
}

/** The column that has a field, the surest first; `plan` asks for the planned date of a field that has an actual one. */
export function columnOf(table: TableMap, field: string, plan = false): ColumnMap | undefined {
  let found: ColumnMap | undefined;
  for (const column of table.columns) {
    if (column.field !== field || column.ours || !acts(column)) continue;
    if (plan !== (column.kind === 'plan') && !(column.kind === 'plan' && INHERENT.has(field))) continue;
    if (!found || column.confidence > found.confidence) found = column;
  }
  return found;
}

/** Fields that are plans by nature: their column is the field itself. */
const INHERENT = new Set(['etd', 'eta', 'factory_due']);

import type { Bilingual, Lang } from '../../lang';
import type { Plan } from '../../plan/plan';
import { rowNamed, type RowRef } from '../../records/change';
import type { RecordDraft } from '../../records/draft';
import { isMany, type RecordColumn, type RecordKind, type RecordSheet } from '../../records/sheet';
import { textOfValue } from '../../records/values';
import { lookOf } from '../../records/create';
import { recordContext, recordKind, shortTitle } from './kinds';
import { rowTexts } from './list';

/** A row to be filled in. Plain JSON. */
export interface RecordFormView {
  readonly kind: string;
  readonly title: Bilingual;
  /** Undefined for a new row. */
  readonly ref: RowRef | undefined;
  readonly fields: readonly RecordField[];
}

export interface RecordField {
  readonly key: string;
  readonly title: Bilingual;
  readonly help: Bilingual | undefined;
  readonly kind: RecordKind;
  readonly isRequired: boolean;
  /** Whether one field holds several values. */
  readonly isMany: boolean;
  /** What can be chosen; empty for a field that is typed. */
  readonly choices: readonly string[];
  readonly text: string;
  /** What is wrong with the cell as it is. */
  readonly problem: Bilingual | undefined;
}

/** The form for a row, or for a new one with what its columns begin with. NoSuchRecords, RecordGone, RecordHeaderLost. */
export function recordForm(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: string,
  lang: Lang,
  ref?: RowRef,
): RecordFormView {
  const declared = recordKind(sheets, kind);
  const row = ref && rowNamed(plan.book, declared, ref, recordContext(plan)).row;
  const texts = row ? rowTexts(declared, row, plan, lang) : beginning(declared, plan, lang);
  const problemAt = (key: string): Bilingual | undefined =>
    row?.findings.find(({ place }) => place.column === row.place(key).column)?.message;
  return {
    kind: declared.key,
    title: shortTitle(declared),
    ref,
    fields: declared.columns.map((column) => ({
      key: column.key,
      title: column.title,
      help: column.help,
      kind: column.kind,
      isRequired: column.required === true,
      isMany: isMany(column),
      choices: [...(lookOf(column, lang).choices ?? [])],
      text: texts[column.key] ?? '',
      problem: problemAt(column.key),
    })),
  };
}

function beginning(declared: RecordSheet, plan: Plan, lang: Lang): RecordDraft {
  const context = { ...recordContext(plan), lang };
  const text = (column: RecordColumn): string => textOfValue(column, column.default, context);
  return Object.fromEntries(declared.columns.map((column) => [column.key, text(column)]));
}

import { EMPTY_PATCH } from '../../book/patch';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import {
  addRecords,
  changeRecord,
  nameOf,
  removeRecord,
  rowNamed,
  shownName,
  type RowRef,
} from '../../records/change';
import { newRecordSheet } from '../../records/create';
import { missingIn, recordFrom, type RecordDraft } from '../../records/draft';
import { RecordUnreadable } from '../../records/errors';
import { sheetFor } from '../../records/find';
import { columnOf, type RecordSheet } from '../../records/sheet';
import type { Proposal } from '../proposal';
import { mayChange, recordContext, recordKind, shortTitle } from './kinds';
import { willBeMade } from './will-be-made';

/**
 * Adds a row, or changes the one that is meant in the columns that the draft speaks of. `by` is who acts, as
 * they say. NoSuchRecords, RecordsGenerated, RecordNotYours, RecordUnreadable, RecordGone, RecordTaken,
 * RecordHeaderLost.
 */
export function proposeRecord(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: string,
  ref: RowRef | undefined,
  told: RecordDraft,
  by = '',
): Proposal {
  const declared = recordKind(sheets, kind);
  const notes = mayChange(plan, declared, by);
  const context = recordContext(plan);
  const row = ref && rowNamed(plan.book, declared, ref, context).row;
  const draft = withWriter(declared, told, by.trim(), row === undefined);
  const missing = row ? undefined : missingIn(declared, draft);
  if (missing) throw new RecordUnreadable(missing, LACKING);
  const values = recordFrom(declared, draft, context, row && ((key) => row.text(key)));
  const wrong = declared.checkRow?.((key) => draft[key]?.trim() ?? row?.text(key) ?? '');
  if (wrong) throw new RecordUnreadable(columnOf(declared, wrong.column)!.title, wrong.problem);
  const name = nameOf(declared, { ...row?.values, ...values }, context);
  const patch = ref
    ? changeRecord(plan.book, declared, ref, values, context)
    : addRecords(plan.book, declared, [values], context);
  const made = sheetFor(plan.book, declared, context.mappings) ? [] : [willBeMade(declared)];
  const verb = ref ? both('修改', 'Change') : both('添加', 'Add');
  return { title: titleOf(declared, verb, name), patch, notes: [...made, ...notes] };
}

/** Who acts is who wrote the row, or what of it somebody else has to approve, unless they say otherwise. */
function withWriter({ columns }: RecordSheet, draft: RecordDraft, by: string, isNew: boolean): RecordDraft {
  if (by === '') return draft;
  const own = columns.filter(({ key, writerOf }) => {
    if (writerOf === undefined || key in draft) return false;
    return isNew || writerOf === 'any' || writerOf.some((each) => each in draft);
  });
  return { ...draft, ...Object.fromEntries(own.map(({ key }) => [key, by])) };
}

/** Empties a row. As `proposeRecord`. */
export function proposeRemoveRecord(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: string,
  ref: RowRef,
  by = '',
): Proposal {
  const declared = recordKind(sheets, kind);
  const notes = mayChange(plan, declared, by);
  const patch = removeRecord(plan.book, declared, ref, recordContext(plan));
  return { title: titleOf(declared, both('删除', 'Take out'), ref.name), patch, notes };
}

/** Adds the sheet to the book; nothing where it is there. NoSuchRecords. */
export function proposeCreateRecords(sheets: readonly RecordSheet[], plan: Plan, kind: string): Proposal {
  const declared = recordKind(sheets, kind);
  const context = recordContext(plan);
  const isThere = sheetFor(plan.book, declared, context.mappings) !== undefined;
  const patch = isThere ? EMPTY_PATCH : { ...EMPTY_PATCH, sheets: [newRecordSheet(declared, [], context)] };
  const { zh, en } = declared.title;
  return { title: both(`新建“${zh}”`, `Add the sheet ${en}`), patch, notes: [] };
}

function titleOf(declared: RecordSheet, verb: Bilingual, name: string): Bilingual {
  const { zh, en } = shortTitle(declared);
  return both(`${zh}：${verb.zh}${shownName(name)}`, `${en}: ${verb.en} ${shownName(name)}`);
}

const LACKING = both('不能空着，请填写。', 'must not be blank; fill it in.');

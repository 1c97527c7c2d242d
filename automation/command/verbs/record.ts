import type { Command } from 'commander';
import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import { openedKind, proposeNew } from '../../../shared/features/matters/new';
import { proposeApproval } from '../../../shared/features/trade/bank';
import type { Plan } from '../../../shared/plan/plan';
import { bookIdPatch } from '../../../shared/proposals/book-id';
import { followUp } from '../../../shared/proposals/follow-up';
import { mergedPatch, type Proposal } from '../../../shared/proposals/proposal';
import { recordContext, recordKind } from '../../../shared/proposals/records/kinds';
import { proposeRecordsOnto } from '../../../shared/proposals/records/map';
import { proposeRecord, proposeRemoveRecord } from '../../../shared/proposals/records/propose';
import { isEmptyPatch } from '../../../shared/book/patch';
import { nameOf, shownName } from '../../../shared/records/change';
import { recordFrom, type RecordDraft } from '../../../shared/records/draft';
import { NoSuchColumn } from '../../../shared/records/errors';
import { readRecords } from '../../../shared/records/read';
import { titlesOf, type RecordSheet } from '../../../shared/records/sheet';
import { MATTERS } from '../../../shared/matters/matters.sheet';
import { COMPANY } from '../../../shared/trade/sheets/company.sheet';
import { fieldTitle } from '../../../shared/trade/paper-fields';
import { TEMPLATES } from '../../../shared/trade/sheets/templates.sheet';
import { TEXTS } from '../../../shared/trade/sheets/texts.sheet';
import { proposeTextApproval } from '../../../shared/features/messages/approve-text';
import { fingerprintOf } from '../../papers/template-at-hand';
import { proposeTemplateApproval } from '../../../shared/features/documents/approve';
import { keyFor } from '../../../shared/templates/vocabulary';
import { fold } from '../../../shared/templates/vocabulary/words';
import { isCopiedBook, newBookId } from '../../keeping/files/book-identity';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import type { Context } from '../context';
import { BadRecordField, NoSuchRow, NothingToApprove, NothingToRecord } from '../errors';
import type { Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { printPreview } from '../show-preview';
import { RECORD_SAY } from '../record-words';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface RecordFlags extends BookFlags {
  readonly row?: string;
  readonly remove?: boolean;
  readonly approve?: boolean;
  readonly sheetOnto?: string;
  readonly as?: string;
  readonly yes?: boolean;
}

/** `gendan record KIND BOOK key=value …`: adds the row of that name, or changes it; shown first, written on consent. */
export function addRecord(program: Command, context: Context, done: Done): Command {
  const { say, remark } = context;
  const verb = program
    .command('record')
    .addHelpText('after', () => `\n${say(RECORD_SAY.recordExamples)}`)
    .argument('<kind>', say(RECORD_SAY.kindArgument))
    .argument('<book>', say(SAY.book))
    .argument('[fields...]', say(RECORD_SAY.fields))
    .description(say(RECORD_SAY.recordAbout))
    .option('--row <name>', say(RECORD_SAY.rowOption))
    .option('--remove', say(RECORD_SAY.removeOption))
    .option('--approve', say(RECORD_SAY.approveOption))
    .option('--sheet-onto <sheet>', say(RECORD_SAY.ontoOption))
    .option('--as <name>', say(RECORD_SAY.asOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (kind: string, path: string, fields: string[], flags: RecordFlags) => {
      const declared = recordKind(RECORD_SHEETS, kind);
      const draft = draftOf(declared, fields);
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, undefined, {}, context, { mayBeEmpty: true });
      const { title, notes, patch } = proposalOf(plan, path, declared, draft, flags);
      const isCopy = await isCopiedBook(path, plan.config.settings.book, context.io.env);
      const whole = followUp(plan, isCopy ? mergedPatch(patch, bookIdPatch(plan, newBookId())) : patch).patch;
      if (isEmptyPatch(patch)) {
        remark(say(RECORD_SAY.saysSo));
        return done(EXIT.ok);
      }
      remark(say(title));
      if (isCopy) remark(say(RECORD_SAY.isCopy));
      for (const note of notes) remark(say(note));
      printPreview(plan, whole, context);
      done(await writeOnConsent(host, whole, flags, context, RECORD_SAY.mayWrite));
    });
  return withGoogleOptions(verb, context);
}

function proposalOf(
  plan: Plan,
  path: string,
  declared: RecordSheet,
  draft: RecordDraft,
  flags: RecordFlags,
): Proposal {
  const { key } = declared;
  const context = recordContext(plan);
  if (flags.approve && !APPROVED.has(key)) throw new NothingToApprove();
  const row = flags.row === undefined ? undefined : rowMeant(plan, declared, flags.row, flags.remove);
  if (flags.approve) return approvalIn(plan, path, declared, { ...flags, row });
  const opened = key === MATTERS.key && row === undefined && !flags.remove && openedKind(draft);
  if (opened) return proposeNew(plan, opened, draft, flags.as ?? '');
  if (flags.sheetOnto !== undefined) return proposeRecordsOnto(RECORD_SHEETS, plan, key, flags.sheetOnto);
  const name = row ?? nameOf(declared, recordFrom(declared, draft, context), context);
  if (flags.remove) return proposeRemoveRecord(RECORD_SHEETS, plan, key, { name }, flags.as);
  if (Object.keys(draft).length === 0) throw new NothingToRecord(declared);
  const isThere = readRecords(plan.book, declared, context).rows.some((row) => row.name === name);
  const ref = isThere || flags.row !== undefined ? { name } : undefined;
  return proposeRecord(RECORD_SHEETS, plan, key, ref, draft, flags.as);
}

/**
 * The name of the row that somebody means by `--row`: as it stands, or by words of it that no other row has (`宁波明泰` for
 * `宁波明泰 123456789`); a row that goes is named in full. NoSuchRow, with the names that there are.
 */
function rowMeant(plan: Plan, declared: RecordSheet, typed: string, isWhole = false): string {
  const names = readRecords(plan.book, declared, recordContext(plan)).rows.map(({ name }) => name);
  if (names.includes(typed)) return typed;
  // As it is shown: without the blank of a part that is blank.
  const [same, ...more] = [...new Set(names)].filter((name) => shownName(name) === shownName(typed));
  if (same !== undefined && more.length === 0) return same;
  const words = typed.split(/\s+/).map(fold).filter(Boolean);
  const wordsIn = (name: string): Set<string> => new Set(name.split(/\s+/).map(fold));
  const whole = names.filter((name) => words.length > 0 && words.every((word) => wordsIn(name).has(word)));
  const [only, ...others] = whole;
  if (only !== undefined && others.length === 0 && !isWhole) return only;
  throw new NoSuchRow(typed, declared.title, (whole.length > 0 ? whole : names).map(shownName));
}

/** Records whose rows a second person approves. */
const APPROVED: ReadonlySet<string> = new Set([COMPANY.key, TEMPLATES.key, TEXTS.key]);

/** NothingToApprove for records that need none. */
function approvalIn(
  plan: Plan,
  path: string,
  declared: RecordSheet,
  { row, as = '' }: RecordFlags,
): Proposal {
  if (row !== undefined && declared.key === COMPANY.key) return proposeApproval(plan, row, as);
  if (row !== undefined && declared.key === TEMPLATES.key)
    return proposeTemplateApproval(plan, row, as, fingerprintOf(plan, path, row));
  if (row !== undefined && declared.key === TEXTS.key) return proposeTextApproval(plan, row, as);
  throw new NothingToApprove();
}

/** A column whose title has the tag of its credit in front, by the title alone: `申请人` for `50 申请人`; where two are called so, none. */
function bareKey({ columns }: RecordSheet, typed: string): string | undefined {
  const found = columns.filter((column) => {
    const { zh, en } = fieldTitle(column);
    return [zh, en].some((each) => fold(each) === fold(typed));
  });
  return found.length === 1 ? found[0]!.key : undefined;
}

/** `key=value`, the key being a column's or one of its titles. BadRecordField, NoSuchColumn. */
function draftOf(declared: RecordSheet, fields: readonly string[]): RecordDraft {
  const entries = fields.map((field): [string, string] => {
    const equals = field.indexOf('=');
    if (equals < 1) throw new BadRecordField(field);
    const key =
      keyFor(titlesOf(declared), field.slice(0, equals)) ?? bareKey(declared, field.slice(0, equals));
    if (key === undefined) throw new NoSuchColumn(field.slice(0, equals), declared);
    return [key, field.slice(equals + 1)];
  });
  return Object.fromEntries(entries);
}

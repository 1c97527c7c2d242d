import type { Command } from 'commander';
import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import { proposeApproval } from '../../../shared/features/trade/bank';
import type { Plan } from '../../../shared/plan/plan';
import { bookIdPatch } from '../../../shared/proposals/book-id';
import { followUp } from '../../../shared/proposals/follow-up';
import { mergedPatch, type Proposal } from '../../../shared/proposals/proposal';
import { recordContext, recordKind } from '../../../shared/proposals/records/kinds';
import { proposeRecordsOnto } from '../../../shared/proposals/records/map';
import { proposeRecord, proposeRemoveRecord } from '../../../shared/proposals/records/propose';
import { isEmptyPatch } from '../../../shared/book/patch';
import { nameOf } from '../../../shared/records/change';
import { recordFrom, type RecordDraft } from '../../../shared/records/draft';
import { NoSuchColumn } from '../../../shared/records/errors';
import { readRecords } from '../../../shared/records/read';
import { titlesOf, type RecordSheet } from '../../../shared/records/sheet';
import { COMPANY } from '../../../shared/trade/sheets/company.sheet';
import { TEMPLATES } from '../../../shared/trade/sheets/templates.sheet';
import { fingerprintOf } from '../../papers/template-at-hand';
import { proposeTemplateApproval } from '../../../shared/features/documents/approve';
import { keyFor } from '../../../shared/templates/vocabulary';
import { isCopiedBook, newBookId } from '../../book-identity';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import type { Context } from '../context';
import { BadRecordField, NothingToApprove, NothingToRecord } from '../errors';
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
  if (flags.approve) return approvalIn(plan, path, declared, flags);
  if (flags.sheetOnto !== undefined) return proposeRecordsOnto(RECORD_SHEETS, plan, key, flags.sheetOnto);
  const context = recordContext(plan);
  const name = flags.row ?? nameOf(declared, recordFrom(declared, draft, context), context);
  if (flags.remove) return proposeRemoveRecord(RECORD_SHEETS, plan, key, { name }, flags.as);
  if (Object.keys(draft).length === 0) throw new NothingToRecord();
  const isThere = readRecords(plan.book, declared, context).rows.some((row) => row.name === name);
  const ref = isThere || flags.row !== undefined ? { name } : undefined;
  return proposeRecord(RECORD_SHEETS, plan, key, ref, draft, flags.as);
}

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
  throw new NothingToApprove();
}

/** `key=value`, the key being a column's or one of its titles. BadRecordField, NoSuchColumn. */
function draftOf(declared: RecordSheet, fields: readonly string[]): RecordDraft {
  const entries = fields.map((field): [string, string] => {
    const equals = field.indexOf('=');
    if (equals < 1) throw new BadRecordField(field);
    const key = keyFor(titlesOf(declared), field.slice(0, equals));
    if (key === undefined) throw new NoSuchColumn(field.slice(0, equals), declared);
    return [key, field.slice(equals + 1)];
  });
  return Object.fromEntries(entries);
}

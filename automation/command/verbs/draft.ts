import { dirname } from 'node:path';
import type { Command } from 'commander';
import { isEmptyPatch } from '../../../shared/book/patch';
import { readAddress } from '../../../shared/cells/mail-address';
import { GendanError } from '../../../shared/errors';
import { dueDrafts, type DueDraft } from '../../../shared/features/messages/drafts/due';
import { aboutRef, makeDraft } from '../../../shared/features/messages/drafts/make';
import type { Draft } from '../../../shared/messages/texts/draft';
import { DRAFT_KINDS, NO_ADDRESS, type DraftKind } from '../../../shared/messages/texts/draft-kinds.data';
import { draftFileName } from '../../../shared/messages/texts/draft-name';
import { notedOf, proposeDrafted } from '../../../shared/messages/texts/noted';
import type { Plan } from '../../../shared/plan/plan';
import { keyFor } from '../../../shared/templates/vocabulary';
import { dayOf } from '../../../shared/time/moment';
import { LANGUAGES, type Language } from '../../../shared/trade/languages';
import { emlOf } from '../../../papers/mail/eml';
import { findAttachments } from '../../drafts/attachments';
import { draftPath, writeDraft } from '../../drafts/draft-file';
import { BadRecipient, NoSuchDraftKind, NoSuchLanguage } from '../../drafts/errors';
import { isSheetsAddress } from '../../google/address';
import { agreed } from '../ask';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { dueJson, madeJson, type MadeDraft, type RefusedDraft } from '../draft-json';
import { DRAFT_SAY } from '../draft-words';
import { NotConfirmed } from '../errors';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { againWords, printDraft, printDue } from '../show-draft';
import { printReport } from '../show-report';
import { SAY } from '../words';

interface DraftFlags extends BookFlags {
  readonly imap?: boolean;
  readonly imapFile?: string;
  readonly lang?: string;
  readonly to?: string;
  readonly as?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly yes?: boolean;
}

/** `gendan draft BOOK [REF] [KIND]`: what is to be written to customers, and its words, as drafts that a person sends. */
export function addDraft(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const verb = program
    .command('draft')
    .addHelpText('after', () => `\n${say(DRAFT_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .argument('[ref]', say(DRAFT_SAY.ref))
    .argument('[kind]', say(DRAFT_SAY.kind))
    .option('--out <folder>', say(DRAFT_SAY.outOption))
    .option('--imap', say(DRAFT_SAY.imapOption))
    .option('--imap-file <file>', say(DRAFT_SAY.imapFileOption))
    .option('--lang <zh|en>', say(DRAFT_SAY.langOption))
    .option('--to <address>', say(DRAFT_SAY.toOption))
    .option('--as <name>', say(DRAFT_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--yes', say(DRAFT_SAY.yesOption))
    .action(async (path: string, ref: string | undefined, kind: string | undefined, given: DraftFlags) => {
      const flags = { ...program.opts<Pick<DraftFlags, 'lang'>>(), ...given };
      // `--out` is the folder of the drafts here: the book itself is written in its place.
      const host = hostOf(path, context, { ...flags, out: undefined });
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      const wanted = wantedOf(plan, ref, kind);
      const isAsked = kind !== undefined;
      if (!isAsked && !isMaking(flags)) {
        if (flags.json) print(JSON.stringify(dueJson(wanted, lang), null, 1));
        else printDue(wanted, context);
        if (!flags.json && wanted.length > 0) remark(say(DRAFT_SAY.goesOn));
        if (!flags.json && wanted.length === 0 && ref !== undefined) remark(say(DRAFT_SAY.anyKind));
        return done(EXIT.ok);
      }
      const { drafts, refused } = draftsOf(plan, wanted, flags, isAsked, context);
      const fresh = drafts.filter(({ noted }) => !noted);
      if (!flags.json) for (const made of drafts) tell(made, context);
      const made = await kept(plan, path, drafts, flags, context);
      for (const { due, why } of refused) remark(say(DRAFT_SAY.refused(due.ref, why)));
      const code = await noted(fresh.map(({ draft }) => draft));
      if (flags.json) print(JSON.stringify(madeJson(made, refused, code === EXIT.ok && flags.yes === true, lang), null, 1)); // prettier-ignore
      done(refused.length > 0 && code === EXIT.ok ? EXIT.partly : code);

      async function noted(all: readonly Draft[]): Promise<number> {
        if (all.length === 0) {
          if (drafts.length === 0 && refused.length === 0) remark(say(DRAFT_SAY.nothing));
          return EXIT.ok;
        }
        if (!flags.yes && !(isMaking(flags) && (await mayNote(context)))) {
          remark(say(DRAFT_SAY.notNoted));
          return EXIT.ok;
        }
        const { patch, title } = proposeDrafted(plan, all, flags.as ?? '');
        if (isEmptyPatch(patch)) return EXIT.ok;
        const report = await host.commit(patch);
        if (!flags.json) remark(say(title));
        if (!flags.json || report.refused.length > 0) printReport(report, context);
        return report.refused.length > 0 ? EXIT.partly : EXIT.ok;
      }
    });
  return withGoogleOptions(verb, context);
}

/** Drafts are kept somewhere, or noted: then all that is due is made. */
const isMaking = ({ out, imap, imapFile, yes }: DraftFlags): boolean =>
  out !== undefined || imap === true || imapFile !== undefined || yes === true;

/** Only somebody at a terminal is asked; a program notes with --yes. */
async function mayNote(context: Context): Promise<boolean> {
  const { stdin, stderr } = context.io;
  if (stdin.isTTY !== true || stderr.isTTY !== true) return false;
  return agreed(context, { question: DRAFT_SAY.mayNote, declined: DRAFT_SAY.declined, nobody: () => new NotConfirmed() }); // prettier-ignore
}

/** What is asked for, or what is due: of everything, or of one order or customer. NoSuchDraftKind, NoSuchRef. */
function wantedOf(plan: Plan, ref: string | undefined, typed: string | undefined): readonly DueDraft[] {
  if (ref === undefined) return dueDrafts(plan);
  if (typed === undefined) {
    const { entry, customer } = aboutRef(plan, ref, undefined, '');
    return dueDrafts(plan).filter((due) => (entry ? due.order === entry.order : due.customer === customer));
  }
  const kind = typed in DRAFT_KINDS ? (typed as DraftKind) : keyFor(DRAFT_KINDS, typed);
  if (!kind) throw new NoSuchDraftKind(typed);
  return [{ kind, ref, order: '', customer: '', why: { zh: '', en: '' }, place: undefined }];
}

/** Each draft, with what says that it was made before; of several those that cannot be made do not hold up the others. */
function draftsOf(plan: Plan, wanted: readonly DueDraft[], flags: DraftFlags, isAsked: boolean, { lang }: Context) {
  const [language, to] = [languageOf(flags.lang), recipients(flags.to)];
  const drafts: MadeDraft[] = [];
  const refused: RefusedDraft[] = [];
  for (const due of wanted) {
    try {
      const draft = withRecipients(makeDraft(plan, { ref: due.ref, kind: due.kind, language, sender: flags.as }), to);
      drafts.push({ draft, noted: notedOf(plan, draft.id) });
    } catch (error) {
      if (isAsked || !(error instanceof GendanError)) throw error;
      refused.push({ due, why: error.say(lang) });
    }
  }
  return { drafts, refused };
} // prettier-ignore

function tell({ draft, noted }: MadeDraft, context: Context): void {
  if (noted) context.remark(againWords(draft, noted, context));
  else printDraft(draft, context);
}

/** NoSuchLanguage. */
function languageOf(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined;
  const language = text in LANGUAGES ? (text as Language) : keyFor(LANGUAGES, text);
  if (!language) throw new NoSuchLanguage(text);
  return language;
}

/** BadRecipient. */
const recipients = (text: string | undefined): readonly string[] | undefined =>
  text?.split(/[,，;；]/).map((part) => {
    const address = readAddress(part);
    if (address === undefined) throw new BadRecipient(part.trim());
    return address;
  });

const withRecipients = (draft: Draft, to: readonly string[] | undefined): Draft =>
  to ? { ...draft, to, notes: draft.notes.filter(({ en }) => !en.startsWith(NO_ADDRESS.en)) } : draft;

/** Files and mailbox, all checked before the first is written. DraftFileExists, FileNotWritten, and what `appendDraft` throws. */
async function kept(plan: Plan, book: string, drafts: readonly MadeDraft[], flags: DraftFlags, context: Context): Promise<MadeDraft[]> {
  const { out } = flags;
  const { say, remark, lang } = context;
  const folders = [...(isSheetsAddress(book) ? [] : [dirname(book)]), ...(out === undefined ? [] : [out])];
  const names = new Set<string>();
  const ready = drafts.map((made) => {
    if (made.noted) return { made };
    const name = freeName(names, draftFileName(made.draft, dayOf(plan.now), lang));
    const { attachments, missing } = findAttachments(made.draft.files, folders);
    const bytes = emlOf(made.draft, attachments);
    const place = out === undefined ? undefined : draftPath(out, name, bytes);
    return { made: { ...made, attached: attachments.map(({ name }) => name), missing }, bytes, place };
  });
  const append = flags.imap === true || flags.imapFile !== undefined ? await mailbox(flags, context) : undefined;
  const kept: MadeDraft[] = [];
  for (const { made, bytes, place } of ready) {
    let next: MadeDraft = made;
    if (bytes && (made.attached?.length ?? 0) > 0 && !flags.json) remark(say(DRAFT_SAY.files(made.attached!)));
    if ((made.missing?.length ?? 0) > 0) remark(say(DRAFT_SAY.noFile(made.missing!.join(', '))));
    if (place && bytes) {
      if (!place.isThere) writeDraft(out!, place.path, bytes);
      remark(say(place.isThere ? DRAFT_SAY.isThere(place.path) : DRAFT_SAY.written(place.path)));
      next = { ...next, file: place.path };
    }
    if (append && bytes) {
      const { folder, isNew } = await append(Buffer.from(bytes));
      remark(say((isNew ? DRAFT_SAY.put : DRAFT_SAY.putBefore)(made.draft.subject, folder)));
      next = { ...next, mailbox: folder };
    }
    kept.push(next);
  }
  return kept;
} // prettier-ignore

/** Two orders whose names are the same as files have a number behind them. */
function freeName(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = name.replace(/\.eml$/, ` (${n}).eml`);
  taken.add(free.toLowerCase());
  return free;
}

/** What puts a message into the mailbox's drafts. NoImapServer, BadImapUrl, CannotReadImapFile. */
async function mailbox({ imapFile }: DraftFlags, { io }: Context) {
  // Loaded when a mailbox is asked for: the other verbs start without it.
  const [{ imapSettingsOf }, { appendDraft }] = await Promise.all([
    import('../../inbox/imap-settings'),
    import('../../inbox/imap-draft'),
  ]);
  const settings = await imapSettingsOf(imapFile, io.env);
  return (message: Buffer) => appendDraft(settings, message);
}

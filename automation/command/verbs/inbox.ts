import type { Command } from 'commander';
import { isEmptyPatch } from '../../../shared/book/patch';
import type { Bilingual } from '../../../shared/lang';
import { KEEP_MAIL_DAYS } from '../../../shared/messages/keep-mail.data';
import type { Plan } from '../../../shared/plan/plan';
import { followUp } from '../../../shared/proposals/follow-up';
import { dayOf, isWholeDay, parseIso } from '../../../shared/time/moment';
import { acknowledge, type AcknowledgedMail } from '../../inbox/acknowledge';
import { proposeApplied } from '../../inbox/apply';
import { BadSince, WhoHandlesMail } from '../../inbox/errors';
import { handOffReplies } from '../../inbox/hand-off-replies';
import { imapSettingsOf } from '../../inbox/imap-settings';
import type { PlannedAcknowledgements } from '../../inbox/acknowledgements';
import { mayAcknowledge, type Acknowledging } from '../../inbox/may-acknowledge';
import { readInbox, type Place, type ReadInbox } from '../../inbox/reading';
import {
  EMPTY_STATE,
  idHash,
  pruned,
  settled,
  withMailbox,
  withSeen,
  type InboxState,
} from '../../inbox/state';
import { inboxChange } from '../../inbox/written';
import type { BookRecords, Keeping } from '../../keeping/keeping';
import { smtpCarrier } from '../../mail/smtp';
import { agreed } from '../ask';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { inboxJson } from '../inbox-json';
import { INBOX_SAY } from '../inbox-words';
import { EXIT } from '../io';
import { bookName, hostOf, planBook, type BookHost } from '../open-book';
import { printInbox } from '../show-inbox';
import { printPreview } from '../show-preview';
import { printReport } from '../show-report';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface InboxFlags extends BookFlags {
  readonly folder?: string;
  readonly imapFile?: string;
  readonly since?: string;
  readonly json?: boolean;
  readonly write?: boolean;
  readonly apply?: string;
  readonly as?: string;
  readonly smtpFile?: string;
  readonly from?: string;
  readonly now?: string;
  readonly yes?: boolean;
}

/** `gendan inbox BOOK`: mails that came in, each with its order; looks only, unless it is told to write, or the team's setting says so. */
export function addInbox(program: Command, context: Context, done: Done): Command {
  const { say, io } = context;
  const verb = program
    .command('inbox')
    .addHelpText('after', () => `\n${say(INBOX_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .option('--folder <folder>', say(INBOX_SAY.folderOption))
    .option('--imap-file <file>', say(INBOX_SAY.imapFileOption))
    .option('--since <day>', say(INBOX_SAY.sinceOption))
    .option('--json', say(SAY.jsonOption))
    .option('--write', say(INBOX_SAY.writeOption))
    .option('--apply <mail>', say(INBOX_SAY.applyOption))
    .option('--as <name>', say(INBOX_SAY.asOption))
    .option('--smtp-file <file>', say(INBOX_SAY.smtpFileOption))
    .option('--from <address>', say(INBOX_SAY.fromOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (given: string, flags: InboxFlags) => {
      const path = bookName(given);
      const host = hostOf(path, context, flags);
      const since = dayIn(flags.since);
      const replan = (): Promise<Plan> => planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true }); // prettier-ignore
      const plan = await replan();
      // A row may be meant that needs no mail any more.
      const needsMails = flags.apply === undefined || flags.folder !== undefined || flags.imapFile !== undefined;
      const place = needsMails ? await placeOf(flags, io.env) : undefined;
      const keeping = await context.keeping();
      const records = await keeping.of(path, plan);
      // Looking at a folder rests on nothing that was kept.
      const state = place && 'mailbox' in place ? await records.record('inbox').read() : EMPTY_STATE;
      const zone = await host.zone?.();
      const read = place ? await readInbox(plan, place, state, { since, zone }) : { items: [], left: 0 };
      done(await atWork({ path, host, keeping, records, flags, replan, plan, place, read, since, context }));
    });
  return withGoogleOptions(verb, context);
} // prettier-ignore

/** BadSince. */
function dayIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const day = parseIso(text);
  if (day === undefined || !isWholeDay(day)) throw new BadSince(text);
  return dayOf(day);
}

async function placeOf(flags: InboxFlags, env: Context['io']['env']): Promise<Place> {
  if (flags.folder !== undefined) return { folder: flags.folder };
  return { mailbox: await imapSettingsOf(flags.imapFile, env) };
}

interface Run {
  readonly path: string;
  readonly host: BookHost;
  readonly keeping: Keeping;
  readonly records: BookRecords;
  readonly flags: InboxFlags;
  readonly replan: () => Promise<Plan>;
  readonly plan: Plan;
  readonly place: Place | undefined;
  readonly read: ReadInbox;
  readonly since: number | undefined;
  readonly context: Context;
}

async function atWork(run: Run): Promise<number> {
  const { flags, plan, read, place, context } = run;
  const { print, remark, say, lang } = context;
  if (flags.apply !== undefined) return apply(run, flags.apply);
  if (flags.json) print(inboxJson(read.items, lang));
  else printInbox(read.items, context);
  const isMailbox = place !== undefined && 'mailbox' in place;
  if (read.items.length === 0) remark(say(isMailbox ? INBOX_SAY.noneNew : INBOX_SAY.none));
  if (read.left > 0) remark(say(INBOX_SAY.left(read.left)));
  if (read.items.length > 0 && !flags.json && !flags.write) remark(say(INBOX_SAY.goesOn));
  // For programs nothing is written that was not asked for.
  const isStanding = plan.config.settings.mailLog === true && !flags.json;
  return flags.write || isStanding ? write(run) : EXIT.ok;
}

/** The suggestions of one mail, once a person agrees. */
async function apply({ flags, host, plan, read, context }: Run, named: string): Promise<number> {
  const { remark, say } = context;
  if ((flags.as ?? '').trim() === '') throw new WhoHandlesMail();
  const { title, patch } = proposeApplied(plan, read.items, named, flags.as!);
  remark(say(title));
  const whole = followUp(plan, patch).patch;
  printPreview(plan, whole, context);
  return writeOnConsent(host, whole, flags, context, INBOX_SAY.mayWrite);
}

/** Notes the mails, takes in answers to hand-offs, and acknowledges inquiries where the team's setting says so. */
async function write(run: Run): Promise<number> {
  const { path, host, keeping, records, flags, replan, plan, read, since, context } = run;
  const { remark, say } = context;
  context.io.observer?.step?.();
  const again = since !== undefined;
  const sending = await mayAcknowledge(path, plan, read.items, run.place, flags, { ...context.io, keeping });
  const before = await records.record('inbox').read();
  const shown = inboxChange(plan, read.items, { state: before, steps: stepsOf(plan, run), again });
  const planned = sending.plan(before);
  tell(run, shown, planned, sending, before);
  const isNothing = isEmptyPatch(shown.patch) && planned.send.length === 0;
  if (!isNothing && flags.write && !flags.yes && flags.out === undefined && !(await agreed(context, INBOX_SAY.mayWrite)))
    return EXIT.declined;
  return records.alone('inbox', async (own) => {
    const known = settled(await own.read());
    // While a person was asked, or this run waited, another one may have noted them.
    const now = await replan();
    const day = dayOf(now.now);
    await records.remember(now);
    const { send } = sending.plan(known, now);
    const acknowledged = send.length === 0
      ? { state: known, done: [] }
      : await acknowledge(send, known, { file: own, carrier: smtpCarrier(sending.smtp!), from: sending.smtp!.from, day });
    for (const each of acknowledged.done) remark(say(outcomeOf(each)));
    const { patch } = inboxChange(now, read.items, { state: acknowledged.state, done: acknowledged.done, steps: stepsOf(now, run), again });
    const whole = followUp(now, patch).patch;
    const report = isEmptyPatch(whole) ? undefined : await host.commit(whole);
    if (report) printReport(report, context);
    const isWhole = report === undefined || report.refused.length === 0;
    // What was not written comes again with the next run.
    if (flags.out === undefined && isWhole) await own.store(afterwards(acknowledged.state, run, day));
    const isSent = acknowledged.done.every(({ state: is }) => is === 'sent');
    return isWhole && isSent ? EXIT.ok : EXIT.partly;
  });
} // prettier-ignore

const stepsOf = (plan: Plan, { flags, read }: Run) =>
  flags.write ? handOffReplies(plan, read.items, flags.as ?? '').steps : [];

function afterwards(state: InboxState, { plan, read }: Run, day: number): InboxState {
  const ids = read.items.flatMap(({ mail }) => (mail ? [idHash(mail.messageId)] : []));
  const kept = pruned(withSeen(state, ids, day), day, plan.config.settings.keepMail ?? KEEP_MAIL_DAYS);
  return read.upTo ? withMailbox(kept, read.upTo) : kept;
}

/** What is about to be written and sent, and what is left to a person. */
function tell(
  { plan, read, flags, context }: Run,
  { patch, noted, handledBefore, forgotten }: ReturnType<typeof inboxChange>,
  { send, left }: PlannedAcknowledgements,
  { why }: Acknowledging,
  before: InboxState,
): void {
  const { remark, say, paint } = context;
  if (handledBefore > 0) remark(say(INBOX_SAY.handledBefore(handledBefore)));
  const interrupted = before.acknowledged.filter(({ state }) => state === 'sending').length;
  if (interrupted > 0) remark(paint.yellow(say(INBOX_SAY.interrupted(interrupted))));
  const replies = handOffReplies(plan, read.items, flags.as ?? '');
  for (const line of leftLines([...left, ...replies.left])) remark(paint.yellow(say(line)));
  if (why) remark(say(INBOX_SAY.noRepeat(why)));
  if (isEmptyPatch(patch) && send.length === 0) return remark(say(INBOX_SAY.nothingToWrite));
  if (noted > 0) remark(say(INBOX_SAY.noted(noted)));
  if (forgotten > 0) remark(say(INBOX_SAY.forgotten(forgotten)));
  if (send.length > 0) remark(say(INBOX_SAY.toAcknowledge(send.length)));
  if (flags.write) for (const { title } of replies.steps) remark(say(title));
  printPreview(plan, followUp(plan, patch).patch, context);
}

/** One line for each reason, however many mails have it. */
function leftLines(left: PlannedAcknowledgements['left']): Bilingual[] {
  const files = new Map<string, { why: Bilingual; files: string[] }>();
  for (const { file, why } of left) {
    const known = files.get(why.en);
    if (known) known.files.push(file);
    else files.set(why.en, { why, files: [file] });
  }
  return [...files.values()].map((each) => INBOX_SAY.leftAlone(each.files, each.why));
}

function outcomeOf({ wanted: { to }, state, problem = '' }: AcknowledgedMail) {
  if (state === 'sent') return INBOX_SAY.acknowledged(to);
  return state === 'uncertain' ? INBOX_SAY.uncertain(to, problem) : INBOX_SAY.notAcknowledged(to, problem);
}

import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { oneLine } from '../../../shared/cells/one-line';
import type { Lang } from '../../../shared/lang';
import { CAPABILITIES } from '../../../shared/features';
import { goalLinesOf } from '../../../shared/figures/goal-line';
import { todayThings } from '../../../shared/features/today/things';
import { EMPTY_LEDGER, type SentLedger } from '../../../shared/features/digest/ledger';
import { planMails, type MailOptions, type PlannedMails } from '../../../shared/features/digest/plan-mails';
import { reportOf } from '../../../shared/features/digest/report';
import type { Sent } from '../../../shared/features/digest/sending';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { writeEmlFiles } from '../../mail/eml-files';
import { NobodyToAsk, NobodyToTell, NotToday } from '../../mail/errors';
import { sendMails } from '../../mail/send-mails';
import { smtpCarrier } from '../../mail/smtp';
import { smtpFromFile, smtpSettings } from '../../mail/smtp-settings';
import { agreed } from '../ask';
import { goesOn, whoSends, whyNotHere } from '../../keeping/who-sends';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { bookLook } from '../book-look';
import { nowOf, type Context } from '../context';
import { hasPassword } from '../command-line';
import { digestJson } from '../digest-json';
import { DIGEST_SAY } from '../digest-words';
import type { Done } from '../context';
import { EXIT } from '../io';
import { bookName, hostOf, planBook } from '../open-book';
import { printDigestTable } from '../show-digest';
import { SAY } from '../words';

interface DigestFlags extends BookFlags {
  sheet?: string;
  now?: string;
  to?: string;
  dryRun?: string | true;
  preview?: boolean;
  anyway?: boolean;
  smtp?: string;
  smtpFile?: string;
  from?: string;
  link?: string;
  json?: boolean;
  yes?: boolean;
}

/** `gendan digest BOOK`: one mail per person with what is theirs, at most one a day; escalations to deputies and managers. */
export function addDigest(program: Command, context: Context, done: Done): Command {
  const { say, io } = context;
  const verb = program
    .command('digest')
    .argument('<book>', say(SAY.book))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--to <person>', say(DIGEST_SAY.toOption))
    .option('--dry-run [folder]', say(DIGEST_SAY.dryRunOption))
    .option('--preview', say(DIGEST_SAY.previewOption))
    .option('--anyway', say(DIGEST_SAY.anywayOption))
    .option('--smtp <url>', say(DIGEST_SAY.smtpOption))
    .option('--smtp-file <file>', say(DIGEST_SAY.smtpFileOption))
    .option('--from <address>', say(DIGEST_SAY.fromOption))
    .option('--link <url>', say(DIGEST_SAY.linkOption))
    .option('--json', say(SAY.jsonOption))
    .option('--yes', say(DIGEST_SAY.yesOption))
    .action(async (given: string, flags: DigestFlags) => {
      const path = bookName(given);
      const now = nowOf(flags.now);
      const sends = !flags.preview && flags.dryRun === undefined;
      if (sends && now !== undefined && dayOf(now) !== dayOf(io.clock()))
        throw new NotToday(isoDay(dayOf(now)));
      const plan = await planBook(path, hostOf(path, context, flags), now, { sheet: flags.sheet }, context);
      checkPerson(flags.to, plan);
      const options = optionsOf(path, flags, program.opts<{ lang?: Lang }>().lang);
      const run = { path, flags, plan, options, context };
      done(sends ? await send(run) : await look(run));
    });
  return withGoogleOptions(verb, context);
}

interface Run {
  readonly path: string;
  readonly flags: DigestFlags;
  readonly plan: Plan;
  readonly options: MailOptions;
  readonly context: Context;
}

/** What would be sent: to the screen or into files. Nothing is sent and nothing is recorded. */
async function look({ path, flags, plan, options, context }: Run): Promise<number> {
  const records = await (await context.keeping()).of(path, plan);
  const real = planMails(plan, plan.now, await records.record('sent').read(), Infinity, options);
  const all = planMails(plan, plan.now, EMPTY_LEDGER, Infinity, { ...options, keepHours: false });
  if (flags.preview && !flags.json)
    for (const mail of all.send)
      context.print(
        `${context.paint.bold(`${oneLine(mail.person)} <${mail.to}>\n${mail.subject}`)}\n\n${mail.text}`,
      );
  if (flags.json) context.print(digestJson(real));
  else printDigestTable(all, real, context);
  if (flags.dryRun !== undefined && all.send.length > 0) {
    const into = flags.dryRun === true ? `digest-${isoDay(dayOf(plan.now))}` : flags.dryRun;
    const from = flags.from ?? context.io.env.GENDAN_MAIL_FROM ?? 'gendan@localhost';
    const paths = await writeEmlFiles(all.send, resolve(into), from, basename(path));
    context.remark(`${context.say(DIGEST_SAY.wroteFiles(paths.length))} ${resolve(into)}`);
  }
  printReport(real, undefined, context);
  return EXIT.ok;
}

async function send({ path, flags, plan, options, context }: Run): Promise<number> {
  const { io, say, remark } = context;
  const keeping = await context.keeping();
  const who = await whoSends(path, plan, keeping);
  // Where nobody was named, mails go out from wherever the command runs.
  const elsewhere = who.is === 'nobody' ? undefined : whyNotHere(who);
  if (elsewhere) {
    await look({ path, flags, plan, options, context });
    context.nothing(elsewhere);
    return EXIT.failed;
  }
  const instead = goesOn(who);
  if (instead) remark(say(instead));
  if (hasPassword(flags.smtp ?? '')) remark(say(DIGEST_SAY.passwordShown));
  const given = flags.smtpFile === undefined ? flags : { ...flags, smtp: await smtpFromFile(flags.smtpFile) };
  const settings = smtpSettings(given, io.env);
  const records = await keeping.of(path, plan);
  const planned = (known: SentLedger): PlannedMails => planMails(plan, plan.now, known, Infinity, options);
  const shown = planned(await records.record('sent').read());
  if (!flags.json) printDigestTable(shown, shown, context);
  if (shown.send.length > 0 && !flags.yes) {
    const question = DIGEST_SAY.question(shown.send.length);
    const answer = await agreed(context, { question, declined: DIGEST_SAY.declined, nobody: () => new NobodyToAsk() }); // prettier-ignore
    if (!answer) return EXIT.declined;
  }
  io.observer?.step?.();
  return records.alone('sent', async (own) => {
    // While a person was asked another run may have sent.
    const now = planned(await own.read());
    await records.remember(plan);
    if (shown.send.length > 0) remark(say(DIGEST_SAY.sending));
    const sent = await sendMails(now, { from: settings.from, book: basename(path), ledger: own, carrier: smtpCarrier(settings) }); // prettier-ignore
    if (flags.json) context.print(digestJson(now, sent));
    printReport(now, sent, context);
    return exitOf(sent);
  });
}

function exitOf({ results, left }: Sent): number {
  const isWhole = left.length === 0 && results.every(({ outcome }) => outcome === 'sent');
  if (isWhole) return EXIT.ok;
  return results.some(({ outcome }) => outcome !== 'unsent') ? EXIT.partly : EXIT.failed;
}

function printReport(planned: PlannedMails, sent: Sent | undefined, { remark, say }: Context): void {
  for (const line of reportOf(planned, sent)) remark(say(line));
}

function checkPerson(name: string | undefined, plan: Plan): void {
  if (name === undefined) return;
  const { people } = plan.config;
  if (!plan.team.find(name))
    throw new NobodyToTell(
      name,
      people.map((each) => each.name),
    );
}

/** The book as its readers know it; the language only where one was asked for. */
function optionsOf(path: string, { to, anyway, link }: DigestFlags, lang: Lang | undefined): MailOptions {
  return {
    ...(lang && { lang }),
    ...(to !== undefined && { only: to }),
    ...bookLook(path, link),
    keepHours: anyway !== true,
    things: (plan) => todayThings(CAPABILITIES, plan),
    goals: (plan) => goalLinesOf(plan, CAPABILITIES),
  };
}

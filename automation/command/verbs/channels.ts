import { basename } from 'node:path';
import type { Command } from 'commander';
import { sheetOf } from '../../../shared/config';
import { mergedPatch } from '../../../shared/proposals/proposal';
import { CARRIERS } from '../../../shared/messages/carriers';
import { copyText } from '../../../shared/messages/carriers/copy';
import { channelsOf } from '../../../shared/messages/channels-of';
import type { Channel } from '../../../shared/messages/channels.sheet';
import { dropped, openPieces, sentAgain } from '../../../shared/messages/delivery/by-hand';
import { piecesIn, type Outbox } from '../../../shared/messages/delivery/outbox';
import { allTold, prepared } from '../../../shared/messages/delivery/prepare';
import type { Message } from '../../../shared/messages/message';
import { senderPatch } from '../../../shared/messages/sender';
import { languageIn } from '../../../shared/messages/channels-of';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf } from '../../../shared/time/moment';
import { newBookId } from '../../keeping/files/book-identity';
import { channelNamed, openOnes } from '../../channels/book-channels';
import { deliver } from '../../channels/deliver';
import { BadSecret, CannotTest, NobodyToAgree, NoKeychain, NoSecretToKeep, NoSettingsYet } from '../../channels/errors'; // prettier-ignore
import { handsFor } from '../../channels/hands';
import { systemKeychain, type Keychain } from '../../channels/keychain';
import { isOpen, openChannels, type Opened } from '../../channels/open-channels';
import { forOutbox, whatToTell } from '../../channels/what-to-tell';
import type { Keeping } from '../../keeping/keeping';
import type { Kept } from '../../keeping/kept';
import { goesOn, whoTells, whyNotHere, type WhoSends } from '../../keeping/who-sends';
import { agreed } from '../ask';
import { askSecret } from '../ask-secret';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { CHANNELS_SAY } from '../channels-words';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { bookName, hostOf, planBook, type BookHost } from '../open-book';
import { printChannels } from '../show-channels';
import { exitOfDelivered, printDelivered } from '../show-messages';
import { printPreview } from '../show-preview';
import { printReport } from '../show-report';
import { SAY } from '../words';

interface ChannelsFlags extends BookFlags {
  readonly now?: string;
  readonly json?: boolean;
  readonly here?: boolean;
  readonly test?: string;
  readonly secret?: string;
  readonly forget?: string;
  readonly resend?: string;
  readonly drop?: string;
  readonly yes?: boolean;
}

interface Run {
  readonly path: string;
  readonly host: BookHost;
  readonly plan: Plan;
  readonly flags: ChannelsFlags;
  readonly context: Context;
}

/** `gendan channels BOOK`: who is told where, by whom, and what a person should look at; with a flag, one thing about it. */
export function addChannels(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('channels')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--here', say(CHANNELS_SAY.hereOption))
    .option('--test <name>', say(CHANNELS_SAY.testOption))
    .option('--secret <name>', say(CHANNELS_SAY.secretOption))
    .option('--forget <name>', say(CHANNELS_SAY.forgetOption))
    .option('--resend <key>', say(CHANNELS_SAY.resendOption))
    .option('--drop <key>', say(CHANNELS_SAY.dropOption))
    .option('--json', say(SAY.jsonOption))
    .option('--yes', say(CHANNELS_SAY.yesOption))
    .action(async (given: string, flags: ChannelsFlags) => {
      const path = bookName(given);
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      done(await workOf(flags)({ path, host, plan, flags, context }));
    });
  return withGoogleOptions(verb, context);
}

function workOf({ here, test, secret, forget, resend, drop }: ChannelsFlags): (run: Run) => Promise<number> {
  if (here) return sendFromHere;
  if (test !== undefined) return (run) => sendTest(run, channelNamed(run.plan, test));
  if (secret !== undefined) return (run) => keepSecret(run, channelNamed(run.plan, secret));
  if (forget !== undefined) return (run) => forgetSecret(run, channelNamed(run.plan, forget));
  if (resend !== undefined) return (run) => sendAgain(run, resend);
  if (drop !== undefined) return (run) => dropPiece(run, drop);
  return list;
}

const keychainOf = ({ io }: Context): (() => Promise<Keychain | undefined>) => io.channels?.keychain ?? systemKeychain; // prettier-ignore

const opening = (channels: readonly Channel[], { context }: Run): Promise<Opened[]> =>
  openChannels(channels, { env: context.io.env, keychain: keychainOf(context) });

async function list(run: Run): Promise<number> {
  const { path, plan, flags, context } = run;
  const { say, remark } = context;
  const channels = channelsOf(plan).map(({ channel }) => channel);
  const opened = await opening(channels, run);
  const keeping = await context.keeping();
  const who = await whoTells(path, plan, keeping);
  const outbox = await (await keeping.of(path, plan)).record('channels').read();
  const planned = whatToTell(plan, {}).now(outbox);
  printChannels({ opened, planned, outbox, who }, flags.json ?? false, context);
  if (flags.json) return EXIT.ok;
  if (channels.length === 0) remark(say(CHANNELS_SAY.noChannels));
  remark(say(whyNotHere(who) ?? goesOn(who) ?? CHANNELS_SAY.sendsHere(namesOf(who))));
  return EXIT.ok;
}

/** Names this machine in the book. What is current now was told by whoever sent before, or is known to people already. */
async function sendFromHere({ path, host, plan, flags, context }: Run): Promise<number> {
  const { say, remark } = context;
  if (!sheetOf(plan.book, 'settings')) throw new NoSettingsYet();
  const keeping = await context.keeping();
  const who = await whoTells(path, plan, keeping);
  const isKnown = who.is === 'here';
  if (who.is === 'here' && who.insteadOf === undefined) {
    remark(say(CHANNELS_SAY.alreadyHere(who.name)));
    return EXIT.ok;
  }
  const name = await keeping.senderName();
  const id = await idToGive(path, plan, who.is === 'copy', keeping);
  if (who.is === 'copy') remark(say(CHANNELS_SAY.newBook));
  const patch = mergedPatch(senderPatch(plan, name, id));
  printPreview(plan, patch, context);
  const question = CHANNELS_SAY.questionHere(name);
  if (!flags.yes && !(await agreed(context, { question, declined: CHANNELS_SAY.declined, nobody: () => new NobodyToAgree() }))) return EXIT.declined; // prettier-ignore
  // First what is told, then the name: a run that dies between them tells nobody twice.
  const named = id === undefined ? plan : { ...plan, config: { ...plan.config, settings: { ...plan.config.settings, book: id } } }; // prettier-ignore
  // Whoever goes on for the one that is named knows what it told: what is new since is still to be told.
  const told = isKnown ? [] : forOutbox(whatToTell(plan, {}).all);
  const records = await keeping.of(path, named);
  await records.alone('channels', async (own) => {
    const { outbox: ready } = prepared(await own.read(), [], [], dayOf(plan.now));
    await own.store(allTold(ready, told, dayOf(plan.now)));
  });
  await keeping.isNamed(path, named);
  const report = await host.commit(patch);
  printReport(report, context);
  if (report.refused.length > 0) return EXIT.partly;
  remark(say(CHANNELS_SAY.isHere(name, told.reduce((sum, { message }) => sum + Math.max(1, message.tells.length), 0)))); // prettier-ignore
  return EXIT.ok;
}

const namesOf = (who: WhoSends): string => ('name' in who ? who.name : '');

/** A book that is known by no id gets one, and a copy one of its own; a spreadsheet at Google is known by its address. */
async function idToGive(path: string, plan: Plan, isCopy: boolean, keeping: Keeping): Promise<string | undefined> {
  if (path.startsWith('sheets:')) return undefined;
  const { book } = plan.config.settings;
  return isCopy || book === '' || (await keeping.isCopy(path, book)) ? newBookId() : undefined;
} // prettier-ignore

async function sendTest(run: Run, channel: Channel): Promise<number> {
  const { plan, context } = run;
  const [opened] = await opening([channel], run);
  if (!opened || !isOpen(opened)) throw new CannotTest(channel.name, opened!.problem);
  const lang = languageIn(channel, plan);
  const now = context.io.channels?.now ?? Date.now;
  const message: Message = {
    key: `test ${now()}`,
    what: 'digest',
    day: dayOf(plan.now),
    title: CHANNELS_SAY.testTitle[lang],
    lines: [CHANNELS_SAY.testLine[lang]],
    tells: [],
  };
  const question = CHANNELS_SAY.questionTest(channel.name);
  return tell(run, question, [opened], (before) => {
    const ready = prepared(before, openOnes([opened]), [{ channel: channel.name, message }], message.day);
    const own = piecesIn(ready.outbox).filter((each) => each.message.key === message.key);
    return { ...ready, only: own.map(({ piece }) => piece.id) };
  });
}

/** Once more what a person says did not arrive. */
async function sendAgain(run: Run, id: string): Promise<number> {
  const { path, plan, context } = run;
  const keeping = await context.keeping();
  const who = await whoTells(path, plan, keeping);
  const notHere = whyNotHere(who);
  if (notHere) {
    context.remark(context.say(notHere));
    return EXIT.failed;
  }
  const before = await (await keeping.of(path, plan)).record('channels').read();
  sentAgain(before, id);
  const found = openPieces(before).find(({ piece }) => piece.id === id)!;
  const channel = channelNamed(plan, found.channel.name);
  const opened = await opening([channel], run);
  for (const each of opened) if (!isOpen(each)) throw new CannotTest(channel.name, each.problem);
  return tell(run, CHANNELS_SAY.questionAgain(id), opened, (now) => {
    const ready = prepared(now, [], [], dayOf(plan.now));
    return { ...ready, outbox: sentAgain(ready.outbox, id), only: [id] };
  });
}

/** Asks, then hands over what `ready` names, and nothing else. */
async function tell(
  { path, plan, flags, context }: Run,
  question: ReturnType<typeof CHANNELS_SAY.questionTest>,
  opened: readonly Opened[],
  ready: (before: Outbox) => ReturnType<typeof prepared> & { readonly only: readonly string[] },
): Promise<number> {
  const { io, say, print } = context;
  if (await isLost(path, plan, context)) return EXIT.failed;
  if (!flags.yes && !(await agreed(context, { question, declined: CHANNELS_SAY.declined, nobody: () => new NobodyToAgree() }))) return EXIT.declined; // prettier-ignore
  const records = await (await context.keeping()).of(path, plan);
  return records.alone('channels', async (own: Kept<Outbox>) => {
    const made = ready(await own.read());
    const hands = handsFor(opened, io.channels ?? {}, ({ channel, piece }) => print(`${say(CHANNELS_SAY.copyThis)} ${channel}\n\n${copyText(piece)}\n`), basename(path)); // prettier-ignore
    const delivered = await deliver(
      { outbox: made.outbox, open: openOnes(opened), day: dayOf(plan.now), at: hands.now(), patienceMs: 30_000, only: made.only },
      own,
      hands,
    ).finally(() => hands.close()); // prettier-ignore
    printDelivered({ ...made, interrupted: [] }, delivered, [], context);
    return exitOfDelivered(delivered, [], delivered.results.length === 0 ? 1 : 0);
  });
}

/** Whether the record of what was told is gone, which is said: to store anything would make it look whole. */
async function isLost(path: string, plan: Plan, context: Context): Promise<boolean> {
  const who = await whoTells(path, plan, await context.keeping());
  const why = who.is === 'lost' ? whyNotHere(who) : undefined;
  if (why) context.nothing(why);
  return why !== undefined;
}

async function dropPiece({ path, plan, context }: Run, id: string): Promise<number> {
  if (await isLost(path, plan, context)) return EXIT.failed;
  const records = await (await context.keeping()).of(path, plan);
  await records.alone('channels', async (own) => own.store(dropped(await own.read(), id)));
  context.remark(context.say(CHANNELS_SAY.dropped(id)));
  return EXIT.ok;
}

/** The name under which a channel's secret is kept. NoSecretToKeep. */
function secretNameOf({ name, kind, secret = '' }: Channel): string {
  if (secret === '' || CARRIERS[kind].by !== 'http') throw new NoSecretToKeep(name, CARRIERS[kind].by !== 'http'); // prettier-ignore
  return secret;
}

async function keepSecret({ context }: Run, channel: Channel): Promise<number> {
  const name = secretNameOf(channel);
  const carrier = CARRIERS[channel.kind];
  const keychain = await keychainOf(context)();
  if (!keychain) throw new NoKeychain(name);
  const value = await askSecret(context, CHANNELS_SAY.typeSecret(name));
  const read = carrier.by === 'http' ? carrier.readSecret(value) : undefined;
  if (read && 'problem' in read) throw new BadSecret(read.problem);
  // What the system says of its failure is not repeated: it may hold what was to be kept.
  await keychain.set(name, value).catch(() => Promise.reject(new NoKeychain(name)));
  context.remark(context.say(CHANNELS_SAY.keptSecret(name)));
  return EXIT.ok;
}

async function forgetSecret({ context }: Run, channel: Channel): Promise<number> {
  const name = secretNameOf(channel);
  const keychain = await keychainOf(context)();
  if (!keychain) throw new NoKeychain(name);
  const was = await keychain.remove(name).catch(() => Promise.reject(new NoKeychain(name)));
  context.remark(context.say(was ? CHANNELS_SAY.forgotten(name) : CHANNELS_SAY.nothingKept(name)));
  return EXIT.ok;
}

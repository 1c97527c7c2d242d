import { basename } from 'node:path';
import type { Command } from 'commander';
import { channelHours } from '../../../shared/messages/channel-hours';
import { channelsOf } from '../../../shared/messages/channels-of';
import type { Channel } from '../../../shared/messages/channels.sheet';
import { copyText } from '../../../shared/messages/carriers/copy';
import { prepared } from '../../../shared/messages/delivery/prepare';
import type { PlannedMessages } from '../../../shared/messages/planned';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { channelNamed, openOnes } from '../../channels/book-channels';
import { deliver } from '../../channels/deliver';
import { NobodyToAgree } from '../../channels/errors';
import { handsFor } from '../../channels/hands';
import { systemKeychain } from '../../channels/keychain';
import { isOpen, openChannels, type Opened } from '../../channels/open-channels';
import { currentKeys, forOutbox, whatToTell, type WhatToTell } from '../../channels/what-to-tell';
import { goesOn, whoTells, whyNotHere } from '../../keeping/who-sends';
import { NotToday } from '../../mail/errors';
import type { BookRecords } from '../../keeping/keeping';
import { agreed } from '../ask';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { bookLook } from '../book-look';
import { CHANNELS_SAY } from '../channels-words';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { notifyJson } from '../notify-json';
import { bookName, hostOf, planBook } from '../open-book';
import { exitOfDelivered, printDelivered, printMessages, printMessageTable } from '../show-messages';
import { SAY } from '../words';

interface NotifyFlags extends BookFlags {
  readonly sheet?: string;
  readonly now?: string;
  readonly channel?: string;
  readonly preview?: boolean;
  readonly anyway?: boolean;
  readonly link?: string;
  readonly json?: boolean;
  readonly yes?: boolean;
}

/** How long one run waits for platforms that limit how fast they are told (ms); the rest is for the next run. */
const PATIENCE_MS = 5 * 60_000;

/** `gendan notify BOOK`: tells each channel what it has not been told yet. */
export function addNotify(program: Command, context: Context, done: Done): Command {
  const { say, io } = context;
  const verb = program
    .command('notify')
    .argument('<book>', say(SAY.book))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--channel <name>', say(CHANNELS_SAY.channelOption))
    .option('--preview', say(CHANNELS_SAY.previewOption))
    .option('--anyway', say(CHANNELS_SAY.anywayOption))
    .option('--link <url>', say(CHANNELS_SAY.linkOption))
    .option('--json', say(SAY.jsonOption))
    .option('--yes', say(CHANNELS_SAY.yesOption))
    .action(async (given: string, flags: NotifyFlags) => {
      const path = bookName(given);
      const now = nowOf(flags.now);
      if (!flags.preview && now !== undefined && dayOf(now) !== dayOf(io.clock()))
        throw new NotToday(isoDay(dayOf(now)));
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, now, { sheet: flags.sheet }, context, { mayBeEmpty: true });
      done(await notify({ path, flags, plan, context }));
    });
  return withGoogleOptions(verb, context);
}

interface Run {
  readonly path: string;
  readonly flags: NotifyFlags;
  readonly plan: Plan;
  readonly context: Context;
}

async function notify(run: Run): Promise<number> {
  const { path, flags, plan, context } = run;
  const { say, remark } = context;
  const all = channelsOf(plan).map(({ channel }) => channel);
  const asked = flags.channel === undefined ? all : [channelNamed(plan, flags.channel)];
  if (asked.length === 0) {
    context.nothing(CHANNELS_SAY.noChannels);
    return EXIT.ok;
  }
  const { bookName: called, bookUrl } = bookLook(path, flags.link);
  const toTell = whatToTell(plan, {
    keepHours: flags.anyway !== true,
    ...(bookUrl !== undefined && { link: bookUrl }),
    ...(called !== undefined && { bookName: called }),
  });
  const keeping = await context.keeping();
  const who = await whoTells(path, plan, keeping);
  const notHere = whyNotHere(who);
  const instead = goesOn(who);
  if (instead) remark(say(instead));
  const records = await keeping.of(path, plan);
  const shown = only(toTell.now(await records.record('channels').read()), asked);
  for (const { message } of toTell.all.findings) remark(say(message));
  if (flags.preview || notHere) {
    preview(run, shown, only(toTell.all, asked));
    if (notHere) context.nothing(notHere);
    return flags.preview ? EXIT.ok : EXIT.failed;
  }
  const opened = await opening(asked, run);
  const blocked = opened.flatMap((each) => (isOpen(each) ? [] : [each.channel.name]));
  if (!flags.json) printMessageTable(shown, blocked, context);
  const count = shown.send.filter(({ channel }) => !blocked.includes(channel.name)).length;
  if (count > 0 && !flags.yes) {
    const question = CHANNELS_SAY.question(count);
    const answer = await agreed(context, { question, declined: CHANNELS_SAY.declined, nobody: () => new NobodyToAgree() }); // prettier-ignore
    if (!answer) return EXIT.declined;
  }
  return send(run, records, toTell, opened);
}

function preview({ flags, context }: Run, now: PlannedMessages, all: PlannedMessages): void {
  if (flags.json) return context.print(notifyJson({ planned: now, all }));
  printMessages(all.send, context);
  if (all.send.length > now.send.length) context.remark(context.say(CHANNELS_SAY.previewOfTold));
  printMessageTable(now, [], context);
}

/** Opens the channels; a text to copy wants a person in front of it. */
async function opening(channels: readonly Channel[], { flags, context }: Run): Promise<Opened[]> {
  const { io } = context;
  const places = { env: io.env, keychain: io.channels?.keychain ?? systemKeychain };
  const opened = await openChannels(channels, places);
  const isSeen = io.stdout.isTTY === true || flags.channel !== undefined;
  return opened.map(
    (each) =>
    each.channel.kind === 'copy' && !isSeen ? { channel: each.channel, problem: CHANNELS_SAY.copyWaits } : each, // prettier-ignore
  );
}

async function send(
  run: Run,
  records: BookRecords,
  toTell: WhatToTell,
  opened: readonly Opened[],
): Promise<number> {
  const { path, plan, flags, context } = run;
  context.io.observer?.step?.();
  const { io, say, remark, print } = context;
  return records.alone('channels', async (own) => {
    // While a person was asked another run may have told them.
    const before = await own.read();
    const now = only(toTell.now(before), opened.map(({ channel }) => channel)); // prettier-ignore
    // What an earlier run left of a message keeps to the hours as well.
    const inHours = flags.anyway ? opened : opened.filter(({ channel }) => channelHours(plan, channel, plan.now).isOpen); // prettier-ignore
    const open = openOnes(inHours);
    const day = dayOf(plan.now);
    const ready = prepared(before, open, forOutbox(now), day, currentKeys(toTell));
    await records.remember(plan);
    if (now.send.length > 0) remark(say(CHANNELS_SAY.sending));
    const copied: { channel: string; text: string }[] = [];
    const hands = handsFor(opened, io.channels ?? {}, ({ channel, piece }) => {
      copied.push({ channel, text: copyText(piece) });
      if (!flags.json) print(`${say(CHANNELS_SAY.copyThis)} ${channel}\n\n${copyText(piece)}\n`);
    }, basename(path)); // prettier-ignore
    const delivered = await deliver(
      { outbox: ready.outbox, open, day, at: hands.now(), patienceMs: PATIENCE_MS },
      own,
      hands,
    ).finally(() => hands.close());
    const waiting = now.send.map(({ channel }) => channel.name);
    const missing = opened.filter((each) => !isOpen(each) && waiting.includes(each.channel.name));
    if (flags.json)
      print(notifyJson({ planned: now, delivered, interrupted: ready.interrupted, missing, copied })); // prettier-ignore
    else printDelivered(ready, delivered, inHours, context);
    for (const each of missing) if (!isOpen(each)) remark(say(CHANNELS_SAY.blocked(each.channel.name, each.problem))); // prettier-ignore
    const code = exitOfDelivered(delivered, inHours, missing.length);
    // What a run that died left uncertain is for a person, who is to hear of it.
    return code === EXIT.ok && ready.interrupted.length > 0 ? EXIT.partly : code;
  });
}

/** The part of a plan that is for some channels. */
function only(planned: PlannedMessages, channels: readonly Channel[]): PlannedMessages {
  const isAsked = ({ channel }: { channel: Channel }): boolean => channels.some(({ name }) => name === channel.name); // prettier-ignore
  return { ...planned, send: planned.send.filter(isAsked), later: planned.later.filter(isAsked) };
}

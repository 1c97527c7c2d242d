import type { Opened } from '../channels/open-channels';
import { isOpen } from '../channels/open-channels';
import type { Bilingual } from '../../shared/lang';
import { openPieces } from '../../shared/messages/delivery/by-hand';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import type { Prepared } from '../../shared/messages/delivery/prepare';
import type { Delivered } from '../../shared/messages/delivery/steps';
import { CHANNEL_KINDS } from '../../shared/messages/kinds.data';
import type { ChannelMessage, PlannedMessages } from '../../shared/messages/planned';
import { momentText } from '../../shared/time/date-text';
import { CHANNELS_SAY, STATE_WORDS } from './channels-words';
import type { Context } from './context';
import { EXIT } from './io';
import { textTable } from './text-table';

/** What each channel is told, and when. */
export function printMessageTable(
  planned: PlannedMessages,
  blocked: readonly string[],
  { print, say, lang }: Context,
): void {
  const { channel, kind, what, when, now, inHours, whenPossible } = CHANNELS_SAY;
  const rows = planned.send.map(({ channel: { name, kind: of }, message }) => [name, CHANNEL_KINDS[of][lang], message.title, say(blocked.includes(name) ? whenPossible : now)]); // prettier-ignore
  for (const { channel: { name, kind: of }, opens } of planned.later)
    rows.push([name, CHANNEL_KINDS[of][lang], '', opens === undefined ? say(inHours) : momentText(opens, lang)]); // prettier-ignore
  if (rows.length === 0) return print(say(CHANNELS_SAY.nothing));
  print(textTable([channel, kind, what, when].map(say), rows));
}

export function printMessages(send: readonly ChannelMessage[], { print, paint, say }: Context): void {
  for (const { channel, message } of send) {
    print(
      paint.bold(`${say(CHANNELS_SAY.headed(channel.name, CHANNEL_KINDS[channel.kind]))}\n${message.title}`),
    );
    print(`${[...message.lines, ...(message.link === undefined ? [] : [message.link])].join('\n')}\n`);
  }
}

/** What a run did and left, and what a dead run before it did: one line each. */
export function printDelivered(
  { interrupted }: Prepared,
  { results, stopped, outbox }: Delivered,
  opened: readonly Opened[],
  { remark, say }: Context,
): void {
  const line = (text: Bilingual): void => remark(say(text));
  for (const { channel, piece } of interrupted) line(CHANNELS_SAY.uncertain(channel.name, piece.id, piece.problem!)); // prettier-ignore
  for (const name of new Set(results.map(({ channel }) => channel))) {
    const own = results.filter((each) => each.channel === name);
    const sent = own.filter(({ outcome }) => outcome.is === 'sent').length;
    if (sent > 0) line(CHANNELS_SAY.sentTo(name, sent));
    for (const { id, outcome } of own) {
      if (outcome.is === 'uncertain') line(CHANNELS_SAY.uncertain(name, id, outcome.problem));
      if (outcome.is === 'refused' && !outcome.stop) line(CHANNELS_SAY.failed(name, id, outcome.problem));
    }
  }
  for (const { channel, problem } of stopped) line(CHANNELS_SAY.blocked(channel, problem));
  for (const [name, count] of leftIn(outbox, opened)) line(CHANNELS_SAY.waitsFor(name, count));
}

/** How many pieces of each open channel are still to be sent. */
function leftIn(outbox: Outbox, opened: readonly Opened[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { channel, piece } of openPieces(outbox)) {
    if (piece.state !== 'waiting' || !opened.some((each) => isOpen(each) && each.channel.name === channel.name)) continue; // prettier-ignore
    left.set(channel.name, (left.get(channel.name) ?? 0) + 1);
  }
  return left;
}

/** 0: all that was to be told was. 3: some of it. 1: none. */
export function exitOfDelivered({ results, outbox }: Delivered, opened: readonly Opened[], blocked: number): number {
  const isWhole = blocked === 0 && leftIn(outbox, opened).size === 0 && results.every(({ outcome }) => outcome.is === 'sent'); // prettier-ignore
  if (isWhole) return EXIT.ok;
  return results.some(({ outcome }) => outcome.is === 'sent' || outcome.is === 'uncertain') ? EXIT.partly : EXIT.failed; // prettier-ignore
} // prettier-ignore

/** What of earlier messages a person should look at. */
export function printOpenPieces(outbox: Outbox, { print, say }: Context): void {
  const open = openPieces(outbox);
  if (open.length === 0) return;
  print();
  print(
    textTable(
      ['', say(CHANNELS_SAY.channel), say(CHANNELS_SAY.what), say(CHANNELS_SAY.state), ''],
      open.map(({ channel, message, piece }) => [piece.id, channel.name, piece.piece?.title ?? message.title, say(STATE_WORDS[piece.state]), piece.problem ? say(piece.problem) : '']),
      44,
    ),
  ); // prettier-ignore
}

import { fingerprint } from '../../fingerprint';
import { both } from '../../lang';
import { CARRIERS } from '../carriers';
import type { ChannelKind } from '../kinds.data';
import type { Message } from '../message';
import {
  channelIn,
  hasBegun,
  MOST_REFUSALS,
  piecesIn,
  wasHandedOver,
  withChannel,
  withMessage,
  type FoundPiece,
  type Outbox,
  type OutboxChannel,
  type OutboxMessage,
  type OutboxPiece,
  type ToldKey,
} from './outbox';

/** A channel that can be told now: its secret is there. */
export interface OpenChannel {
  readonly name: string;
  readonly kind: ChannelKind;
}

/** A message for a channel, as the book stands now. */
export interface PlannedMessage {
  readonly channel: string;
  readonly message: Message;
}

export interface Prepared {
  readonly outbox: Outbox;
  /** Pieces that an earlier run handed over without living to see the answer: uncertain from now on. */
  readonly interrupted: readonly FoundPiece[];
}

/** Days that messages are kept once everything of them is known; days that what a person should look at is; days that a key which is no longer current stays told. */
const KEPT = { done: 3, open: 30, told: 45 };

/**
 * The outbox as a run begins: what a dead run left is uncertain, what is old is gone, and what is to be told is in it.
 * A message that has not begun is taken as the book stands now, or not at all; one that has goes on as it was, on its
 * own day. `current` are all keys that are so now, told or not: those are never forgotten.
 */
export function prepared(
  outbox: Outbox,
  open: readonly OpenChannel[],
  planned: readonly PlannedMessage[],
  day: number,
  current: readonly { readonly channel: string; readonly keys: readonly string[] }[] = [],
): Prepared {
  const interrupted = piecesIn(outbox, ({ state }) => state === 'sending');
  let next: Outbox = {
    ...outbox,
    channels: outbox.channels.map((channel) => {
      const now = new Set(current.find(({ channel: name }) => name === channel.name)?.keys);
      const isOpen = open.some(({ name }) => name === channel.name);
      const wanted = new Set(planned.filter((each) => each.channel === channel.name).map(({ message }) => message.key)); // prettier-ignore
      return tidied(settled(channel), day, now, isOpen ? wanted : undefined);
    }),
  };
  for (const { channel: name, message } of planned) {
    const kind = open.find((each) => each.name === name)?.kind;
    if (kind === undefined) continue;
    const channel = channelIn(next, name);
    const known = channel.messages.find(({ key }) => key === message.key);
    if (!known || !hasBegun(known)) next = withChannel(next, withMessage(channel, fresh(name, kind, message, known))); // prettier-ignore
  }
  return {
    outbox: next,
    interrupted: interrupted.map((each) => ({ ...each, piece: uncertain(each.piece) })),
  };
}

/** Which messages a run goes on with: of today, not refused too often, with something that waits. */
export function isDue(message: OutboxMessage, day: number): boolean {
  return (
    message.day === day &&
    message.pieces.some((piece) => !wasHandedOver(piece) && piece.refusals < MOST_REFUSALS)
  );
}

/** Everything that is current now taken as told: for a machine that takes over, which cannot know what was. */
export function allTold(outbox: Outbox, planned: readonly PlannedMessage[], day: number): Outbox {
  return planned.reduce((made, { channel: name, message }) => {
    const channel = channelIn(made, name);
    const keys = [message.key, ...message.tells].map((key) => ({ key, day }));
    return withChannel(made, { ...channel, told: mergedTold(channel.told, keys) });
  }, outbox);
}

const LOST = both(
  '上次运行在交给平台之后中断了，不知道有没有发出去。',
  'The last run broke off after it was handed over; nobody knows whether it was sent.',
);

const uncertain = (piece: OutboxPiece): OutboxPiece =>
  piece.state === 'sending' ? { ...piece, state: 'uncertain', problem: LOST } : piece;

const settled = (channel: OutboxChannel): OutboxChannel => ({
  ...channel,
  messages: channel.messages.map((message) => ({ ...message, pieces: message.pieces.map(uncertain) })),
});

const LATE = both(
  '那一天已经过去，前面的几条发出去了，这一条没有。',
  'Its day is over: the pieces before it went out, this one did not.',
);

/** `wanted`: the messages that are to go now, where that is known. */
function tidied(
  channel: OutboxChannel,
  day: number,
  current: ReadonlySet<string>,
  wanted: ReadonlySet<string> | undefined,
): OutboxChannel {
  const kept: OutboxMessage[] = [];
  let told: readonly ToldKey[] = channel.told.map((each) =>
    // A clock that was put back for a while makes nothing old.
    current.has(each.key) ? { ...each, day: Math.max(day, each.day) } : each,
  );
  for (const message of channel.messages) {
    if (!hasBegun(message)) {
      // Made anew of the book as long as it is wanted; what was refused too often stays for a person to see.
      const isGivenUp = message.pieces.some(({ refusals }) => refusals >= MOST_REFUSALS);
      if (message.day === day && (isGivenUp || wanted === undefined || wanted.has(message.key))) kept.push(message); // prettier-ignore
      continue;
    }
    const late = message.day < day ? withoutHope(message) : message;
    const isOpen = late.pieces.some(({ state }) => state !== 'sent' && state !== 'dropped');
    if (day - message.day <= (isOpen ? KEPT.open : KEPT.done)) kept.push(late);
    else told = mergedTold(told, [message.key, ...message.tells].map((key) => ({ key, day: current.has(key) ? day : message.day }))); // prettier-ignore
  }
  return { ...channel, messages: kept, told: told.filter(({ day: last }) => day - last <= KEPT.told) };
}

/** What of a message that has begun can go out no more stays for a person to see. */
const withoutHope = (message: OutboxMessage): OutboxMessage => ({
  ...message,
  pieces: message.pieces.map((piece) =>
    piece.state === 'waiting' ? { ...piece, state: 'failed', problem: LATE } : piece,
  ),
});

function mergedTold(told: readonly ToldKey[], more: readonly ToldKey[]): readonly ToldKey[] {
  const days = new Map(told.map(({ key, day }) => [key, day]));
  for (const { key, day } of more) days.set(key, Math.max(day, days.get(key) ?? day));
  return [...days].map(([key, day]) => ({ key, day }));
}

/** A message cut for its carrier; what it went through before is not forgotten. */
function fresh(
  name: string,
  kind: ChannelKind,
  message: Message,
  known: OutboxMessage | undefined,
): OutboxMessage {
  const { key, day, title, tells } = message;
  const refusals = Math.max(0, ...(known?.pieces ?? []).map((piece) => piece.refusals));
  const isGivenUp = refusals >= MOST_REFUSALS;
  if (known && isGivenUp) return known;
  const short = fingerprint(name, key, String(day)).slice(0, 6);
  const pieces = CARRIERS[kind].pieces(message).map((piece, at): OutboxPiece => {
    const problem = known?.pieces[at]?.problem;
    return { id: `${short}-${at + 1}`, state: 'waiting', refusals, piece, ...(problem && { problem }) };
  });
  return { key, day, title, tells, pieces };
}

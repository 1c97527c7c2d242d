import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';
import type { Piece } from '../carriers/carrier';

/**
 * What was told to each channel of a book, what is on its way and what waits. Kept outside of the book by the one host
 * that sends. Plain JSON.
 */
export interface Outbox {
  readonly version: 1;
  readonly channels: readonly OutboxChannel[];
}

export interface OutboxChannel {
  /** As 跟单_渠道 names it. */
  readonly name: string;
  readonly messages: readonly OutboxMessage[];
  /** Keys of happenings, and of messages that are no longer kept, with the serial day on which they last were current. */
  readonly told: readonly ToldKey[];
  /** When something was last handed over, milliseconds since 1970 (UTC): what the platform counts goes on over runs. */
  readonly sends: readonly number[];
  /** Until when the platform wants to be left alone. */
  readonly restUntil?: number;
}

export interface ToldKey {
  readonly key: string;
  readonly day: number;
}

export interface OutboxMessage {
  readonly key: string;
  /** Serial day on which it goes out. */
  readonly day: number;
  readonly title: string;
  /** Keys of the happenings that it tells of. */
  readonly tells: readonly string[];
  readonly pieces: readonly OutboxPiece[];
}

export interface OutboxPiece {
  /** By which a person names it: short, of letters and digits. */
  readonly id: string;
  readonly state: PieceState;
  /** How often the platform refused it. */
  readonly refusals: number;
  /** What came in the way last. */
  readonly problem?: Bilingual;
  /** What is handed over; gone once nobody needs it any more. */
  readonly piece?: Piece;
}

/**
 * `waiting`: certainly not sent, to be tried. `sending`: handed over, no answer yet. `sent`. `failed`: refused.
 * `uncertain`: handed over, and the answer was lost; only a person sends it again. `dropped`: a person said that it is
 * not sent any more.
 */
export type PieceState = 'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'dropped';

export const EMPTY_OUTBOX: Outbox = { version: 1, channels: [] };

/** How often a message is refused before it is left to a person. */
export const MOST_REFUSALS = 4;

/** Whether a piece may have been read by people. */
export const wasHandedOver = ({ state }: OutboxPiece): boolean => state !== 'waiting' && state !== 'failed';

/** Whether anything of a message may have been read by people. */
export const hasBegun = ({ pieces }: OutboxMessage): boolean => pieces.some(wasHandedOver);

export function channelIn(outbox: Outbox, name: string): OutboxChannel {
  return outbox.channels.find((each) => each.name === name) ?? { name, messages: [], told: [], sends: [] };
}

export function withChannel(outbox: Outbox, channel: OutboxChannel): Outbox {
  const isKnown = outbox.channels.some(({ name }) => name === channel.name);
  const channels = isKnown
    ? outbox.channels.map((each) => (each.name === channel.name ? channel : each))
    : [...outbox.channels, channel];
  return { ...outbox, channels };
}

export function withMessage(channel: OutboxChannel, message: OutboxMessage): OutboxChannel {
  const isKnown = channel.messages.some(({ key }) => key === message.key);
  const messages = isKnown
    ? channel.messages.map((each) => (each.key === message.key ? message : each))
    : [...channel.messages, message];
  return { ...channel, messages };
}

/** Whether a channel has been told of a happening, for certain or perhaps. */
export function isTold(outbox: Outbox, name: string, happening: string): boolean {
  const { told, messages } = channelIn(outbox, name);
  return told.some(({ key }) => key === happening) || messages.some((each) => hasBegun(each) && each.tells.includes(happening)); // prettier-ignore
}

/** Whether a message has gone to a channel, in part at least, for certain or perhaps. */
export function isSent(outbox: Outbox, name: string, message: string): boolean {
  const { told, messages } = channelIn(outbox, name);
  return told.some(({ key }) => key === message) || messages.some((each) => each.key === message && hasBegun(each)); // prettier-ignore
}

/** A piece where it stands. */
export interface FoundPiece {
  readonly channel: OutboxChannel;
  readonly message: OutboxMessage;
  readonly piece: OutboxPiece;
}

export function piecesIn(outbox: Outbox, of: (piece: OutboxPiece) => boolean = () => true): FoundPiece[] {
  return outbox.channels.flatMap((channel) =>
    channel.messages.flatMap((message) =>
      message.pieces.filter(of).map((piece) => ({ channel, message, piece })),
    ),
  );
}

/** The outbox with one piece changed. */
export function withPiece(
  outbox: Outbox,
  name: string,
  messageKey: string,
  id: string,
  change: (piece: OutboxPiece) => OutboxPiece,
): Outbox {
  const channel = channelIn(outbox, name);
  const message = channel.messages.find(({ key }) => key === messageKey);
  if (!message) return outbox;
  const pieces = message.pieces.map((each) => (each.id === id ? change(each) : each));
  return withChannel(outbox, withMessage(channel, { ...message, pieces }));
}

/** Reads what a host stored; an empty outbox where nothing is. OutboxIsBroken: without it something might be told twice. */
export function readOutbox(text: string | undefined): Outbox {
  if (text === undefined || text.trim() === '') return EMPTY_OUTBOX;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OutboxIsBroken();
  }
  if (!isOutbox(value)) throw new OutboxIsBroken();
  return value;
}

const STATES: readonly unknown[] = ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'dropped'] satisfies PieceState[]; // prettier-ignore

type Loose<T> = Partial<Record<keyof T, unknown>>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const every = (value: unknown, check: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(check); // prettier-ignore

function isOutbox(value: unknown): value is Outbox {
  if (!isObject(value)) return false;
  const { version, channels } = value as Loose<Outbox>;
  return version === 1 && every(channels, isChannel);
}

function isChannel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, messages, told, sends, restUntil } = value as Loose<OutboxChannel>;
  return (
    isText(name) &&
    every(messages, isMessage) &&
    every(told, isToldKey) &&
    every(sends, Number.isFinite) &&
    (restUntil === undefined || Number.isFinite(restUntil))
  );
}

function isToldKey(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { key, day } = value as Loose<ToldKey>;
  return isText(key) && Number.isInteger(day);
}

function isMessage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { key, day, title, tells, pieces } = value as Loose<OutboxMessage>;
  return isText(key) && Number.isInteger(day) && isText(title) && every(tells, isText) && every(pieces, isPiece); // prettier-ignore
}

function isPiece(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, state, refusals, piece } = value as Loose<OutboxPiece>;
  const content = piece as Loose<Piece> | undefined;
  return (
    isText(id) &&
    STATES.includes(state) &&
    Number.isInteger(refusals) &&
    (content === undefined || (isObject(content) && isText(content.title) && isText(content.text)))
  );
}

class OutboxIsBroken extends GendanError {
  constructor() {
    super(
      both(
        '记录“什么已经发到哪个群”的数据读不出来，为避免重复，没有发任何消息。请从备份恢复；或者清除它，再运行 gendan channels --here，那时已有的事都算已经说过。',
        'The record of what was told to which channel cannot be read, so nothing was sent rather than told twice. Restore it from a backup; or clear it and run gendan channels --here, which takes everything that is current then as told.',
      ),
    );
  }
}

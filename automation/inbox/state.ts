import { createHash } from 'node:crypto';
import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';
import type { ReadUpTo } from './imap-fetch';

/**
 * What is remembered of a book's mails on the machine that handles them, beside the record of what was sent. Mails,
 * conversations and addresses stand here as hashes alone. Plain JSON.
 */
export interface InboxState {
  readonly version: 1;
  readonly mailboxes: readonly KnownMailbox[];
  /** Mails that a written run has handled. */
  readonly seen: readonly SeenId[];
  readonly acknowledged: readonly Acknowledged[];
  /** The first day (serial) whose inquiries are acknowledged; of those before it is not known which were. */
  readonly from?: number;
}

/** How far a mailbox was read. */
export interface KnownMailbox extends ReadUpTo {
  /** Hash of server, user and folder. */
  readonly key: string;
}

export interface SeenId {
  readonly id: string;
  /** Serial day on which it was handled. */
  readonly day: number;
}

/** `sending`: handed over, no answer yet; `uncertain`: the answer was lost, nobody sends it again by itself; `failed`: certainly not sent. */
export type AcknowledgedState = 'sending' | 'sent' | 'uncertain' | 'failed';

export interface Acknowledged extends SeenId {
  readonly thread: string;
  readonly to: string;
  readonly state: AcknowledgedState;
  readonly tries: number;
}

export const EMPTY_STATE: InboxState = { version: 1, mailboxes: [], seen: [], acknowledged: [] };

/** What names a mail, a conversation or an address without telling it. */
export const hashOf = (kind: string, text: string): string =>
  createHash('sha256').update(`${kind} ${text.trim().toLowerCase()}`).digest('hex').slice(0, 24);

export const idHash = (messageId: string): string => hashOf('mail', messageId);

/** An acknowledgement is kept for longer than mails are answered for, so that none goes out twice. */
export const ACKNOWLEDGED_DAYS = 14;

/** The state without what is no longer needed; `keptDays`: how long the team keeps what names a mail. */
export function pruned(state: InboxState, day: number, keptDays: number): InboxState {
  const isKept = (each: SeenId, days: number): boolean => each.day >= day - days;
  return {
    ...state,
    seen: state.seen.filter((each) => isKept(each, keptDays)),
    acknowledged: state.acknowledged.filter((each) => isKept(each, ACKNOWLEDGED_DAYS)),
  };
}

export function withSeen(state: InboxState, ids: readonly string[], day: number): InboxState {
  const known = new Set(state.seen.map(({ id }) => id));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  return { ...state, seen: [...state.seen, ...fresh.map((id) => ({ id, day }))] };
}

export function withMailbox(state: InboxState, mailbox: KnownMailbox): InboxState {
  const others = state.mailboxes.filter(({ key }) => key !== mailbox.key);
  return { ...state, mailboxes: [...others, mailbox] };
}

export function withAcknowledged(state: InboxState, one: Acknowledged): InboxState {
  const others = state.acknowledged.filter(({ id }) => id !== one.id);
  return { ...state, acknowledged: [...others, one] };
}

/** What an earlier run handed over without living to see the answer: nobody knows whether it went out. */
export function settled(state: InboxState): InboxState {
  const acknowledged = state.acknowledged.map((each): Acknowledged =>
    each.state === 'sending' ? { ...each, state: 'uncertain' } : each,
  );
  return { ...state, acknowledged };
}

/** Reads what was stored; an empty state where nothing is. InboxStateBroken: without it somebody might be written to twice. */
export function readState(text: string | undefined): InboxState {
  if (text === undefined) return EMPTY_STATE;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InboxStateBroken();
  }
  if (!isState(value)) throw new InboxStateBroken();
  return value;
}

type Loose<T> = Partial<Record<keyof T, unknown>>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const every = (value: unknown, check: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(check); // prettier-ignore
const STATES: readonly unknown[] = ['sending', 'sent', 'uncertain', 'failed'] satisfies AcknowledgedState[];

function isState(value: unknown): value is InboxState {
  if (!isObject(value)) return false;
  const { version, mailboxes, seen, acknowledged, from } = value as Loose<InboxState>;
  return version === 1 && (from === undefined || Number.isInteger(from)) && every(mailboxes, isMailbox) && every(seen, isSeen) && every(acknowledged, isAcknowledged); // prettier-ignore
}

function isMailbox(value: unknown): boolean {
  const { key, uidValidity, uid } = (isObject(value) ? value : {}) as Loose<KnownMailbox>;
  return isText(key) && isText(uidValidity) && Number.isInteger(uid);
}

function isSeen(value: unknown): boolean {
  const { id, day } = (isObject(value) ? value : {}) as Loose<SeenId>;
  return isText(id) && Number.isInteger(day);
}

function isAcknowledged(value: unknown): boolean {
  const { thread, to, state, tries } = (isObject(value) ? value : {}) as Loose<Acknowledged>;
  return isSeen(value) && isText(thread) && isText(to) && STATES.includes(state) && Number.isInteger(tries);
}

class InboxStateBroken extends GendanError {
  constructor() {
    super(both('来信记录已损坏。', 'The record of mails is damaged.'));
  }
}

import { countsAsSent, type LedgerMail, type SentLedger } from '../../shared/features/digest/ledger';
import {
  hasBegun,
  wasHandedOver,
  type Outbox,
  type OutboxChannel,
  type OutboxMessage,
  type OutboxPiece,
  type ToldKey,
} from '../../shared/messages/delivery/outbox';
import type { Acknowledged, InboxState, KnownMailbox, SeenId } from '../inbox/state';
import type { RecordName, Records } from './records';

/**
 * Two records of one book as one: what either knows to be told is told. Of what neither has told, the first is right. It
 * does not matter how often the same is put in.
 */
export const MERGED: { readonly [Name in RecordName]: (one: Records[Name], other: Records[Name]) => Records[Name] } = {
  sent: mergedLedgers,
  channels: mergedOutboxes,
  inbox: mergedStates,
}; // prettier-ignore

function mergedLedgers(one: SentLedger, other: SentLedger): SentLedger {
  const pick = (a: LedgerMail, b: LedgerMail): LedgerMail =>
    countsAsSent(b.state) && !countsAsSent(a.state) ? b : a;
  const mails = united(one.mails, other.mails, ({ key }) => key, pick);
  return { version: 1, from: Math.max(one.from, other.from), mails };
}

function mergedOutboxes(one: Outbox, other: Outbox): Outbox {
  return { version: 1, channels: united(one.channels, other.channels, ({ name }) => name, mergedChannels) };
}

function mergedChannels(one: OutboxChannel, other: OutboxChannel): OutboxChannel {
  const rest = Math.max(one.restUntil ?? 0, other.restUntil ?? 0);
  const later = (a: ToldKey, b: ToldKey): ToldKey => (b.day > a.day ? b : a);
  return {
    name: one.name,
    messages: united(one.messages, other.messages, ({ key }) => key, furtherMessage),
    told: united(one.told, other.told, ({ key }) => key, later),
    sends: [...new Set([...one.sends, ...other.sends])].sort((a, b) => a - b),
    ...(rest > 0 && { restUntil: rest }),
  };
}

/** A message that only one has begun is as that one made it; of one that both have begun each piece is where it got furthest. */
function furtherMessage(a: OutboxMessage, b: OutboxMessage): OutboxMessage {
  if (!hasBegun(a) || !hasBegun(b)) return hasBegun(b) ? b : a;
  const further = (one: OutboxPiece, other: OutboxPiece): OutboxPiece =>
    wasHandedOver(other) && !wasHandedOver(one) ? other : one;
  return { ...a, pieces: united(a.pieces, b.pieces, ({ id }) => id, further) };
}

function mergedStates(one: InboxState, other: InboxState): InboxState {
  const further = (a: KnownMailbox, b: KnownMailbox): KnownMailbox =>
    a.uidValidity === b.uidValidity && b.uid > a.uid ? b : a;
  const later = (a: SeenId, b: SeenId): SeenId => (b.day > a.day ? b : a);
  const sooner = (a: Acknowledged, b: Acknowledged): Acknowledged =>
    a.state === 'failed' && b.state !== 'failed' ? b : a;
  const from = Math.max(one.from ?? 0, other.from ?? 0);
  return {
    version: 1,
    ...(from > 0 && { from }),
    mailboxes: united(one.mailboxes, other.mailboxes, ({ key }) => key, further),
    seen: united(one.seen, other.seen, ({ id }) => id, later),
    acknowledged: united(one.acknowledged, other.acknowledged, ({ id }) => id, sooner),
  };
}

/** Those of either list, each key once, in the order of the first. */
function united<T>(
  one: readonly T[],
  other: readonly T[],
  keyOf: (each: T) => string,
  pick: (a: T, b: T) => T,
): T[] {
  const byKey = new Map<string, T>();
  for (const each of [...one, ...other]) {
    const known = byKey.get(keyOf(each));
    byKey.set(keyOf(each), known === undefined ? each : pick(known, each));
  }
  return [...byKey.values()];
}

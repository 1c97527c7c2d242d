import fc from 'fast-check';
import type { InboxState } from '../../../automation/inbox/state';
import { MERGED } from '../../../automation/keeping/merged';
import {
  countsAsSent,
  mailOf,
  type LedgerMail,
  type SentLedger,
} from '../../../shared/features/digest/ledger';
import {
  isSent,
  isTold,
  piecesIn,
  wasHandedOver,
  type Outbox,
} from '../../../shared/messages/delivery/outbox';

/** What two machines know of one book, put together: whatever either has told must not be told again. */
const key = fc.constantFrom('a', 'b', 'c');
const day = fc.integer({ min: 46_150, max: 46_160 });
const unique = <T>(of: fc.Arbitrary<T>, selector: (each: T) => unknown) =>
  fc.uniqueArray(of, { selector, maxLength: 4 });

const mail = fc.record({
  key,
  day,
  person: key,
  to: key,
  state: fc.constantFrom('waiting', 'sending', 'sent', 'failed', 'uncertain'),
  tries: fc.nat(3),
  told: fc.constant([]),
}) as fc.Arbitrary<LedgerMail>;
const ledger: fc.Arbitrary<SentLedger> = fc.record({
  version: fc.constant(1 as const),
  from: day,
  mails: unique(mail, (each) => each.key),
});

const piece = fc.record({
  id: key,
  state: fc.constantFrom(
    'waiting' as const,
    'sending' as const,
    'sent' as const,
    'failed' as const,
    'uncertain' as const,
    'dropped' as const,
  ),
  refusals: fc.constant(0),
});
const message = fc.record({
  key,
  day,
  title: key,
  tells: fc.uniqueArray(key),
  pieces: unique(piece, (each) => each.id),
});
const channel = fc.record({
  name: key,
  messages: unique(message, (each) => each.key),
  told: unique(fc.record({ key, day }), (each) => each.key),
  sends: fc.uniqueArray(fc.nat(9)).map((times) => times.sort((a, b) => a - b)),
});
const outbox: fc.Arbitrary<Outbox> = fc.record({
  version: fc.constant(1 as const),
  channels: unique(channel, (each) => each.name),
});

const seen = fc.record({ id: key, day });
const acknowledged = fc.record({
  id: key,
  day,
  thread: key,
  to: key,
  state: fc.constantFrom('sending' as const, 'sent' as const, 'uncertain' as const, 'failed' as const),
  tries: fc.nat(3),
});
const mailbox = fc.record({ key, uidValidity: fc.constantFrom('1', '2'), uid: fc.nat(9) });
const inbox: fc.Arbitrary<InboxState> = fc.record({
  version: fc.constant(1 as const),
  mailboxes: unique(mailbox, (each) => each.key),
  seen: unique(seen, (each) => each.id),
  acknowledged: unique(acknowledged, (each) => each.id),
});

const KEYS = ['a', 'b', 'c'];

test('a mail that either sent, or perhaps sent, counts as sent', () =>
  fc.assert(
    fc.property(ledger, ledger, (one, other) => {
      const both = MERGED.sent(one, other);
      for (const each of KEYS) {
        const isOut = (of: SentLedger) => countsAsSent(mailOf(of, each)?.state ?? 'waiting');
        expect(isOut(both)).toBe(isOut(one) || isOut(other));
      }
      expect(both.from).toBe(Math.max(one.from, other.from));
    }),
  ));

test('what either told a channel counts as told', () =>
  fc.assert(
    fc.property(outbox, outbox, (one, other) => {
      const both = MERGED.channels(one, other);
      for (const name of KEYS)
        for (const each of KEYS)
          for (const is of [isSent, isTold])
            if (is(one, name, each) || is(other, name, each)) expect(is(both, name, each)).toBe(true);
    }),
  ));

test('no piece of a message that either handed over waits to be sent', () =>
  fc.assert(
    fc.property(outbox, outbox, (one, other) => {
      const piecesOf = (of: Outbox) =>
        piecesIn(of, wasHandedOver).map(
          ({ channel: { name }, message: { key: own }, piece: { id } }) => `${name} ${own} ${id}`,
        );
      const both = new Set(piecesOf(MERGED.channels(one, other)));
      for (const each of [...piecesOf(one), ...piecesOf(other)]) expect(both).toContain(each);
    }),
  ));

test('a mail that either has seen is seen, and an acknowledgement that is not certainly unsent does not go out again', () =>
  fc.assert(
    fc.property(inbox, inbox, (one, other) => {
      const both = MERGED.inbox(one, other);
      const ids = (of: InboxState) => of.seen.map(({ id }) => id);
      expect(new Set(ids(both))).toEqual(new Set([...ids(one), ...ids(other)]));
      const out = (of: InboxState) =>
        of.acknowledged.filter(({ state }) => state !== 'failed').map(({ id }) => id);
      expect(new Set(out(both))).toEqual(new Set([...out(one), ...out(other)]));
    }),
  ));

test('the same put in again changes nothing', () =>
  fc.assert(
    fc.property(ledger, ledger, outbox, outbox, inbox, inbox, (l, m, o, p, i, j) => {
      const [sent, channels, mails] = [MERGED.sent(l, m), MERGED.channels(o, p), MERGED.inbox(i, j)];
      expect(MERGED.sent(sent, m)).toEqual(sent);
      expect(MERGED.channels(channels, p)).toEqual(channels);
      expect(MERGED.inbox(mails, j)).toEqual(mails);
    }),
  ));

import { isOpen, type Opened } from '../channels/open-channels';
import { openPieces } from '../../shared/messages/delivery/by-hand';
import type { FoundPiece } from '../../shared/messages/delivery/outbox';
import type { Delivered } from '../../shared/messages/delivery/steps';
import type { PlannedMessages } from '../../shared/messages/planned';
import { isoOf } from '../../shared/time/moment';

interface Notified {
  readonly planned: PlannedMessages;
  readonly all?: PlannedMessages;
  readonly delivered?: Delivered;
  readonly interrupted?: readonly FoundPiece[];
  readonly missing?: readonly Opened[];
  readonly copied?: readonly { readonly channel: string; readonly text: string }[];
}

/** What `gendan notify --json` prints: what was to be told, and what became of each piece. */
export function notifyJson({
  planned,
  all,
  delivered,
  interrupted = [],
  missing = [],
  copied = [],
}: Notified): string {
  const messages = (of: PlannedMessages) => of.send.map(({ channel, message: { key, what, title, lines } }) => ({ channel: channel.name, kind: channel.kind, key, what, title, lines })); // prettier-ignore
  const later = planned.later.map(({ channel, opens }) => ({ channel: channel.name, opens: opens === undefined ? null : isoOf(opens) })); // prettier-ignore
  if (!delivered) return JSON.stringify({ send: messages(planned), later, all: all ? messages(all) : [] }, null, 1); // prettier-ignore
  const results = delivered.results.map(({ channel, id, outcome }) => ({ channel, id, outcome: outcome.is, problem: 'problem' in outcome ? outcome.problem.en : null })); // prettier-ignore
  const open = openPieces(delivered.outbox).map(({ channel, message, piece }) => ({ channel: channel.name, id: piece.id, state: piece.state, title: message.title })); // prettier-ignore
  return JSON.stringify(
    {
      send: messages(planned),
      later,
      results,
      open,
      interrupted: interrupted.map(({ channel, piece }) => ({ channel: channel.name, id: piece.id })),
      stopped: delivered.stopped.map(({ channel, problem }) => ({ channel, problem: problem.en })),
      missing: missing.flatMap((each) => isOpen(each) ? [] : [{ channel: each.channel.name, problem: each.problem.en }]), // prettier-ignore
      copied,
    },
    null,
    1,
  );
}

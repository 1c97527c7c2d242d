import { isOpen, type Opened } from '../channels/open-channels';
import type { WhoSends } from '../keeping/who-sends';
import { openPieces } from '../../shared/messages/delivery/by-hand';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import { CHANNEL_KINDS } from '../../shared/messages/kinds.data';
import type { PlannedMessages } from '../../shared/messages/planned';
import type { Bilingual } from '../../shared/lang';
import { momentText } from '../../shared/time/date-text';
import { isoOf } from '../../shared/time/moment';
import { CHANNELS_SAY } from './channels-words';
import type { Context } from './context';
import { printOpenPieces } from './show-messages';
import { textTable } from './text-table';

interface Shown {
  readonly opened: readonly Opened[];
  readonly planned: PlannedMessages;
  readonly outbox: Outbox;
  readonly who: WhoSends;
}

/** The channels of a book: whether each could be told, what is coming, and what of earlier messages a person should look at. Never a secret. */
export function printChannels(shown: Shown, json: boolean, context: Context): void {
  if (json) return context.print(JSON.stringify(channelsJson(shown), null, 1));
  const { opened, planned, outbox } = shown;
  const { print, say, lang, remark } = context;
  const rows = opened.map((each) => {
    const { name, kind, secret = '' } = each.channel;
    return [name, CHANNEL_KINDS[kind][lang], `${secret} ${say(secretState(each))}`.trim(), waitsText(name)];
  });
  const { channel, kind, secret, what } = CHANNELS_SAY;
  if (rows.length > 0) print(textTable([channel, kind, secret, what].map(say), rows));
  printOpenPieces(outbox, context);
  for (const { message } of planned.findings) remark(say(message));
  for (const each of opened) if (!isOpen(each)) remark(say(CHANNELS_SAY.blocked(each.channel.name, each.problem))); // prettier-ignore

  function waitsText(name: string): string {
    const now = planned.send.filter((each) => each.channel.name === name).map(({ message }) => message.title);
    const later = planned.later.filter((each) => each.channel.name === name);
    const when = later.map(({ opens }) => (opens === undefined ? say(CHANNELS_SAY.inHours) : momentText(opens, lang))); // prettier-ignore
    return [...now, ...when].join('; ');
  }
}

function secretState(opened: Opened): Bilingual {
  if (!isOpen(opened)) {
    if (opened.channel.kind === 'mail') return CHANNELS_SAY.noServer;
    return opened.isThere ? CHANNELS_SAY.unusable : CHANNELS_SAY.notThere;
  }
  if (opened.key.by !== 'http') return CHANNELS_SAY.notNeeded;
  return opened.key.from === 'environment' ? CHANNELS_SAY.inEnvironment : CHANNELS_SAY.inKeychain;
}

function channelsJson({ opened, planned, outbox, who }: Shown): object {
  return {
    machine: 'name' in who ? who.name : null,
    sends: who.is,
    channels: opened.map((each) => ({
      name: each.channel.name,
      kind: each.channel.kind,
      secret: each.channel.secret ?? null,
      ready: isOpen(each),
      problem: isOpen(each) ? null : each.problem.en,
      now: planned.send.filter(({ channel }) => channel.name === each.channel.name).map(({ message }) => message.title), // prettier-ignore
      later: planned.later.filter(({ channel }) => channel.name === each.channel.name).map(({ opens }) => (opens === undefined ? null : isoOf(opens))), // prettier-ignore
    })),
    open: openPieces(outbox).map(({ channel, message, piece }) => ({
      key: piece.id,
      channel: channel.name,
      title: piece.piece?.title ?? message.title,
      state: piece.state,
      problem: piece.problem?.en ?? null,
    })),
  };
}

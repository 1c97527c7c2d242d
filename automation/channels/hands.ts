import { refused } from '../../shared/messages/carriers/answers';
import { CARRIERS } from '../../shared/messages/carriers';
import { same } from '../../shared/lang';
import { smtpCarrier, type Carrier } from '../mail/smtp';
import type { Hands } from './deliver';
import { hmac } from './hmac';
import type { ChannelsIo } from './io';
import { sendMail } from './mail-channel';
import { isOpen, type Opened } from './open-channels';
import { request } from './request';

/** What a run is carried out with; `close` when it is over. */
export function handsFor(
  opened: readonly Opened[],
  { fetch, now = Date.now, wait = sleep }: ChannelsIo,
  copy: Hands['copy'],
  book: string,
): Hands & { close(): void } {
  let smtp: Carrier | undefined;
  const of = (name: string) => opened.filter(isOpen).find(({ channel }) => channel.name === name);
  const noKey = refused(same('—'));
  return {
    async call({ channel: name, piece }) {
      const found = of(name);
      const carrier = found && CARRIERS[found.channel.kind];
      if (found?.key.by !== 'http' || carrier?.by !== 'http') return noKey;
      const { secret } = found.key;
      return request(carrier.request(piece, secret, now(), hmac), carrier, secret, fetch);
    },
    async mail({ channel: name, id, piece }) {
      const found = of(name);
      if (found?.key.by !== 'mail') return noKey;
      const { smtp: settings, to } = found.key;
      smtp ??= smtpCarrier(settings);
      return sendMail({ piece, to, name, from: settings.from, key: [book, name, id] }, smtp);
    },
    copy,
    now,
    wait,
    close: () => smtp?.close(),
  };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

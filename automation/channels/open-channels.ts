import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import { CARRIERS } from '../../shared/messages/carriers';
import type { ChannelSecret } from '../../shared/messages/carriers/carrier';
import type { Channel } from '../../shared/messages/channels.sheet';
import { NoSmtpServer } from '../mail/errors';
import { smtpSettings, type SmtpSettings } from '../mail/smtp-settings';
import { secretNamed, type SecretPlaces } from './secrets';

/** What a channel is opened with. */
export type Key =
  | { readonly by: 'http'; readonly secret: ChannelSecret; readonly from: 'environment' | 'keychain' }
  | { readonly by: 'mail'; readonly smtp: SmtpSettings; readonly to: string }
  | { readonly by: 'copy' };

/** A channel with its key, or why it cannot be told anything. */
export type Opened =
  | { readonly channel: Channel; readonly key: Key }
  | { readonly channel: Channel; readonly problem: Bilingual; readonly isThere?: true };

export const isOpen = (opened: Opened): opened is Extract<Opened, { key: Key }> => 'key' in opened;

/** Looks up what each channel is opened with; nothing of it is told. */
export const openChannels = (channels: readonly Channel[], places: SecretPlaces): Promise<Opened[]> =>
  Promise.all(channels.map(async (channel) => ({ channel, ...(await keyOf(channel, places)) })));

async function keyOf(
  { kind, secret = '', address = '' }: Channel,
  places: SecretPlaces,
): Promise<{ readonly key: Key } | { readonly problem: Bilingual; readonly isThere?: true }> {
  const carrier = CARRIERS[kind];
  switch (carrier.by) {
    case 'copy':
      return { key: { by: 'copy' } };
    case 'mail':
      try {
        return { key: { by: 'mail', smtp: smtpSettings({}, places.env), to: address } };
      } catch (error) {
        if (error instanceof NoSmtpServer) return { problem: NO_SERVER };
        if (error instanceof GendanError) return { problem: error.sentence };
        throw error;
      }
    case 'http': {
      const found = await secretNamed(secret, carrier, places);
      return 'problem' in found ? found : { key: { by: 'http', ...found } };
    }
  }
}

const NO_SERVER = both(
  '没有设置发信服务器，所以没有发邮件。请设置环境变量 GENDAN_SMTP_URL=smtps://用户:密码@服务器。',
  'No mail server is set, so no mail was sent. Set the variable GENDAN_SMTP_URL=smtps://user:password@server.',
);

import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import { CARRIERS } from '../../shared/messages/carriers';
import type { ChannelSecret } from '../../shared/messages/carriers/carrier';
import type { Channel } from '../../shared/messages/channels.sheet';
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
  | { readonly channel: Channel; readonly problem: Bilingual };

export const isOpen = (opened: Opened): opened is Extract<Opened, { key: Key }> => 'key' in opened;

/** Looks up what each channel is opened with; nothing of it is told. */
export const openChannels = (channels: readonly Channel[], places: SecretPlaces): Promise<Opened[]> =>
  Promise.all(channels.map(async (channel) => ({ channel, ...(await keyOf(channel, places)) })));

async function keyOf(
  { kind, secret = '', address = '' }: Channel,
  places: SecretPlaces,
): Promise<{ readonly key: Key } | { readonly problem: Bilingual }> {
  const carrier = CARRIERS[kind];
  switch (carrier.by) {
    case 'copy':
      return { key: { by: 'copy' } };
    case 'mail':
      try {
        return { key: { by: 'mail', smtp: smtpSettings({}, places.env), to: address } };
      } catch (error) {
        if (error instanceof GendanError) return { problem: error.sentence };
        throw error;
      }
    case 'http': {
      const found = await secretNamed(secret, carrier, places);
      return 'problem' in found ? found : { key: { by: 'http', ...found } };
    }
  }
}

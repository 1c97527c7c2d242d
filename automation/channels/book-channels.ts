import type { Channel } from '../../shared/messages/channels.sheet';
import { channelsOf } from '../../shared/messages/channels-of';
import type { OpenChannel } from '../../shared/messages/delivery/prepare';
import type { Plan } from '../../shared/plan/plan';
import { fold } from '../../shared/templates/vocabulary/words';
import { NoSuchChannel } from './errors';
import { isOpen, type Opened } from './open-channels';

/** The channel of a name, however it is spelled. NoSuchChannel. */
export function channelNamed(plan: Plan, name: string): Channel {
  const all = channelsOf(plan).map(({ channel }) => channel);
  const found = all.find((each) => each.name === name) ?? all.find((each) => fold(each.name) === fold(name));
  if (!found) throw new NoSuchChannel(name, all.map((each) => each.name)); // prettier-ignore
  return found;
}

/** Those that can be told now, as the outbox takes them. */
export const openOnes = (opened: readonly Opened[]): OpenChannel[] =>
  opened.filter(isOpen).map(({ channel: { name, kind } }) => ({ name, kind }));

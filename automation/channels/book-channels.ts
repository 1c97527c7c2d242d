import type { Channel } from '../../shared/messages/channels.sheet';
import { channelsOf } from '../../shared/messages/channels-of';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import type { OpenChannel } from '../../shared/messages/delivery/prepare';
import type { Plan } from '../../shared/plan/plan';
import { fold } from '../../shared/templates/vocabulary/words';
import { mailFolder } from '../mail/mail-folder';
import type { KeptFile } from '../mail/kept-file';
import { whileSendingAlone } from '../mail/sending-alone';
import { NoSuchChannel } from './errors';
import { isOpen, type Opened } from './open-channels';
import { diskFiles } from '../file/files';
import { outboxFile, outboxPath } from './outbox-file';

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

/** The outbox of a book, and work on it while no other run is at it. */
export interface BookOutbox {
  readonly folder: string;
  readonly file: KeptFile<Outbox>;
  /** Whether anything was ever kept; whoever is named to send begins with a record. */
  isThere(): Promise<boolean>;
  alone<T>(work: (own: KeptFile<Outbox>) => Promise<T>): Promise<T>;
}

type Env = Readonly<Record<string, string | undefined>>;

export async function outboxOf(path: string, plan: Plan, env: Env): Promise<BookOutbox> {
  const folder = await mailFolder(path, plan, env);
  const file = outboxFile(folder);
  const isThere = () => diskFiles.exists(outboxPath(folder));
  return {
    folder,
    file,
    isThere,
    alone: (work) => whileSendingAlone(folder, file, work, { lock: 'channels.lock' }),
  };
}

import { CAPABILITIES } from '../../shared/features';
import type { Capability } from '../../shared/capability';
import { isSent, isTold, type Outbox } from '../../shared/messages/delivery/outbox';
import type { PlannedMessage } from '../../shared/messages/delivery/prepare';
import { planMessages, type MessageOptions, type PlannedMessages } from '../../shared/messages/planned';
import type { Happening } from '../../shared/messages/happening';
import type { Plan } from '../../shared/plan/plan';

const ALL: readonly Capability[] = CAPABILITIES;

export type TellLook = Pick<MessageOptions, 'link' | 'bookName' | 'keepHours'>;

/** What channels are told of a book: now by what they know, and altogether. */
export interface WhatToTell {
  /** By what an outbox says was told. */
  now(outbox: Outbox): PlannedMessages;
  /** As if nobody had been told anything, whatever the hour: all that is current. */
  readonly all: PlannedMessages;
}

export function whatToTell(plan: Plan, look: TellLook): WhatToTell {
  const happenings: readonly Happening[] = ALL.flatMap(({ happenings: slot }) => slot?.(plan) ?? []);
  const nobody = { isTold: () => false, isSent: () => false, keepHours: false };
  return {
    now: (outbox) =>
      planMessages(plan, plan.now, {
        ...look,
        happenings,
        isTold: (channel, key) => isTold(outbox, channel, key),
        isSent: (channel, key) => isSent(outbox, channel, key),
      }),
    all: planMessages(plan, plan.now, { ...look, happenings, ...nobody }),
  };
}

/** As the outbox takes them. */
export const forOutbox = ({ send }: PlannedMessages): PlannedMessage[] =>
  send.map(({ channel, message }) => ({ channel: channel.name, message }));

/** Of each channel the keys that are current, told or not. */
export function currentKeys({ all }: WhatToTell): { channel: string; keys: readonly string[] }[] {
  const names = [...new Set(all.send.map(({ channel }) => channel.name))];
  return names.map((name) => ({
    channel: name,
    keys: all.send.filter(({ channel }) => channel.name === name).flatMap(({ message }) => message.tells),
  }));
}

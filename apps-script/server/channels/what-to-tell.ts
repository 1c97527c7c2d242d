import { CAPABILITIES } from '../../../shared/features';
import { channelsOf } from '../../../shared/messages/channels-of';
import { isSent, isTold, type Outbox } from '../../../shared/messages/delivery/outbox';
import { prepared, type Prepared } from '../../../shared/messages/delivery/prepare';
import { happeningsOf, type Happening } from '../../../shared/messages/happening';
import { planMessages, type PlannedMessages } from '../../../shared/messages/planned';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf } from '../../../shared/time/moment';
import { openChannels, type Opening } from './open-channels';

/** A book as it was just planned, and where it opens. */
export interface TellRequest {
  readonly plan: Plan;
  readonly bookUrl?: string;
  readonly bookName?: string;
  readonly isConfirmed: (address: string) => boolean;
  /** Somebody stands in front of it: they decide on the hour, and copy what is to be copied. */
  readonly isAsked: boolean;
}

/** What would be told now, and to whom it cannot be. */
export interface Telling extends Opening, Pick<PlannedMessages, 'later'> {
  /** Messages for channels that are open, in order. */
  readonly send: PlannedMessages['send'];
  readonly prepared: Prepared;
}

export const happeningsIn = (plan: Plan): readonly Happening[] => happeningsOf(plan, CAPABILITIES);

/** What is to be told by an outbox; looks and changes nothing. */
export function tellingOf(request: TellRequest, outbox: Outbox): Telling {
  const { plan, bookUrl, bookName, isConfirmed, isAsked } = request;
  const happenings = happeningsIn(plan);
  const planned = planMessages(plan, plan.now, {
    happenings,
    isTold: (channel, key) => isTold(outbox, channel, key),
    isSent: (channel, key) => isSent(outbox, channel, key),
    keepHours: !isAsked,
    ...(bookUrl !== undefined && { link: bookUrl }),
    ...(bookName !== undefined && { bookName }),
  });
  const { open, shut } = openChannels(plan, isConfirmed, isAsked);
  const send = planned.send.filter(({ channel }) => open.some(({ name }) => name === channel.name));
  const keys = happenings.map(({ key }) => key);
  const current = channelsOf(plan).map(({ channel }) => ({ channel: channel.name, keys }));
  const messages = send.map(({ channel, message }) => ({ channel: channel.name, message }));
  const made = prepared(outbox, open, messages, dayOf(plan.now), current);
  return { open, shut, later: planned.later, send, prepared: made };
}

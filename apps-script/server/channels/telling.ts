import { HAPPENINGS } from '../../../shared/features/happenings';
import type { Bilingual } from '../../../shared/lang';
import { CARRIERS } from '../../../shared/messages/carriers';
import type { HttpCarrier, Outcome, Piece } from '../../../shared/messages/carriers/carrier';
import { mailText } from '../../../shared/messages/carriers/mail';
import { channelsOf } from '../../../shared/messages/channels-of';
import { isSent, isTold, type Outbox } from '../../../shared/messages/delivery/outbox';
import { prepared, type Prepared } from '../../../shared/messages/delivery/prepare';
import { deliverySteps, type Delivered } from '../../../shared/messages/delivery/steps';
import { happeningsOf, type Happening } from '../../../shared/messages/happening';
import { planMessages, type PlannedMessages } from '../../../shared/messages/planned';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf } from '../../../shared/time/moment';
import { mailCarrier } from '../digest-mail';
import { withLock } from '../with-lock';
import { handOver } from './fetch';
import { openChannels, type Opened, type Opening } from './open-channels';
import { storedOutbox, storeOutbox } from './outbox-store';
import { reportOf } from './report';

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

export const happeningsIn = (plan: Plan): readonly Happening[] => happeningsOf(plan, HAPPENINGS);

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

/**
 * Tells each channel what is due, each thing once. Keeps the document's lock meanwhile, so that two runs never tell at once:
 * to be called without it. BookIsBusy, OutboxIsBroken.
 */
export function tellChannels(request: TellRequest, patienceMs?: number): readonly Bilingual[] {
  return withLock(() => {
    const telling = tellingOf(request, storedOutbox());
    return reportOf(telling, delivered(telling, dayOf(request.plan.now)));
  }, patienceMs);
}

/** Sends one piece again that a person wants to go out, and nothing else. */
export function tellAgain(
  request: TellRequest,
  change: (outbox: Outbox) => Outbox,
  id: string,
): readonly Bilingual[] {
  return withLock(() => {
    const outbox = change(storedOutbox());
    const opening = openChannels(request.plan, request.isConfirmed, true);
    const telling: Telling = {
      ...opening,
      shut: [],
      later: [],
      send: [],
      prepared: { outbox, interrupted: [] },
    };
    return reportOf(telling, delivered(telling, dayOf(request.plan.now), [id]));
  });
}

/** How long a run waits for platforms that want it slower; what is left waits for the next. */
const PATIENCE_MS = 30_000;

function delivered(
  { open, prepared: { outbox } }: Telling,
  day: number,
  only?: readonly string[],
): Delivered {
  const run = { outbox, open, day, at: Date.now(), patienceMs: PATIENCE_MS, ...(only && { only }) };
  const steps = deliverySteps(run);
  let next = steps.next();
  while (!next.done) {
    const step = next.value;
    if (step.do === 'store') storeOutbox(step.outbox);
    else if (step.do === 'wait') Utilities.sleep(step.ms);
    const outcome = 'piece' in step ? toChannel(open.find(({ name }) => name === step.channel)!, step.piece) : undefined; // prettier-ignore
    next = steps.next({ at: Date.now(), ...(outcome && { outcome }) });
  }
  return next.value;
}

function toChannel({ kind, secret, address }: Opened, piece: Piece): Outcome {
  const carrier = CARRIERS[kind];
  switch (carrier.by) {
    case 'http':
      return handOver(carrier satisfies HttpCarrier, piece, secret!);
    case 'mail':
      return mailed(address!, piece);
    case 'copy':
      // Whoever asked for it has it before them.
      return { is: 'sent' };
  }
}

function mailed(to: string, piece: Piece): Outcome {
  const text = mailText(piece);
  const { outcome, problem = '', stop = false } = mailCarrier()({ key: '', to, subject: piece.title, text });
  if (outcome === 'sent') return { is: 'sent' };
  const said = { zh: problem, en: problem };
  return outcome === 'unknown' ? { is: 'uncertain', problem: said } : { is: 'refused', problem: said, stop };
}

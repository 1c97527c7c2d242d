import type { Bilingual } from '../../../shared/lang';
import { CARRIERS } from '../../../shared/messages/carriers';
import type { HttpCarrier, Outcome, Piece } from '../../../shared/messages/carriers/carrier';
import { mailText } from '../../../shared/messages/carriers/mail';
import type { Outbox } from '../../../shared/messages/delivery/outbox';
import { deliverySteps, type Delivered } from '../../../shared/messages/delivery/steps';
import { dayOf } from '../../../shared/time/moment';
import { mailCarrier } from '../digest-mail';
import { withLock } from '../with-lock';
import { handOver } from './fetch';
import { openChannels, type Opened } from './open-channels';
import { storedOutbox, storeOutbox } from './outbox-store';
import { reportOf } from './report';
import { tellingOf, type Telling, type TellRequest } from './what-to-tell';

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

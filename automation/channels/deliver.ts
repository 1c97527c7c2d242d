import type { Outcome, Piece } from '../../shared/messages/carriers/carrier';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import {
  deliverySteps,
  type Delivered,
  type DeliveryRun,
  type StepDone,
} from '../../shared/messages/delivery/steps';
import type { Kept } from '../keeping/kept';

/** A piece for a channel, to be handed over. */
export interface Handed {
  readonly channel: string;
  readonly id: string;
  readonly piece: Piece;
}

/** What carrying the steps out takes. None of them throws. */
export interface Hands {
  call(handed: Handed): Promise<Outcome>;
  mail(handed: Handed): Promise<Outcome>;
  /** Shows a text that a person copies. */
  copy(handed: Handed): void;
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  wait(ms: number): Promise<void>;
}

/** Carries the steps of a run out, in their order: what is about to be handed over is on the disk before it is. */
export async function deliver(run: DeliveryRun, outbox: Kept<Outbox>, hands: Hands): Promise<Delivered> {
  const steps = deliverySteps(run);
  let next = steps.next();
  while (!next.done) {
    const step = next.value;
    const done = async (): Promise<Omit<StepDone, 'at'>> => {
      switch (step.do) {
        case 'store':
          await outbox.store(step.outbox);
          return {};
        case 'wait':
          await hands.wait(step.ms);
          return {};
        case 'copy':
          hands.copy(step);
          return { outcome: { is: 'sent' } };
        default:
          return { outcome: await hands[step.do](step) };
      }
    };
    const outcome = await done();
    next = steps.next({ at: hands.now(), ...outcome });
  }
  return next.value;
}

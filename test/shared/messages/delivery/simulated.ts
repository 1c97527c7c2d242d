import type { Outcome } from '../../../../shared/messages/carriers/carrier';
import {
  EMPTY_OUTBOX,
  isSent,
  isTold,
  readOutbox,
  type Outbox,
} from '../../../../shared/messages/delivery/outbox';
import {
  prepared,
  type OpenChannel,
  type PlannedMessage,
} from '../../../../shared/messages/delivery/prepare';
import { deliverySteps, type Delivered, type StepDone } from '../../../../shared/messages/delivery/steps';
import type { Message } from '../../../../shared/messages/message';

/** The machine went down. */
export class Crash extends Error {}

export const DAY = 46_160;

export const message = (n: number, more: Partial<Message> = {}): Message => ({
  key: `m${n}`,
  what: 'cutoff',
  day: DAY,
  title: `跟单 ${n}`,
  lines: [`PO-${n}`],
  tells: [`happening ${n}`],
  ...more,
});

/** A group, the platform in front of it, a clock and a disk: what outlives a run. */
export class World {
  at = Date.UTC(2026, 4, 18, 2);
  /** As the disk has it. */
  stored = JSON.stringify(EMPTY_OUTBOX);
  /** What people read, channel and title. */
  readonly read: string[] = [];
  readonly steps: string[] = [];

  constructor(
    readonly channels: readonly OpenChannel[],
    readonly platform: (world: World, channel: string, title: string) => Outcome,
  ) {}

  get outbox(): Outbox {
    return readOutbox(this.stored);
  }

  /** Somebody in the group can read it. */
  arrive(channel: string, title: string): void {
    this.read.push(`${channel} ${title}`);
  }

  copy(): World {
    const world = new World(this.channels, this.platform);
    Object.assign(world, { at: this.at, stored: this.stored });
    world.read.push(...this.read);
    return world;
  }

  /** One run with what is planned; what the outbox knows is not planned again. Goes down at a step, where one is given. */
  run(
    planned: readonly PlannedMessage[],
    { crashAt = Infinity, crashAfter = Infinity, patienceMs = 5 * 60_000, day = DAY } = {},
  ): Delivered {
    const before = this.outbox;
    const news = planned.filter(
      ({ channel, message: { key, tells } }) =>
        !isSent(before, channel, key) && !tells.some((each) => isTold(before, channel, each)),
    );
    const ready = prepared(before, this.channels, news, day);
    const steps = deliverySteps({ outbox: ready.outbox, open: this.channels, day, at: this.at, patienceMs }); // prettier-ignore
    let next = steps.next();
    for (let n = 0; !next.done; n++) {
      const step = next.value;
      this.steps.push(step.do);
      if (n === crashAt) throw new Crash();
      const done: { outcome?: Outcome } = {};
      if (step.do === 'store') this.stored = JSON.stringify(step.outbox);
      else if (step.do === 'wait') this.at += step.ms;
      else {
        this.at += 7;
        done.outcome = this.platform(this, step.channel, step.piece.title);
      }
      // The step was done, and nobody lived to know it.
      if (n === crashAfter) throw new Crash();
      next = steps.next({ at: this.at, ...done } satisfies StepDone);
    }
    return next.value;
  }
}

/** A platform that takes twenty a minute, counted by its own clock, and says no to the twenty-first. */
export function twentyAMinute(
  times: number[] = [],
): (world: World, channel: string, title: string) => Outcome {
  return (world, channel, title) => {
    const counted = times.filter((each) => world.at - each < 60_000);
    if (counted.length >= 20) throw new Error(`too fast: ${counted.length} in the last minute`);
    times.push(world.at);
    world.arrive(channel, title);
    return { is: 'sent' };
  };
}

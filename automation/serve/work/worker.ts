import { hostname } from 'node:os';
import { setImmediate as breath } from 'node:timers/promises';
import type { Job } from '../../../shared/serving/jobs';
import type { Taken } from '../queues/queues';
import { addWorker, removeWorker, seeWorker } from '../store/workers';
import { doTaken } from './do-taken';
import { giveBack } from './left-runs';
import type { WorkParts } from './parts';
import { reap } from './reaper';
import { pause, withinTime } from './steadily';
import { WORK_SAY } from './work-words';

/** Every so many jobs the queues take turns, so that what is less urgent is done as well while much is to be updated. */
const TURN = 4;

/** Takes jobs by urgency and does them, so many at a time, until it is drained. */
export class Worker {
  /** No more is taken. */
  private readonly draining = new AbortController();
  /** What runs is to stop. */
  private readonly ending = new AbortController();
  private readonly slots: Promise<void>[] = [];
  private readonly waking = new Set<() => void>();
  private taken = 0;
  private isAway = false;
  /** Since when this worker's own signs of life arrive without a gap (ms of `performance.now()`). */
  private steadySince = 0;

  constructor(
    private readonly parts: WorkParts,
    private readonly concurrency: number,
  ) {}

  async start(): Promise<void> {
    await this.alive();
    for (let at = 0; at < this.concurrency; at++) this.slots.push(this.slot());
    this.slots.push(this.beats());
  }

  get isDraining(): boolean {
    return this.draining.signal.aborted;
  }

  /** There is work: whoever waits looks at once. */
  wake(): void {
    for (const each of this.waking) each();
  }

  /** Takes no more; what runs may end within `grace` (ms), then it is handed back. */
  async drain(grace = this.parts.pace.drain): Promise<void> {
    if (this.isDraining) return void (await Promise.all(this.slots));
    this.draining.abort();
    this.wake();
    const { db, name } = this.parts;
    await seeWorker(db, name, { isDraining: true }).catch(() => undefined);
    const over = Promise.all(this.slots);
    await withinTime(over, grace);
    this.ending.abort();
    // What cannot be stopped on its way (a mail server that does not answer) is not waited for.
    await withinTime(over, Math.min(grace, 2_000));
    await this.handBackAll().catch(() => undefined);
  }

  private async slot(): Promise<void> {
    while (!this.isDraining) {
      const taken = await this.guarded(() => this.next());
      if (taken) await this.guarded(() => doTaken(this.parts, taken, this.ending.signal));
      else await this.idle(this.parts.pace.poll);
      // An embedded database answers at once: without a breath no timer of this process would ever come.
      await breath();
    }
  }

  private async next(): Promise<Taken | undefined> {
    const { queues } = this.parts;
    for (const job of this.inTurn(await queues.ready())) {
      if (this.isDraining) return undefined;
      const taken = await queues.take(job);
      if (taken) return taken;
    }
    return undefined;
  }

  private inTurn(ready: readonly Job[]): readonly Job[] {
    this.taken += 1;
    if (this.taken % TURN !== 0 || ready.length < 2) return ready;
    const first = Math.floor(this.taken / TURN) % ready.length;
    return [...ready.slice(first), ...ready.slice(0, first)];
  }

  /** Signs of life, and a look at who gives none. */
  private async beats(): Promise<void> {
    const { pace } = this.parts;
    while (!this.isDraining) {
      await this.idle(pace.beat, false);
      await this.guarded(() => this.alive());
      // After the database was away nobody had a chance to give a sign of life: they are given the time to.
      const isSteady = performance.now() - this.steadySince > pace.dead;
      if (!this.isAway && isSteady && !this.isDraining) await this.guarded(() => reap(this.parts));
    }
  }

  private async alive(): Promise<void> {
    const { db, name } = this.parts;
    // Taken for dead while the database was away, it joins again.
    if (!(await seeWorker(db, name, { isDraining: this.isDraining })))
      await addWorker(db, { name, machine: hostname(), pid: process.pid });
    this.steadySince ||= performance.now();
  }

  /** A database that is away is told of once, and waited for. */
  private async guarded<T>(work: () => Promise<T>): Promise<T | undefined> {
    const { hear, pace } = this.parts;
    try {
      const done = await work();
      if (this.isAway) {
        this.isAway = false;
        hear?.back?.();
      }
      return done;
    } catch (error) {
      this.steadySince = 0;
      if (!this.isAway) hear?.away?.(error);
      this.isAway = true;
      await this.idle(pace.poll, false);
      return undefined;
    }
  }

  /** Lets time pass (ms); less when the worker is drained, or there is work to do. */
  private async idle(ms: number, mayWake = true): Promise<void> {
    const woken = new AbortController();
    const wake = (): void => woken.abort();
    if (mayWake) this.waking.add(wake);
    this.draining.signal.addEventListener('abort', wake);
    if (!this.isDraining) await pause(ms, woken.signal);
    this.waking.delete(wake);
    this.draining.signal.removeEventListener('abort', wake);
  }

  /** Nothing of it stays taken. */
  private async handBackAll(): Promise<void> {
    const { db, queues, name, clock } = this.parts;
    await db.transaction(async (within) => {
      await giveBack(within, queues, name, new Date(clock.utc()), WORK_SAY.handedBack);
      await removeWorker(within, name);
    });
  }
}

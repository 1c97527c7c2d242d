import { Worker } from 'node:worker_threads';

/** In a thread of its own, since a mutant may never return. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  const [cpu, wall] = workerData;
  if (cpu === 0) return;
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > cpu || Date.now() > wall) process.kill(process.pid, 'SIGKILL');
}, 100);
`;

/** How much longer than its processor time a test may wait for its turn on a busy machine. */
const BUSY = 20;

export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Ends this process when what it does takes longer than allowed. */
export class Watchdog {
  private readonly until = new Float64Array(new SharedArrayBuffer(16));

  constructor() {
    new Worker(WATCH, { eval: true, workerData: this.until }).unref();
  }

  /** Milliseconds of processor time from now. */
  allow(limit: number): void {
    this.until[1] = Date.now() + limit * BUSY;
    this.until[0] = processorTime() + limit;
  }

  rest(): void {
    this.until[0] = 0;
  }
}

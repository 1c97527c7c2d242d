import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../samples/random';

/** Processes that do the work of a soak, each of which may die at any moment and comes again at once. */
export class Workers {
  private readonly running = new Map<number, { child: ChildProcess; name: string }>();
  private readonly said: string;
  private count = 0;
  private isOver = false;
  /** When each process was certainly dead, by the machine's monotonic clock. */
  readonly deaths = new Map<string, bigint>();
  kills = 0;
  /** Ends that nobody asked for. */
  readonly crashes: string[] = [];

  constructor(
    folder: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly entry: readonly string[] = [join(__dirname, 'worker.js')],
  ) {
    this.said = join(folder, 'workers.txt');
  }

  start(places: number): void {
    // None outlives the soak, however it ends.
    process.once('exit', () => {
      for (const { child } of this.running.values()) child.kill('SIGKILL');
    });
    for (let place = 0; place < places; place++) this.run(place);
  }

  /** Ends one of them without a word. */
  kill(random: Random): void {
    const alive = [...this.running];
    if (alive.length === 0) return;
    const [, { child }] = random.pick(alive);
    this.kills++;
    child.kill('SIGKILL');
  }

  /** Asks all to end, as a system that stops does; gives how long the slowest took (ms). */
  async drain(patience: number): Promise<number> {
    this.isOver = true;
    const began = Date.now();
    const all = [...this.running.values()].map(({ child }) => child);
    for (const child of all) child.kill('SIGTERM');
    const late = setTimeout(() => all.forEach((child) => child.kill('SIGKILL')), patience);
    await Promise.all(all.map((child) => (child.exitCode ?? child.signalCode) === null && new Promise((resolve) => child.once('exit', resolve)))); // prettier-ignore
    clearTimeout(late);
    return Date.now() - began;
  }

  /** Processor time of all that wrote it down when they ended by themselves (ms). */
  cpuMs(): number {
    return [...readFileSync(this.said, 'utf8').matchAll(/^cpu (\d+)$/gm)].reduce(
      (sum, [, ms]) => sum + Number(ms),
      0,
    );
  }

  private run(place: number): void {
    const name = `worker-${place + 1}-${++this.count}`;
    const child = spawn(process.execPath, [...this.entry], {
      env: { ...process.env, ...this.env, SOAK_WORKER: name },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => appendFileSync(this.said, text)); // prettier-ignore
    this.running.set(place, { child, name });
    child.once('exit', (code, signal) => {
      this.deaths.set(name, process.hrtime.bigint());
      this.running.delete(place);
      if (this.isOver) return;
      if (signal !== 'SIGKILL') this.crashes.push(`${name} ended by itself with ${code ?? signal}`);
      this.run(place);
    });
  }
}

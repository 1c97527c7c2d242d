import type { Random } from '../samples/random';
import type { OwnPostgres } from './postgres';
import type { Progress } from './looked-at';
import type { Workers } from './workers';

/** How long the database is away (ms): as a restart of its machine's service takes. */
const AWAY_MS = 3_000;

/**
 * What goes wrong during a soak, spread over its work and not over its time: of the runs that are expected every so
 * many a worker is killed, and after a third and two thirds of them the database is started anew, once as an operator
 * does it and once as a crash leaves it.
 */
export class Chaos {
  private readonly restarts: { readonly after: number; readonly mode: 'fast' | 'immediate' }[];
  restarted = 0;

  constructor(
    private readonly kills: number,
    private readonly expectedRuns: number,
    private readonly random: Random,
    private readonly workers: Workers,
    private readonly postgres: OwnPostgres | undefined,
  ) {
    this.restarts = postgres
      ? [
          { after: expectedRuns / 3, mode: 'fast' },
          { after: (expectedRuns * 2) / 3, mode: 'immediate' },
        ]
      : [];
  }

  /** Does what is due by now. */
  async step({ over }: Progress): Promise<void> {
    const wanted = Math.min(this.kills, Math.floor((over / this.expectedRuns) * (this.kills + 1)));
    if (this.workers.kills < wanted) this.workers.kill(this.random);
    const [next] = this.restarts;
    if (next && this.postgres && over >= next.after) {
      this.restarts.shift();
      await this.postgres.restart(next.mode, AWAY_MS);
      this.restarted++;
    }
  }

  /** What is still to come is done where the work is over sooner than was expected. */
  get isOver(): boolean {
    return this.workers.kills >= this.kills && this.restarts.length === 0;
  }
}

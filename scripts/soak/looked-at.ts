import { keyOfId } from '../../automation/keeping/asked-book';
import type { Queries } from '../../automation/serve/database/database';
import type { SentLedger } from '../../shared/features/digest/ledger';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import type { RunState } from '../../shared/serving/answers';
import { JOBS, type Job } from '../../shared/serving/jobs';
import { bookIn } from './books/code';
import type { SoakBook } from './books/make';
import type { RunFact } from './facts';

/** How far the work is, by what the database holds. */
export interface Progress {
  /** Runs that are over, of any job. */
  readonly over: number;
  /** Books that have been updated at least once. */
  readonly updated: number;
  /** Jobs that wait, are tried again or run. */
  readonly open: number;
  /** Jobs whose time has come and which nobody has put into a queue yet. */
  readonly due: number;
}

/** What a soak sees of the server's database, past the server. */
export class Looked {
  constructor(private readonly db: Pick<Queries, 'query'>) {}

  private rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.db.query<Row>(text, values);
  }

  async progress(now: number): Promise<Progress> {
    const [row] = await this.rows<Record<keyof Progress, string>>(
      `select (select count(*) from gendan.runs where state <> 'running') as over,
              (select count(distinct book_id) from gendan.runs where job = 'update' and state in ('done', 'partly', 'skipped')) as updated,
              (select count(*) from pgboss.job where name = any($1) and state <= 'active') as open,
              (select count(*) from gendan.due where at <= $2) as due`,
      [JOBS, new Date(now)],
    );
    const [over, updated, open, due] = [row!.over, row!.updated, row!.open, row!.due].map(Number);
    return { over: over!, updated: updated!, open: open!, due: due! };
  }

  async runs(): Promise<RunFact[]> {
    const rows = await this.rows<{ address: string; job: Job; state: RunState; at: Date; worker: string }>(
      `select b.address, r.job, r.state, r.started_at as at, r.worker from gendan.runs r join gendan.books b on b.id = r.book_id`,
    );
    return rows.map(({ address, job, state, at, worker }) => ({ book: bookIn(address) ?? -1, job, state, startedAt: at.getTime(), worker })); // prettier-ignore
  }

  /** What is remembered of each book under a name. */
  async records(books: readonly SoakBook[], name: 'channels'): Promise<Map<number, Outbox>>;
  async records(books: readonly SoakBook[], name: 'sent'): Promise<Map<number, SentLedger>>;
  async records(books: readonly SoakBook[], name: string): Promise<Map<number, unknown>> {
    const rows = await this.rows<{ book: string; value: unknown }>('select book, value from gendan.records where name = $1', [name]); // prettier-ignore
    const byKey = new Map(rows.map(({ book, value }) => [book, value]));
    return new Map(books.flatMap(({ number, id }) => (byKey.has(keyOfId(id)) ? [[number, byKey.get(keyOfId(id))]] : []))); // prettier-ignore
  }

  /** What nobody works on and nobody lets go of, a line each. */
  async forgotten(): Promise<string[]> {
    const jobs = await this.rows<{ name: string; key: string }>(`select name, singleton_key as key from pgboss.job where name = any($1) and state = 'active'`, [JOBS]); // prettier-ignore
    const leases = await this.rows<{ name: string; holder: string }>('select name, holder from gendan.leases where until > now()'); // prettier-ignore
    const dead = await this.rows<{ key: string }>(`select coalesce(singleton_key, data::text) as key from pgboss.job where name = 'dead' and state <= 'active'`); // prettier-ignore
    return [
      ...jobs.map(({ name, key }) => `job ${name} of ${key} counts as running`),
      ...leases.map(({ name, holder }) => `lease ${name} is still held by ${holder}`),
      ...dead.map(({ key }) => `given up: ${key}`),
    ];
  }
}

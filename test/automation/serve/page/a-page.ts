import { request as askHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as askHttps } from 'node:https';
import { openLog } from '../../../../automation/serve/page/log';
import { openMetrics, type Figures } from '../../../../automation/serve/page/metrics';
import type {
  Access,
  OperationsSource,
  PageTokens,
  Piece,
  Scope,
} from '../../../../automation/serve/page/operations';
import type { PageOptions } from '../../../../automation/serve/page/served';
import type { BookAnswer, LateOrderAnswer, ListAnswer, MessageAnswer, RunAnswer, Wanted } from '../../../../shared/serving/answers'; // prettier-ignore

export const EAST = '11111111-0000-4000-8000-000000000001';
export const WEST = '22222222-0000-4000-8000-000000000002';
export const BOOKS = {
  east: 'aaaaaaaa-0000-4000-8000-000000000001',
  west: 'bbbbbbbb-0000-4000-8000-000000000002',
  nowhere: 'cccccccc-0000-4000-8000-000000000003',
} as const;

const book = (id: string, group: string, title: string): BookAnswer => ({
  id, group, title, kind: 'file', address: `/srv/${title}.xlsx`, isPaused: false, isGone: false, last: {}, next: {}, orders: 100, late: 3,
}); // prettier-ignore

/** Two groups with a book each, as a server would have them. */
export class TwoGroups implements OperationsSource {
  readonly wanted: Wanted[] = [];
  /** What it fails with; nothing when absent. */
  failure?: Error;
  lateOrders = 1200;
  private readonly books = [
    { of: EAST, ...book(BOOKS.east, 'east', '东区出货') },
    { of: WEST, ...book(BOOKS.west, 'west', '西区出货') },
  ];

  private seen(scope: Scope): readonly (BookAnswer & { of: string })[] {
    if (this.failure) throw this.failure;
    return this.books.filter(({ of }) => scope === 'all' || scope.includes(of));
  }

  async overview(scope: Scope) {
    const seen = this.seen(scope);
    return {
      groups: seen.map(({ group }) => group),
      database: 'embedded' as const,
      books: seen.map(({ of: _, ...shown }) => shown),
      queues: [],
      workers: [],
      failures: [],
    };
  }

  async late(
    scope: Scope,
    { most, after }: Piece,
    of?: string,
  ): Promise<ListAnswer<LateOrderAnswer> | undefined> {
    const seen = this.seen(scope).filter(({ id }) => of === undefined || id === of);
    if (of !== undefined && seen.length === 0) return undefined;
    const all = seen.flatMap(({ id, group, title }) =>
      Array.from({ length: this.lateOrders }, (_, at): LateOrderAnswer => ({
        book: id, group, title, order: `PO-${group}-${at}`, customer: 'Meridian', team: group, person: '', stage: { zh: '验货', en: 'Inspection' }, due: '2026-05-15', daysLate: 1, why: { zh: '没有验货', en: 'Not inspected' }, cell: `Orders!A${at + 2}`,
      })),
    ); // prettier-ignore
    const from = Number(after ?? 0);
    const rest = all.length > from + most;
    return { list: all.slice(from, from + most), ...(rest && { more: String(from + most) }) };
  }

  async messages(scope: Scope): Promise<ListAnswer<MessageAnswer> | undefined> {
    return { list: this.seen(scope).map(({ id, group }) => ({ book: id, group, channel: 'mail', to: 'wang@east.example', state: 'sent', day: '2026-05-18' })) }; // prettier-ignore
  }

  async runs(scope: Scope, _: Piece, of: string): Promise<ListAnswer<RunAnswer> | undefined> {
    if (!this.seen(scope).some(({ id }) => id === of)) return undefined;
    return { list: [{ id: '1', book: of, job: 'update', state: 'done', attempt: 1, worker: 'w', startedAt: '2026-05-18T01:30:00Z', counts: {} }] }; // prettier-ignore
  }

  async want(scope: Scope, wanted: Wanted): Promise<boolean> {
    if (!this.seen(scope).some(({ id }) => id === wanted.book)) return false;
    this.wanted.push(wanted);
    return true;
  }
}

export const TOKENS: Readonly<Record<string, Access>> = {
  'boss-token': { role: 'operator', scope: 'all' },
  'look-token': { role: 'viewer', scope: 'all' },
  'east-token': { role: 'operator', scope: [EAST] },
};

export class Tokens implements PageTokens {
  asked = 0;
  known: Record<string, Access> = { ...TOKENS };

  async whose(token: string): Promise<Access | undefined> {
    this.asked += 1;
    return Object.hasOwn(this.known, token) ? this.known[token] : undefined;
  }
}

export const FIGURES: Figures = {
  queues: [], books: { served: 2, paused: 0, gone: 0 }, late: new Map([[EAST, 3]]), messages: {}, workers: { working: 1, draining: 0 },
}; // prettier-ignore

export interface TestPage {
  readonly options: PageOptions;
  readonly source: TwoGroups;
  readonly logged: () => string;
}

/** What a page is served with; `more` changes it. */
export function aPage(more: Partial<PageOptions> = {}): TestPage {
  let logged = '';
  const source = new TwoGroups();
  return {
    source,
    logged: () => logged,
    options: {
      source,
      server: 'NINGBO-3f0a',
      port: 0,
      metrics: openMetrics('0.3.0', () => Promise.resolve(FIGURES)),
      ready: () => Promise.resolve({ database: true, migrated: true, draining: false }),
      log: openLog(
        { GENDAN_LOG_LEVEL: 'debug' },
        { worker: 'w' },
        { write: (line) => void (logged += line) },
      ),
      ...more,
    },
  };
}

export interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
  /** Where it is sent to; 127.0.0.1 when absent. */
  readonly host?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly text: string;
  readonly json: () => Record<string, unknown>;
}

/** Asks below an address; the path as it stands, since clients tidy up what is to be refused. */
export function ask(address: string, path: string, asked: Asked = {}): Promise<Answer> {
  const { protocol, port, pathname } = new URL(address);
  const { method = 'GET', headers: given = {}, body, host = '127.0.0.1' } = asked;
  const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const options = { host, // Made for the occasion: nobody vouches for it.
      rejectUnauthorized: false,
      servername: 'localhost',
      port, path: path.startsWith('/') ? path : pathname + path, method, headers,
      agent: false as const }; // prettier-ignore
    const sent = (protocol === 'https:' ? askHttps : askHttp)(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const all = Buffer.concat(pieces);
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: all,
          text: all.toString(),
          json: () => JSON.parse(all.toString()) as Record<string, unknown>,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const bearer = (token: string): OutgoingHttpHeaders => ({ authorization: `Bearer ${token}` });

/** A promise that a test keeps when it wants. */
export function later(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((kept) => (resolve = kept));
  return { promise, resolve };
}

import { joined, both, type Bilingual } from '../../shared/lang';
import {
  PATHS,
  type LateOrderAnswer,
  type MessageAnswer,
  type OverviewAnswer,
  type RunAnswer,
  type Wanted,
} from '../../shared/serving/answers';
import type { Client } from './client';
import { sentenceOf, SignInNeeded } from './errors';
import { Poller } from './poller';
import type { Token } from './token';

const [OFTEN_MS, SELDOM_MS] = [10_000, 30_000];

/** What came of what a person asked for. */
export interface Notice {
  readonly said: Bilingual;
  readonly isFailure: boolean;
}

/** The server as the page knows it, and what may be asked of it. */
export class Operations {
  readonly overview: Poller<OverviewAnswer>;
  readonly late: Poller<readonly LateOrderAnswer[]>;
  readonly messages: Poller<readonly MessageAnswer[]>;
  /** How far the viewer's clock is behind the server's (ms). */
  skew = 0;
  private readonly ofBook = new Map<string, Poller<readonly RunAnswer[]>>();

  constructor(
    private readonly client: Client,
    private readonly token: Token,
    readonly utc: () => number = () => Date.now(),
  ) {
    const polled = <T>(path: string, everyMs: number): Poller<readonly T[]> =>
      new Poller(() => client.list<T>(path), everyMs, utc);
    let last: OverviewAnswer | undefined;
    this.overview = new Poller(
      async () => {
        const answer = await client.get<OverviewAnswer>(PATHS.overview);
        // An answer that did not change tells an earlier time.
        if (answer !== last) this.skew = Date.parse(answer.at) - utc();
        last = answer;
        return answer;
      },
      OFTEN_MS,
      utc,
    );
    this.late = polled(PATHS.late, SELDOM_MS);
    this.messages = polled(PATHS.messages, SELDOM_MS);
    this.runsOf = (book) => {
      const known =
        this.ofBook.get(book) ?? polled(`${PATHS.runs}?book=${encodeURIComponent(book)}`, OFTEN_MS);
      this.ofBook.set(book, known);
      return known;
    };
  }

  /** The runs of a book, the newest first. */
  readonly runsOf: (book: string) => Poller<readonly RunAnswer[]>;

  /** Whether somebody is signed in, by a token or a session. */
  get isSignedIn(): boolean {
    return this.token.get() !== undefined || this.client.hasSession;
  }

  /** Whether a session has ended and the server asks anew who looks, in a form of its own whose cookie no script reads. */
  async isLoginThere(): Promise<boolean> {
    return this.client.hasSession && this.client.isPageThere();
  }

  /** Shows the token to the server; undefined when it is known there, else what to tell. */
  async signIn(token: string, isKept: boolean): Promise<Bilingual | undefined> {
    this.token.set(token, isKept);
    await this.overview.again();
    const { problem } = this.overview.state;
    if (problem === undefined) return undefined;
    if (!(problem instanceof SignInNeeded)) return sentenceOf(problem);
    this.token.forget();
    return both(
      '服务器不认识这个令牌。检查有没有抄全；也可能已被收回。',
      'The server does not know this token. See whether it is complete; it may have been withdrawn.',
    );
  }

  /** Forgets the token and what was seen with it. */
  async signOut(): Promise<void> {
    // A session that cannot be ended now ends by itself.
    if (this.client.hasSession) await this.client.logout().catch(() => undefined);
    this.token.forget();
    this.client.forget();
    this.ofBook.clear();
    for (const each of [this.overview, this.late, this.messages]) each.reset();
    void this.overview.again();
  }

  /** Asks for all of it, one after the other; what is seen follows. `done` says it when the server says nothing itself. */
  async want(all: readonly Wanted[], done: Bilingual): Promise<Notice> {
    const failures: Bilingual[] = [];
    let said: Bilingual | undefined;
    for (const each of all)
      try {
        said = await this.client.want(each);
      } catch (error) {
        failures.push(sentenceOf(error));
      }
    await this.overview.again();
    const book = all[0]?.book;
    if (book !== undefined && this.ofBook.has(book)) void this.runsOf(book).refresh();
    if (failures.length === 0) return { said: all.length === 1 ? (said ?? done) : done, isFailure: false };
    const first = failures[0]!;
    if (all.length === 1) return { said: first, isFailure: true };
    const count = failures.length;
    const most = both(
      `${all.length} 个里有 ${count} 个没成：`,
      `${count} of ${all.length} could not be done: `,
    );
    return { said: joined([most, first], both('', '')), isFailure: true };
  }
}

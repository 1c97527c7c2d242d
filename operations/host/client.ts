import type { Bilingual } from '../../shared/lang';
import { PATHS, PROOF_HEADER, type ListAnswer, type Wanted } from '../../shared/serving/answers';
import { NotAllowed, Refused, ServerBroke, ServerSilent, SignInNeeded } from './errors';

/** A server that has not answered by then is taken as silent. */
const PATIENCE_MS = 20_000;

interface Known {
  readonly tag: string;
  readonly data: unknown;
}

/** A list as it was put together of its pieces. */
interface Listed {
  readonly pieces: readonly unknown[];
  readonly all: readonly unknown[];
}

/** Asks the server, by paths below the page's own address. */
export class Client {
  private readonly known = new Map<string, Known>();
  private readonly lists = new Map<string, Listed>();
  /** What the server gave with its last answer, by which it knows this page again. */
  private proof: string | undefined;
  private readonly fetch: typeof fetch;
  private readonly token: () => string | undefined;
  private readonly base: string;

  constructor(
    parts: {
      readonly token?: () => string | undefined;
      readonly fetch?: typeof fetch;
      readonly base?: string;
    } = {},
  ) {
    this.fetch = parts.fetch ?? ((...all) => fetch(...all));
    this.token = parts.token ?? (() => undefined);
    this.base = parts.base ?? document.baseURI;
  }

  /** The answer; the very same object where the server says that nothing changed. ServerSilent, SignInNeeded, NotAllowed, Refused, ServerBroke. */
  async get<T>(path: string): Promise<T> {
    const known = this.known.get(path);
    const response = await this.ask(path, known ? { headers: { 'if-none-match': known.tag } } : {});
    if (response.status === 304 && known) return known.data as T;
    const data = await this.answer(response);
    const tag = response.headers.get('etag');
    if (tag) this.known.set(path, { tag, data });
    else this.known.delete(path);
    return data as T;
  }

  /** A whole list, piece after piece; the very same array where no piece has changed. */
  async list<T>(path: string): Promise<readonly T[]> {
    const pieces: ListAnswer<T>[] = [];
    for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
      const mark = path.includes('?') ? '&' : '?';
      const piece = await this.get<ListAnswer<T>>(
        after === undefined ? path : `${path}${mark}after=${encodeURIComponent(after)}`,
      );
      pieces.push(piece);
      after = piece.more;
    }
    const known = this.lists.get(path);
    const isSame =
      known?.pieces.length === pieces.length && pieces.every((each, at) => each === known.pieces[at]);
    if (known && isSame) return known.all as readonly T[];
    const all = pieces.flatMap(({ list }) => list);
    this.lists.set(path, { pieces, all });
    return all;
  }

  /** Whether the browser itself shows the server who looks (a cookie that no script reads). */
  get hasSession(): boolean {
    return this.proof !== undefined;
  }

  /** Whether something stands where this page was: without a session, the server's own form to sign in. */
  isPageThere(): Promise<boolean> {
    return this.ask('', {}).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Ends that session. */
  async logout(): Promise<void> {
    await this.ask(PATHS.logout, { method: 'POST' });
    this.proof = undefined;
  }

  /** Asks for something to be done; gives what the server says of it, where it says something. */
  async want(wanted: Wanted): Promise<Bilingual | undefined> {
    const response = await this.ask(PATHS.wanted, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    return sentenceIn(await this.answer(response));
  }

  /** Another person's answers are not this one's. */
  forget(): void {
    this.known.clear();
    this.lists.clear();
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const token = this.token();
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      const response = await this.fetch(new URL(path, this.base).href, {
        ...init,
        cache: 'no-store',
        signal: stop.signal,
        headers: {
          accept: 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...(init.method === 'POST' && this.proof !== undefined && { [PROOF_HEADER]: this.proof }),
          ...init.headers,
        },
      });
      this.proof = response.headers.get(PROOF_HEADER) ?? this.proof;
      return response;
    } catch {
      throw new ServerSilent();
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer(response: Response): Promise<unknown> {
    const { status, ok } = response;
    const text = await response.text().catch(() => '');
    const body = parsed(text);
    if (ok && (body !== undefined || text === '')) return body;
    if (status === 401) throw new SignInNeeded(this.token() !== undefined);
    const sentence = sentenceIn(body);
    if (status === 403) throw new NotAllowed(sentence);
    if (sentence) throw new Refused(sentence);
    // A gateway, or a page of somebody else's, in place of the server.
    if (ok || status === 502 || status === 503 || status === 504) throw new ServerSilent();
    throw new ServerBroke(status);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a body says to a person: it is the sentence, or has it by one of these names. */
function sentenceIn(body: unknown): Bilingual | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { zh, en, sentence, problem, error } = body as Record<string, unknown>;
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  return sentenceIn(sentence) ?? sentenceIn(problem) ?? sentenceIn(error);
}

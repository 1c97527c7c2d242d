import type { Bilingual } from '../../shared/lang';
import { PATHS, type Wanted } from '../../shared/serving/answers';
import { NotAllowed, Refused, ServerBroke, ServerSilent, SignInNeeded } from './errors';

/** A server that has not answered by then is taken as silent. */
const PATIENCE_MS = 20_000;

interface Known {
  readonly tag: string;
  readonly data: unknown;
}

/** Asks the server, by paths below the page's own address. */
export class Client {
  private readonly known = new Map<string, Known>();
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
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const token = this.token();
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      return await this.fetch(new URL(path, this.base).href, {
        ...init,
        cache: 'no-store',
        signal: stop.signal,
        headers: {
          accept: 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...init.headers,
        },
      });
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

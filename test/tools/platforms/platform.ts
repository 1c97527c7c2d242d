import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as the people of a group see it. */
export interface Shown {
  /** Title, lines and link, as they read them. */
  readonly text: string;
  /** Whom it calls. */
  readonly mentions: readonly string[];
  /** Whether any of it was taken as formatting. */
  readonly isFormatted: boolean;
}

export interface Reply {
  readonly status?: number;
  readonly body: string | object;
  readonly headers?: Record<string, string>;
}

/** What a platform does with a request: what people then see, if anything, and what it answers. */
export interface Handled {
  readonly reply: Reply;
  readonly shown?: Shown;
}

export interface Asked {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds since 1970 (UTC), by the clock of the test. */
  readonly now: number;
}

/** What goes wrong between a platform and whoever asks it. */
export type Fault =
  /** It was taken, and the answer is lost. */
  | 'answer lost'
  /** The connection breaks before anything is taken. */
  | 'nothing taken'
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> };

/** One of the platforms, on this machine, with real HTTP. */
export interface Platform {
  /** What a person would keep as the secret of this group's bot. */
  readonly secret: string;
  /** Parts of it that nobody may ever see. */
  readonly hidden: readonly string[];
  readonly shown: Shown[];
  /** Requests that came, whatever became of them. */
  readonly asked: Asked[];
  /** What goes wrong with the next requests, in order. */
  readonly faults: (Fault | undefined)[];
  close(): Promise<void>;
}

/** A clock that only moves when it is told to. */
export class TestClock {
  now = Date.UTC(2026, 4, 18, 2);
  waited = 0;
  readonly wait = (ms: number): Promise<void> => {
    this.now += ms;
    this.waited += ms;
    return Promise.resolve();
  };
}

export async function startPlatform(
  clock: TestClock,
  handle: (asked: Asked) => Handled,
  secretAt: (origin: string) => { readonly secret: string; readonly hidden: readonly string[] },
): Promise<Platform> {
  const [shown, asked, faults]: [Shown[], Asked[], (Fault | undefined)[]] = [[], [], []];
  const server: Server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const url = new URL(request.url!, 'http://platform');
      const one: Asked = { url, headers: request.headers, body: Buffer.concat(chunks).toString('utf8'), now: clock.now }; // prettier-ignore
      asked.push(one);
      const fault = faults.shift();
      if (fault === 'nothing taken') return request.socket.destroy();
      if (typeof fault === 'object') return response.writeHead(fault.status, fault.headers).end(fault.body ?? ''); // prettier-ignore
      const handled = handle(one);
      if (handled.shown) shown.push(handled.shown);
      if (fault === 'answer lost') return request.socket.destroy();
      const { status = 200, body, headers = {} } = handled.reply;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return response.writeHead(status, headers).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...secretAt(`http://127.0.0.1:${port}`),
    shown,
    asked,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Counts requests in a span; false once there are more than it takes. */
export function countingIn(spanMs: number, most: number): (now: number) => boolean {
  let times: number[] = [];
  return (now) => {
    times = times.filter((at) => now - at < spanMs);
    if (times.length >= most) return false;
    times.push(now);
    return true;
  };
}

export function jsonOf(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

export const isJson = ({ headers }: Asked): boolean =>
  /^application\/json/.test(headers['content-type'] ?? '');

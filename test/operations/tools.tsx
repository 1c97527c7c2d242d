import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../operations/app/App';
import { Client } from '../../operations/host/client';
import { keptChoices } from '../../operations/host/kept';
import { Operations } from '../../operations/host/operations';
import { tokenIn } from '../../operations/host/token';
import type { Lang } from '../../shared/lang';
import { PATHS, PROOF_HEADER, type Role, type Wanted } from '../../shared/serving/answers';
import { madeUpAnswers, NOW } from '../../scripts/pages/operations-answers';

export interface Served {
  /** What the server answers by path; a number is a failure of that status, undefined is silence. */
  answers: Record<string, unknown>;
  readonly wanted: Wanted[];
  /** What it answers to what is wanted of it. */
  reply: unknown;
  /** The token that it wants to be shown. */
  token?: string;
  /** Moves the clocks of page and server. */
  utc: number;
  /** What it gives a page by which it knows it again: there is a session. */
  proof?: string;
  /** Whether a form to sign in stands where the page was. */
  hasForm?: boolean;
}

/** A server of forty invented books. */
export function aServer(lang: Lang = 'zh', role: Role = 'operator'): Served {
  const { overview, late, messages, runs } = madeUpAnswers(lang, { role });
  return {
    answers: {
      [PATHS.overview]: overview,
      [PATHS.late]: late,
      [PATHS.messages]: messages,
      [PATHS.runs]: runs('b1'),
    },
    wanted: [],
    reply: {},
    utc: Date.parse(NOW),
  };
}

export const fetchFrom = (served: Served): typeof fetch =>
  (async (address: string, init: RequestInit = {}) => {
    const headers = new Map(Object.entries(init.headers as Record<string, string>));
    if (address === 'http://serve.example/') return answered(served.hasForm ? 200 : 401, undefined);
    if (served.token !== undefined && headers.get('authorization') !== `Bearer ${served.token}`)
      return answered(401, {});
    if (init.method === 'POST') {
      served.wanted.push(JSON.parse(String(init.body)) as Wanted);
      return typeof served.reply === 'number' ? answered(served.reply, {}) : answered(200, served.reply);
    }
    const answer = served.answers[new URL(address).pathname.slice(1)];
    if (answer === undefined) throw new TypeError('no network');
    return typeof answer === 'number'
      ? answered(answer, {})
      : answered(200, Array.isArray(answer) ? { list: answer } : answer, undefined, served.proof);
  }) as never;

/** Enough of a Response for the page; jsdom has none. */
export const answered = (status: number, body: unknown, etag?: string, proof?: string): Response =>
  ({
    status,
    ok: status >= 200 && status < 300,
    headers: {
      get: (name: string) => (name === 'etag' ? etag : name === PROOF_HEADER ? proof : undefined) ?? null,
    },
    text: async () => (body === undefined ? '' : JSON.stringify(body)),
  }) as never;

/** Says how wide everything is, as a browser would; jsdom lays nothing out. */
export function atWidth(width: number): void {
  globalThis.ResizeObserver = class {
    constructor(private readonly tell: ResizeObserverCallback) {}
    observe(target: Element): void {
      this.tell([{ target, contentRect: { width } } as never], this as never);
    }
    unobserve(): void {}
    disconnect(): void {}
  };
}

/** Draws the page over a server and waits for its first answers. */
export async function openPage(served: Served, lang: Lang = 'zh') {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '#');
  const choices = keptChoices();
  const token = tokenIn({ local: choices, session: keptChoices(() => sessionStorage) });
  const client = new Client({ fetch: fetchFrom(served), token: token.get, base: 'http://serve.example/' });
  const operations = new Operations(client, token, () => served.utc);
  const user = userEvent.setup();
  const reload = jest.fn();
  const { container } = render(
    <App operations={operations} choices={choices} look={{ lang, theme: 'light' }} reload={reload} />,
  );
  await settled();
  const show = async (tab: string): Promise<void> => {
    await user.click(screen.getByRole('tab', { name: new RegExp(tab) }));
    await settled();
  };
  return { user, container, operations, token, show, reload };
}

/** Lets every answer that is on its way arrive. */
export const settled = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });

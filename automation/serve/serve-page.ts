import { existsSync } from 'node:fs';
import { isLoopback } from '../web/loopback';
import type { Certificate } from './page/binding';
import { readyWith } from './page/health';
import type { ServeLog } from './page/log';
import type { ServedPage } from './page/served';
import { servePage } from './page/server';
import { sessionKeyOf, tokensOver } from './page/tokens';
import type { Serving } from './serve';
import { allTokens } from './tenancy/tokens';

export interface PageAsked {
  /** A free one when 0. */
  readonly port: number;
  readonly host: string;
  readonly tls?: Certificate;
  readonly behindProxy?: boolean;
  /** The folder of the built page; without one there are the answers alone. */
  readonly pages: string;
  readonly log: ServeLog;
}

/** Mounts the page on a server: to this machine by an address of its own, to others by tokens. Errors of `servePage`. */
export async function mountPage(serving: Serving, asked: PageAsked): Promise<ServedPage> {
  const { db, source, metrics, server } = serving;
  const { port, host, tls, behindProxy = false, pages, log } = asked;
  const isOpen = !isLoopback(host) || behindProxy;
  const hasTokens = isOpen && (await allTokens(db)).some(({ endedAt }) => endedAt === undefined);
  const [tokens, sessionKey] = [tokensOver(db), await sessionKeyOf(db)];
  const page = await servePage({
    source,
    server,
    port,
    host,
    ...(tls && { tls }),
    behindProxy,
    // On this machine the secret address lets in as well, and a token is another way.
    ...((hasTokens || !isOpen) && { tokens, sessionKey }),
    ...(existsSync(pages) && { pages }),
    metrics,
    ready: readyWith(db, () => serving.isDraining()),
    log,
  });
  serving.shownBy(page.entry);
  return page;
}

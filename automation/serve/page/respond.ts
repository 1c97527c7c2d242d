import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { GendanError } from '../../../shared/errors';
import { PATHS } from '../../../shared/serving/answers';
import { bodyOf } from '../../web/body';
import { SAFE_HEADERS } from '../../web/headers';
import { pageFile } from '../../web/page-file';
import { DatabaseAway, DatabaseRefuses } from '../database/errors';
import { send, sendJson } from './answer';
import { answerApi } from './api';
import type { Door, Guest, Request } from './door';
import {
  allGroupsOnly,
  databaseAway,
  noToken,
  notThere,
  notThisMethod,
  Refused,
  tooLarge,
  wrongToken,
} from './errors';
import { readiness } from './health';
import { codesOf } from './log';
import { LOGIN_POLICY, loginPage } from './login-page';
import type { PageOptions } from './served';

export interface Responding {
  readonly options: PageOptions;
  readonly door: Door;
  readonly now: () => number;
  /** Ms. */
  readonly readyWithin: number;
}

interface Exchange extends Responding {
  readonly asked: Request;
  readonly query: URLSearchParams;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

const MOST_FORM_BYTES = 4096;

/** Answers one request. Never throws: nothing that anybody sends may end the process. */
export async function respond(
  with_: Responding,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { log, tls } = with_.options;
  const began = with_.now();
  response.on('error', () => response.destroy());
  response.on('finish', () =>
    log.debug('page-asked', { status: response.statusCode, ms: with_.now() - began }),
  );
  try {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    if (tls) response.setHeader('strict-transport-security', 'max-age=31536000');
    // Not `new URL`: it throws for what is no address, and tidies up what is to be refused.
    const [path = '', query = ''] = (message.url ?? '').split('#', 1)[0]!.split('?', 2);
    if (!path.startsWith('/')) return void response.writeHead(400).end();
    const asked = with_.door.request(message, path);
    await answer({ ...with_, asked, query: new URLSearchParams(query), message, response });
  } catch (error) {
    refuse(response, error, with_);
  }
}

async function answer(exchange: Exchange): Promise<void> {
  const { asked, door, response } = exchange;
  const path = asked.path.slice(1);
  if (path === PATHS.health || path === PATHS.ready) return health(exchange, path);
  const entered = door.entered(asked);
  if (entered !== undefined) return void response.writeHead(303, { location: entered }).end();
  const local = door.local(asked);
  if (local) return answerGuest(exchange, local.path, local.guest);
  if (path === PATHS.metrics && door.isMachine(asked)) return metrics(exchange);
  if (path === PATHS.login) return login(exchange);
  const guest = await door.guest(asked);
  if (guest) return answerGuest(exchange, path, guest);
  const mayLogin = path === '' && exchange.options.tokens !== undefined && asked.method === 'GET';
  if (!mayLogin) throw noToken();
  sendLogin(response, 200, loginPage());
}

async function answerGuest(exchange: Exchange, path: string, guest: Guest): Promise<void> {
  const { asked, door, response, options } = exchange;
  if (path.startsWith('api/'))
    return answerApi({ source: options.source, server: options.server, now: exchange.now, door }, { ...exchange, path, guest }); // prettier-ignore
  if (path === PATHS.metrics) {
    if (guest.scope !== 'all') throw allGroupsOnly();
    return metrics(exchange);
  }
  if (path === PATHS.logout) {
    if (asked.method !== 'POST') throw notThisMethod('POST');
    door.proven(asked, guest);
    return void response.writeHead(204, { 'set-cookie': door.logout() }).end();
  }
  onlyRead(asked);
  const file = options.pages === undefined ? undefined : await pageFile(options.pages, path);
  if (!file) throw notThere();
  send(response, 200, extname(file.name), file.bytes);
}

async function health({ asked, response, options, readyWithin }: Exchange, path: string): Promise<void> {
  onlyRead(asked);
  if (path === PATHS.health) return sendJson(response, 200, { alive: true });
  const { isReady, ...about } = await readiness(options.ready, readyWithin);
  sendJson(response, isReady ? 200 : 503, about);
}

async function metrics({ asked, response, options }: Exchange): Promise<void> {
  onlyRead(asked);
  const text = Buffer.from(await options.metrics.text());
  response.writeHead(200, { 'content-type': options.metrics.contentType, 'content-length': text.length });
  response.end(asked.method === 'HEAD' ? undefined : text);
}

async function login({ asked, door, message, response, options }: Exchange): Promise<void> {
  if (!options.tokens) throw notThere();
  // Who reloads or keeps this address looks for the form.
  if (asked.method === 'GET') return void response.writeHead(303, { location: './' }).end();
  if (asked.method !== 'POST') throw notThisMethod('POST');
  const form = new URLSearchParams((await bodyOf(message, MOST_FORM_BYTES, tooLarge)).toString('utf8'));
  const refused = (status: number, error: Refused): void => {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    sendLogin(response, status, loginPage(error.sentence));
  };
  try {
    const cookie = await door.login((form.get('token') ?? '').trim(), asked);
    if (cookie === undefined) return refused(401, wrongToken());
    options.log.info('login');
    response.writeHead(303, { location: './', 'set-cookie': cookie }).end();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refused(error.status, error);
  }
}

function sendLogin(response: ServerResponse, status: number, page: string): void {
  response.setHeader('content-security-policy', LOGIN_POLICY);
  // With `no-referrer` a browser names no origin behind the form, and we take only what names ours.
  response.setHeader('referrer-policy', 'same-origin');
  send(response, status, '.html', Buffer.from(page));
}

function onlyRead({ method }: Request): void {
  if (method !== 'GET' && method !== 'HEAD') throw notThisMethod('GET, HEAD');
}

/** A failure as its sentence in both languages; of what nobody foresaw, its class and code in the log. */
function refuse(response: ServerResponse, error: unknown, { options }: Responding): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  if (!(error instanceof GendanError) || isAway(error)) options.log.error('page-failed', { error });
  // What the database is called and where it is concerns nobody who looks at a page.
  const told = isAway(error) ? databaseAway() : error instanceof GendanError ? error : undefined;
  const { status = told ? 409 : 500, headers = {} } = told instanceof Refused ? told : {};
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  sendJson(response, status, told ? told.sentence : {});
}

const isAway = (error: unknown): boolean =>
  error instanceof DatabaseAway ||
  error instanceof DatabaseRefuses ||
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENETUNREACH|EAI_|57P|08)/.test(codesOf(error).system ?? '');

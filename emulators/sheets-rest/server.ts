import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createCalculator } from '../spreadsheet/calc';
import type { Workbook } from '../spreadsheet/workbook';
import {
  ApiError,
  forbidden,
  internal,
  invalid,
  notEmulated,
  notFound,
  tooMany,
  unauthenticated,
} from './errors';
import { growTo, resize } from './grid';
import { answerTo, isWrite, type Call } from './routes';
import { answerToken, type Account } from './token';

/** What goes wrong with a call: before anything was done, or after it with the answer lost. */
export type Fault =
  | {
      readonly is: 'error';
      readonly status: 429 | 500 | 502 | 503;
      readonly after?: boolean;
      readonly retryAfter?: number;
    }
  | { readonly is: 'refusal'; readonly error: ApiError }
  | { readonly is: 'dropped'; readonly after?: boolean }
  | { readonly is: 'page' };

export interface ServerOptions {
  /** What whoever calls may do. */
  readonly access?: 'edit' | 'view' | 'none';
  /** The account that tokens are given to; without one no token is asked for. */
  readonly account?: Account;
  readonly readsPerMinute?: number;
  readonly writesPerMinute?: number;
  /** Milliseconds, for the quotas: the test's own time. */
  readonly clock?: () => number;
  /** Answers come with empty objects for empty cells up to the edge of the range. */
  readonly isPadded?: boolean;
  /** The fault of the n-th call, counted from 1. */
  readonly fault?: (n: number, call: Call) => Fault | undefined;
  /** Done before the n-th call is looked at: what a colleague does meanwhile. */
  readonly meanwhile?: (n: number, call: Call) => void;
}

export interface LoggedCall extends Call {
  readonly status: number;
  readonly sentBytes: number;
  readonly answeredBytes: number;
  readonly token: string | undefined;
}

export interface SheetsServer {
  readonly root: string;
  readonly id: string;
  readonly workbook: Workbook;
  readonly log: readonly LoggedCall[];
  /** Other circumstances from now on, the count of calls and the log from the beginning. */
  set(options: ServerOptions): void;
  stop(): Promise<void>;
}

export const SPREADSHEET = '1GendanTestBook_abcdefghijklmnopqrstuvwxyz-042';

/** Serves a workbook in memory as the Sheets API, version 4, on the loopback address and a port of the system's choice. */
export async function serveSheets(workbook: Workbook, start: ServerOptions = {}): Promise<SheetsServer> {
  let options = start;
  let log: LoggedCall[] = [];
  let count = 0;
  let times: { at: number; isWrite: boolean }[] = [];
  const calculator = createCalculator(workbook);
  const follow = workbook.onEvent((event) => {
    if (event.what === 'cells') growTo(event.sheet, event.area);
    else if ('count' in event) resize(event.sheet, event.what, event.count);
  });
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/token') return answerToken(text, options.account, response);
    const match = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/.exec(url.pathname);
    const call: Call = {
      method: request.method ?? 'GET',
      path: decodeURIComponent(match?.[2] ?? url.pathname),
      query: url.searchParams,
      body: parsed(text),
    };
    const n = ++count;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    options.meanwhile?.(n, call);
    const fault = options.fault?.(n, call);
    const note = (status: number, answeredBytes: number): void =>
      void log.push({ ...call, status, sentBytes: text.length, answeredBytes, token });
    const fail = (error: ApiError): void => {
      const bytes = JSON.stringify(error.body());
      note(error.status, bytes.length);
      response.writeHead(error.status, { 'content-type': 'application/json', ...error.headers }).end(bytes);
    };
    const isBefore = fault && !('after' in fault && fault.after);
    if (isBefore) return strike(fault, { request, response, note, fail, call });
    try {
      check(call, match?.[1], token);
      const answer = JSON.stringify(
        answerTo(call, { id: SPREADSHEET, workbook, isPadded: options.isPadded ?? false }),
      );
      if (fault) return strike(fault, { request, response, note, fail, call });
      note(200, answer.length);
      const headers = { 'content-type': 'application/json; charset=UTF-8', 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(gzipSync(answer, { level: 1 }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      fail(error);
    }
  }

  function strike(
    fault: Fault,
    {
      request,
      response,
      note,
      fail,
      call,
    }: {
      request: IncomingMessage;
      response: ServerResponse;
      note: (status: number, bytes: number) => void;
      fail: (error: ApiError) => void;
      call: Call;
    },
  ): void {
    if (fault.is === 'dropped') {
      note(0, 0);
      request.socket.destroy();
    } else if (fault.is === 'page') {
      note(200, 0);
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html>Please log in to the network</html>');
    } else if (fault.is === 'refusal') fail(fault.error);
    else
      fail(
        fault.status === 429
          ? tooMany(isWrite(call) ? 'Write' : 'Read', fault.retryAfter)
          : internal(fault.status),
      );
  }

  function check(call: Call, id: string | undefined, token: string | undefined): void {
    const { access = 'edit', account, readsPerMinute, writesPerMinute, clock = () => 0 } = options;
    if (account && (token === undefined || token !== account.token)) throw unauthenticated();
    const now = clock();
    times = times.filter(({ at }) => now - at < 60_000);
    const limit = isWrite(call) ? writesPerMinute : readsPerMinute;
    if (limit !== undefined && times.filter((time) => time.isWrite === isWrite(call)).length >= limit)
      throw tooMany(isWrite(call) ? 'Write' : 'Read');
    times.push({ at: now, isWrite: isWrite(call) });
    if (id === undefined) throw notEmulated(`${call.method} ${call.path}`);
    if (id !== SPREADSHEET) throw notFound();
    if (access === 'none' || (access === 'view' && isWrite(call))) throw forbidden();
    if (isWrite(call) && call.body === undefined) throw invalid('Invalid JSON payload received.');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    id: SPREADSHEET,
    workbook,
    get log() {
      return log;
    },
    set: (next) => {
      options = next;
      log = [];
      count = 0;
      times = [];
    },
    stop: async () => {
      follow();
      calculator.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { MOST_LISTED, PATHS, PROOF_HEADER, type ListAnswer } from '../../../shared/serving/answers';
import { bodyOf } from '../../web/body';
import { isId } from '../store/ids';
import { isoOf } from '../store/run-row';
import { jsonOf, sendJson, sendPolled } from './answer';
import type { Door, Guest, Request } from './door';
import { badRequest, notJson, notThere, notThisMethod, tooLarge, viewerOnly } from './errors';
import type { OperationsSource, Piece } from './operations';
import { wantedOf } from './wanted';

/** More than any wish is. */
const MOST_BYTES = 16 * 1024;

export interface ApiOptions {
  readonly source: OperationsSource;
  readonly server: string;
  readonly now: () => number;
  readonly door: Door;
}

export interface ApiAsked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly asked: Request;
  readonly guest: Guest;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers for the page and for other programs, as shared/serving/answers.ts describes them. Throws what is refused. */
export async function answerApi(options: ApiOptions, api: ApiAsked): Promise<void> {
  const { path, asked, guest, response } = api;
  if (guest.proof !== undefined) response.setHeader(PROOF_HEADER, guest.proof);
  if (path === PATHS.wanted) return want(options, api);
  if (asked.method !== 'GET' && asked.method !== 'HEAD') throw notThisMethod('GET, HEAD');
  if (path === PATHS.overview) return overview(options, api);
  await sendPolled(response, await list(options, api));
}

async function overview({ source, server, now }: ApiOptions, { guest, response }: ApiAsked): Promise<void> {
  const shown = await source.overview(guest.scope);
  await sendPolled(response, { role: guest.role, server, ...shown }, isoOf(new Date(now())));
}

async function list({ source }: ApiOptions, { path, query, guest }: ApiAsked): Promise<ListAnswer<unknown>> {
  const book = query.get('book') ?? undefined;
  if (book !== undefined && !isId(book)) throw notThere();
  const found = await listed(source, path, guest, pieceOf(query), book);
  if (!found) throw notThere();
  return found;
}

function listed(
  source: OperationsSource,
  path: string,
  { scope }: Guest,
  piece: Piece,
  book: string | undefined,
): Promise<ListAnswer<unknown> | undefined> {
  if (path === PATHS.late) return source.late(scope, piece, book);
  if (path === PATHS.messages) return source.messages(scope, piece, book);
  if (path !== PATHS.runs) throw notThere();
  if (book === undefined) throw badRequest();
  return source.runs(scope, piece, book);
}

function pieceOf(query: URLSearchParams): Piece {
  const most = query.get('most') ?? String(MOST_LISTED);
  const after = query.get('after') ?? undefined;
  if (!/^[1-9]\d{0,3}$/.test(most) || (after !== undefined && !/^[\w:.-]{1,100}$/.test(after)))
    throw badRequest();
  return { most: Math.min(Number(most), MOST_LISTED), ...(after !== undefined && { after }) };
}

async function want(
  { source, door }: ApiOptions,
  { asked, guest, message, response }: ApiAsked,
): Promise<void> {
  if (asked.method !== 'POST') throw notThisMethod('POST');
  door.proven(asked, guest);
  // Before anything is looked at, so that the answer tells nothing of what there is.
  if (guest.role !== 'operator') throw viewerOnly();
  if (!/^application\/json\b/i.test(asked.headers['content-type'] ?? '')) throw notJson();
  const wanted = wantedOf(jsonOf(await bodyOf(message, MOST_BYTES, tooLarge)));
  if (!wanted) throw badRequest();
  if (!isId(wanted.book) || !(await source.want(guest.scope, wanted))) throw notThere();
  sendJson(response, 202, {});
}

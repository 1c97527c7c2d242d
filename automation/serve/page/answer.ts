import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { typeOf } from '../../../manifests/media-types';

const zipped = promisify(gzip);

/** Below that, zipping is not worth it (bytes). */
const SMALL = 1024;

export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  send(response, status, '.json', Buffer.from(JSON.stringify(answer)));
}

/** `ending`: of a file name, for the media type. */
export function send(response: ServerResponse, status: number, ending: string, bytes: Uint8Array): void {
  response.writeHead(status, { 'content-type': typeOf(ending), 'content-length': bytes.length });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

/**
 * An answer that is asked for again and again: 304 where it is the one that who asks has, zipped where they can read
 * that. `at` is told besides and changes nothing.
 */
export async function sendPolled(response: ServerResponse, answer: object, at?: string): Promise<void> {
  const { headers } = response.req;
  const same = JSON.stringify(answer);
  const tag = `W/"${createHash('sha256').update(same).digest('base64url').slice(0, 27)}"`;
  response.setHeader('etag', tag);
  response.setHeader('vary', 'accept-encoding, authorization, cookie');
  if (headers['if-none-match'] === tag) return void response.writeHead(304).end();
  const text = Buffer.from(at === undefined ? same : JSON.stringify({ at, ...answer }));
  if (text.length < SMALL || !/\bgzip\b/.test(String(headers['accept-encoding'] ?? '')))
    return send(response, 200, '.json', text);
  response.setHeader('content-encoding', 'gzip');
  send(response, 200, '.json', await zipped(text));
}

/** The JSON that bytes are; undefined for what is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

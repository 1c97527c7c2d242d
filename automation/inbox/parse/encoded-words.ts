import { decoded } from './charset';
import { fromQuoted } from './transfer';

/**
 * A field of a head in UTF-8: encoded words (RFC 2047) are written anew in UTF-8, whatever they say they are in, and so
 * are bytes that were never encoded. A word stays a word: what it holds is no syntax. `field` has bytes as Latin-1.
 */
export function repairedField(field: string): string {
  const plain = field.replace(/[\0\r\n]/g, '');
  const done: string[] = [];
  let at = 0;
  let open: { set: string; kind: string; bodies: string[] } | undefined;
  const close = (): void => {
    if (open) done.push(wordOf(bytesOf(open.kind, open.bodies), open.set));
    open = undefined;
  };
  for (const { 0: whole, 1: set, 2: kind, 3: body, index } of plain.matchAll(WORD)) {
    const between = plain.slice(at, index);
    at = index + whole.length;
    const isNext = open !== undefined && between.trim() === '';
    // Pieces of one text, which may be cut within a character.
    if (isNext && open!.set === set!.toLowerCase() && open!.kind === kind!.toLowerCase()) {
      open!.bodies.push(body!);
      continue;
    }
    close();
    done.push(isNext ? ' ' : unencoded(between));
    open = { set: set!.toLowerCase(), kind: kind!.toLowerCase(), bodies: [body!] };
  }
  close();
  done.push(unencoded(plain.slice(at)));
  return done.join('');
}

/** The language behind a star (RFC 2231) says nothing here; some programs write blanks into a word. */
const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]*)\?=/gi;

const unencoded = (bytes: string): string =>
  /[\x80-\xff]/.test(bytes) ? decoded(Buffer.from(bytes, 'latin1'), '') : bytes;

const bytesOf = (kind: string, bodies: readonly string[]): Buffer =>
  kind === 'q'
    ? fromQuoted(bodies.join('').replaceAll('_', ' '))
    : Buffer.concat(bodies.map((body) => Buffer.from(body, 'base64')));

const wordOf = (bytes: Buffer, set: string): string =>
  `=?UTF-8?B?${Buffer.from(decoded(bytes, set)).toString('base64')}?=`;

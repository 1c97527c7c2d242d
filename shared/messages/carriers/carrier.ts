import type { Bilingual } from '../../lang';
import type { ChannelKind } from '../kinds.data';
import type { Message } from '../message';

/**
 * Whoever brings messages to people: what it takes, how a message is cut for it, what is asked of it and what its
 * answers mean. Pure: hosts carry out what it says. #add-a-carrier
 */
export type Carrier = HttpCarrier | HandedCarrier;

interface Cuts {
  readonly kind: ChannelKind;
  /** Pages on which the platform says how it is spoken to: requests, codes, what mentions somebody. */
  readonly documentation: readonly string[];
  readonly limits: Limits;
  /** The message in as many pieces as its length asks for, numbered (1/3), each shown as it is written. */
  pieces(message: Message): readonly Piece[];
}

/** A platform with an address that takes requests. */
export interface HttpCarrier extends Cuts {
  readonly by: 'http';
  /** What a person keeps under the name of the secret, as an address; a sentence where it is none of this platform's. */
  readSecret(text: string): ChannelSecret | { readonly problem: Bilingual };
  /** The request that hands a piece over. `nowMs`: milliseconds since 1970 (UTC), for signatures. */
  request(piece: Piece, secret: ChannelSecret, nowMs: number, hmac: Hmac): HttpCall;
  /** What the platform's answer says of the piece. */
  outcome(answer: HttpAnswer): Outcome;
}

/** Nothing is asked over HTTP: the host's own mail carries it, or a person copies it. */
export interface HandedCarrier extends Cuts {
  readonly by: 'mail' | 'copy';
}

/** Part of a message that fits. Plain text as people are to read it; nothing is escaped yet. */
export interface Piece {
  readonly title: string;
  /** Lines joined by `\n`; may be empty. */
  readonly text: string;
  readonly link?: string;
}

/** What a platform takes, and where it says so. */
export interface Limits {
  /** At most `most` of what `size` of the carrier counts. */
  readonly length: {
    readonly most: number;
    /** Absent: the platform says nothing of it. */ readonly source?: string;
  };
  /** At most `most` requests in any `withinMs` milliseconds; all of them hold. */
  readonly rates: readonly Rate[];
}

export interface Rate {
  readonly most: number;
  readonly withinMs: number;
  readonly source: string;
}

/** What opens a channel. Never written into a book, a log or an output. */
export interface ChannelSecret {
  readonly url: string;
  /** The key that requests are signed with, where the bot wants that. */
  readonly signing?: string;
}

/** HMAC-SHA256 of a text under a key, both in UTF-8, as Base64. The host's own: Node's crypto, Utilities of Apps Script. */
export type Hmac = (key: string, text: string) => string;

export interface HttpCall {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** Its beginning is enough. */
  readonly body: string;
  /** The first of `WAIT_HEADERS` that it has. */
  readonly retryAfter?: string;
}

/** Headers by which platforms say how many seconds to wait (RFC 9110 §10.2.3; Feishu's gateway). */
export const WAIT_HEADERS = ['retry-after', 'x-ogw-ratelimit-reset'] as const;

/**
 * `sent`. `retry`: certainly not sent, and the platform wants to be left alone for so many milliseconds. `refused`:
 * certainly not sent; with `stop` nothing else will be taken either. `uncertain`: nobody can know whether it was sent.
 */
export type Outcome =
  | { readonly is: 'sent' }
  | { readonly is: 'retry'; readonly afterMs: number; readonly problem: Bilingual }
  | { readonly is: 'refused'; readonly problem: Bilingual; readonly stop?: boolean }
  | { readonly is: 'uncertain'; readonly problem: Bilingual };

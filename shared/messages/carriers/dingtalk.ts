import { readBotAddress } from './address';
import {
  BAD_SIGNATURE,
  byStatus,
  fieldsOf,
  hopeless,
  MINUTE,
  NO_KEYWORD,
  NOT_KNOWN,
  NOT_TAKEN,
  refused,
  retry,
  shortText,
  WRONG_IP,
} from './answers';
import type { HttpCarrier, Outcome, Piece } from './carrier';
import { piecesOf } from './pieces';
import { utf8Bytes } from './utf8';

/** Rate, signature and codes. */
const BOT = 'https://open.dingtalk.com/document/robots/custom-robot-access';

/**
 * A DingTalk group's custom bot. Plain text, which has no formatting; somebody is mentioned only when the list `at`
 * names them, and it is empty.
 */
export const DINGTALK: HttpCarrier = {
  kind: 'dingtalk',
  by: 'http',
  documentation: [BOT],
  limits: {
    // The whole request counts: it answers 460101, “message too long, exceed 20000 bytes”.
    length: { most: 20_000, source: BOT },
    rates: [{ most: 20, withinMs: MINUTE, source: BOT }],
  },
  pieces: (message) => piecesOf(message, { most: 20_000, size: (piece) => utf8Bytes(bodyOf(piece)) }),
  readSecret: (text) =>
    readBotAddress(text, {
      kind: 'dingtalk',
      host: /^oapi\.dingtalk\.com$/,
      path: /^\/robot\/send\?access_token=[0-9a-zA-Z]+$/,
      fromKey: (key) =>
        /^[0-9a-f]{64}$/i.test(key) ? `https://oapi.dingtalk.com/robot/send?access_token=${key}` : undefined,
      signs: true,
      signingKey: /^SEC[0-9a-zA-Z]{8,}$/,
    }),
  request: (piece, { url, signing }, nowMs, hmac) => ({
    url: signing === undefined ? url : `${url}&timestamp=${nowMs}&sign=${signOf(signing, nowMs, hmac)}`,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: bodyOf(piece),
  }),
  outcome: (answer) => {
    const { errcode, errmsg } = fieldsOf(answer) ?? {};
    return typeof errcode === 'number' ? byCode(errcode, shortText(errmsg)) : byStatus(answer);
  },
};

/** The text to sign is the time and the key; the server takes it for an hour. */
const signOf = (key: string, nowMs: number, hmac: (key: string, text: string) => string): string =>
  encodeURIComponent(hmac(key, `${nowMs}\n${key}`));

function byCode(code: number, message: string): Outcome {
  const said = `${code} ${message}`.trim();
  switch (code) {
    case 0:
      return { is: 'sent' };
    case -1:
      return retry(5_000, said);
    case 130101:
    case 410100:
      // Who is faster than twenty a minute is shut out for ten.
      return retry(10 * MINUTE, said);
    case 310000:
      if (/keyword/i.test(message)) return refused(NO_KEYWORD(said));
      return hopeless(/\bip\b|whitelist/i.test(message) ? WRONG_IP(said) : BAD_SIGNATURE(said));
    case 300001:
    case 300005:
    case 400013:
    case 400101:
    case 400102:
    case 400106:
      return hopeless(NOT_KNOWN(said));
    default:
      return refused(NOT_TAKEN(said));
  }
}

const bodyOf = ({ title, text, link }: Piece): string =>
  JSON.stringify({
    msgtype: 'text',
    text: { content: [title, text, link ?? ''].filter((part) => part !== '').join('\n') },
    at: { atMobiles: [], atUserIds: [], isAtAll: false },
  });

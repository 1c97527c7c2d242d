import type { HttpCarrier, Outcome, Piece } from './carrier';
import { readBotAddress } from './address';
import {
  byStatus,
  fieldsOf,
  hopeless,
  MINUTE,
  NOT_KNOWN,
  NOT_TAKEN,
  refused,
  retry,
  shortText,
} from './answers';
import { piecesOf } from './pieces';
import { utf8Bytes } from './utf8';

const BOT = 'https://developer.work.weixin.qq.com/document/path/91770';
/** 全局错误码. */
const CODES = 'https://developer.work.weixin.qq.com/document/path/90313';

/**
 * A WeCom group's bot. Plain text: its markdown has no way to write a sign as itself. `<@…>` mentions somebody even
 * there, so an invisible joiner stands behind the bracket.
 */
export const WECOM: HttpCarrier = {
  kind: 'wecom',
  by: 'http',
  documentation: [BOT, CODES],
  limits: {
    length: { most: 2_048, source: BOT },
    rates: [{ most: 20, withinMs: MINUTE, source: BOT }],
  },
  pieces: (message) => piecesOf(message, { most: 2_048, size: (piece) => utf8Bytes(contentOf(piece)) }),
  readSecret: (text) =>
    readBotAddress(text, {
      kind: 'wecom',
      host: /^qyapi\.weixin\.qq\.com$/,
      path: /^\/cgi-bin\/webhook\/send\?key=[\w-]+$/,
      fromKey: (key) =>
        UUID.test(key) ? `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}` : undefined,
    }),
  request: (piece, { url }) => ({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ msgtype: 'text', text: { content: contentOf(piece) } }),
  }),
  outcome: (answer) => {
    const { errcode, errmsg } = fieldsOf(answer) ?? {};
    return typeof errcode === 'number' ? byCode(errcode, shortText(errmsg)) : byStatus(answer);
  },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Codes from `CODES`. */
function byCode(code: number, message: string): Outcome {
  const said = `${code} ${message}`.trim();
  switch (code) {
    case 0:
      return { is: 'sent' };
    case -1:
    case 45033:
      return retry(5_000, said);
    case 45009:
      return retry(MINUTE, said);
    case 93000:
    case 93004:
    case 93008:
      return hopeless(NOT_KNOWN(said));
    default:
      return refused(NOT_TAKEN(said));
  }
}

const contentOf = ({ title, text, link }: Piece): string =>
  [title, text, link ?? '']
    .filter((part) => part !== '')
    .join('\n')
    .replace(/<(?=@)/g, '<\u2060');

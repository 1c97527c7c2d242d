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
import type { HttpAnswer, HttpCarrier, Outcome, Piece } from './carrier';
import { piecesOf } from './pieces';
import { utf8Bytes } from './utf8';

/** Length, rates, signature and codes. */
const BOT = 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot';

/** Of the 20 KB of a request; time and signature come on top of what is measured. */
const MOST = 20_000 - 200;

/** A Feishu or Lark group's custom bot. A post, whose parts of the kind `text` are shown as they are: only a part `at` mentions. */
export const FEISHU: HttpCarrier = {
  kind: 'feishu',
  by: 'http',
  documentation: [BOT],
  limits: {
    length: { most: MOST, source: BOT },
    rates: [
      { most: 100, withinMs: MINUTE, source: BOT },
      { most: 5, withinMs: 1_000, source: BOT },
    ],
  },
  pieces: (message) =>
    piecesOf(message, { most: MOST, size: (piece) => utf8Bytes(JSON.stringify(bodyOf(piece))) }),
  readSecret: (text) =>
    readBotAddress(text, {
      kind: 'feishu',
      host: /^open\.(feishu\.cn|larksuite\.com)$/,
      path: /^\/open-apis\/bot\/v2\/hook\/[\w-]+$/,
      fromKey: (key) => (UUID.test(key) ? `https://open.feishu.cn/open-apis/bot/v2/hook/${key}` : undefined),
      signs: true,
    }),
  request: (piece, { url, signing }, nowMs, hmac) => {
    const seconds = Math.floor(nowMs / 1_000);
    // Time and key are the key here, and the text is empty.
    const signed = signing === undefined ? {} : { timestamp: String(seconds), sign: hmac(`${seconds}\n${signing}`, '') }; // prettier-ignore
    return {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...signed, ...bodyOf(piece) }),
    };
  },
  outcome: (answer) => {
    const fields = fieldsOf(answer) ?? {};
    const code = fields.code ?? fields.StatusCode;
    return typeof code === 'number' ? byCode(code, shortText(fields.msg ?? fields.StatusMessage), answer) : byStatus(answer); // prettier-ignore
  },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function byCode(code: number, message: string, answer: HttpAnswer): Outcome {
  const said = `${code} ${message}`.trim();
  switch (code) {
    case 0:
      return { is: 'sent' };
    case 11232:
      return retry(MINUTE, said);
    case 99991400:
      return byStatus({ ...answer, status: 429, body: said });
    case 9499:
      // One code for requests that come too fast and for those that are badly formed.
      return /too many/i.test(message) ? retry(MINUTE, said) : refused(NOT_TAKEN(said));
    case 19001:
      return hopeless(NOT_KNOWN(said));
    case 19021:
      return hopeless(BAD_SIGNATURE(said));
    case 19022:
      return hopeless(WRONG_IP(said));
    case 19024:
      return refused(NO_KEYWORD(said));
    default:
      return refused(NOT_TAKEN(said));
  }
}

function bodyOf({ title, text, link }: Piece): object {
  const lines = text === '' ? [] : text.split('\n');
  const content: object[][] = lines.map((line) => [{ tag: 'text', text: line }]);
  if (link !== undefined) content.push([{ tag: 'a', text: link, href: link }]);
  // A post without a line is refused.
  if (content.length === 0) content.push([{ tag: 'text', text: '' }]);
  return { msg_type: 'post', content: { post: { zh_cn: { title, content } } } };
}

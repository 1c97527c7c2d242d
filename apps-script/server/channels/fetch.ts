import { both } from '../../../shared/lang';
import { hopeless, lost, unreached } from '../../../shared/messages/carriers/answers';
import {
  WAIT_HEADERS,
  type ChannelSecret,
  type Hmac,
  type HttpAnswer,
  type HttpCarrier,
  type Outcome,
  type Piece,
} from '../../../shared/messages/carriers/carrier';
import { withoutSecret } from '../../../shared/messages/carriers/without-secret';
import { messageOf } from '../errors';

/** Hands a piece over; what came of it, whatever happens. */
export function handOver(carrier: HttpCarrier, piece: Piece, secret: ChannelSecret): Outcome {
  let answer: HttpAnswer;
  try {
    answer = asked(carrier, piece, secret);
  } catch (error) {
    return failure(messageOf(error));
  }
  return carrier.outcome(answer);
}

function asked(carrier: HttpCarrier, piece: Piece, secret: ChannelSecret): HttpAnswer {
  const { url, method, headers, body } = carrier.request(piece, secret, Date.now(), hmac);
  const { 'content-type': contentType, ...others } = headers;
  const response = UrlFetchApp.fetch(url, {
    method: method.toLowerCase() as 'post',
    contentType,
    headers: others,
    payload: body,
    muteHttpExceptions: true,
    followRedirects: false,
  });
  return {
    status: response.getResponseCode(),
    body: withoutSecret(secret, response.getContentText()).slice(0, LONGEST),
    ...waitIn(response.getHeaders() as Record<string, unknown>),
  };
}

/** The beginning of an answer says all there is. */
const LONGEST = 4000;

function waitIn(headers: Record<string, unknown>): Pick<HttpAnswer, 'retryAfter'> {
  const known = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const [found] = WAIT_HEADERS.flatMap((name) => known.filter(([each]) => each === name));
  return found ? { retryAfter: found[1] } : {};
}

/**
 * What Google says of a request that failed is in the person's language and repeats the address, so it goes nowhere; what
 * is the same in every language tells what certainly did not go out. Of everything else nobody knows.
 */
function failure(said: string): Outcome {
  if (/script\.external_request/.test(said)) return hopeless(NOT_ALLOWED);
  if (/\burlfetch\b/i.test(said.replace(/UrlFetchApp/g, ''))) return hopeless(QUOTA);
  return /\bDNS\b/.test(said) ? unreached('DNS') : lost('UrlFetchApp');
}

const NOT_ALLOWED = both(
  '脚本没有访问外部地址的权限，没有发。请在 Apps Script 编辑器里运行一次 previewMessages，并同意新的权限。',
  'The script may not reach other addresses, so nothing was sent. Run previewMessages once in the Apps Script editor and allow the new right.',
);
const QUOTA = both(
  '今天访问外部地址的额度已用完，没有发；下次运行再发。',
  'Today’s quota of requests is used up, so it was not sent; the next run sends it.',
);

const hmac: Hmac = (key, text) =>
  Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8));

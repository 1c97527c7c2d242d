import { oneLine } from '../../cells/one-line';
import { both, type Bilingual } from '../../lang';
import type { HttpAnswer, Outcome } from './carrier';

/** A JSON object of an answer; undefined where it is none. */
export function fieldsOf({ body }: HttpAnswer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** How long to leave a platform alone that says so, in milliseconds. */
export const MINUTE = 60_000;

export const retry = (afterMs: number, said = ''): Outcome => ({
  is: 'retry',
  afterMs,
  problem: TOO_FAST(said),
});
export const refused = (problem: Bilingual): Outcome => ({ is: 'refused', problem });
/** Nothing else will fare better on this channel. */
export const hopeless = (problem: Bilingual): Outcome => ({ is: 'refused', problem, stop: true });

/** What an answer means by its status alone, where the platform's own words say nothing. */
export function byStatus({ status, body, retryAfter }: HttpAnswer): Outcome {
  const said = `HTTP ${status}${body === '' ? '' : ` ${shortText(body)}`}`;
  if (status === 429) return retry(waitOf(retryAfter) ?? MINUTE, said);
  if (status === 503 && waitOf(retryAfter) !== undefined) return retry(waitOf(retryAfter)!, said);
  if (status >= 300 && status < 400) return hopeless(LEADS_ELSEWHERE);
  if ([401, 403, 404, 405, 410].includes(status)) return hopeless(NOT_KNOWN(said));
  if (status >= 400 && status < 500 && status !== 408) return refused(NOT_TAKEN(said));
  // Whoever answered in the platform's place (a gateway) does not know what became of the request.
  return { is: 'uncertain', problem: NOT_SAID(said) };
}

/** It never reached the platform: certainly not sent. `why` is a code (`ECONNREFUSED`), never an address. */
export const unreached = (why: string): Outcome => ({ is: 'retry', afterMs: 5_000, problem: UNREACHED(why) });
/** Handed over, and the answer was lost on the way. */
export const lost = (why: string): Outcome => ({ is: 'uncertain', problem: LOST(why) });

/** Milliseconds of a header that says seconds; at most an hour is believed. */
function waitOf(header: string | undefined): number | undefined {
  const seconds = /^\s*(\d{1,9})(\.\d+)?\s*$/.exec(header ?? '');
  return seconds ? Math.min(3_600, Math.max(1, Number(seconds[1]))) * 1_000 : undefined;
}

/** What a platform says, short enough for a line. */
export const shortText = (text: unknown): string => oneLine(String(text ?? '')).slice(0, 120);

const TOO_FAST = (said: string): Bilingual =>
  both(
    `平台说发得太快${said && `（${said}）`}，过一会儿再发。`,
    `The platform says that it goes too fast${said && ` (${said})`}; it is tried again later.`,
  );
const LEADS_ELSEWHERE = both(
  '地址跳转到别处，没有跟过去，也没有发。请换成平台现在给的地址。',
  'The address leads elsewhere; it was not followed and nothing was sent. Use the address that the platform gives now.',
);
export const NOT_KNOWN = (said: string): Bilingual =>
  both(
    `平台不认这个地址（${said}），没有发。机器人可能被删除或换了地址：请重新复制地址，更新密钥。`,
    `The platform does not know the address (${said}), so nothing was sent. The bot may have been removed or has a new address: copy it again and update the secret.`,
  );
export const NOT_TAKEN = (said: string): Bilingual =>
  both(`平台没有收（${said}）。`, `The platform did not take it (${said}).`);
const UNREACHED = (why: string): Bilingual =>
  both(
    `连不上平台（${why}），没有发。请检查网络。`,
    `The platform cannot be reached (${why}), so nothing was sent. Check the network.`,
  );
const LOST = (why: string): Bilingual =>
  both(`交给平台以后没有等到回答（${why}）。`, `It was handed over, and no answer came (${why}).`);
const NOT_SAID = (said: string): Bilingual =>
  both(
    `平台的回答看不出有没有发出去（${said}）。`,
    `The platform’s answer does not tell whether it was sent (${said}).`,
  );
export const BAD_SIGNATURE = (said: string): Bilingual =>
  both(
    `平台不认签名（${said}），没有发。请检查密钥里的签名密钥，以及这台电脑的时间是否准确。`,
    `The platform does not accept the signature (${said}), so nothing was sent. Check the signing secret, and whether this machine’s clock is right.`,
  );
export const NO_KEYWORD = (said: string): Bilingual =>
  both(
    `机器人要求消息里有关键词（${said}），没有发。请把安全设置改成签名，或加上每条消息都有的词。`,
    `The bot wants a keyword (${said}), so it was not sent. Set its security to signing, or add a word that stands in every message.`,
  );
export const WRONG_IP = (said: string): Bilingual =>
  both(
    `机器人只接受名单里的网络地址（${said}），没有发。请在机器人的安全设置里加上这台电脑的公网 IP，或改成签名。`,
    `The bot takes messages only from the addresses on its list (${said}), so nothing was sent. Add this machine’s public IP in the bot’s security settings, or set them to signing.`,
  );

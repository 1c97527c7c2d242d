import { createHmac } from 'node:crypto';
import {
  countingIn,
  isJson,
  jsonOf,
  startPlatform,
  type Handled,
  type Platform,
  type TestClock,
} from './platform';

const TOKEN = 'a3f1'.repeat(16);
const SIGNING = 'SECb7c1d2e3f4a5968778695a4b3c2d1e0f';

/** A DingTalk group's custom bot: signed within the hour, 20 a minute or shut out for ten, 20,000 bytes, a keyword where it wants one. */
export function dingtalkPlatform(
  clock: TestClock,
  { keyword }: { keyword?: string } = {},
): Promise<Platform> {
  const mayTake = countingIn(60_000, 20);
  let shutUntil = 0;
  return startPlatform(
    clock,
    (asked): Handled => {
      const say = (errcode: number, errmsg: string): Handled => ({ reply: { body: { errcode, errmsg } } });
      const query = asked.url.searchParams;
      if (asked.url.pathname !== '/robot/send') return { reply: { status: 404, body: '' } };
      if (query.get('access_token') !== TOKEN) return say(300005, 'token is not exist');
      if (!isJson(asked)) return say(43004, 'require application/json');
      const time = Number(query.get('timestamp'));
      if (!(Math.abs(asked.now - time) < 3_600_000)) return say(310000, 'invalid timestamp');
      const sign = createHmac('sha256', SIGNING).update(`${time}\n${SIGNING}`).digest('base64');
      if (query.get('sign') !== sign) return say(310000, 'sign not match');
      const body = jsonOf(asked.body);
      const { content } = (body?.text ?? {}) as { content?: unknown };
      if (body?.msgtype !== 'text' || typeof content !== 'string') return say(40035, '缺少参数 json');
      if (Buffer.byteLength(asked.body) > 20_000) return say(460101, 'message too long, exceed 20000 bytes');
      if (keyword !== undefined && !content.includes(keyword)) return say(310000, 'keywords not in content');
      if (asked.now < shutUntil || !mayTake(asked.now)) {
        shutUntil = Math.max(shutUntil, asked.now + 600_000);
        return say(130101, 'send too fast, exceed 20 times per minute');
      }
      const { atMobiles = [], atUserIds = [], isAtAll } = (body.at ?? {}) as { atMobiles?: string[]; atUserIds?: string[]; isAtAll?: boolean }; // prettier-ignore
      return {
        reply: { body: { errcode: 0, errmsg: 'ok' } },
        shown: { text: content, mentions: [...atMobiles, ...atUserIds, ...(isAtAll ? ['all'] : [])], isFormatted: false }, // prettier-ignore
      };
    },
    (origin) => ({
      secret: `${origin}/robot/send?access_token=${TOKEN} ${SIGNING}`,
      hidden: [TOKEN, SIGNING],
    }),
  );
}

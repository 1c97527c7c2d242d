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

const HOOK = '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0ff';
const SIGNING = 'q7w8e9r0t1y2u3i4o5p6aa';

interface Part {
  readonly tag?: string;
  readonly text?: string;
  readonly user_id?: string;
}

/** A Feishu group's custom bot: signed within the hour, 100 a minute and 5 a second, 20 KB, parts of a post as they are. */
export function feishuPlatform(clock: TestClock, { keyword }: { keyword?: string } = {}): Promise<Platform> {
  const [inMinute, inSecond] = [countingIn(60_000, 100), countingIn(1_000, 5)];
  return startPlatform(
    clock,
    (asked): Handled => {
      const say = (code: number, msg: string): Handled => ({ reply: { body: { code, data: {}, msg } } });
      if (asked.url.pathname !== `/open-apis/bot/v2/hook/${HOOK}`) return say(19001, 'param invalid: incoming webhook access token invalid'); // prettier-ignore
      const body = jsonOf(asked.body);
      if (!body || !isJson(asked) || Buffer.byteLength(asked.body) > 20 * 1_000)
        return say(9499, 'Bad Request');
      const { timestamp, sign } = body as { timestamp?: string; sign?: string };
      const expected = createHmac('sha256', `${timestamp}\n${SIGNING}`).update('').digest('base64');
      if (typeof timestamp !== 'string' || Math.abs(asked.now / 1_000 - Number(timestamp)) > 3_600 || sign !== expected) return say(19021, 'sign match fail or timestamp is not within one hour from current time'); // prettier-ignore
      const { post } = (body.content ?? {}) as { post?: { zh_cn?: { title?: string; content?: Part[][] } } };
      const { title = '', content } = post?.zh_cn ?? {};
      if (body.msg_type !== 'post' || !Array.isArray(content) || content.length === 0) return say(9499, 'Bad Request'); // prettier-ignore
      const parts = content.flat();
      if (parts.some(({ tag }) => !['text', 'a', 'at', 'md'].includes(tag ?? '')))
        return say(9499, 'Bad Request');
      const text = [title, ...content.map((line) => line.map((part) => part.text ?? '').join(''))].join('\n');
      if (keyword !== undefined && !text.includes(keyword)) return say(19024, 'Key Words Not Found');
      if (!inSecond(asked.now) || !inMinute(asked.now)) return say(11232, 'frequency limited psm[lark.oapi]');
      return {
        reply: { body: { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' } },
        shown: {
          text,
          mentions: parts.filter(({ tag }) => tag === 'at').map(({ user_id: id = '' }) => id),
          isFormatted: parts.some(({ tag }) => tag === 'md'),
        },
      };
    },
    (origin) => ({ secret: `${origin}/open-apis/bot/v2/hook/${HOOK} ${SIGNING}`, hidden: [HOOK, SIGNING] }),
  );
}

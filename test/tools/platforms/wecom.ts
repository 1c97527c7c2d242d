import {
  countingIn,
  isJson,
  jsonOf,
  startPlatform,
  type Handled,
  type Platform,
  type TestClock,
} from './platform';

const KEY = '693a91f6-7e0b-4bc4-97a0-0ec2abfa5aaa';

/** A WeCom group's bot: 20 a minute, 2,048 bytes of text, `<@userid>` mentions in the text as well. */
export function wecomPlatform(clock: TestClock): Promise<Platform> {
  const mayTake = countingIn(60_000, 20);
  return startPlatform(
    clock,
    (asked): Handled => {
      const say = (errcode: number, errmsg: string): Handled => ({ reply: { body: { errcode, errmsg: `${errmsg}, hint: [1700000000], more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}` } } }); // prettier-ignore
      if (asked.url.pathname !== '/cgi-bin/webhook/send') return { reply: { status: 404, body: '' } };
      if (asked.url.searchParams.get('key') !== KEY) return say(93000, 'invalid webhook url');
      const body = jsonOf(asked.body);
      if (!body || !isJson(asked)) return say(47001, 'data format error');
      const { content } = (body.text ?? {}) as { content?: unknown };
      if (body.msgtype !== 'text') return say(40008, 'invalid message type');
      if (typeof content !== 'string' || content === '') return say(44004, 'empty content');
      if (Buffer.byteLength(content) > 2_048) return say(45002, 'content size out of limit');
      if (!mayTake(asked.now)) return say(45009, 'api freq out of limit');
      const { mentioned_list: named = [] } = body.text as { mentioned_list?: string[] };
      const mentions = [...named, ...[...content.matchAll(/<@([^>]*)>/g)].map(([, name]) => name!)];
      // The invisible joiner is not seen.
      return {
        reply: { body: { errcode: 0, errmsg: 'ok' } },
        shown: { text: content.replaceAll('\u2060', ''), mentions, isFormatted: false },
      };
    },
    (origin) => ({ secret: `${origin}/cgi-bin/webhook/send?key=${KEY}`, hidden: [KEY] }),
  );
}

import {
  countingIn,
  isJson,
  jsonOf,
  startPlatform,
  type Handled,
  type Platform,
  type TestClock,
} from './platform';

const PATH = '/services/T00AB12CD/B00EF34GH/q7w8e9r0t1y2u3i4o5p6a7s8';

/** A Slack channel's incoming webhook: one a second, 40,000 characters and best 4,000, `<…>` is control, `&lt;` is a bracket. */
export function slackPlatform(clock: TestClock): Promise<Platform> {
  const mayTake = countingIn(1_000, 1);
  return startPlatform(
    clock,
    (asked): Handled => {
      const say = (status: number, body: string, headers = {}): Handled => ({
        reply: { status, body, headers },
      });
      if (asked.url.pathname !== PATH) return say(404, 'no_service');
      const body = jsonOf(asked.body);
      if (!body || !isJson(asked)) return say(400, 'invalid_payload');
      const { text, mrkdwn = true, link_names: names = false, parse } = body as { text?: string; mrkdwn?: boolean; link_names?: boolean; parse?: string }; // prettier-ignore
      if (typeof text !== 'string' || text === '') return say(400, 'no_text');
      if (text.length > 4_000) return say(400, 'msg_too_long');
      if (!mayTake(asked.now)) return say(429, 'rate_limited', { 'retry-after': '30' });
      const called = [...text.matchAll(/<([!@#][^>|]*)(?:\|[^>]*)?>/g)].map(([, who]) => who!);
      const loose = names || parse === 'full' ? [...text.matchAll(/@(channel|here|everyone)\b/g)].map(([, who]) => who!) : []; // prettier-ignore
      const plain = text.replace(
        /<([^>|]*)(?:\|([^>]*))?>/g,
        (_, link: string, shown?: string) => shown ?? link,
      );
      return {
        reply: { body: 'ok' },
        shown: {
          text: plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
          mentions: [...called, ...loose],
          isFormatted: mrkdwn && /[*_~`]/.test(text),
        },
      };
    },
    (origin) => ({ secret: `${origin}${PATH}`, hidden: ['q7w8e9r0t1y2u3i4o5p6a7s8'] }),
  );
}

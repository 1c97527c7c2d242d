import {
  countingIn,
  isJson,
  jsonOf,
  startPlatform,
  type Handled,
  type Platform,
  type TestClock,
} from './platform';

const SIG = 'Zx9cV8bN7mQ6wE5rT4yU3iO2pA1sD0fG';
const PATH = '/workflows/0a1b2c3d4e5f/triggers/manual/paths/invoke';

interface Block {
  readonly type?: string;
  readonly text?: string;
  readonly inlines?: readonly { readonly text?: string }[];
}

/** A Teams channel's workflow: an Adaptive Card, 28 KB, 25 in five minutes, 202 once it has begun. */
export function teamsPlatform(clock: TestClock): Promise<Platform> {
  const mayTake = countingIn(300_000, 25);
  return startPlatform(
    clock,
    (asked): Handled => {
      const fail = (status: number, code: string, headers = {}): Handled => ({ reply: { status, headers, body: { error: { code, message: `${code}.` } } } }); // prettier-ignore
      if (asked.url.pathname !== PATH) return fail(404, 'WorkflowNotFound');
      if (asked.url.searchParams.get('sig') !== SIG) return fail(401, 'DirectApiAuthorizationRequired');
      if (Buffer.byteLength(asked.body) > 28_000) return fail(413, 'RequestEntityTooLarge');
      const body = jsonOf(asked.body);
      const [attachment] = (body?.attachments ?? []) as { contentType?: string; content?: { type?: string; body?: Block[]; msteams?: { entities?: { text: string }[] }; actions?: { url: string }[] } }[]; // prettier-ignore
      const card = attachment?.content;
      if (!isJson(asked) || body?.type !== 'message' || attachment?.contentType !== 'application/vnd.microsoft.card.adaptive' || card?.type !== 'AdaptiveCard' || !card.body?.length) return fail(400, 'TriggerInputSchemaMismatch'); // prettier-ignore
      if (!mayTake(asked.now)) return fail(429, 'WorkflowTriggerIsThrottled', { 'retry-after': '60' });
      const lines = card.body.map(({ text, inlines = [] }) => text ?? inlines.map((each) => each.text ?? '').join('')); // prettier-ignore
      return {
        reply: { status: 202, body: '' },
        shown: {
          text: [...lines, ...(card.actions ?? []).map(({ url }) => url)].join('\n'),
          mentions: (card.msteams?.entities ?? []).map(({ text }) => text),
          // A TextBlock takes markdown, and `{{DATE(…)}}`.
          isFormatted: card.body.some(({ type }) => type === 'TextBlock'),
        },
      };
    },
    (origin) => ({
      secret: `${origin}${PATH}?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SIG}`,
      hidden: [SIG],
    }),
  );
}

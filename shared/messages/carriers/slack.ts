import { readBotAddress } from './address';
import { byStatus, hopeless, NOT_KNOWN, shortText } from './answers';
import type { HttpCarrier, Piece } from './carrier';
import { piecesOf } from './pieces';

/** Requests, answers and errors. */
const HOOKS = 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks';
/** “Posting messages: 1 per second”, 429 with Retry-After. */
const RATES = 'https://docs.slack.dev/apis/web-api/rate-limits';
/** “For best results, limit the number of characters in the text field to 4,000”; above 40,000 it is cut off. */
const LENGTH = 'https://docs.slack.dev/reference/methods/chat.postMessage';
/** `&`, `<` and `>` are the signs to escape; `<!channel>` and `<@U…>` mention. */
const TEXT = 'https://docs.slack.dev/messaging/formatting-message-text';

/** A Slack channel's incoming webhook. Without formatting (`mrkdwn: false`), nothing that looks like a mention is made one (`parse: 'none'`). */
export const SLACK: HttpCarrier = {
  kind: 'slack',
  by: 'http',
  documentation: [HOOKS, TEXT],
  limits: {
    length: { most: 4_000, source: LENGTH },
    rates: [{ most: 1, withinMs: 1_000, source: RATES }],
  },
  pieces: (message) => piecesOf(message, { most: 4_000, size: (piece) => textOf(piece).length }),
  readSecret: (text) =>
    readBotAddress(text, {
      kind: 'slack',
      host: /^hooks\.slack(-gov)?\.com$/,
      path: /^\/services\/\w+\/\w+\/\w+$/,
    }),
  request: (piece, { url }) => ({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ text: textOf(piece), mrkdwn: false, parse: 'none', link_names: false }),
  }),
  outcome: (answer) => {
    const { status, body } = answer;
    if (status === 200 && body.trim() === 'ok') return { is: 'sent' };
    return HOPELESS.test(body) ? hopeless(NOT_KNOWN(shortText(`${status} ${body}`))) : byStatus(answer);
  },
};

const HOPELESS =
  /^\s*(no_service|no_service_id|no_team|no_active_hooks|invalid_token|team_disabled|user_not_found|channel_not_found|channel_is_archived|action_prohibited|posting_to_general_channel_denied)\s*$/;

const textOf = ({ title, text, link }: Piece): string =>
  [escaped(title), escaped(text), link === undefined ? '' : `<${escaped(link)}>`]
    .filter((part) => part !== '')
    .join('\n');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

import { readBotAddress } from './address';
import { byStatus, MINUTE } from './answers';
import type { HttpCarrier, Piece } from './carrier';
import { piecesOf } from './pieces';
import { utf8Bytes } from './utf8';

/** “The message size limit is approximately 28 KB”, and how many requests of a connection go through. */
const CONNECTOR = 'https://learn.microsoft.com/en-us/connectors/teams/';
/** RichTextBlock knows no markdown, and no `{{DATE(…)}}`. */
const TEXT = 'https://learn.microsoft.com/en-us/adaptive-cards/create/textfeatures';
/** A workflow that posts what a webhook receives: an Adaptive Card in `attachments`. */
const WORKFLOW =
  'https://support.microsoft.com/en-us/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498';

/** Much less than 28 KB: what Teams makes of a card counts as well, and senders saw refusals from 21 KB on. */
const MOST = 20_000;

/**
 * A Teams channel's workflow (“when a Teams webhook request is received”). The Office 365 connectors that took
 * MessageCards (`webhook.office.com`) are retired and refused. Only an entity of a card mentions, and it has none. A
 * workflow answers 202 once it has begun: what it fails in afterwards is seen in its own history.
 */
export const TEAMS: HttpCarrier = {
  kind: 'teams',
  by: 'http',
  documentation: [WORKFLOW, TEXT],
  limits: {
    length: { most: MOST, source: CONNECTOR },
    rates: [{ most: 25, withinMs: 5 * MINUTE, source: CONNECTOR }],
  },
  pieces: (message) => piecesOf(message, { most: MOST, size: (piece) => utf8Bytes(bodyOf(piece)) }),
  readSecret: (text) =>
    readBotAddress(text, {
      kind: 'teams',
      host: /^([a-z0-9-]+\.)+(logic\.azure\.com|api\.powerplatform\.com)$/,
      path: /^\/.*\/triggers\/.*[?&]sig=/,
    }),
  request: (piece, { url }) => ({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: bodyOf(piece),
  }),
  outcome: (answer) => (answer.status === 200 || answer.status === 202 ? { is: 'sent' } : byStatus(answer)),
};

function bodyOf({ title, text, link }: Piece): string {
  const block = (line: string, more: object = {}, spacing = 'None'): object => ({
    type: 'RichTextBlock',
    spacing,
    inlines: [{ type: 'TextRun', text: line === '' ? ' ' : line, ...more }],
  });
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [block(title, { weight: 'Bolder' }), ...(text === '' ? [] : text.split('\n')).map((line) => block(line))],
    ...(link !== undefined && { actions: [{ type: 'Action.OpenUrl', title: '打开 Open', url: link }] }),
  }; // prettier-ignore
  return JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  });
}

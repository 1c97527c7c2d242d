import { CARRIERS } from '../../../../shared/messages/carriers';
import type { HttpCarrier } from '../../../../shared/messages/carriers/carrier';
import { HTTP_KINDS, type HttpKind } from '../../../tools/platforms';

const outcome = (kind: HttpKind, body: object | string, status = 200, retryAfter?: string) =>
  (CARRIERS[kind] as HttpCarrier).outcome({
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(retryAfter !== undefined && { retryAfter }),
  });

const stop = { is: 'refused', stop: true };
const later = (afterMs: number) => ({ is: 'retry', afterMs });

describe('each platform’s own codes', () => {
  test.each([
    ['wecom', { errcode: 0, errmsg: 'ok' }, { is: 'sent' }],
    ['wecom', { errcode: 45009, errmsg: 'api freq out of limit' }, later(60_000)],
    ['wecom', { errcode: -1, errmsg: 'system busy' }, later(5_000)],
    ['wecom', { errcode: 93000, errmsg: 'invalid webhook url' }, stop],
    ['wecom', { errcode: 40058, errmsg: 'text.content exceed max length' }, { is: 'refused' }],
    ['dingtalk', { errcode: 0 }, { is: 'sent' }],
    ['dingtalk', { status: 1111, wait: 5, source: 'x5', errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' }, later(600_000)],
    ['dingtalk', { errcode: 410100, errmsg: '发送速度太快而限流' }, later(600_000)],
    ['dingtalk', { errcode: 310000, errmsg: 'sign not match' }, stop],
    ['dingtalk', { errcode: 310000, errmsg: 'invalid timestamp' }, stop],
    ['dingtalk', { errcode: 310000, errmsg: 'ip 1.2.3.4 not in whitelist' }, stop],
    ['dingtalk', { errcode: 310000, errmsg: 'keywords not in content' }, { is: 'refused' }],
    ['dingtalk', { errcode: 400102, errmsg: '机器人已停用' }, stop],
    ['feishu', { code: 0, msg: 'success' }, { is: 'sent' }],
    ['feishu', { StatusCode: 0, StatusMessage: 'success' }, { is: 'sent' }],
    ['feishu', { code: 11232, msg: 'frequency limited' }, later(60_000)],
    ['feishu', { code: 9499, msg: 'too many request' }, later(60_000)],
    ['feishu', { code: 9499, msg: 'Bad Request' }, { is: 'refused' }],
    ['feishu', { code: 19021, msg: 'sign match fail or timestamp is not within one hour' }, stop],
    ['feishu', { code: 19022, msg: 'Ip Not Allowed' }, stop],
    ['feishu', { code: 19024, msg: 'Key Words Not Found' }, { is: 'refused' }],
    ['feishu', { code: 19001, msg: 'param invalid: incoming webhook access token invalid' }, stop],
    ['slack', 'ok', { is: 'sent' }],
  ] as const)('%s %j', (kind, body, expected) => {
    const found = outcome(kind, body);
    expect(found).toMatchObject(expected);
    if (!('stop' in expected)) expect(found).not.toHaveProperty('stop');
  }); // prettier-ignore

  test('Feishu’s gateway says when it takes more', () => {
    expect(outcome('feishu', { code: 99991400, msg: 'request trigger frequency limit' }, 400, '52')).toMatchObject(later(52_000)); // prettier-ignore
  });

  test('Slack', () => {
    expect(outcome('slack', 'no_service', 404)).toMatchObject(stop);
    expect(outcome('slack', 'channel_is_archived', 410)).toMatchObject(stop);
    expect(outcome('slack', 'invalid_payload', 400)).not.toHaveProperty('stop');
    expect(outcome('slack', 'rate_limited', 429, '30')).toMatchObject(later(30_000));
    // Taken by something that is not Slack.
    expect(outcome('slack', '<html>login</html>', 200)).toMatchObject({ is: 'uncertain' });
  });

  test('Teams', () => {
    expect(outcome('teams', '', 202)).toEqual({ is: 'sent' });
    expect(outcome('teams', { error: { code: 'WorkflowNotFound' } }, 404)).toMatchObject(stop);
    expect(outcome('teams', '', 413)).toMatchObject({ is: 'refused' });
  });
});

test.each(HTTP_KINDS)('%s: what is not understood is uncertain, and never “sent”', (kind) => {
  for (const [body, status] of [['', 500], ['<html>', 502], ['', 504], ['', 408], ['', 599]] as const)
    expect(outcome(kind, body, status)).toMatchObject({ is: 'uncertain' });
  expect(outcome(kind, '', 301)).toMatchObject(stop);
  // Nobody is waited for without end.
  expect(outcome(kind, '', 429, '99999999')).toMatchObject(later(3_600_000));
  expect(outcome(kind, '', 429, 'Wed, 21 Oct 2026 07:28:00 GMT')).toMatchObject(later(60_000));
  expect(outcome(kind, '', 429)).toMatchObject(later(60_000));
}); // prettier-ignore

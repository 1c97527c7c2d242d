import { CARRIERS } from '../../../../shared/messages/carriers';
import type { HttpCarrier } from '../../../../shared/messages/carriers/carrier';
import { HTTP_KINDS, type HttpKind } from '../../../tools/platforms';

const read = (kind: HttpKind, text: string) => (CARRIERS[kind] as HttpCarrier).readSecret(text);
const KEY = '693a91f6-7e0b-4bc4-97a0-0ec2abfa5aaa';
const TOKEN = 'a3f1'.repeat(16);

const GOOD: Readonly<Record<HttpKind, string>> = {
  wecom: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`,
  dingtalk: `https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`,
  feishu: `https://open.feishu.cn/open-apis/bot/v2/hook/${KEY}`,
  slack: 'https://hooks.slack.com/services/T00AB12CD/B00EF34GH/q7w8e9r0t1y2',
  teams:
    'https://prod-12.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Zx9',
};

test.each(HTTP_KINDS)('%s: its address as it is copied', (kind) => {
  expect(read(kind, ` ${GOOD[kind]}\n`)).toEqual({ url: GOOD[kind] });
});

test('Teams’ newer address, and Lark’s', () => {
  const url =
    'https://default0a1b.2f.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/0a1b/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Zx9';
  expect(read('teams', url)).toEqual({ url });
  const lark = `https://open.larksuite.com/open-apis/bot/v2/hook/${KEY}`;
  expect(read('feishu', `${lark} signing`)).toEqual({ url: lark, signing: 'signing' });
});

test('a key alone, where it tells itself', () => {
  expect(read('wecom', KEY)).toEqual({ url: GOOD.wecom });
  expect(read('dingtalk', `${TOKEN} SEC0123456789abcdef`)).toEqual({ url: GOOD.dingtalk, signing: 'SEC0123456789abcdef' }); // prettier-ignore
  expect(read('feishu', `${KEY} abcd`)).toEqual({ url: GOOD.feishu, signing: 'abcd' });
});

test.each([
  ['wecom', '', /empty/],
  ['wecom', 'sales', /no address/],
  ['wecom', GOOD.slack, /no address of a WeCom bot/],
  ['slack', GOOD.slack.replace('https', 'http'), /no address/],
  ['slack', 'https://hooks.slack.com.evil.example/services/T/B/x', /no address/],
  ['slack', 'https://evil.example/hooks.slack.com/services/T/B/x', /no address/],
  ['slack', 'https://hooks.slack.com@evil.example/services/T/B/x', /no address/],
  ['slack', 'https://user:pass@hooks.slack.com/services/T/B/x', /no address/],
  ['slack', `${GOOD.slack}#x`, /no address/],
  ['slack', `${GOOD.slack} again`, /more behind the address/],
  ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/message/send?access_token=x', /no address/],
  ['wecom', 'http://169.254.169.254/latest/meta-data', /no address/],
  ['wecom', 'http://192.168.1.4/cgi-bin/webhook/send?key=x', /no address/],
  ['dingtalk', `${GOOD.dingtalk} abc`, /no signing secret of DingTalk/],
  ['dingtalk', `${GOOD.dingtalk} SEC0123456789abcdef more`, /more behind the address/],
  ['teams', 'https://contoso.webhook.office.com/webhookb2/abc@def/IncomingWebhook/x/y', /retired/],
  ['teams', 'https://logic.azure.com.evil.example/workflows/a/triggers/manual?sig=x', /no address/],
  ['feishu', 'file:///etc/passwd', /no address/],
] as const)('%s: %s is not used, and not repeated', (kind, text, sentence) => {
  const found = read(kind, text);
  expect('problem' in found && found.problem.en).toMatch(sentence);
  if (text.length > 8) expect(JSON.stringify(found)).not.toContain(text);
});

test('this machine may be asked without encryption, and nobody else', () => {
  for (const kind of HTTP_KINDS) {
    expect(read(kind, 'http://127.0.0.1:8080/hook?key=1')).toEqual({
      url: 'http://127.0.0.1:8080/hook?key=1',
    });
    expect(read(kind, 'http://localhost:1/x')).toHaveProperty('url');
    expect(read(kind, 'http://127.0.0.1.evil.example/x')).toHaveProperty('problem');
  }
});

import { withoutSecret } from '../../../../shared/messages/carriers/without-secret';

const KEY = '693a91f6-7b1c-4bc4-97a0-0ec2f5a1aaa2';
const WECOM = { url: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}` };

test.each([
  ['the address', WECOM.url],
  ['path and query', `/cgi-bin/webhook/send?key=${KEY}`],
  ['the key in capitals', KEY.toUpperCase()],
  ['the address escaped', encodeURIComponent(WECOM.url)],
])('a platform that repeats %s is not passed on so', (_, said) => {
  expect(withoutSecret(WECOM, `invalid: ${said}`)).not.toMatch(/693a91f6/i);
});

test('a key with signs that addresses escape is hidden as it is written and as it is meant', () => {
  const url =
    'https://prod-1.logic.azure.com/workflows/ab12cd34ef/triggers/manual/paths/invoke?sig=aB%2BcD%2FeFgH12';
  const said = 'sig=aB%2BcD%2FeFgH12 aB+cD/eFgH12 ab%2bcd%2fefgh12 workflows ab12cd34ef';
  expect(withoutSecret({ url }, said)).toBe('sig=*** *** *** workflows ***');
});

test('the signing key is hidden, signs of regular expressions in it or not; other words stay', () => {
  const secret = { url: 'https://open.feishu.cn/open-apis/bot/v2/hook/x', signing: 'a.b*c(d+e[f' };
  expect(withoutSecret(secret, 'sign a.b*c(d+e[f does not match, see webhook')).toBe('sign *** does not match, see webhook'); // prettier-ignore
});

import { PassThrough } from 'node:stream';
import { orderBook } from '../../../tools/order-book';
import { run } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';
import { bookWithChannels, keychainWith, openOffice, type Office } from '../../../tools/channels-book';

let office: Office;
beforeEach(async () => {
  office = await openOffice([
    { 名称: '销售群', 类型: '钉钉', 密钥名称: 'GENDAN_SALES' },
    { 名称: '微信群', 类型: '复制' },
    { 名称: '没写密钥', 类型: '飞书' },
  ]);
});
afterEach(() => office.close());

const URL_OF_IT = `https://oapi.dingtalk.com/robot/send?access_token=${'a3f1'.repeat(16)}`;
const typed = (text: string, ...args: string[]) =>
  run(['channels', office.book, ...args], text, { LANG: 'en_US.UTF-8', XDG_STATE_HOME: office.state }, {
    channels: { keychain: () => Promise.resolve(office.keychain), host: office.host },
  }); // prettier-ignore

describe('a secret goes into the keychain', () => {
  test('read without showing it, under the name that the row has; then taken out again', async () => {
    office.keychain = keychainWith();
    const { code, out, err } = await typed(`${URL_OF_IT} SEC0123456789abcdef\n`, '--secret', '销售群');
    expect(code).toBe(0);
    expect(err).toContain('Kept in the system’s keychain as GENDAN_SALES.');
    expect(out + err).not.toMatch(/a3f1|SEC0/);
    expect(office.keychain.kept).toEqual(new Map([['GENDAN_SALES', `${URL_OF_IT} SEC0123456789abcdef`]]));
    expect((await office.run('channels')).out).toMatch(/销售群 +DingTalk +GENDAN_SALES in the keychain/);
    expect((await typed('', '--forget', '销售群')).err).toContain(
      'GENDAN_SALES is no longer in the keychain',
    );
    expect(office.keychain.kept.size).toBe(0);
    expect((await typed('', '--forget', '销售群')).err).toContain('has nothing under GENDAN_SALES');
  });

  test('typed at a terminal it is not echoed', async () => {
    office.keychain = keychainWith();
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
    stdin.write(`${URL_OF_IT}\r`);
    const { code, out, err } = await run(['channels', office.book, '--secret', '销售群'], '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: office.state }, {
      stdin,
      channels: { keychain: () => Promise.resolve(office.keychain), host: office.host },
    }); // prettier-ignore
    expect(code).toBe(0);
    expect(err).toContain('Paste the value of GENDAN_SALES');
    expect(out + err).not.toContain('a3f1');
    expect(office.keychain.kept.get('GENDAN_SALES')).toBe(URL_OF_IT);
  });

  test('what is no address of the platform is not kept, and not repeated', async () => {
    office.keychain = keychainWith();
    for (const text of ['', 'hunter2-hunter2', 'https://hooks.slack.com/services/T/B/hunter2']) {
      const { code, err } = await typed(text, '--secret', '销售群');
      expect(code).toBe(1);
      expect(err).not.toContain('hunter2');
    }
    expect(office.keychain.kept.size).toBe(0);
  });

  test('a channel that needs none, one that names none, a machine without a keychain: a sentence', async () => {
    office.keychain = keychainWith();
    expect((await typed(URL_OF_IT, '--secret', '微信群')).err).toContain('needs no secret');
    expect((await typed(URL_OF_IT, '--secret', '没写密钥')).err).toContain('names no secret');
    office.keychain = undefined;
    expect((await typed(URL_OF_IT, '--secret', '销售群')).err).toContain('no keychain that can be reached');
    const failing = keychainWith();
    office.keychain = { ...failing, set: (_, value) => Promise.reject(new Error(`cannot keep ${value}`)) };
    const { code, err } = await typed(`${URL_OF_IT}`, '--secret', '销售群');
    expect(code).toBe(1);
    expect(err).not.toContain('a3f1');
  });
});

test('in Chinese', async () => {
  const { out, err } = await office.run('channels', '--lang', 'zh');
  expect(out).toMatch(/渠道 +类型 +密钥/);
  expect(out).toMatch(/销售群 +钉钉 +GENDAN_SALES 没有/);
  expect(err).toContain('还没有说由哪台电脑替这本表发送');
  expect(err).toContain('渠道“没写密钥”没有密钥名称');
});

test('a value that opens nothing is not called missing', async () => {
  office.env = { GENDAN_SALES: 'hunter2' };
  const { out } = await office.run('channels', '--lang', 'zh');
  expect(out).toMatch(/GENDAN_SALES 值不对/);
  expect(out).not.toContain('hunter2');
});

test('a mail channel without a server is told what sets one, by no option that the command does not have', async () => {
  office.write(bookWithChannels([{ 名称: '老板', 类型: '邮件', 发给谁: 'boss@ours.example' }]));
  const { out, err } = await office.run('channels', '--lang', 'zh');
  expect(out).toMatch(/老板 +邮件 +发信服务器没有设好/);
  expect(err).toContain('GENDAN_SMTP_URL');
  expect(err).not.toMatch(/--smtp-file|--dry-run/);
});

test('a book that is not set up has no place for the name of the machine', async () => {
  office.write(buildWorkbook(orderBook()));
  const { code, err } = await office.run('channels', '--here', '--yes');
  expect(code).toBe(1);
  expect(err).toContain('Run gendan init first');
});

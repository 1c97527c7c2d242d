import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Outbox, PieceState } from '../../../../shared/messages/delivery/outbox';
import { dayOf } from '../../../../shared/time/moment';
import { MID_MORNING } from '../../../tools/set-up';
import { HTTP_KINDS } from '../../../tools/platforms';
import {
  bookWithChannels,
  keychainWith,
  ONE_EACH,
  openOffice,
  shownIn,
  type Office,
} from '../../../tools/channels-book';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(async () => {
  // Whatever a test did: no part of a secret was said, or stands in any file.
  const hidden = HTTP_KINDS.flatMap((kind) => office.platforms[kind].hidden);
  const texts = [...office.said, ...filesIn(office.folder).map((path) => readFileSync(path, 'latin1'))];
  for (const part of hidden) expect(texts.filter((text) => text.includes(part))).toEqual([]);
  await office.close();
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

const each = (count: number): Record<string, number> =>
  Object.fromEntries(HTTP_KINDS.map((kind) => [kind, count]));

/** The machine is named, and what was current then is forgotten again: everything is to be told. */
async function sendsAfresh(): Promise<void> {
  expect((await office.run('channels', '--here', '--yes')).code).toBe(0);
  for (const path of filesIn(office.state))
    if (path.endsWith('channels.json')) writeFileSync(path, '{"version":1,"channels":[]}');
}

describe('before anybody has set it up', () => {
  test('nothing leaves the machine, and it says how to begin', async () => {
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('No machine has been named to send for this book');
    expect(err).toContain('gendan channels BOOK --here');
    for (const kind of HTTP_KINDS) expect(office.platforms[kind].asked).toEqual([]);
  });

  test('a preview shows the text, and records nothing', async () => {
    const { code, out } = await office.run('notify', '--preview', '--channel', 'wecom');
    expect(code).toBe(0);
    expect(out).toMatch(/wecom \(WeCom\)\n跟单 5月18日（周一）：逾期 \d/);
    expect(out).toContain('A-02');
    expect(filesIn(office.folder).filter((path) => path.endsWith('channels.json'))).toEqual([]);
  });

  test('a book without channels says how to add one', async () => {
    office.write(bookWithChannels([]));
    const { code, err } = await office.run('notify');
    expect(code).toBe(0);
    expect(err).toContain('gendan record channels');
  });
});

describe('a machine whose record of what was told is gone', () => {
  test('tells nobody again, and says so; named anew it takes what is current as told', async () => {
    await office.run('channels', '--here', '--yes');
    for (const path of filesIn(office.state)) if (path.endsWith('channels.json')) rmSync(path);
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('its record of what was told is gone');
    expect((await office.run('channels')).err).toContain('its record of what was told is gone');
    expect((await office.run('channels', '--here', '--yes')).err).toContain('counts as told');
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office)).toEqual(each(0));
  });
});

describe('sending', () => {
  test('each channel is told once what it is to hear; the next run tells nobody again', async () => {
    await sendsAfresh();
    const { code, err } = await office.run('notify', '--yes');
    expect(err).toMatch(/wecom: \d sent/);
    expect(code).toBe(0);
    const first = shownIn(office);
    for (const kind of HTTP_KINDS) {
      const titles = office.platforms[kind].shown.map(({ text }) => text.split('\n')[0]);
      expect(titles.filter((title) => /逾期 \d/.test(title!))).not.toEqual([]);
      expect(office.platforms[kind].shown.flatMap(({ mentions }) => mentions)).toEqual([]);
    }
    const again = await office.run('notify', '--yes');
    expect(again.code).toBe(0);
    expect(again.out).toContain('There is nothing to tell now.');
    expect(shownIn(office)).toEqual(first);
  });

  test('nothing goes out before somebody has agreed, and there is nobody to ask', async () => {
    await sendsAfresh();
    const { code, err } = await office.run('notify');
    expect(code).toBe(1);
    expect(err).toContain('--yes');
    expect(shownIn(office)).toEqual(each(0));
  });

  test('one channel by its name; an unknown one is named with those that there are', async () => {
    await sendsAfresh();
    expect((await office.run('notify', '--yes', '--channel', 'slack')).code).toBe(0);
    expect(shownIn(office)).toMatchObject({ ...each(0), slack: expect.any(Number) as number });
    const { code, err } = await office.run('notify', '--yes', '--channel', 'sales');
    expect(code).toBe(1);
    expect(err).toContain('It has: wecom, dingtalk, feishu, slack, teams.');
  });

  test('out of hours nothing goes out, unless somebody says so', async () => {
    office.write(bookWithChannels(ONE_EACH.map((row) => ({ ...row, 时间: '15:00-16:00' }))));
    await sendsAfresh();
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office)).toEqual(each(0));
    expect((await office.run('notify', '--yes', '--anyway')).code).toBe(0);
    expect(shownIn(office).wecom).toBeGreaterThan(0);
  });

  test('what an earlier run left of a message goes on, and keeps to the hours as well', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes', '--channel', 'slack');
    const [file] = filesIn(office.state).filter((path) => path.endsWith('channels.json'));
    const { channels, ...rest } = JSON.parse(readFileSync(file!, 'utf8')) as Outbox;
    const part = (id: string, state: PieceState) => ({ id, state, refusals: 0, ...(state === 'waiting' && { piece: { title: `跟单 ${id}`, text: 'PO-7' } }) }); // prettier-ignore
    const left = { key: 'morning', day: dayOf(MID_MORNING), title: '跟单', tells: [], pieces: [part('m-1', 'sent'), part('m-2', 'waiting')] }; // prettier-ignore
    const more = channels.map((each) => ({ ...each, messages: [...each.messages, left] }));
    writeFileSync(file!, JSON.stringify({ ...rest, channels: more }));
    const before = office.platforms.slack.shown.length;
    await office.run('notify', '--yes', '--channel', 'slack', '--now', '2026-05-18T21:00');
    expect(office.platforms.slack.shown).toHaveLength(before);
    expect((await office.run('notify', '--yes', '--channel', 'slack')).code).toBe(0);
    expect(office.platforms.slack.shown.at(-1)!.text).toBe('跟单 m-2\nPO-7');
  });

  test('a channel without its secret, with a wrong one, or that fails holds up no other', async () => {
    await sendsAfresh();
    office.env = { GENDAN_DINGTALK: '', GENDAN_SLACK: 'https://evil.example/services/T/B/X' };
    office.platforms.teams.faults.push({ status: 404, body: 'gone' });
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(3);
    expect(err).toContain('dingtalk: The secret GENDAN_DINGTALK is not in the environment');
    expect(err).toContain('slack: The secret’s value is no address of a Slack bot');
    expect(err).toContain('teams: The platform does not know the address (HTTP 404 gone)');
    expect(err).not.toContain('evil.example');
    expect(shownIn(office)).toMatchObject({ dingtalk: 0, slack: 0, teams: 0 });
    expect(shownIn(office).wecom).toBeGreaterThan(0);
    expect(shownIn(office).feishu).toBeGreaterThan(0);
    // Put right, they hear of it from the next run.
    office.env = {};
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office).teams).toBeGreaterThan(0);
    expect(shownIn(office).slack).toBeGreaterThan(0);
  });

  test('as JSON: what was told, what became of it', async () => {
    await sendsAfresh();
    const { out } = await office.run('notify', '--yes', '--json');
    const { send, results, open, missing } = JSON.parse(out) as { send: { channel: string; title: string }[]; results: { outcome: string }[]; open: unknown[]; missing: unknown[] }; // prettier-ignore
    expect(new Set(send.map(({ channel }) => channel))).toEqual(new Set(HTTP_KINDS));
    expect(results.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect({ open, missing }).toEqual({ open: [], missing: [] });
  });

  test('a text to copy is shown to whoever asks for that channel, and sent nowhere', async () => {
    office.write(bookWithChannels([{ 名称: '微信群', 类型: '复制', 发什么: '每日提醒' }]));
    await sendsAfresh();
    const unseen = await office.run('notify', '--yes');
    expect(unseen.err).toContain('This is a text for a person to copy');
    const { code, out } = await office.run('notify', '--yes', '--channel', '微信群');
    expect(code).toBe(0);
    expect(out).toMatch(/Copy this text and paste it into 微信群\n\n跟单 5月18日/);
    expect(shownIn(office)).toEqual(each(0));
    expect((await office.run('notify', '--yes', '--channel', '微信群')).out).toContain('nothing to tell');
  });
});

describe('what nobody can know', () => {
  test('an answer that is lost is listed; only a person sends it again', async () => {
    await sendsAfresh();
    office.platforms.wecom.faults.push('answer lost', 'answer lost');
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(3);
    const id = /wecom (\S+) is uncertain/.exec(err)![1]!;
    const shown = office.platforms.wecom.shown.length;
    await office.run('notify', '--yes');
    await office.run('notify', '--yes');
    const listed = await office.run('channels');
    expect(listed.out).toContain(id);
    const before = office.platforms.wecom.shown.length;
    // Whatever else was waiting went out; what is uncertain did not.
    expect(office.platforms.wecom.shown.slice(shown).map(({ text }) => text)).not.toContain(office.platforms.wecom.shown[0]!.text); // prettier-ignore

    expect((await office.run('channels', '--resend', id)).code).toBe(1);
    expect((await office.run('channels', '--resend', id, '--yes')).code).toBe(0);
    expect(office.platforms.wecom.shown).toHaveLength(before + 1);
    expect((await office.run('channels', '--resend', id, '--yes')).err).toContain(
      `There is no message “${id}”`,
    );
  });

  test('what a run that died had handed over is uncertain: the next one says so, also by its exit code', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes', '--channel', 'slack');
    const [file] = filesIn(office.state).filter((path) => path.endsWith('channels.json'));
    writeFileSync(file!, readFileSync(file!, 'utf8').replace('"state":"sent"', '"state":"sending"'));
    const before = shownIn(office);
    const { code, err } = await office.run('notify', '--yes', '--channel', 'slack');
    expect(code).toBe(3);
    expect(err).toContain('is uncertain');
    expect(shownIn(office)).toEqual(before);
  });

  test('what a person drops is not listed any more, and not sent', async () => {
    await sendsAfresh();
    office.platforms.slack.faults.push('answer lost');
    const { err } = await office.run('notify', '--yes', '--channel', 'slack');
    const id = /slack (\S+) is uncertain/.exec(err)![1]!;
    expect((await office.run('channels', '--drop', id)).code).toBe(0);
    expect((await office.run('channels')).out).not.toContain(id);
    const before = office.platforms.slack.shown.length;
    await office.run('notify', '--yes', '--channel', 'slack');
    expect(office.platforms.slack.shown).toHaveLength(before);
  });

  test('a record that lost its text stops the sending', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes');
    const [file] = filesIn(office.state).filter((path) => path.endsWith('channels.json'));
    copyFileSync('/dev/null', file!);
    const before = shownIn(office);
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('is empty or damaged');
    expect(shownIn(office)).toEqual(before);
  });
});

describe('one machine sends', () => {
  const other = (): { host: string; state: string } => ({
    host: 'NINGBO-PC',
    state: join(office.folder, 'other'),
  });

  test('two machines: the other previews, says who sends, and tells nobody; mails likewise', async () => {
    await sendsAfresh();
    const { code, out, err } = await office.runOn(other(), 'notify', '--yes');
    expect(code).toBe(1);
    expect(out).toContain('A-02');
    expect(err).toMatch(/“SHANGHAI-PC-[0-9a-f]{4}” sends for this book/);
    expect(shownIn(office)).toEqual(each(0));

    office.env = { GENDAN_SMTP_URL: 'smtp://127.0.0.1:9', GENDAN_MAIL_FROM: 'gendan@example.com' };
    const mail = await office.runOn(other(), 'digest', '--yes');
    expect(mail.code).toBe(1);
    expect(mail.err).toMatch(/“SHANGHAI-PC-[0-9a-f]{4}” sends for this book.*only previews and sent nothing/);
    expect(mail.out).toContain('wang@example.com');
    // The machine that is named tries to.
    expect((await office.run('digest', '--yes')).err).not.toContain('only previews');
  });

  test('whoever takes over takes what is current as told, and the one before stops', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes');
    const told = shownIn(office);
    const { code, err } = await office.runOn(other(), 'channels', '--here', '--yes');
    expect(code).toBe(0);
    expect(err).toMatch(
      /“NINGBO-PC-[0-9a-f]{4}” sends from now on\. What is current now \(\d+\) counts as told/,
    );
    expect((await office.runOn(other(), 'notify', '--yes')).code).toBe(0);
    expect((await office.run('notify', '--yes')).code).toBe(1);
    expect(shownIn(office)).toEqual(told);
  });

  test('naming a machine is asked for, and named again it changes nothing', async () => {
    const before = readFileSync(office.book);
    expect((await office.run('channels', '--here')).code).toBe(1);
    expect(readFileSync(office.book)).toEqual(before);
    await sendsAfresh();
    await office.run('notify', '--yes');
    expect((await office.run('channels', '--here', '--yes')).err).toContain('sends already');
  });

  test('a book that was moved and renamed goes on where it was', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes');
    const told = shownIn(office);
    mkdirSync(join(office.folder, 'archive'));
    renameSync(office.book, join(office.folder, 'archive', 'orders 2026.xlsx'));
    Object.assign(office, { book: join(office.folder, 'archive', 'orders 2026.xlsx') });
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office)).toEqual(told);
  });

  test('a copy tells nobody until it is named anew; then it is a book of its own', async () => {
    await sendsAfresh();
    await office.run('notify', '--yes');
    const told = shownIn(office);
    const original = office.book;
    copyFileSync(office.book, join(office.folder, 'copy.xlsx'));
    Object.assign(office, { book: join(office.folder, 'copy.xlsx') });
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('This is a copy of another book');
    expect((await office.run('digest', '--yes')).err).toContain('This is a copy of another book');
    expect((await office.run('channels', '--here', '--yes')).err).toContain('gets an identity of its own');
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office)).toEqual(told);
    Object.assign(office, { book: original });
    expect((await office.run('notify', '--yes')).code).toBe(0);
    expect(shownIn(office)).toEqual(told);
  });

  test('a state folder that was copied to another machine does not make it the sender', async () => {
    await sendsAfresh();
    const { code, err } = await office.runOn({ host: 'NEW-LAPTOP', state: office.state }, 'notify', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('sends for this book');
    expect(shownIn(office)).toEqual(each(0));
  });
});

describe('secrets', () => {
  test('the list says whether each is there and where, never what it is', async () => {
    await sendsAfresh();
    office.keychain = keychainWith(new Map([['GENDAN_SLACK', office.platforms.slack.secret]]));
    office.env = { GENDAN_SLACK: '', GENDAN_TEAMS: '' };
    const { code, out, err } = await office.run('channels');
    expect(code).toBe(0);
    expect(out).toMatch(/wecom +WeCom +GENDAN_WECOM in the environment/);
    expect(out).toMatch(/slack +Slack +GENDAN_SLACK in the keychain/);
    expect(out).toMatch(/teams +Teams +GENDAN_TEAMS missing/);
    expect(err).toMatch(/This machine, “SHANGHAI-PC-[0-9a-f]{4}”, sends/);
    const json = JSON.parse((await office.run('channels', '--json')).out) as {
      channels: { name: string; ready: boolean }[];
    };
    expect(json.channels.filter(({ ready }) => !ready).map(({ name }) => name)).toEqual(['teams']);
    expect((await office.run('notify', '--yes', '--channel', 'slack')).code).toBe(0);
    expect(shownIn(office).slack).toBeGreaterThan(0);
  });

  test('a keychain that fails says nothing of itself', async () => {
    await sendsAfresh();
    office.env = { GENDAN_SLACK: '' };
    const { hidden } = office.platforms.slack;
    office.keychain = { ...keychainWith(), get: () => Promise.reject(new Error(`locked: ${hidden[0]}`)) };
    const { err } = await office.run('notify', '--yes', '--channel', 'slack');
    expect(err).toContain('no keychain that can be reached');
  });

  test('a test message goes to one channel, once somebody agrees', async () => {
    expect((await office.run('channels', '--test', 'feishu')).code).toBe(1);
    expect(shownIn(office)).toEqual(each(0));
    expect((await office.run('channels', '--test', 'feishu', '--yes')).code).toBe(0);
    expect(office.platforms.feishu.shown.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^跟单：测试\n/),
    ]);
    expect(shownIn(office)).toEqual({ ...each(0), feishu: 1 });
  });

  test.each([
    ['an address', '企业微信', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc'],
    ['an access token that begins with a letter', '钉钉', `a${'0f3c'.repeat(15)}123`],
    ['a signing secret', '钉钉', 'SEC0a1b2c3d4e5f60718293a4b5c6d7e8f90'],
    ['a signing secret of letters and digits', '飞书', 'x7Kd92mQpZ4tLbV0cNf1'],
  ])('%s in the cell of its name is told as a finding, and not used or repeated', async (_, kind, value) => {
    const [first, ...rest] = ONE_EACH;
    office.write(bookWithChannels([{ ...first, 类型: kind, 密钥名称: value }, ...rest]));
    await sendsAfresh();
    await office.run('notify', '--yes', '--channel', 'wecom');
    await office.run('channels');
    await office.run('channels', '--json');
    for (const flag of ['--test', '--secret', '--forget'])
      await office.run('channels', flag, 'wecom', '--yes');
    expect(office.said.filter((text) => text.includes(value) || text.includes('qyapi'))).toEqual([]);
    expect(shownIn(office)).toEqual(each(0));
    expect(existsSync(office.book)).toBe(true);
  });
});

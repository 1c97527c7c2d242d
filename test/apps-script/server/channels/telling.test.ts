import { createHmac } from 'node:crypto';
import { messagesPage } from '../../../../apps-script/server/channels/page';
import { tellAgain, tellChannels } from '../../../../apps-script/server/channels/telling';
import { tellingOf, type TellRequest } from '../../../../apps-script/server/channels/what-to-tell';
import { worldOf, type Fetched, type Web, type World } from '../../../../emulators/apps-script/world';
import { workbookOf } from '../../../../emulators/spreadsheet/book';
import { sentAgain } from '../../../../shared/messages/delivery/by-hand';
import { piecesIn, readOutbox } from '../../../../shared/messages/delivery/outbox';
import { plan as planOf } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { channels, type ChannelCells } from '../../../tools/channel-rows';
import { meetingBook } from '../../../tools/meeting-book';
import { moment } from '../../../tools/order-facts';
import { sized } from '../../../tools/runs';
import { execute, type How } from '../../execute';

const KEY = '693a91f6-7a0c-4bc4-97a0-0ec251fa5aaa';
const WECOM = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`;
const SIGNING = 'SECf00f00f00f00f00f00f00';
const DINGTALK = `https://oapi.dingtalk.com/robot/send?access_token=${'ab'.repeat(32)}`;
const SECRETS = { GENDAN_CHANNEL_TEST: WECOM, GENDAN_DING: `${DINGTALK} ${SIGNING}` };

/** An order that is late, another whose SI closes tomorrow. */
const ORDERS = [
  { 订单号: 'L-1', 工厂交期: day('2026-05-08') },
  { 订单号: 'C-1', 工厂交期: day('2026-05-10'), 生产完成: day('2026-05-09'), 验货日期: day('2026-05-11'), 订舱日期: day('2026-05-08'), 截单时间: day('2026-05-19 12:00'), 船期: day('2026-05-24') },
]; // prettier-ignore
const NOW = '2026-05-18 09:30';
const BOTH: readonly ChannelCells[] = [{}, { 类型: '钉钉', 密钥名称: 'GENDAN_DING' }];

const requestFor = (rows: readonly ChannelCells[] = BOTH, more: Partial<TellRequest> = {}): TellRequest => ({
  plan: planOf(meetingBook(ORDERS, channels(...rows)), moment(NOW)),
  bookUrl: 'https://docs.google.com/spreadsheets/d/x/edit',
  isConfirmed: () => true,
  isAsked: false,
  ...more,
});

const OK: Web = () => ({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });

function worldWith(web: Web = OK, secrets: Readonly<Record<string, string>> = SECRETS): World {
  const world = worldOf(workbookOf({ sheets: [] }), { now: Date.UTC(2026, 4, 18, 1, 30) });
  for (const [name, value] of Object.entries(secrets)) world.properties.script.set(name, value);
  world.web = web;
  jest.spyOn(Date, 'now').mockImplementation(() => world.now);
  return world;
}
afterEach(() => jest.restoreAllMocks());

const tell = (world: World, request = requestFor(), how?: How): string =>
  execute(world, () => tellChannels(request), how).result.map(({ en }) => en).join('\n'); // prettier-ignore

/** What a group reads: where it went, and its first line. */
const read = ({ url, payload }: Fetched): string => {
  const { text } = JSON.parse(payload) as { text: { content: string } };
  return `${url.includes('weixin') ? 'WeCom' : 'DingTalk'}: ${text.content.split('\n')[0]}`;
};
const told = (world: World): string[] => world.fetched.map(read).sort();
const ALL = ['DingTalk', 'WeCom'].flatMap((name) => [
  `${name}: 跟单 5月18日（周一）：截单告警 1，升级 1`,
  `${name}: 跟单 5月18日（周一）：逾期 1，今天 1，本周 2`,
]);

const outboxOf = (world: World) => {
  const { document: kept } = world.properties;
  const head = kept.get('gendan.told') ?? '';
  const parts = /^([ab]):(\d+)$/.exec(head);
  const text = parts ? Array.from({ length: Number(parts[2]) }, (_, at) => kept.get(`gendan.told.${parts[1]}.${at}`)).join('') : head; // prettier-ignore
  return readOutbox(text);
};
const inState = (world: World, state: string): string[] =>
  piecesIn(outboxOf(world), (piece) => piece.state === state).map(({ channel }) => channel.name);

test('each group is told once; the run after tells nothing', () => {
  const world = worldWith();
  expect(tell(world)).toBe('Told 群1, 群2 (4)');
  expect(told(world)).toEqual(ALL);
  expect(tell(world)).toBe('There is nothing new to tell.');
  expect(world.fetched).toHaveLength(4);
});

test('DingTalk is asked with a signature that it can check', () => {
  const world = worldWith();
  tell(world);
  const { searchParams } = new URL(world.fetched.find(({ url }) => url.includes('dingtalk'))!.url);
  const time = searchParams.get('timestamp')!;
  expect(searchParams.get('sign')).toBe(createHmac('sha256', SIGNING).update(`${time}\n${SIGNING}`).digest('base64')); // prettier-ignore
}); // prettier-ignore

test('few calls: the record once before, once for each message and once after', () => {
  const { meter } = execute(worldWith(), () => tellChannels(requestFor()));
  expect(meter.log.filter((name) => name === 'UrlFetchApp.fetch')).toHaveLength(4);
  expect(meter.calls).toBeLessThanOrEqual(2 + 2 + 4 * 2 + 1 + 6);
});

test.each([false, true])(
  'a call to Google fails at any place (its work done: %s): no group is told twice, and what nobody knows of is listed',
  (isAfter) => {
    const { calls } = execute(worldWith(), () => tellChannels(requestFor())).meter;
    for (let at = 1; at <= calls; at++) {
      const world = worldWith();
      try {
        tell(world, undefined, { fault: { at, isAfter } });
      } catch {
        // The run died; what it leaves is what counts.
      }
      world.isLockHeld = false;
      tell(world);
      expect({ at, twice: told(world).filter((each, i, all) => all[i - 1] === each) }).toEqual({ at, twice: [] });
      const missed = ALL.filter((each) => !told(world).includes(each));
      const unknown = inState(world, 'uncertain').length;
      expect({ at, missed: missed.length, seen: missed.length <= unknown }).toEqual({ at, missed: missed.length, seen: true });
      expect(unknown).toBeLessThanOrEqual(1);
    }
  },
); // prettier-ignore

test('a run whose time is up at any moment: at most the one message under way is uncertain', () => {
  const { spent } = execute(worldWith(), () => tellChannels(requestFor())).meter;
  for (let limitMs = 0; limitMs < spent; limitMs += sized(60, 20)) {
    const world = worldWith();
    expect(() => tell(world, undefined, { limitMs })).toThrow('maximum execution time');
    tell(world);
    expect(new Set(told(world)).size).toBe(world.fetched.length);
    const missed = ALL.filter((each) => !told(world).includes(each)).length;
    expect(missed).toBeLessThanOrEqual(inState(world, 'uncertain').length);
  }
});

describe('what the platform or the way there does not do', () => {
  test('a name that is not found went nowhere: the next run tells', () => {
    const world = worldWith(() => 'dns');
    expect(tell(world)).toContain('群1: The platform cannot be reached (DNS), so nothing was sent.');
    world.web = OK;
    world.now += 3_600_000;
    tell(world);
    expect(told(world)).toEqual(ALL);
  });

  test('the quota of requests is used up: nothing is lost', () => {
    const world = { ...worldWith(), quotas: { ...worldWith().quotas, fetchesPerDay: 1 } };
    expect(tell(world)).toContain('Today’s quota of requests is used up');
    const next = { ...world, quotas: { ...world.quotas, fetchesPerDay: 100 } };
    tell(next);
    expect(told(next)).toEqual(ALL);
  });

  test.each(['zh_CN', 'de', 'en_US'])('in whatever language Google says so: %s', (locale) => {
    const world = { ...worldWith(), locale, quotas: { ...worldWith().quotas, fetchesPerDay: 0 } };
    expect(tell(world)).toContain('Today’s quota of requests is used up');
    expect(inState(world, 'uncertain')).toEqual([]);
  });

  test('an answer that was lost is uncertain, is not sent again by itself, and a person sends it', () => {
    const world = worldWith(() => 'throws');
    expect(tell(world)).toMatch(/群1: It was handed over, and no answer came .* Decide in the menu, Tell groups\./);
    world.web = OK;
    world.now += 3_600_000;
    const before = world.fetched.length;
    tell(world);
    expect(world.fetched).toHaveLength(before);
    const [found] = piecesIn(outboxOf(world), ({ state }) => state === 'uncertain');
    const { id } = found!.piece;
    execute(world, () => tellAgain(requestFor(), (outbox) => sentAgain(outbox, id), id));
    expect(world.fetched).toHaveLength(before + 1);
    expect(piecesIn(outboxOf(world), (piece) => piece.id === id).map(({ piece }) => piece.state)).toEqual(['sent']);
  }); // prettier-ignore

  test('a platform that wants it slower is left alone, and told by a later run', () => {
    const world = worldWith(() => ({ status: 200, body: '{"errcode":45009,"errmsg":"freq"}' }));
    tell(world, requestFor([{}]));
    const asked = world.fetched.length;
    world.web = OK;
    world.now += 3_600_000;
    tell(world, requestFor([{}]));
    expect(world.fetched.slice(asked).map(read).sort()).toEqual(ALL.slice(2));
  });
});

describe('what opens a channel', () => {
  const web: readonly (readonly [string, Web])[] = [
    ['all is well', OK],
    ['no name is found', () => 'dns'],
    ['the answer is lost', () => 'throws'],
    ['the platform refuses', () => ({ status: 400, body: 'no' })],
  ];
  test.each(web)('stands nowhere but in the script properties: %s', (_, answers) => {
    const world = worldWith(answers);
    const report = tell(world);
    const request = requestFor();
    const page = execute(world, () => messagesPage(tellingOf(request, outboxOf(world)), 'en', undefined)).result; // prettier-ignore
    const kept = [...world.properties.document.values(), ...world.properties.user.values()];
    const all = [report, page, ...kept, ...world.logged, ...world.said].join('\n');
    for (const secret of [KEY, 'qyapi.weixin', 'ab'.repeat(32), SIGNING, 'oapi.dingtalk'])
      expect(all).not.toContain(secret);
  }); // prettier-ignore

  test('that is missing, or no address of the platform, is said, and the other groups are told', () => {
    const world = worldWith(OK, { ...SECRETS, GENDAN_CHANNEL_TEST: 'https://example.com/hook?key=s3cret' });
    const report = tell(world);
    expect(report).toContain('群1: The secret’s value is no address of a WeCom bot');
    expect(report).not.toContain('s3cret');
    expect(told(world)).toEqual(ALL.slice(0, 2));
    const none = worldWith(OK, {});
    expect(tell(none)).toContain('群1: the script properties have no GENDAN_CHANNEL_TEST');
    expect(none.fetched).toEqual([]);
  });
});

describe('a mailing list', () => {
  const rows: readonly ChannelCells[] = [{ 类型: '邮件', 邮箱: 'sales@example.com', 密钥名称: null }];
  test('is written to once the person whose script runs has agreed to it', () => {
    const world = worldWith();
    const report = tell(world, requestFor(rows, { isConfirmed: () => false }));
    expect(report).toContain('a new address (sales@example.com)');
    expect(world.mails).toEqual([]);
    tell(world, requestFor(rows));
    expect(world.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['sales@example.com', '跟单 5月18日（周一）：截单告警 1，升级 1'],
      ['sales@example.com', '跟单 5月18日（周一）：逾期 1，今天 1，本周 2'],
    ]);
    expect(world.mails[0]!.body).toContain('C-1 Nordvik');
    tell(world, requestFor(rows));
    expect(world.mails).toHaveLength(2);
    expect(world.fetched).toEqual([]);
  });
});

test('a text to copy waits for somebody who copies it', () => {
  const world = worldWith();
  const rows: readonly ChannelCells[] = [{ 类型: '复制', 密钥名称: null }];
  expect(tell(world, requestFor(rows))).toContain('a text to copy');
  const asked = requestFor(rows, { isAsked: true });
  const page = execute(world, () => messagesPage(tellingOf(asked, outboxOf(world)), 'zh', undefined)).result;
  expect(page).toContain('C-1 Nordvik');
  expect(page).toContain('请先复制');
  tell(world, asked);
  expect(inState(world, 'sent')).toEqual(['群1', '群1']);
  expect(world.fetched).toEqual([]);
});

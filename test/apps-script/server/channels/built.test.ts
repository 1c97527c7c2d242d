import type { Web } from '../../../../emulators/apps-script/world';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { senderPatch } from '../../../../shared/messages/sender';
import { plan as planOf } from '../../../../shared/plan/plan';
import { channels, type ChannelCells } from '../../../tools/channel-rows';
import { moment } from '../../../tools/order-facts';
import { sampled, upTo } from '../../../tools/runs';
import { TEAM } from '../../../shared/features/digest/books';
import { atClock, open, small } from '../../tools';

const KEY = '693a91f6-7a0c-4bc4-97a0-0ec251fa5aaa';
const OK: Web = () => ({ status: 200, body: '{"errcode":0}' });

const bookWith = (...rows: readonly ChannelCells[]): Book => {
  const { sheets } = small(TEAM);
  return { sheets: [...sheets, channels(...(rows.length > 0 ? rows : [{}]))] };
};

/** The project that tells groups, in a spreadsheet with a WeCom group whose secret is there. */
function opened(book = bookWith(), now = '2026-05-18 09:10') {
  const under = open(book, { now: moment(now), channels: true });
  under.world.properties.script.set('GENDAN_CHANNEL_TEST', KEY);
  under.world.web = OK;
  return under;
}
type Under = ReturnType<typeof opened>;

/** With Google as the sender and the timer on. */
function sending(book?: Book, now?: string): Under {
  const under = opened(book, now);
  under.project.call('sendByGoogle');
  under.project.call('turnRemindersOn');
  return under;
}

const goTo = ({ world }: Under, now: string): void =>
  void (world.now = atClock(moment(now), 'Asia/Shanghai'));
const titles = ({ world }: Under): string[] =>
  world.fetched.map(({ payload }) => (JSON.parse(payload) as { text: { content: string } }).text.content.split('\n')[0]!); // prettier-ignore

test('the hourly run tells the group once, after the mails, within the hours of the office', () => {
  const under = sending(bookWith(), '2026-05-18 08:10');
  for (const [now, mails, told] of [['2026-05-18 08:10', 0, 0], ['2026-05-18 09:10', 6, 2], ['2026-05-18 10:10', 6, 2], ['2026-05-18 20:10', 6, 2], ['2026-05-19 09:10', 12, 3]] as const) {
    goTo(under, now);
    expect(under.project.timed().error).toBeUndefined();
    expect({ now, mails: under.world.mails.length, told: under.world.fetched.length }).toEqual({ now, mails, told });
  }
  expect(titles(under).map((title) => title.slice(0, 15))).toEqual(['跟单 5月18日（周一）：升级', '跟单 5月18日（周一）：逾期', '跟单 5月19日（周二）：逾期']);
}); // prettier-ignore

test('nothing leaves before somebody has let Google send, and refusing changes nothing', () => {
  const under = opened();
  under.project.call('turnRemindersOn');
  under.project.timed();
  under.world.answers.push('NO');
  const before = under.book();
  under.project.call('sendByGoogle');
  expect(under.book()).toEqual(before);
  under.project.timed();
  expect(under.world.fetched).toEqual([]);
  expect(under.world.said.join('\n')).toContain('群1 (企业微信)');
});

test('who sends stands in the settings; where another machine did, what is current counts as told', () => {
  const plan = planOf(bookWith(), moment('2026-05-18 09:10'));
  const elsewhere = applyPatch(plan.book, senderPatch(plan, '单证室电脑')).book;
  const under = opened(elsewhere);
  under.project.call('turnRemindersOn');
  under.project.timed();
  expect([under.world.mails, under.world.fetched]).toEqual([[], []]);
  under.project.call('sendByGoogle');
  expect(under.world.said.join('\n')).toContain('现在由“单证室电脑”发送');
  expect(planOf(under.book(), moment('2026-05-18 09:10')).config.settings.sender).toBe('Google');
  under.project.timed();
  expect(under.world.fetched).toEqual([]);
  goTo(under, '2026-05-19 09:10');
  under.project.timed();
  expect(titles(under)).toEqual([expect.stringContaining('跟单 5月19日（周二）：逾期')]);
});

test('a copy of the spreadsheet has the setting and not the consent: it tells nobody', () => {
  const under = sending(bookWith());
  under.world.properties.document.set('gendan.sends', 'spreadsheet-0');
  under.project.timed();
  expect(under.world.fetched).toEqual([]);
  under.project.call('previewMessages');
  expect(under.world.shown.at(-1)!.html).toContain('表格的副本也要重新选一次');
});

test('from the menu: each message is shown, then the button sends, whatever the hour', () => {
  const under = sending(bookWith(), '2026-05-18 21:00');
  under.project.call('previewMessages');
  const { html } = under.world.shown.at(-1)!;
  expect(html).toContain('A-03 Meridian');
  expect(html).not.toContain(KEY);
  expect(under.world.fetched).toEqual([]);
  const shown = /sendMessagesNow\(("\[.*\]")\)/.exec(html)![1]!;
  expect(under.project.call('sendMessagesNow', [JSON.parse(shown)])).toBe('已发到：群1（2 条）');
  expect(under.project.call('sendMessagesNow', ['[]'])).toBe('没有新的内容要告诉群。');
  expect(under.world.fetched).toHaveLength(2);
});

test('a new mailbox of a channel waits until the person has seen it', () => {
  const under = sending(bookWith({ 类型: '邮件', 邮箱: 'sales@example.com', 密钥名称: null }));
  under.project.timed();
  const toList = (): number => under.world.mails.filter(({ to }) => to === 'sales@example.com').length;
  expect(toList()).toBe(0);
  under.project.call('previewMessages');
  const shown = /sendMessagesNow\(("\[.*\]")\)/.exec(under.world.shown.at(-1)!.html)![1]!;
  under.project.call('sendMessagesNow', [JSON.parse(shown)]);
  expect(toList()).toBe(2);
});

test('what nobody knows of is decided by a person: sent once more, or left', () => {
  const under = sending();
  under.world.web = () => 'throws';
  under.project.timed();
  under.world.web = OK;
  goTo(under, '2026-05-18 10:10');
  under.project.timed();
  expect(under.world.fetched).toHaveLength(2);
  under.project.call('previewMessages');
  const ids = [...under.world.shown.at(-1)!.html.matchAll(/data-id="([^"]+)" data-is="again"/g)].map(([, id]) => id!); // prettier-ignore
  expect(ids).toHaveLength(2);
  const decide = (id: string, is: string): unknown =>
    under.project.call('decideMessage', [JSON.stringify({ id, is })]);
  expect(decide(ids[0]!, 'again')).toBe('已发到：群1（1 条）');
  expect(decide(ids[1]!, 'drop')).toBe('不再发，算已经说过。');
  expect(decide(ids[1]!, 'again')).toContain('没有要处理的消息');
  expect(under.world.fetched).toHaveLength(3);
});

/** Calls of telling; those before are the update's and the mails', which have tests of their own. */
const OF_TELLING = 14;

test.each([false, true])('a call to Google fails among the messages (its work done: %s): nobody is told twice', (isAfter) => {
  const { calls } = sending().project.timed().meter;
  const last = upTo(calls).slice(-OF_TELLING);
  for (const at of sampled(last, 2)) {
    const under = sending();
    under.project.timed({ fault: { at, isAfter } });
    goTo(under, '2026-05-18 10:10');
    expect(under.project.timed().error).toBeUndefined();
    expect({ at, twice: new Set(titles(under)).size === under.world.fetched.length }).toEqual({ at, twice: true });
    const uncertain = (under.world.properties.document.get('gendan.told')!.match(/"state":"uncertain"/g) ?? []).length;
    expect({ at, known: under.world.fetched.length + uncertain >= 2 }).toEqual({ at, known: true });
  }
}); // prettier-ignore

test('nothing that opens a group is in the spreadsheet, in the log or in what is kept', () => {
  const under = sending();
  under.project.timed();
  const { properties, logged, said, shown } = under.world;
  const all = JSON.stringify([
    under.book(),
    [...properties.document],
    [...properties.user],
    logged,
    said,
    shown,
  ]);
  expect(all).not.toContain(KEY);
  expect(all).not.toContain('qyapi');
});

test('the book without channels is left as it is', () => {
  const under = open(small(TEAM), { now: moment('2026-05-18 09:10'), channels: true });
  under.project.call('sendByGoogle');
  expect(under.world.said).toEqual([expect.stringContaining('没有启用的渠道')]);
  under.project.call('turnRemindersOn');
  expect(under.project.timed().error).toBeUndefined();
  expect([under.world.mails.length, under.world.fetched.length]).toEqual([6, 0]);
});

import fc from 'fast-check';
import type { Happening } from '../../../shared/messages/happening';
import { channelFindings } from '../../../shared/messages/channel-findings';
import type { Plan } from '../../../shared/plan/plan';
import { same } from '../../../shared/lang';
import { plan as planOf } from '../../../shared/plan/plan';
import { addressOf } from '../../../shared/book/address';
import { channels, plannedFor, textOf, type ChannelCells } from '../../tools/channel-rows';
import { day, sheetOf } from '../../tools/book';
import { meetingBook, MORNING, type MeetingCells } from '../../tools/meeting-book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

/** 王丽’s order is ten days late, 赵强’s for three; of C-1 孙敏 has the SI to send by noon tomorrow. */
const ORDERS: readonly MeetingCells[] = [
  { 订单号: 'L-1', 工厂交期: day('2026-05-08') },
  { 订单号: 'L-2', 工厂交期: day('2026-05-15'), 业务员: '赵强', 客户: 'Meridian' },
  { 订单号: 'C-1', 工厂交期: day('2026-05-10'), 生产完成: day('2026-05-09'), 验货日期: day('2026-05-11'), 订舱日期: day('2026-05-08'), 截单时间: day('2026-05-19 12:00'), 船期: day('2026-05-24') },
]; // prettier-ignore

/** Of a Monday morning in the office. */
const OPEN = moment('2026-05-18 09:30');

const planWith = (rows: readonly ChannelCells[], orders = ORDERS, now = OPEN): Plan =>
  planOf(meetingBook(orders, channels(...rows)), now);

/** Orders that a channel for somebody hears of. */
const heard = (audience: string): string[] => {
  const { send } = plannedFor(planWith([{ 发给谁: audience, 发什么: '每日提醒' }]));
  const lines = send.flatMap(({ message }) => message.lines);
  return ['L-1', 'L-2', 'C-1'].filter((order) => lines.some((line) => line.includes(order)));
};

describe('who reads a channel', () => {
  test.each([
    ['nothing', '', ['L-1', 'L-2', 'C-1']],
    ['a person', '王丽', ['L-1']],
    ['another spelling of the team list', 'wang li', ['L-1']],
    ['two people', '王丽、Zhao Qiang', ['L-1', 'L-2']],
    ['a role', '业务', ['L-1', 'L-2']],
    ['a role and a person', '单证、赵强', ['L-2', 'C-1']],
    ['somebody who has nothing to do', '张总', []],
  ])('%s', (_, audience, orders) => {
    expect(heard(audience)).toEqual(orders);
  });

  test('an audience that names nobody known is told nothing, and the cell says so', () => {
    const plan = planWith([{ 发给谁: '采购组' }]);
    const { send, later, findings } = plannedFor(plan);
    expect([send, later]).toEqual([[], []]);
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'warning', kind: 'channel', message: expect.objectContaining({ zh: expect.stringContaining('“采购组”') }) }),
    ]); // prettier-ignore
    expect(addressOf(findings[0]!.place)).toBe('跟单_渠道!C2');
    expect(channelFindings(plan)).toEqual(findings);
  });

  test('of an audience that is known in part those who are known read it, and the rest is told', () => {
    const plan = planWith([{ 发给谁: '王丽、采购组', 发什么: '每日提醒' }]);
    expect(plannedFor(plan).send).toHaveLength(1);
    expect(channelFindings(plan).map(({ message }) => message.en)).toEqual([
      '采购组, in the channel 群1, is nobody on the team list and no role, and is left out.',
    ]);
  });
});

describe('a channel that cannot be opened is told nothing, and says at which cell', () => {
  test.each([
    ['without the name of a secret', { 密钥名称: null }, 'G2'],
    ['with an address in the place of the name', { 密钥名称: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1' }, 'G2'],
    ['a mail channel without a mailbox', { 类型: '邮件', 密钥名称: null }, 'H2'],
  ])('%s', (_, cells, at) => {
    const plan = planWith([cells]);
    expect(plannedFor(plan).send).toEqual([]);
    expect(channelFindings(plan).map(({ place }) => addressOf(place))).toContain(`跟单_渠道!${at}`);
    expect(JSON.stringify(plannedFor(plan).findings)).not.toContain('qyapi');
  }); // prettier-ignore

  test('text to paste needs neither', () => {
    expect(plannedFor(planWith([{ 类型: '复制', 密钥名称: null }])).send).toHaveLength(2);
  });
});

test('a channel that is off is left alone', () => {
  expect(plannedFor(planWith([{ 启用: '否' }]))).toEqual({ send: [], later: [], findings: [] });
});

test('a channel is told what its row says; the digest where it says nothing', () => {
  const what = (发什么: string | null): string[] =>
    plannedFor(planWith([{ 发什么 }])).send.map(({ message }) => message.what);
  expect(what(null)).toEqual(['digest']);
  expect(what('升级')).toEqual(['escalation']);
  expect(what('截单告警、每日提醒')).toEqual(['cutoff', 'digest']);
  expect(what('交接')).toEqual([]);
});

test('the digest names each person with what is theirs, who has most that is late first', () => {
  expect(textOf(plannedFor(planWith([{ 发什么: '每日提醒' }])))).toBe(
    `跟单 5月18日（周一）：逾期 2，今天 2，本周 2
王丽：逾期 1，今天 1
- L-1 Nordvik · 催完工 · 超期10天
- L-1 Nordvik · 尾查/终期验货 · 落后7天
赵强：逾期 1，今天 1
- L-2 Meridian · 催完工 · 超期3天
- L-2 Meridian · 尾查/终期验货 · 今天到期
孙敏：本周 2
- C-1 Nordvik · 报关资料 · 5月19日 12:00 · 剩26小时30分钟
- C-1 Nordvik · 补料 · 5月19日 12:00 · 剩26小时30分钟`,
  );
});

test('what happened comes in one message, what cannot wait first', () => {
  expect(textOf(plannedFor(planWith([{ 发什么: '升级、截单告警', 语言: '英文' }])))).toBe(
    `Gendan, Mon 18 May: 1 closing soon, 1 escalated
Cut-off alarm (1)
- C-1 Nordvik · SI Cut-off Tue 19 May 12:00 · in 1 day · not done: Export documents, Shipping instruction (SI) · 孙敏
Escalation (1)
- L-1 Nordvik · Finish production · 10 days late · 王丽 · escalated to Manager / Director`,
  );
});

describe('nothing is told twice', () => {
  const plan = planWith([{}]);
  const first = plannedFor(plan).send.map(({ message }) => message);
  const told = new Set(first.flatMap(({ tells }) => tells));
  const isTold = (_: string, key: string): boolean => told.has(key);

  test('the run after has nothing to tell, and makes no message of it', () => {
    const sent = new Set(first.map(({ key }) => key));
    expect(plannedFor(plan, { isTold, isSent: (_, key) => sent.has(key) }).send).toEqual([]);
  });

  test('what happened since is told alone', () => {
    const [cutoff] = [...told].filter((key) => key.startsWith('cutoff'));
    const { send } = plannedFor(plan, { isTold: (_, key) => key === cutoff, isSent: (_, key) => key.startsWith('digest') }); // prettier-ignore
    expect(send.map(({ message }) => message.tells)).toEqual([[...told].filter((key) => key !== cutoff)]);
  });

  test('each channel for itself', () => {
    const two = planWith([{}, {}]);
    const { send } = plannedFor(two, { isTold: (channel, key) => channel === '群1' && told.has(key), isSent: (channel) => channel === '群1' }); // prettier-ignore
    expect(send.map(({ channel }) => channel.name)).toEqual(['群2', '群2']);
  });

  test('the digest comes once a day, whatever changes in it', () => {
    const key = first.find(({ what }) => what === 'digest')!.key;
    const other = planWith([{ 发什么: '每日提醒' }], ORDERS.slice(1));
    expect(plannedFor(other, { isSent: (_, each) => each === key }).send).toEqual([]);
    const tomorrow = planWith([{ 发什么: '每日提醒' }], ORDERS, moment('2026-05-19 09:30'));
    expect(plannedFor(tomorrow, { isSent: (_, each) => each === key }).send).toHaveLength(1);
  });
});

describe('the hours of a channel', () => {
  const at = (now: string, cells: ChannelCells = {}) => plannedFor(planWith([cells], ORDERS, moment(now)));
  test('are those of the office on its working days', () => {
    expect(at('2026-05-18 09:30').send).toHaveLength(2);
    const { send, later } = at('2026-05-18 22:10');
    expect(send).toEqual([]);
    expect(later).toEqual([expect.objectContaining({ isDayOff: false, opens: moment('2026-05-19 09:00') })]);
  });

  test('or its own, still on working days alone', () => {
    expect(at('2026-05-18 09:30', { 时间: '17:00-18:00' }).later).toHaveLength(1);
    expect(at('2026-05-18 17:10', { 时间: '17:00-18:00' }).send).toHaveLength(2);
    expect(at('2026-05-17 17:10', { 时间: '17:00-18:00' }).later).toEqual([
      expect.objectContaining({ isDayOff: true, opens: moment('2026-05-18 17:00') }),
    ]);
  });

  test('are not kept where somebody who stands in front of it says so', () => {
    const late = planWith([{}], ORDERS, moment('2026-05-18 22:10'));
    expect(plannedFor(late, { keepHours: false }).send).toHaveLength(2);
  });
});

test('where the team wants no digests, channels get none either, and are told the rest', () => {
  const settings = sheetOf('跟单_设置', [['工作表', '项目', '列', '列标题', '值'], [null, '每日提醒', null, null, '否']]); // prettier-ignore
  const plan = planOf(meetingBook(ORDERS, channels({}), settings), OPEN);
  expect(plannedFor(plan).send.map(({ message }) => message.what)).toEqual(['cutoff']);
});

test('a long list is folded, says how many more, and all of it counts as told', () => {
  const events = Array.from({ length: 200 }, (_, at): Happening => ({
    key: `e ${at}`, what: 'escalation', order: `P-${at}`, customer: '', line: same(`P-${at}`), people: [],
  })); // prettier-ignore
  const { send } = plannedFor(planWith([{}]), { happenings: events });
  expect(send).toHaveLength(1);
  expect(send[0]!.message.lines).toHaveLength(16);
  expect(send[0]!.message.lines[15]).toBe('……另有 185 项，见订单表');
  expect(send[0]!.message.tells).toHaveLength(200);
});

test('a digest of a large team stays a message that is read: counts for everybody, lines for the worst', () => {
  const daily = Array.from({ length: 400 }, (_, at): Happening => ({
    key: `d ${at}`, what: 'digest', pressing: 'late', order: `P-${at}`, customer: '', line: same(`P-${at}`), people: [`员工${at % 40}`],
  })); // prettier-ignore
  const [{ message }] = plannedFor(planWith([{}]), { happenings: daily }).send as [never];
  const { title, lines } = message as { title: string; lines: string[] };
  expect(title).toBe('跟单 5月18日（周一）：逾期 400');
  expect(lines.filter((line) => line.endsWith('：逾期 10'))).toHaveLength(40);
  const written = lines.filter((line) => line.startsWith('- ')).length;
  const folded = lines.flatMap((line) => Number(/另有 (\d+) 项/.exec(line)?.[1] ?? 0));
  expect(written + folded.reduce((sum, each) => sum + each, 0)).toBe(400);
  expect(lines.length).toBeLessThan(150);
});

test('names and numbers never make a line of their own', () => {
  const orders = [{ ...ORDERS[0]!, 客户: 'Nordvik\r\n@所有人\u2028- PO-9 已取消' }];
  const { message } = plannedFor(planWith([{}], orders)).send[0]!;
  expect([message.title, ...message.lines].filter((line) => /[\r\n\u2028]/.test(line))).toEqual([]);
});

test('whatever happens in whatever order, each channel is told of each thing once, and of everything', () => {
  const plan = planWith([{}, { 发给谁: '王丽' }, { 发什么: '交接' }]);
  const event = (at: number): Happening => ({
    key: `e ${at}`, what: at % 3 ? 'escalation' : 'handoff', order: `P-${at}`, customer: '', line: same(`P-${at}`), people: at % 2 ? ['王丽'] : ['孙敏'],
  }); // prettier-ignore
  const run = fc.array(fc.nat(12), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), (hours) => {
      const told: string[] = [];
      const sent: string[] = [];
      for (const ids of hours) {
        const { send } = plannedFor(plan, {
          happenings: ids.map(event),
          isTold: (channel, key) => told.includes(`${channel} ${key}`),
          isSent: (channel, key) => sent.includes(`${channel} ${key}`),
        });
        for (const { channel: { name }, message } of send) {
          told.push(...message.tells.map((key) => `${name} ${key}`));
          sent.push(`${name} ${message.key}`);
        }
      }
      const all = new Set(hours.flat());
      const wanted = [...all].flatMap((at) => [
        `群1 e ${at}`, ...(at % 2 ? [`群2 e ${at}`] : []), ...(at % 3 ? [] : [`群3 e ${at}`]),
      ]);
      expect(told.sort()).toEqual(wanted.sort());
      expect(new Set(sent).size).toBe(sent.length);
    }),
    runs(50, 500),
  );
}); // prettier-ignore

test('the link of the book stands beside the text', () => {
  const { send } = plannedFor(planWith([{}]), { link: 'https://example.com/book' });
  expect(send.map(({ message }) => message.link)).toEqual([
    'https://example.com/book',
    'https://example.com/book',
  ]);
});

test('a book without the sheet of channels tells nobody', () => {
  expect(plannedFor(planOf(meetingBook(ORDERS), MORNING))).toEqual({ send: [], later: [], findings: [] });
});

import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { CAPABILITIES } from '../../../../shared/features';
import { mattersDue } from '../../../../shared/features/matters/due-today';
import { mattersView } from '../../../../shared/features/matters/view';
import { agendaOf } from '../../../../shared/features/meetings/agenda/agenda';
import { proposeDone } from '../../../../shared/features/matters/decision';
import { NotUnderstood, readTyped } from '../../../../shared/features/meetings/typed/read';
import { proposeMinutes } from '../../../../shared/features/meetings/minutes';
import { mattersOf } from '../../../../shared/orders/matters';
import { entryNamed } from '../../../../shared/orders/entry';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { followUp } from '../../../../shared/proposals/follow-up';
import { isoOf, type Moment } from '../../../../shared/time/moment';
import { day, sheetOf } from '../../../tools/book';
import { agendaIn, headings, matters, meetingBook, meetingPlan, MORNING } from '../../../tools/meeting-book';
import { moment } from '../../../tools/order-facts';

const ORDER = { 订单号: 'S-1', 截单时间: day('2026-06-30 12:00'), 订舱日期: day('2026-05-11') };
const PLAN = meetingPlan([{}, ORDER]);
const read = (line: string, key = 'P-1', plan: Plan = PLAN) => readTyped(plan, { key }, line);
/** `booking 2026-05-20 王丽`; what is asked or refused by its first words. */
function said(line: string, key = 'P-1', plan: Plan = PLAN): string {
  const reading = read(line, key, plan);
  if (reading.is !== 'understood') return reading.is;
  const { stage = '-', due, owner, movesDue, movesOwner } = reading.decision;
  return `${stage} ${isoOf(due)}${movesDue ? '!' : ''} ${owner}${movesOwner ? '!' : ''}`;
}

describe('a line of the minutes', () => {
  test.each([
    ['订舱 改 5/20 王丽', 'booking 2026-05-20! 王丽!'],
    ['订舱改到5/20，由王丽负责', 'booking 2026-05-20! 王丽!'],
    ['把订舱改到5月20日 赵强', 'booking 2026-05-20! 赵强!'],
    ['订舱 5/20 14:00 王丽', 'booking 2026-05-20 14:00! 王丽!'],
    ['订舱 改 下周三 王丽', 'booking 2026-05-27! 王丽!'],
    ['订舱 改 5/27（周三） 王丽', 'booking 2026-05-27! 王丽!'],
    ['Booking to 20 May Wang Li', 'booking 2026-05-20! 王丽!'],
    ['Move booking to 20 May, Zhao Qiang', 'booking 2026-05-20! 赵强!'],
    ['booking by Friday, Sun Min', 'booking 2026-05-22! 孙敏!'],
    ['订舱 王丽', 'booking 2026-06-29 王丽!'],
    ['验货 改 5/28 孙敏', 'final_qc 2026-05-28! 孙敏!'],
    ['尾查/终期验货 改 5/28', 'final_qc 2026-05-28! 王丽'],
  ])('%s moves a stage: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['找两家货代比价 5/20 王丽', '- 2026-05-20 王丽'],
    ['订舱单发给客户 5/20 王丽', '- 2026-05-20 王丽'],
    ['和客户谈交期 5/20 王丽', '- 2026-05-20 王丽'],
    ['ask the factory for a new date, Wang Li, Friday', '- 2026-05-22 王丽'],
    ['决定：改包装 5/20 王丽', '- 2026-05-20 王丽'],
  ])('%s is something to be done, and moves nothing', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['订舱 改 下周 王丽', '不是哪一天'],
    ['订舱 改 尽快 王丽', '不是哪一天'],
    ['订舱 改 5/10 王丽', '已经过了'],
    ['订舱 改 2/30 王丽', '看不懂'],
    ['订舱 改 5/20 5/22 王丽', '不止一个日期'],
    ['Booking to 5/6 Wang Li', '还是'],
    ['订舱 改 5/20 王立', '“王立”看不懂'],
    ['订舱 改 5/20 小王', '“小王”是王丽吗'],
    ['订舱 改 5/20 王丽 赵强', '只能是一个'],
    ['订舱 改 5/20', '谁负责'],
    ['改 5/20 王丽', '哪个节点'],
    ['定金 改 5/20', '哪个节点'],
    ['5/20 王丽', '哪个节点'],
    ['找货代比价 王丽', '到哪一天'],
    ['订舱 周一 王丽', '“周一”是 5月18日 还是 5月25日'],
    ['booking next Friday Wang Li', '还是 5月29日'],
    ['订舱 5/20 之后 王丽', '没说到哪天为止'],
    ['booking not before 20 May Wang Li', '没说到哪天为止'],
    ['找货代比价 5/20 起 王丽', '没说到哪天为止'],
    ['', '写下决定'],
  ])('%s is asked about: %s', (line, about) => {
    const reading = read(line);
    expect(reading.is === 'asked' && reading.question.zh).toContain(about);
  });

  test('what is offered for an answer is understood, or asked about something else', () => {
    for (const line of [
      'Booking to 5/6 Wang Li',
      '订舱 改 5/20 5/22 王丽',
      '订舱 改 5/20或5/22 王丽',
      '订舱 周一 王丽',
      '订舱 改 5/20 王立',
      '订舱 改 5/20 小王',
      '订舱 改 5/20 王丽 赵强',
      '订舱 改 5/20',
      '改 5/20 王丽',
    ]) {
      const reading = read(line);
      const offers = reading.is === 'asked' ? reading.offers : [];
      expect(offers.length).toBeGreaterThan(0);
      // A person may still be missing then.
      for (const offer of offers) {
        const next = read(offer.line);
        expect(
          next.is === 'understood' ||
            (next.is === 'asked' && next.question.zh !== (reading.is === 'asked' && reading.question.zh)),
        ).toBe(true);
      }
    }
  });

  test.each([
    ['交期 改 5/20', 'P-1', '交期是外部定的'],
    ['截单 改 5/20 王丽', 'P-1', '截单是外部定的'],
    ['船期改到 5/20', 'P-1', '船期是外部定的'],
    ['信用证有效期 改 5/20', 'P-1', '外部定的'],
    ['SI Cut-off to 20 May', 'S-1', '外部定的'],
    ['补料 改 7/1 孙敏', 'S-1', '最晚 6月30日'],
    ['开船 改 7月10日 王丽', 'P-1', '最晚 7月7日'],
    ['收定金 改 5/20 王丽', 'P-1', '已经完成'],
    ['订舱 改 5/22 王丽', 'S-1', '已经完成'],
  ])('%s cannot be moved in a meeting (%s): %s', (line, key, reason) => {
    const reading = read(line, key);
    expect(reading.is === 'refused' && reading.reason.zh).toContain(reason);
  });

  test('what is past its outside date stays late, and may be given to somebody else', () => {
    const late = meetingPlan([{ 工厂交期: day('2026-05-12') }]);
    expect(said('生产完成 改 5/22 赵强', 'P-1', late)).toBe('prod_done 2026-05-22 赵强!');
    const reading = read('生产完成 改 5/22 赵强', 'P-1', late);
    expect(reading.is === 'understood' && reading.said.zh).toContain('期限仍是 5月12日');
    expect(said('生产完成 改 5/22 王丽', 'P-1', late)).toBe('refused');
    expect(said('决定：生产完成 改 5/22 王丽', 'P-1', late)).toBe('- 2026-05-22 王丽');
  });

  test('an earlier day than the outside one is the team’s to set', () => {
    expect(said('补料 改 5/20 孙敏', 'S-1')).toBe('si 2026-05-20! 孙敏');
  });

  test('without an order no stage can be meant', () => {
    expect(said('订舱 改 5/20 王丽', '')).toBe('asked');
    expect(said('约工厂开会 5/20 王丽', '')).toBe('- 2026-05-20 王丽');
  });

  test('who is alone does it', () => {
    const alone = meetingPlan(
      [{}],
      sheetOf('跟单_人员', [
        ['姓名', '角色'],
        ['王丽', '业务'],
      ]),
    );
    expect(said('订舱 改 5/20', 'P-1', alone)).toMatch(/^booking 2026-05-20! 王丽/);
  });

  test('a person called Sun is no Sunday, one called May no month', () => {
    const named = meetingPlan([{}], sheetOf('跟单_人员', [['姓名', '角色'], ['Sun', '业务'], ['May', '业务']])); // prettier-ignore
    expect(said('Booking to 20 May Sun', 'P-1', named)).toBe('booking 2026-05-20! Sun!');
    expect(said('Booking to 20 May, May', 'P-1', named)).toBe('booking 2026-05-20! May!');
  });

  test('nothing that is typed throws', () => {
    for (const line of [
      '((((',
      '\\d+[',
      '🙂 5/20',
      'a'.repeat(3000),
      '订舱 '.repeat(300),
      '{{x}}',
      '=1+1',
      '王丽'.repeat(50),
    ])
      // prettier-ignore
      expect(['asked', 'understood', 'refused']).toContain(read(line).is);
  });
});

const stageOf = (book: Book, key: string, stage: string, now: Moment = MORNING) =>
  entryNamed(planOf(book, now), key)!.whole.speaks.row.order.stages.find((each) => each.stage.key === stage)!;

describe('minutes that are written', () => {
  const notes = [
    { key: 'P-1', text: '订舱 改 5/20 王丽' },
    { key: '', text: '约工厂开会 5/21 赵强' },
  ];
  const before = meetingBook([{}]);
  const proposal = proposeMinutes(planOf(before, MORNING), notes, '张总');
  const after = applyPatch(before, proposal.patch).book;

  test('are rows of 跟单_事项, one each', () => {
    expect(mattersOf(planOf(after, MORNING)).map(({ matter }) => matter)).toMatchObject([
      { number: 'D-1', kind: 'decision', order: 'P-1', stage: 'booking', raisedBy: '张总', owner: '王丽', due: moment('2026-05-20'), state: 'open', source: '2026-05-18', text: '订舱 改 5/20 王丽' },
      { number: 'D-2', kind: 'decision', owner: '赵强', due: moment('2026-05-21'), text: '约工厂开会 5/21 赵强' },
    ]); // prettier-ignore
    expect(proposal.title).toEqual({ zh: '晨会：2 条决定', en: 'Meeting: 2 decisions' });
    expect(proposal.notes[0]!.zh).toBe('P-1 订舱：王丽，5月20日（周三）前');
  });

  test('move the stage: due, owner, and nothing of the order’s own cells', () => {
    expect(stageOf(before, 'P-1', 'booking').due).not.toBe(moment('2026-05-20'));
    const moved = stageOf(after, 'P-1', 'booking');
    expect([isoOf(moved.due!), moved.by, moved.owner?.owner]).toEqual(['2026-05-20', 'agreed', '王丽']);
    expect(after.sheets.find(({ name }) => name === '出货')).toEqual(before.sheets[0]);
  });

  test('stand in the log with their numbers', () => {
    const log = planOf(after, MORNING).config.log.map(({ event, order, stage, by, note }) => [event, order, stage, by, note]); // prettier-ignore
    expect(log).toEqual([
      ['note', 'P-1', 'booking', '张总', 'D-1 订舱 改 5/20 王丽'],
      ['due', 'P-1', 'booking', '张总', 'D-1 订舱 改 5/20 王丽'],
      ['owner', 'P-1', 'booking', '张总', 'D-1 订舱 改 5/20 王丽'],
      ['note', '', '', '张总', 'D-2 约工厂开会 5/21 赵强'],
    ]);
  });

  test('come back the next morning, until the stage is done or the row says so', () => {
    const next = moment('2026-05-19 08:45');
    expect(headings(agendaIn(after, next)).decision).toEqual(['D-1', 'D-2']);
    const booked = {
      sheets: [meetingBook([{ 订舱日期: day('2026-05-19') }]).sheets[0]!, ...after.sheets.slice(1)],
    };
    expect(headings(agendaIn(booked, next)).decision).toEqual(['D-2']);
    const done = applyPatch(booked, proposeDone(planOf(booked, next), 'D-2', '', '赵强').patch).book;
    expect(headings(agendaIn(done, next)).decision).toBeUndefined();
    expect(mattersOf(planOf(done, next))[1]!.matter).toMatchObject({ state: 'done', closed: next });
  });

  test('are over everywhere once their stage was done since, and not by what was done before', () => {
    const next = moment('2026-05-20 08:45');
    const booked = (on: string) =>
      planOf({ sheets: [meetingBook([{ 订舱日期: day(on) }]).sheets[0]!, ...after.sheets.slice(1)] }, next);
    const told = (plan: Plan) => [
      mattersDue(plan)
        .things.map(({ opens }) => opens)
        .includes('D-1'),
      mattersView(plan, { me: '', count: 9 })
        .lines.map(({ number }) => number)
        .includes('D-1'),
      mattersView(plan, { me: '', count: 9, all: true }).lines.find(({ number }) => number === 'D-1')!.state,
      agendaOf(plan, CAPABILITIES).parts.some(({ part }) => part === 'decision'),
    ];
    expect(told(booked('2026-05-19'))).toEqual([false, false, 'done', true]);
    expect(told(booked('2026-05-15'))).toEqual([true, true, 'open', true]);
  });

  test('go on counting, whatever numbers are there', () => {
    const book = meetingBook([{}], matters({ 编号: 'D-7', 类型: '决定', 内容: '旧的' }, { 编号: 'd-12', 类型: '建议' }, { 编号: 'X-99', 类型: '活动' })); // prettier-ignore
    const { patch } = proposeMinutes(planOf(book, MORNING), notes, '');
    const numbers = mattersOf(planOf(applyPatch(book, patch).book, MORNING)).map(
      ({ matter }) => matter.number,
    );
    expect(numbers).toEqual(['D-7', 'd-12', 'X-99', 'D-13', 'D-14']);
  });

  test('all or nothing: one line that is not understood writes none', () => {
    const all = [...notes, { key: 'P-1', text: '交期 改 5/30' }];
    expect(() => proposeMinutes(planOf(before, MORNING), all, '')).toThrow(NotUnderstood);
    expect(() => proposeMinutes(planOf(meetingBook([]), MORNING), notes, '')).toThrow(NotUnderstood);
  });

  test('the results that follow are part of the same write', () => {
    const { after: planned } = followUp(planOf(before, MORNING), proposal.patch);
    expect(entryNamed(planned, 'P-1')!.work.some(({ stage }) => stage.due === moment('2026-05-20'))).toBe(
      true,
    );
  });
});

test('of an order with several shipments the row that is meant is moved, and no other', () => {
  const rows = [
    { 订单号: 'M-1', 船期: day('2026-07-06') },
    { 订单号: 'M-1', 船期: day('2026-08-10') },
  ];
  const book = meetingBook(rows);
  const plan = planOf(book, MORNING);
  const entry = entryNamed(plan, 'M-1')!;
  const [first, second] = entry.whole.rows;
  const place = { sheet: '出货', row: second!.row.row.row, column: 1 };
  const { patch } = proposeMinutes(plan, [{ key: 'M-1', place, text: '订舱 改 5/25 王丽' }], '');
  const after = planOf(applyPatch(book, patch).book, MORNING);
  const dues = entryNamed(after, 'M-1')!.whole.rows.map(({ row }) => row.order.stages.find(({ stage }) => stage.key === 'booking')!.by); // prettier-ignore
  expect(first!.row.order.key).not.toBe(second!.row.order.key);
  expect(dues).toEqual(['limit', 'agreed']);
});

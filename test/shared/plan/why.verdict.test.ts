import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import type { StageClocks } from '../../../shared/plan/order-facts';
import { unverifiedNote, whyBriefly, whyOf, whyText } from '../../../shared/plan/why';
import { both } from '../../../shared/lang';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';

const NOW = moment('2026-05-18 10:00');
const china = parseCalendar('CN');
const CLOCKS: StageClocks = { clocks: { office: china, bank: china }, calendar: china };
const [deposit, booking, onboard] = stagesOf(
  { key: 'deposit', name: '收定金', limit: '5wd' },
  { key: 'booking', name: '订舱', after: 'deposit', limit: '3wd' },
  { key: 'onboard', name: '开船', after: 'booking', notLater: 'etd' },
);
const DAY = moment('2026-05-11');

/** What the verdict on the booking rests on. */
const why = (more: Partial<StagePlan>, order: Partial<OrderPlan> = {}, stage = booking!) =>
  whyOf({ stages: [], cells: {}, ...order } as unknown as OrderPlan, aPlan(stage, more), CLOCKS, NOW);
const status = (more: Partial<StagePlan>) => why(more).status;

describe('what the status rests on', () => {
  test.each<[string, Partial<StagePlan>, string, string]>([
    ['done on a day', { status: 'done', doneBy: 'cell', done: DAY }, '2026年5月11日（周一）已完成', 'Done on Mon 11 May 2026'],
    ['done late', { status: 'done late', doneBy: 'log', done: DAY }, '2026年5月11日（周一）已完成(逾期)', 'Done late on Mon 11 May 2026'],
    ['done on no day', { status: 'done', doneBy: 'cell' }, '已完成（没有日期）', 'Done (no date given)'],
    ['shown by what came later', { status: 'done', doneBy: 'implied' }, '已完成，没有记录（后面的事已发生）', 'Done, not recorded (what comes later has happened)'],
    ['with the whole order', { status: 'done', doneBy: 'closed' }, '已完成（整单已完结）', 'Done (the whole order is)'],
    ['by a word', { status: 'done', doneBy: 'word' }, '已完成（按状态）', 'Done (by its status)'],
    ['by a word with its day', { status: 'done', doneBy: 'word', done: DAY }, '2026年5月11日（周一）已完成（按状态）', 'Done on Mon 11 May 2026 (by its status)'],
    ['somebody said so', { status: 'done', doneBy: 'answer', done: DAY }, '2026年5月11日（周一）已完成（问过，已答复）', 'Done on Mon 11 May 2026 (asked and answered)'],
    ['presumed', { status: 'done', doneBy: 'presumed' }, '推定已完成（按“一律答复”，没有记录）', 'Done, presumed (by a standing answer; nobody recorded it)'],
    ['arranged', { status: 'done', doneBy: 'arranged' }, '已安排（表里写了“订舱”的内容，没有日期）', 'Arranged (the sheet says what or who, and no date)'],
    ['late', { status: 'overdue', due: moment('2026-05-13'), by: 'agreed' }, '已逾期，超期5天', 'Overdue, 5 days late'],
    ['on its way', { status: 'on track', due: moment('2026-05-21'), by: 'agreed' }, '进行中(按时)，剩3天', 'On track, 3 days left'],
    ['without a deadline', { status: 'on track' }, '进行中(按时)', 'On track'],
    ['asked', { status: 'to confirm', due: moment('2026-05-13'), by: 'agreed' }, '待确认，已过5天', 'To confirm, 5 days past'],
    ['waiting for another', { status: 'waiting for predecessor', waitsFor: deposit }, '待前置：收定金', 'Waiting for predecessor: Deposit received'],
    ['not begun', { status: 'not started' }, '未开始', 'Not started'],
    ['not begun, and no column', { status: 'not started', isFollowed: false }, '未开始（表里没有这一列，不催办）', 'Not started (the sheet has no column for it, so it is not chased)'],
    ['no column, and a date of its own', { status: 'not started', isFollowed: false, hardDue: DAY }, '未开始', 'Not started'],
  ])('%s', (_, more, zh, en) => expect(status(more)).toEqual({ zh, en })); // prettier-ignore

  const waits = (since: typeof DAY | undefined) => status({ status: 'on hold', wait: { party: 'customer', since, chase: undefined, days: 0 } }); // prettier-ignore

  test('on hold: for whom, and since when where that is known', () => {
    expect(waits(DAY)).toEqual({ zh: '待客户，自2026年5月11日（周一）', en: expect.stringMatching(/customer since Mon 11 May 2026$/) as string }); // prettier-ignore
    expect(waits(undefined).zh).toBe('待客户');
    expect(waits(undefined).en).not.toContain('since');
  });

  test('of a part that came in it says how much is missing', () => {
    const money = { isOpen: true, short: { is: 'amount', received: 1000, missing: 2500.5 } } as const;
    expect(status({ money })).toEqual({ zh: '进行中(按时)，已收1,000，还差2,500.5', en: 'On track, 1,000 received, 2,500.5 missing' }); // prettier-ignore
    expect(status({ money, status: 'done', doneBy: 'closed' }).zh).toBe('已完成（整单已完结）');
    const share = { isOpen: true, short: { is: 'percent', received: 30, missing: 70 } } as const;
    expect(status({ money: share }).en).toBe('On track, 30% received, 70% missing');
  });

  test('and what is still to sail', () => {
    const rest = { quantity: 200, of: 500, unit: '箱', since: undefined };
    expect(status({ rest }).zh).toMatch(/^进行中\(按时\)，.*200/);
    expect(status({ rest }).en).toMatch(/^On track, .*200/);
  });
});

describe('what set the deadline', () => {
  test('nothing to count from', () => {
    expect(why({}).deadline).toEqual({ zh: '没有起算日期，算不出截止', en: 'nothing to count from yet, so no deadline' }); // prettier-ignore
    expect(why({ status: 'done', doneBy: 'closed' }).deadline.zh).toBe('');
  });

  const AGREED = { due: moment('2026-05-21'), by: 'agreed' } as const;

  test('an agreement', () => {
    expect(why(AGREED).deadline.zh).toBe('约定日期2026年5月21日（周四）');
    expect(whyBriefly({ stages: [] } as unknown as OrderPlan, aPlan(booking!, AGREED)).zh).toBe('约定日期');
    expect(whyBriefly({ stages: [] } as unknown as OrderPlan, aPlan(booking!)).zh).toBe('');
  });

  test('the promise that was moved, beside the sailing alone', () => {
    const order = { firstPromise: moment('2026-05-01') };
    expect(why(AGREED, order, onboard).deadline).toEqual({
      zh: '约定日期2026年5月21日（周四）；交期改过，原为2026年5月1日（周五）',
      en: 'agreed date Thu 21 May 2026; the promised date was moved, from Fri 1 May 2026',
    });
    expect(why(AGREED, order).deadline.zh).not.toContain('交期改过');
    expect(why(AGREED, {}, onboard).deadline.zh).not.toContain('交期改过');
  });

  test('days that no notice covers are unverified', () => {
    const far = { due: moment('2036-05-21'), by: 'agreed', isUnverified: true } as const;
    expect(why(far).deadline.zh).toMatch(/，待核实$/);
    expect(why(far).deadline.en).toMatch(/: unverified$/);
    expect(why(AGREED).deadline.zh).not.toContain('待核实');
  });
});

test('which days a calendar does not know', () => {
  const far = { start: moment('2035-12-20'), due: moment('2036-01-21'), isUnverified: true };
  expect(unverifiedNote(aPlan(booking!, { ...far, isUnverified: false }), CLOCKS)).toBeUndefined();
  expect(unverifiedNote(aPlan(booking!, far), CLOCKS)!.zh).toContain('2035');
  expect(unverifiedNote(aPlan(booking!, { ...far, start: undefined }), CLOCKS)!.zh).toContain('2036');
  const days = { start: moment('2026-05-20'), due: moment('2026-05-21'), isUnverified: true };
  expect(unverifiedNote(aPlan(booking!, days), CLOCKS)!.zh).toBe('所用日历没有覆盖这些日子');
});

test('the answers in one text, without what is empty', () => {
  const [deadline, state, nobody] = [both('截止', 'due'), both('正常', 'on track'), both('', '')];
  expect(whyText({ deadline, status: state, owner: nobody })).toEqual({ zh: '正常；截止', en: 'on track; due' }); // prettier-ignore
  expect(whyText({ deadline: nobody, status: state, owner: both('王丽', 'Wang') }).zh).toBe('正常；王丽');
  expect(why({ owner: { reason: () => both('王丽在表里', 'Wang is named') } as StagePlan['owner'] }).owner.zh).toBe('王丽在表里'); // prettier-ignore
  expect(why({}).owner.zh).toBe('');
});

import type { LogRow } from '../../../../shared/config';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import type { Person } from '../../../../shared/people/person';
import { dayOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { person } from '../../../tools/team';
import { mail, oneDeposit, planAt, TEAM, teamWith, told, toldOf } from './books';

const off = (from: string, to = from) => ({
  absences: [{ from: dayOf(moment(from)), to: dayOf(moment(to)) }],
});
const orders = oneDeposit();

describe('a deposit due on Tuesday 12 May, escalated to the deputy after 1 working day, to the manager after 2', () => {
  test.each([
    ['2026-05-04 09:00', 'the week before', []],
    ['2026-05-11 09:00', 'in its week', ['吴芳: week']],
    ['2026-05-12 09:00', 'on its day', ['吴芳: today']],
    ['2026-05-12 17:59', 'until its day is over', ['吴芳: today']],
    ['2026-05-13 09:00', 'the day after it is late for its owner alone', ['吴芳: late']],
    ['2026-05-14 09:00', 'a working day later the deputy hears', ['陈洁: escalated', '吴芳: late']],
    ['2026-05-15 09:00', 'after two the manager as well', ['张经理: escalated', '陈洁: escalated', '吴芳: late']], // prettier-ignore
    ['2026-06-15 09:00', 'and so every day until it is done', ['张经理: escalated', '陈洁: escalated', '吴芳: late']], // prettier-ignore
  ])('%s: %s', (now, _, expected) => {
    expect(told(planAt(now, { orders }), 'P-1', 'deposit')).toEqual(expected);
  });

  test.each([
    ['owner 0wd', ['吴芳: late']],
    ['', ['吴芳: late']],
    ['backup 0wd', ['陈洁: escalated', '吴芳: late']],
    ['manager 0wd; backup 3wd', ['张经理: escalated', '吴芳: late']],
    ['docs 0wd; logistics 24h', ['陈洁: escalated', '吴芳: late']],
    ['王丽 0wd', ['王丽: escalated', '吴芳: late']],
  ])('escalate “%s”, on the day after', (escalate, expected) => {
    const plan = planAt('2026-05-13 09:00', { orders, stages: { deposit: { escalate } } });
    expect(told(plan, 'P-1', 'deposit')).toEqual(expected);
  });

  test.each([
    ['order_date - 6d', '2026-05-06 09:00', ['吴芳: late']],
    ['order_date - 6d', '2026-05-07 09:00', ['陈洁: escalated', '吴芳: late']],
    ['order_date - 6d', '2026-05-08 09:00', ['张经理: escalated', '陈洁: escalated', '吴芳: late']],
    ['order_date + 2d', '2026-05-09 09:00', ['吴芳: late']],
    ['order_date + 2d', '2026-05-11 09:00', ['陈洁: escalated', '吴芳: late']],
  ])(
    'the holiday of 1 to 5 May does not count, the make-up Saturday 9 May does: due %s, on %s',
    (startFrom, now, expected) => {
      const plan = planAt(now, { orders, stages: { deposit: { limit: '0d', startFrom } } });
      expect(told(plan, 'P-1', 'deposit')).toEqual(expected);
    },
  );
});

describe('who is away, has no address, or is not there', () => {
  const late = '2026-05-15 09:00';
  const cases: [string, Person[], string[], string[]][] = [
    [
      'the owner is away: the deputy stands in, and is not told twice',
      teamWith({ 吴芳: off('2026-05-15') }),
      ['张经理: escalated', '陈洁: standIn'],
      [],
    ],
    [
      'the owner and the deputy are away: the deputy’s deputy',
      teamWith({ 吴芳: off('2026-05-14', '2026-05-18'), 陈洁: off('2026-05-15') }),
      ['张经理: escalated', '周敏: standIn'],
      [],
    ],
    [
      'the deputy has no address: the next one who has',
      teamWith({ 吴芳: off('2026-05-15'), 陈洁: { email: '' } }),
      ['张经理: escalated', '周敏: standIn'],
      [],
    ],
    [
      'the owner is away and nobody stands in: managers hear, and it is reported',
      teamWith({ 吴芳: { ...off('2026-05-15'), deputies: [] } }),
      ['张经理: escalated'],
      ['Finance specialist: no owner'],
    ],
    [
      'the owner has no address: the escalation goes on, nobody takes the place in silence',
      teamWith({ 吴芳: { email: ' ' } }),
      ['张经理: escalated', '陈洁: escalated'],
      ['吴芳: no address'],
    ],
    [
      'an address that is none',
      teamWith({ 吴芳: { email: '待补' } }),
      ['张经理: escalated', '陈洁: escalated'],
      ['吴芳: bad address'],
    ],
    [
      'the manager is away: the manager’s deputy',
      teamWith({ 张经理: { ...off('2026-05-15'), deputies: ['周敏'] } }),
      ['陈洁: escalated', '周敏: escalated', '吴芳: late'],
      [],
    ],
    [
      'the manager is away and the owner is the manager’s deputy: the owner has it already',
      teamWith({ 张经理: { ...off('2026-05-15'), deputies: ['吴芳'] } }),
      ['陈洁: escalated', '吴芳: late'],
      [],
    ],
    [
      'nobody holds the role: the managers hear of it',
      TEAM.filter(({ name }) => name !== '吴芳'),
      ['张经理: escalated'],
      ['Finance specialist: no owner'],
    ],
    [
      'there is no manager',
      TEAM.filter(({ name }) => name !== '张经理'),
      ['陈洁: escalated', '吴芳: late'],
      ['Manager / Director: nobody to escalate to'],
    ],
    ['there is no team list', [], [], ['Finance specialist: no owner']],
  ];
  test.each(cases)('%s', (_, people, expected, untold) => {
    const digests = digestsOf(planAt(late, { orders, people }));
    expect(toldOf(digests, 'P-1', 'deposit')).toEqual(expected);
    const reported = digests.untold
      .filter(({ stages }) => stages.some(({ stage }) => stage === 'deposit'))
      .map(({ who, reason }) => `${who.en}: ${reason}`);
    expect(reported).toEqual(people.length > 0 ? untold : expect.arrayContaining(untold));
  });

  test('somebody away today hears again on the day they are back', () => {
    const people = teamWith({ 吴芳: off('2026-05-11', '2026-05-14') });
    expect(told(planAt('2026-05-15 09:00', { orders, people }), 'P-1', 'deposit')).toContain('吴芳: late');
  });

  test('due today and nobody to tell: the managers hear at once, before anything is escalated', () => {
    const people = teamWith({ 吴芳: { email: '' } });
    const { digests } = digestsOf(planAt('2026-05-12 09:00', { orders, people }));
    expect(toldOf({ digests, untold: [] }, 'P-1', 'deposit')).toEqual(['张经理: uncovered']);
    expect(digests[0]!.sections[0]!.lines[0]!.note.en).toBe('吴芳: no e-mail address on the team list');
  });
});

describe('approvals', () => {
  const approval = { deposit: { role: 'manager', escalate: 'backup 0wd; manager 0wd; sales 0wd' } };
  const bosses = [
    person('钱总', ['manager'], { email: mail('qian') }),
    ...teamWith({ 张经理: { roles: ['manager', 'sales'], deputies: ['王丽'] } }),
  ];

  test('who sold the order hears nothing as the one who approves it, neither as a manager nor as a deputy', () => {
    const plan = planAt('2026-05-13 09:00', {
      orders: oneDeposit('张经理'),
      people: bosses,
      stages: approval,
    });
    expect(told(plan, 'P-1', 'deposit')).toEqual(['钱总: late', '王丽: escalated', '赵强: escalated']);
    const own = planAt('2026-05-13 09:00', {
      orders: oneDeposit('王丽'),
      people: teamWith({ 张经理: { deputies: ['王丽'] } }),
      stages: { deposit: { role: 'manager', escalate: 'backup 0wd' } },
    });
    expect(told(own, 'P-1', 'deposit')).toEqual(['张经理: late', '赵强: escalated']);
  });

  test('a manager is not escalated to about their own late approval', () => {
    const plan = planAt('2026-05-13 09:00', { orders, stages: { deposit: { role: 'manager', escalate: 'manager 0wd' } } }); // prettier-ignore
    expect(told(plan, 'P-1', 'deposit')).toEqual(['张经理: late']);
  });
});

describe('managers who want to see everything that is late', () => {
  const at = (managerCopy: boolean) =>
    told(planAt('2026-05-13 09:00', { orders, settings: { managerCopy } }), 'P-1', 'deposit');
  test('off by default', () => expect(at(false)).toEqual(['吴芳: late']));
  test('on', () => expect(at(true)).toEqual(['张经理: team', '吴芳: late']));
});

describe('a stage that waits for the customer since 11 May, to be chased after two working days', () => {
  const waiting: LogRow = {
    at: moment('2026-05-11 10:00'),
    order: 'P-1',
    stage: 'deposit',
    event: 'waiting',
    party: 'customer',
    date: undefined,
    owner: '',
    judged: undefined,
    by: '',
    note: '',
    version: '',
  };
  test.each([
    ['2026-05-12 09:00', []],
    ['2026-05-13 09:00', ['吴芳: chase']],
    ['2026-05-18 09:00', ['吴芳: chase']],
  ])('%s', (now, expected) => {
    expect(told(planAt(now, { orders, log: [waiting] }), 'P-1', 'deposit')).toEqual(expected);
  });
});

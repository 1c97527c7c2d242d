import { isoOf } from '../../../shared/time/moment';
import { anOrder, moment } from '../../tools/order-facts';
import { due, judge, log, stage } from './one-order';

const DEPOSIT = { key: 'deposit', limit: '5d', evidence: 'deposit_date' };
const HANDOVER = { key: 'handover', after: 'deposit', limit: '2wd' };
const open = { followed: true };

describe('start and deadline', () => {
  test('the first stage counts from the order date', () => {
    const plan = judge([DEPOSIT], anOrder({ order_date: '2026-03-02' }, { deposit: open }), '2026-03-03');
    expect(due(plan, 'deposit')).toBe('2026-03-07');
    expect(stage(plan, 'deposit').by).toBe('limit');
  });

  test('a later stage counts from the latest of its predecessors, over Spring Festival and the make-up Saturday', () => {
    const plan = judge(
      [DEPOSIT, { key: 'sample', limit: '1d' }, { key: 'make', after: 'deposit, sample', limit: '2wd' }],
      anOrder(
        { order_date: '2026-02-02' },
        { deposit: { done: '2026-02-13' }, sample: { done: '2026-02-05' }, make: open },
      ),
      '2026-02-14',
    );
    expect(due(plan, 'make')).toBe('2026-02-24');
  });

  test('a predecessor that does not apply passes on what it would have started from', () => {
    const plan = judge(
      [
        DEPOSIT,
        { key: 'insure', after: 'deposit', applies: 'incoterm = CIF', limit: '9wd' },
        { key: 'make', after: 'insure', limit: '1d' },
      ],
      anOrder(
        { order_date: '2026-03-02', incoterm: 'FOB Ningbo' },
        { deposit: { done: '2026-03-04' }, make: open },
      ),
      '2026-03-04',
    );
    expect(stage(plan, 'insure').status).toBe('not applicable');
    expect(due(plan, 'make')).toBe('2026-03-05');
  });

  test('a field with an offset starts the clock, whatever the predecessors did', () => {
    const plan = judge(
      [{ key: 'booking', startFrom: 'etd - 14d', limit: '7d' }],
      anOrder({ etd: '2026-05-20' }, { booking: open }),
      '2026-05-10',
    );
    expect(due(plan, 'booking')).toBe('2026-05-13');
    expect(stage(plan, 'booking').status).toBe('on track');
  });

  test("the team's own planned date replaces the limit, and a hard deadline caps both", () => {
    const stages = [{ key: 'present', limit: '30d', notLater: 'lc_expiry' }];
    const facts = (planned: string) =>
      anOrder({ order_date: '2026-05-01', lc_expiry: '2026-05-20' }, { present: { planned } });
    expect(due(judge(stages, facts('2026-05-18'), '2026-05-02'), 'present')).toBe('2026-05-18');
    const capped = judge(stages, facts('2026-05-22'), '2026-05-02');
    expect(due(capped, 'present')).toBe('2026-05-20');
    expect(stage(capped, 'present')).toMatchObject({ by: 'hard', hardBy: 0 });
  });

  test.each([
    ['21 days when the credit is silent', {}, '2026-05-22'],
    ['the period of field 48', { lc_present_days: '15' }, '2026-05-18'],
    ['never after expiry', { lc_expiry: '2026-05-20' }, '2026-05-20'],
    ['an expiry on a make-up Saturday stays: the bank is open', { lc_expiry: '2026-05-09' }, '2026-05-09'],
    ['an expiry on a Sunday moves to Monday', { lc_expiry: '2026-05-17' }, '2026-05-18'],
  ])('documents under a credit: %s', (_, fields, expected) => {
    const plan = judge(
      [
        { key: 'onboard', evidence: 'atd' },
        {
          key: 'present',
          after: 'onboard',
          notLater: 'atd + lc_present_days|21d; lc_expiry',
          roll: 'following',
        },
      ],
      anOrder(
        { order_date: '2026-03-01', atd: '2026-05-01', ...fields },
        { onboard: { done: '2026-05-01' }, present: open },
      ),
      '2026-05-02',
    );
    expect(due(plan, 'present')).toBe(expected);
  });
});

describe('a date that cannot be read', () => {
  const refund = [
    { key: 'customs', limit: '2d', evidence: 'customs_date' },
    { key: 'refund', after: 'customs', startFrom: 'etd', limit: '30d', evidence: 'tax_refund' },
  ];

  test('is not asked about by a stage that waits for others', () => {
    const facts = anOrder({ order_date: '2026-05-01', etd: '??' }, { customs: open, refund: open });
    const plan = judge(refund, facts, '2026-05-02');
    expect(stage(plan, 'refund').status).toBe('waiting for predecessor');
  });

  test('is asked about once its turn has come', () => {
    const customs = { done: '2026-05-10' };
    const facts = anOrder({ order_date: '2026-05-01', etd: '??' }, { customs, refund: open });
    expect(stage(judge(refund, facts, '2026-05-12'), 'refund').status).toBe('date to confirm');
  });

  test('is asked about at once in the stage’s own cell', () => {
    const own = { trouble: 'date to confirm' as const, followed: true };
    const facts = anOrder({ order_date: '2026-05-01' }, { customs: open, refund: own });
    expect(stage(judge(refund, facts, '2026-05-02'), 'refund').status).toBe('date to confirm');
  });
});

describe('status, in order of precedence', () => {
  const cases: [string, Record<string, string>, Parameters<typeof anOrder>[1], string, string][] = [
    [
      'done on the last day is done',
      { order_date: '2026-03-02' },
      { deposit: { done: '2026-03-07' } },
      '2026-04-01',
      'done',
    ],
    [
      'done the day after is done late',
      { order_date: '2026-03-02' },
      { deposit: { done: '2026-03-08' } },
      '2026-04-01',
      'done late',
    ],
    [
      'a tick without a date is done',
      { order_date: '2026-03-02' },
      { deposit: { done: '√' } },
      '2026-04-01',
      'done',
    ],
    [
      'a whole-day deadline holds until midnight',
      { order_date: '2026-03-02' },
      { deposit: open },
      '2026-03-07 23:59',
      'due soon',
    ],
    [
      'and is overdue from the next day on',
      { order_date: '2026-03-02' },
      { deposit: open },
      '2026-03-08 00:00',
      'overdue',
    ],
    [
      'a day that means two dates',
      { order_date: '2026-03-02' },
      { deposit: { trouble: 'date to confirm' } },
      '2026-04-01',
      'date to confirm',
    ],
    [
      'an order date that cannot be read',
      { order_date: '!!' },
      { deposit: open },
      '2026-04-01',
      'data error',
    ],
    [
      'waiting by a cell that does not say since when',
      { order_date: '2026-03-02' },
      { deposit: { party: 'customer', followed: true } },
      '2026-04-01',
      'on hold',
    ],
    [
      'not applicable by its own cell',
      { order_date: '2026-03-02' },
      { deposit: { state: 'not applicable' } },
      '2026-04-01',
      'not applicable',
    ],
    [
      'not started before the order',
      { order_date: '2026-03-20' },
      { deposit: open },
      '2026-03-02',
      'not started',
    ],
    [
      'a stage without a column is not held against anybody',
      { order_date: '2026-03-02' },
      {},
      '2026-04-01',
      'not started',
    ],
  ];
  test.each(cases)('%s', (_, fields, stages, now, expected) => {
    expect(stage(judge([DEPOSIT], anOrder(fields, stages), now), 'deposit').status).toBe(expected);
  });

  test('a stage waits for its predecessor: when it can be over is expected, and no deadline', () => {
    const plan = judge(
      [DEPOSIT, HANDOVER],
      anOrder({ order_date: '2026-03-02' }, { deposit: open, handover: open }),
      '2026-03-03',
    );
    expect(stage(plan, 'handover')).toMatchObject({
      status: 'waiting for predecessor',
      waitsFor: { key: 'deposit' },
    });
    expect(due(plan, 'handover')).toBeUndefined();
    expect(stage(plan, 'handover').expected).toBeMoment('2026-03-10');
  });

  test('a passed hard deadline is overdue even on hold', () => {
    const plan = judge(
      [{ key: 'present', limit: '3wd', notLater: 'lc_expiry' }],
      anOrder({ order_date: '2026-05-04', lc_expiry: '2026-05-20' }, { present: open }),
      '2026-05-21',
      { events: [log('present', 'waiting', '2026-05-06', { party: 'bank' })] },
    );
    expect(stage(plan, 'present').status).toBe('overdue');
  });

  test('a cancelled order cancels what is open and keeps what is done', () => {
    const plan = judge(
      [DEPOSIT, HANDOVER],
      anOrder({ order_date: '2026-03-02' }, { deposit: { done: '2026-03-03' }, handover: open }, 'cancelled'),
      '2026-04-01',
    );
    expect(plan.stages.map((each) => each.status)).toEqual(['done', 'cancelled']);
    expect(plan.next).toBeUndefined();
    expect(plan.status).toBe('cancelled');
  });
});

describe('what a later stage implies', () => {
  const chain = [
    DEPOSIT,
    { ...HANDOVER, gate: 'deposit' },
    { key: 'purchase', after: 'handover', limit: '5wd' },
  ];

  test('an unfilled cell before a stage that is done counts as done', () => {
    const plan = judge(
      chain,
      anOrder(
        { order_date: '2026-03-02' },
        { handover: open, deposit: { done: '2026-03-03' }, purchase: { done: '2026-03-20' } },
      ),
      '2026-04-01',
    );
    expect(stage(plan, 'handover')).toMatchObject({ status: 'done', doneBy: 'implied' });
  });

  test('money is shown by money alone: a deposit that is blank beside production is asked about, beside a hand-over late', () => {
    const plan = judge(
      chain,
      anOrder({ order_date: '2026-03-02' }, { deposit: open, handover: { done: '2026-03-10' } }),
      '2026-04-01',
    );
    expect(stage(plan, 'deposit').status).toBe('overdue');
    const producing = judge(
      [...chain, { key: 'prod_start', after: 'purchase' }],
      anOrder({ order_date: '2026-03-02' }, { deposit: open, prod_start: { done: '2026-03-20' } }),
      '2026-04-01',
    );
    expect(stage(producing, 'deposit')).toMatchObject({ status: 'to confirm', question: 'contradiction' });
    expect(producing.late).toBe(false);
  });
});

describe('pauses', () => {
  const facts = anOrder({ order_date: '2026-03-02' }, { make: open });
  const make = [{ key: 'make', limit: '5wd', waitsOn: 'customer' }];

  test("the owner's clock stands still while the customer thinks", () => {
    const plan = judge(make, facts, '2026-03-12', {
      events: [log('make', 'waiting', '2026-03-04', { party: 'customer' })],
    });
    expect(stage(plan, 'make')).toMatchObject({ status: 'on hold', wait: { party: 'customer', days: 6 } });
    expect(due(plan, 'make')).toBe('2026-03-17');
  });

  test('and runs on from where it stood when they answer', () => {
    const events = [
      log('make', 'waiting', '2026-03-04', { party: 'customer' }),
      log('make', 'resumed', '2026-03-06'),
    ];
    expect(due(judge(make, facts, '2026-03-12', { events }), 'make')).toBe('2026-03-11');
  });

  test('waiting that began after the deadline moves nothing', () => {
    const events = [log('make', 'waiting', '2026-03-11', { party: 'customer' })];
    const plan = judge(make, facts, '2026-03-20', { events });
    expect(stage(plan, 'make').status).toBe('overdue');
    expect(due(plan, 'make')).toBe('2026-03-09');
  });

  test('the party is chased two working days after the last time', () => {
    const events = [
      log('make', 'waiting', '2026-03-04', { party: 'customer' }),
      log('make', 'chased', '2026-03-06'),
    ];
    const { wait } = stage(judge(make, facts, '2026-03-09', { events }), 'make');
    expect(isoOf(wait!.chase!)).toBe('2026-03-10');
  });
});

describe('the log', () => {
  test('a stage without a column is done when the log says so', () => {
    const plan = judge([DEPOSIT, HANDOVER], anOrder({ order_date: '2026-03-02' }), '2026-03-05', {
      events: [log('deposit', 'done', '2026-03-04')],
    });
    expect(stage(plan, 'deposit')).toMatchObject({ status: 'done', doneBy: 'log' });
    expect(due(plan, 'handover')).toBe('2026-03-06');
  });

  test('reopening starts the clock anew and forgets the earlier completion', () => {
    const events = [log('deposit', 'reopened', '2026-03-20')];
    const plan = judge(
      [DEPOSIT],
      anOrder({ order_date: '2026-03-02' }, { deposit: { done: '2026-03-04' } }),
      '2026-03-21',
      { events },
    );
    expect(stage(plan, 'deposit').status).toBe('on track');
    expect(due(plan, 'deposit')).toBe('2026-03-25');
  });

  test('a frozen verdict outlives a change of the rule', () => {
    const judged = { late: false, due: moment('2026-03-09'), done: moment('2026-03-08'), version: 'old' };
    const plan = judge(
      [DEPOSIT],
      anOrder({ order_date: '2026-03-02' }, { deposit: { done: '2026-03-08' } }),
      '2026-04-01',
      {
        events: [log('deposit', 'judged', '2026-03-08', { judged })],
      },
    );
    expect(stage(plan, 'deposit').status).toBe('done');
  });

  test('an agreed extension sets the deadline, waiving closes the stage', () => {
    const events = [log('deposit', 'due', '2026-03-15'), log('handover', 'waived', '2026-03-03')];
    const plan = judge(
      [DEPOSIT, HANDOVER],
      anOrder({ order_date: '2026-03-02' }, { deposit: open }),
      '2026-03-10',
      { events },
    );
    expect(due(plan, 'deposit')).toBe('2026-03-15');
    expect(stage(plan, 'handover').status).toBe('waived');
  });
});

describe('forward against backward', () => {
  const stages = [
    DEPOSIT,
    { key: 'make', after: 'deposit', limit: '20d' },
    { key: 'onboard', after: 'make', evidence: 'atd' },
  ];

  test('the gap is shown when the work to do reaches past ETD', () => {
    const plan = judge(
      stages,
      anOrder(
        { order_date: '2026-05-01', etd: '2026-05-20' },
        { deposit: open, make: open, onboard: { planned: '2026-05-20' } },
      ),
      '2026-05-04',
    );
    expect(plan.gap).toMatchObject({ days: 6 });
    expect(isoOf(stage(plan, 'make').latest!)).toBe('2026-05-20');
    expect(isoOf(stage(plan, 'deposit').latest!)).toBe('2026-04-30');
  });

  test('none when it fits', () => {
    const plan = judge(
      stages,
      anOrder(
        { order_date: '2026-05-01', etd: '2026-06-20' },
        { deposit: open, onboard: { planned: '2026-06-20' } },
      ),
      '2026-05-04',
    );
    expect(plan.gap).toBeUndefined();
  });
});

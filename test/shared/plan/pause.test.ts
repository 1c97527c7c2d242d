import { anOrder } from '../../tools/order-facts';
import { due, judge, log, stage } from './one-order';

const open = { followed: true };
/** Over Spring Festival, when banks in New York are open: 16 February is a holiday there, 14 a working Saturday here. */
const overSpringFestival = [
  log('present', 'waiting', '2026-02-13', { party: 'other' }),
  log('present', 'resumed', '2026-02-24'),
];

describe('a pause is counted in the unit of the limit', () => {
  test.each([
    ['banking days on the calendar of the bank', '5bd', '2026-02-19', '2026-02-27'],
    ['working days on the calendar of the office', '5wd', '2026-02-25', '2026-02-27'],
    ['days with every day between', '8d', '2026-02-19', '2026-03-02'],
  ])('%s', (_, limit, without, expected) => {
    const present = [{ key: 'present', limit, waitsOn: 'other' }];
    const facts = anOrder({ order_date: '2026-02-11' }, { present: open });
    expect(due(judge(present, facts, '2026-02-25', { bank: 'US' }), 'present')).toBe(without);
    const paused = judge(present, facts, '2026-02-25', { bank: 'US', events: overSpringFestival });
    expect(due(paused, 'present')).toBe(expected);
  });

  test.each([
    ['hours by the clock', '48h', '2026-03-04 09:00', '2026-03-04 16:30'],
    ['working hours within office hours', '16wh', '2026-03-04 10:00', '2026-03-04 12:00'],
  ])('%s', (_, limit, without, expected) => {
    const answer = [{ key: 'quote', startFrom: 'inquiry_date', limit, waitsOn: 'customer' }];
    const facts = anOrder({ inquiry_date: '2026-03-02 09:00' }, { quote: open });
    const events = [
      log('quote', 'waiting', '2026-03-02 16:00', { party: 'customer' }),
      log('quote', 'resumed', '2026-03-02 23:30'),
    ];
    expect(due(judge(answer, facts, '2026-03-03'), 'quote')).toBe(without);
    expect(due(judge(answer, facts, '2026-03-03', { events }), 'quote')).toBe(expected);
  });
});

describe('an order that is on hold', () => {
  const stages = [
    { key: 'sample', limit: '5d', waitsOn: 'customer' },
    { key: 'purchase', limit: '5d' },
  ];
  const held = (party?: 'customer' | 'factory') => {
    const facts = anOrder({ order_date: '2026-03-02' }, { sample: open, purchase: open }, 'hold', party);
    const plan = judge(stages, facts, '2026-03-20');
    return ['sample', 'purchase'].map((key) => stage(plan, key).status);
  };

  test('for the customer holds only what waits for the customer: purchasing goes on and is late', () => {
    expect(held('customer')).toEqual(['on hold', 'overdue']);
  });

  test('for a factory that no stage waits for holds nothing', () => {
    expect(held('factory')).toEqual(['overdue', 'overdue']);
  });

  test('for nobody in particular holds everything', () => {
    expect(held()).toEqual(['on hold', 'on hold']);
  });
});

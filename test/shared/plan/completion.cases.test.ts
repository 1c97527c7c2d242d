import type { OrderFacts } from '../../../shared/plan/order-facts';
import type { StagePlan } from '../../../shared/plan/order-plan';
import type { ProcessRow } from '../../../shared/process/row';
import { isoAt, moment, type StageWords } from '../../tools/order-facts';
import { judged, open, type Case } from './cases';
import { log, stage } from './one-order';

const [APRIL, MAY] = ['2026-04-20', '2026-05-04'];

interface Standing extends Case {
  readonly rows: (Partial<ProcessRow> | string)[];
}

/** How the stages of an order of 2 March stand on 18 May. */
function standing({ rows, ...more }: Standing) {
  const plan = judged(rows, more);
  return (key: string) => stage(plan, key);
}
const brief = ({ status, doneBy, done }: StagePlan) => [status, doneBy, isoAt(done)]; // prettier-ignore

describe('whether a stage counts as kept', () => {
  const kept = (more: Partial<Standing>) =>
    standing({ rows: ['onboard', 'booking'], ...more })('onboard').isFollowed;

  test('by its column, by a column that shows it, by the log, by a person, or because all counts', () => {
    expect(kept({})).toBe(false);
    expect(kept({ words: { onboard: open } })).toBe(true);
    expect(kept({ fields: { ata: '' } })).toBe(true);
    expect(kept({ fields: { delivered: '' } })).toBe(true);
    expect(kept({ fields: { eta: '' } })).toBe(false);
    expect(kept({ events: [log('onboard', 'owner', MAY!)] })).toBe(true);
    expect(kept({ followAll: true })).toBe(true);
    expect(kept({ answers: { onboard: [{ value: 'not-yet' }] } })).toBe(true);
    expect(kept({ answers: { onboard: [{ kind: 'early' }] } })).toBe(false);
  });
});

describe('what does not count for an order', () => {
  test.each<[string, Partial<Standing>, string]>([
    ['the log cancelled it', { events: [log('booking', 'cancelled', MAY!)] }, 'cancelled'],
    ['the log waived it', { events: [log('booking', 'waived', MAY!)] }, 'waived'],
    ['its cell says so', { words: { booking: { state: 'not applicable' } } }, 'not applicable'],
    ['a person says so', { answers: { booking: [{ value: 'n/a' }] } }, 'not applicable'],
    ['its condition', { rows: [{ key: 'booking', applies: 'incoterm = CIF' }], fields: { incoterm: 'FOB' } }, 'not applicable'],
  ])('%s', (_, more, status) => expect(standing({ rows: ['booking'], words: { booking: open }, ...more })('booking').status).toBe(status)); // prettier-ignore

  const free = (key: string, words: StageWords = open, payment_term = '免费样品') =>
    standing({ rows: [{ key, limit: '5d' }], words: { [key]: words }, fields: { payment_term } })(key).status;

  test('money of goods that are free, as long as none has come in', () => {
    expect([free('deposit'), free('balance')]).toEqual(['not applicable', 'not applicable']);
    expect(free('deposit', { done: APRIL! })).toBe('done');
    expect(free('deposit', open, '30% T/T, 70%见提单副本')).not.toBe('not applicable');
    expect(free('booking')).not.toBe('not applicable');
  });
});

describe('what shows that a stage is done', () => {
  const booking = (more: Partial<Standing>) => brief(standing({ rows: ['booking'], ...more })('booking'));
  const answer = (given: object, words: StageWords = open) => booking({ words: { booking: words }, answers: { booking: [given] } }); // prettier-ignore

  test.each<[string, Partial<Standing>, unknown[]]>([
    ['its cell', { words: { booking: { done: APRIL! } } }, ['done', 'cell', APRIL]],
    ['a tick', { words: { booking: { done: '√' } } }, ['done', 'cell', undefined]],
    ['a name arranges it', { words: { booking: { done: '√', by: 'description' } } }, ['done', 'arranged', undefined]],
    ['the log', { events: [log('booking', 'done', MAY!)] }, ['done', 'log', MAY]],
    ['the cell before the log', { words: { booking: { done: APRIL! } }, events: [log('booking', 'done', MAY!)] }, ['done', 'cell', APRIL]],
  ])('%s', (_, more, expected) => expect(booking(more)).toEqual(expected)); // prettier-ignore

  test('a person, now or in all such cases', () => {
    expect(answer({ value: 'done', date: moment(MAY!) })).toEqual(['done', 'answer', MAY]);
    expect(answer({ value: 'done' })).toEqual(['done', 'answer', undefined]);
    expect(answer({ value: 'done', at: undefined })).toEqual(['done', 'presumed', undefined]);
    expect(answer({ value: 'not-yet' })[1]).toBe('nothing');
    expect(answer({ value: 'done' }, { done: APRIL! })).toEqual(['done', 'cell', APRIL]);
  });

  test('of several answers the last', () => {
    const given = (...values: ('done' | 'not-yet')[]) => booking({ words: { booking: open }, answers: { booking: values.map((value) => ({ value })) } })[1]; // prettier-ignore
    expect([given('done', 'not-yet'), given('not-yet', 'done')]).toEqual(['nothing', 'answer']);
  });

  test('asked what a day pays for, a person said: all of it', () => {
    const words = { booking: { ...open, money: { ask: 'part', on: moment(MAY!) } as const } };
    const given = (kind: 'part' | 'refund') =>
      booking({ words, answers: { booking: [{ kind, value: 'done' }] } });
    expect([given('part')[2], given('refund')[2]]).toEqual([MAY, undefined]);
  });

  test('that a planned day is right does not say that it is over', () => {
    expect(answer({ kind: 'early', value: 'done' }, { ...open, planned: '2026-02-01' })[1]).toBe('nothing');
  });

  describe('a day before the order’s', () => {
    const early = (more: object = {}) => booking({ words: { booking: { done: '2026-02-01', column: 3 } }, ...more }); // prettier-ignore
    const answered = (given: object) => early({ answers: { booking: [given] } });

    test('completes nothing until a person says that it is right', () => {
      expect(early()).toEqual(['to confirm', 'nothing', undefined]);
      expect(answered({ kind: 'early', value: 'done' })).toEqual(['done', 'cell', '2026-02-01']);
      expect(answered({ kind: 'early', value: 'done', date: moment(APRIL!) })).toEqual(['done', 'answer', APRIL]); // prettier-ignore
      expect(answered({ kind: 'early', value: 'not-yet' })[1]).toBe('nothing');
      expect(answered({ kind: 'old', value: 'done' })).toEqual(['done', 'answer', undefined]);
    });

    test('of a tick or a name nobody can tell', () => {
      expect(booking({ words: { booking: { done: '2026-02-01', by: 'description' } } })[1]).toBe('arranged');
    });

    test('on the day of the order it is none', () => {
      expect(booking({ words: { booking: { done: '2026-03-02' } } })).toEqual(['done', 'cell', '2026-03-02']);
    });
  });

  describe('since it was reopened', () => {
    const since = (words: StageWords, more: object = {}) => booking({ words: { booking: words }, events: [log('booking', 'reopened', '2026-04-20 12:00')], ...more }); // prettier-ignore

    test.each<[string, StageWords, string]>([
      ['a day before', { done: '2026-04-19' }, 'nothing'],
      ['the same day', { done: '2026-04-20' }, 'cell'],
      ['a day after', { done: '2026-04-21' }, 'cell'],
      ['a tick says nothing new', { done: '√' }, 'nothing'],
    ])('%s', (_, words, by) => expect(since(words)[1]).toBe(by));

    test.each([
      ['2026-04-20 11:59', 'nothing'],
      ['2026-04-20 12:00', 'answer'],
      ['2026-04-20 12:01', 'answer'],
    ])('an answer of %s', (at, by) => {
      const answers = { booking: [{ at: moment(at) }] };
      expect(since(open, { answers })[1]).toBe(by);
    });

    test('no standing answer closes it', () => {
      expect(since(open, { answers: { booking: [{ at: undefined }] } })[1]).toBe('nothing');
    });
  });
});

describe('what the team’s own words say', () => {
  const said = (facts: Partial<OrderFacts['said']>, key: string, more: Partial<Standing> = {}) =>
    brief(standing({ rows: ['deposit', 'booking', { key: 'onboard', after: '' }], words: { deposit: open, booking: open, onboard: open }, facts: { said: { sailed: undefined, paid: false, ...facts } }, ...more })(key)); // prettier-ignore

  test('shipped, on which day', () => {
    expect(said({ sailed: moment(APRIL!) }, 'onboard')).toEqual(['done', 'word', APRIL]);
    expect(said({ sailed: 'undated' }, 'onboard')).toEqual(['done', 'word', undefined]);
    expect(said({ sailed: 'undated' }, 'booking')[1]).toBe('implied');
    expect(said({}, 'onboard')[1]).toBe('nothing');
  });

  test('shipped while the ETD is still to come: asked', () => {
    const etd = (day: string) => said({ sailed: 'undated' }, 'onboard', { fields: { etd: day } });
    expect(etd('2026-05-18')[1]).toBe('word');
    expect(etd('2026-05-19').slice(0, 2)).toEqual(['to confirm', 'nothing']);
  });

  test('all paid: every part of the money', () => {
    expect(said({ paid: true }, 'deposit')).toEqual(['done', 'word', undefined]);
    expect(said({ paid: true }, 'booking')[1]).toBe('nothing');
  });

  test('a stage by its own word', () => {
    const reached = { reached: { stage: 'booking', on: moment(APRIL!) } };
    expect(said(reached, 'booking')).toEqual(['done', 'word', APRIL]);
    expect(said(reached, 'deposit')[1]).toBe('nothing');
    expect(said({ reached: { stage: 'booking', on: undefined } }, 'booking')).toEqual(['done', 'word', undefined]); // prettier-ignore
  });

  test('not against a cell or the log', () => {
    expect(said({ paid: true }, 'deposit', { words: { deposit: { ...open, state: 'not yet' } } })[1]).toBe('nothing'); // prettier-ignore
    expect(said({ paid: true }, 'deposit', { words: { deposit: { done: APRIL! } } })).toEqual(['done', 'cell', APRIL]); // prettier-ignore
    expect(said({ paid: true }, 'deposit', { events: [log('deposit', 'reopened', MAY!)] })[1]).toBe('nothing'); // prettier-ignore
  });
});

describe('a shipped quantity', () => {
  const part = { ordered: 500, shipped: 500, rest: 0, unit: '' };
  const shipped = (more: Partial<Standing> = {}, key = 'onboard') =>
    brief(
      standing({ rows: [{ key: 'booking' }, { key: 'onboard', after: '' }], facts: { part }, ...more })(key),
    );

  test('shows the sailing where no column does', () => {
    expect(shipped()).toEqual(['done', 'cell', undefined]);
    expect(shipped({ facts: {} })[1]).toBe('nothing');
    expect(shipped({ words: { onboard: open } })[1]).toBe('nothing');
    expect(shipped({ words: { onboard: { followed: false, state: 'not yet' } } })[1]).toBe('nothing');
    expect(shipped({ events: [log('onboard', 'reopened', MAY!)] })[1]).toBe('nothing');
    expect(shipped({ events: [log('onboard', 'done', MAY!)] })[1]).toBe('log');
  });

  test('not before the ETD', () => {
    expect(shipped({ fields: { etd: '2026-05-18' } })[1]).toBe('cell');
    expect(shipped({ fields: { etd: '2026-05-19' } })[1]).toBe('nothing');
  });
});

describe('the order as a whole', () => {
  const words = { booking: { done: APRIL! }, onboard: open };
  const whole = (more: Partial<Standing>) => {
    const at = standing({ rows: ['booking', { key: 'onboard', after: '' }], words, ...more });
    return [at('booking').status, at('onboard').status, at('onboard').doneBy];
  };

  test('closed: nothing that is open is asked for any more', () => {
    expect(whole({ state: 'closed' })).toEqual(['done', 'done', 'closed']);
  });

  test('cancelled, by its status or the log', () => {
    expect(whole({ state: 'cancelled' }).slice(0, 2)).toEqual(['done', 'cancelled']);
    expect(whole({ events: [log('', 'cancelled', MAY!)] }).slice(0, 2)).toEqual(['done', 'cancelled']);
  });

  describe('cancelled, and something happened since', () => {
    const revived = (day: string, said: string | undefined, more: Partial<Standing> = {}) => {
      const at = standing({
        rows: ['pi', 'booking', { key: 'onboard', after: '' }],
        words: { booking: { done: day, column: 4 }, onboard: open },
        state: 'cancelled',
        facts: { said: { sailed: undefined, paid: false, ...(said !== undefined && { cancelledOn: moment(said) }) } }, // prettier-ignore
        ...more,
      });
      return [at('booking').question, at('booking').asks, at('onboard').status];
    };

    test.each([
      ['after the day of the cancellation', '2026-04-21', 'revived'],
      ['on that day', '2026-04-20', undefined],
    ])('%s', (_, day, question) => expect(revived(day, '2026-04-20')[0]).toBe(question));

    test('asked in its cell; cancelled until a person says so', () => {
      expect(revived(MAY!, APRIL)).toEqual(['revived', 4, 'cancelled']);
      const answered = (value: 'done' | 'not-yet', kind?: 'revived' | 'vessel') => revived(MAY!, APRIL, { answers: { '': [{ kind, value }] } }); // prettier-ignore
      expect(answered('done')).toEqual([undefined, undefined, expect.not.stringMatching('cancelled')]);
      expect(answered('done', 'revived')[2]).not.toBe('cancelled');
      expect(answered('not-yet', 'revived')).toEqual([undefined, undefined, 'cancelled']);
      expect(answered('done', 'vessel')[0]).toBe('revived');
    });

    test('by the log’s day before the word’s', () => {
      expect(revived(MAY!, APRIL, { events: [log('', 'cancelled', '2026-05-10')] })[0]).toBeUndefined();
    });

    test('on no day: what left the factory’s gate tells, making does not', () => {
      expect(revived(MAY!, undefined)[0]).toBe('revived');
      const made = standing({ rows: ['pi', 'booking'], words: { pi: { done: MAY! } }, state: 'cancelled' });
      expect(made('pi').question).toBeUndefined();
    });

    test('asked of the newest', () => {
      const at = standing({ rows: ['booking', { key: 'customs', after: '' }, { key: 'load', after: '' }], words: { booking: { done: MAY! }, customs: { done: '2026-05-06' }, load: { done: '2026-05-05' } }, state: 'cancelled' }); // prettier-ignore
      expect(['booking', 'customs', 'load'].map((key) => at(key).question)).toEqual([undefined, 'revived', undefined]); // prettier-ignore
    });

    test('no name, number or log tells of an event', () => {
      expect(revived('√', APRIL)[0]).toBeUndefined();
      const named = { booking: { done: MAY!, by: 'number' as const } };
      expect(revived(MAY!, APRIL, { words: named })[0]).toBeUndefined();
      expect(revived(MAY!, APRIL, { words: {}, events: [log('booking', 'done', MAY!)] })[0]).toBeUndefined();
    });
  });
});

describe('what a stage that has happened shows', () => {
  const shown = (rows: Standing['rows'], words: Record<string, StageWords>, key: string, more: Partial<Standing> = {}) => brief(standing({ rows, words, ...more })(key)); // prettier-ignore
  const ROWS = ['deposit', { key: 'prod_done', after: '' }, { key: 'booking', after: '' }, { key: 'onboard', after: '' }, { key: 'balance', after: '' }, { key: 'present', after: '' }]; // prettier-ignore
  const all = (by: Record<string, StageWords>) => ({ deposit: open, prod_done: open, booking: open, onboard: open, balance: open, present: open, ...by }); // prettier-ignore

  test('sailing shows making and shipping, and no money', () => {
    const by = all({ onboard: { done: MAY! } });
    expect(shown(ROWS, by, 'prod_done')).toEqual(['done', 'implied', undefined]);
    expect(shown(ROWS, by, 'booking')[1]).toBe('implied');
    expect(shown(ROWS, by, 'deposit')[1]).toBe('nothing');
    expect(shown(ROWS, by, 'present')[1]).toBe('nothing');
  });

  test.each<[string, StageWords]>([
    ['its cell says “not yet”', { ...open, state: 'not yet' }],
    ['it is on hold', { ...open, state: 'hold' }],
  ])('not where %s', (_, prod_done) => {
    expect(shown(ROWS, all({ onboard: { done: MAY! }, prod_done }), 'prod_done')[1]).toBe('nothing');
  });

  test('nor where the log reopened it', () => {
    const events = [log('prod_done', 'reopened', MAY!)];
    expect(shown(ROWS, all({ onboard: { done: MAY! } }), 'prod_done', { events })[1]).toBe('nothing');
  });

  test('a balance shows the deposit, and the sailing once the vessel was due', () => {
    const paid = all({ balance: { done: MAY! } });
    const sailing = (etd: string, more: Partial<Standing> = {}) => shown(ROWS, paid, 'onboard', { fields: { etd }, ...more })[1]; // prettier-ignore
    expect(shown(ROWS, paid, 'deposit')[1]).toBe('implied');
    expect(shown(ROWS, paid, 'onboard')[1]).toBe('implied');
    expect([sailing('2026-05-04'), sailing('2026-05-05')]).toEqual(['implied', 'nothing']);
    expect(sailing(APRIL!, { facts: { said: { sailed: undefined, paid: false, isToSail: true } } })).toBe('nothing'); // prettier-ignore
  });

  test('a tick for the balance by the ETD alone', () => {
    const paid = all({ balance: { done: '√' } });
    const sailing = (etd: string) => shown(ROWS, paid, 'onboard', { fields: { etd } })[1];
    expect([sailing('2026-05-18'), sailing('2026-05-19')]).toEqual(['implied', 'nothing']);
  });

  test('papers that were mailed show the sailing unless the vessel is still to come', () => {
    const rows = [...ROWS.slice(0, 5), { key: 'present', after: '', evidence: 'docs_sent' }];
    const mailed = all({ present: { done: MAY! } });
    const sailing = (etd: string) => shown(rows, mailed, 'onboard', { fields: { etd } })[1];
    expect([sailing('2026-05-18'), sailing('2026-05-19')]).toEqual(['implied', 'nothing']);
    expect(shown(ROWS, mailed, 'onboard', { fields: { etd: '2026-05-19' } })[1]).toBe('implied');
  });

  test('what only is arranged, or a number that names nothing, shows nothing', () => {
    expect(shown(ROWS, all({ onboard: { done: '√', by: 'description' } }), 'prod_done')[1]).toBe('nothing');
    expect(shown(ROWS, all({ onboard: { done: '√', by: 'number' } }), 'prod_done')[1]).toBe('implied');
  });

  test('what was only arranged is over by then', () => {
    const by = all({ onboard: { done: MAY! }, booking: { done: '√', by: 'description' } });
    expect(shown(ROWS, by, 'booking')).toEqual(['done', 'arranged', undefined]);
  });

  test('goods that arrived have sailed', () => {
    const arrived = (fields: Record<string, string>, key = 'onboard') =>
      shown(ROWS, all({}), key, { fields });
    expect(arrived({ ata: MAY! })[1]).toBe('implied');
    expect(arrived({ delivered: '√' })[1]).toBe('implied');
    expect(arrived({ ata: MAY! }, 'prod_done')[1]).toBe('implied');
    expect(arrived({ ata: '2026-05-19' })[1]).toBe('nothing');
    expect(arrived({ ata: MAY! }, 'deposit')[1]).toBe('nothing');
  });

  test('a stage behind counts from the earliest that shows it', () => {
    const rows = [{ key: 'booking' }, { key: 'customs', after: 'booking', limit: '3d' }, { key: 'load', after: 'booking' }, { key: 'onboard', after: 'load' }]; // prettier-ignore
    const start = (words: Record<string, StageWords>) => standing({ rows, words: { booking: open, customs: { ...open, state: 'not yet' }, ...words } })('customs').start; // prettier-ignore
    expect(start({ onboard: { done: MAY! } })).toBeMoment(MAY!);
    expect(start({ onboard: { done: MAY! }, load: { done: APRIL! } })).toBeMoment(APRIL!);
    expect(start({ onboard: { done: APRIL! }, load: { done: MAY! } })).toBeMoment(APRIL!);
    expect(start({ onboard: { done: '√' }, load: { done: MAY! } })).toBeMoment(MAY!);
  });
});

import type { ProcessRow } from '../../../shared/process/row';
import { isoAt, moment, type StageWords } from '../../tools/order-facts';
import { open, verdict, type Case } from './cases';
import { log } from './one-order';

const dues = (...of: Parameters<typeof verdict>) => {
  const { due, by, hardDue, hardBy } = verdict(...of);
  return [isoAt(due), by, isoAt(hardDue), hardBy];
};

describe('what sets a deadline', () => {
  const BOOKING = { key: 'booking', limit: '5d', evidence: 'booking_date' };
  const answer = (value: 'due' | 'not-yet', date: string) => ({ value, date: moment(date) });

  test.each<[string, Partial<ProcessRow>[], Case, unknown[]]>([
    ['its limit', [BOOKING], {}, ['2026-03-07', 'limit', undefined, -1]],
    ['its plan', [BOOKING], { words: { booking: { planned: '2026-05-20' } } }, ['2026-05-20', 'planned', undefined, -1]],
    ['an agreement in the log', [BOOKING], { words: { booking: { planned: '2026-05-20' } }, events: [log('booking', 'due', '2026-05-25')] }, ['2026-05-25', 'agreed', undefined, -1]],
    ['a person before the log', [BOOKING], { answers: { booking: [answer('due', '2026-05-27')] }, events: [log('booking', 'due', '2026-05-25')] }, ['2026-05-27', 'agreed', undefined, -1]],
    ['of two persons the last', [BOOKING], { answers: { booking: [answer('due', '2026-05-27'), answer('due', '2026-05-29')] } }, ['2026-05-29', 'agreed', undefined, -1]],
    ['another answer sets none', [BOOKING], { answers: { booking: [answer('due', '2026-05-27'), answer('not-yet', '2026-05-29')] } }, ['2026-03-07', 'limit', undefined, -1]],
    ['nothing to count from', [BOOKING], { fields: { order_date: '' } }, [undefined, 'nothing', undefined, -1]],
    ['no limit', [{ ...BOOKING, limit: '' }], {}, [undefined, 'nothing', undefined, -1]],
    ['an outside date before the limit', [{ ...BOOKING, notLater: 'etd' }], { fields: { etd: '2026-03-05' } }, ['2026-03-05', 'hard', '2026-03-05', 0]],
    ['one after it only caps', [{ ...BOOKING, notLater: 'etd' }], { fields: { etd: '2026-03-09' } }, ['2026-03-07', 'limit', '2026-03-09', 0]],
    ['one on the same day', [{ ...BOOKING, notLater: 'etd' }], { fields: { etd: '2026-03-07' } }, ['2026-03-07', 'limit', '2026-03-07', 0]],
    ['the earliest of several', [{ ...BOOKING, limit: '', notLater: 'lc_expiry; etd; eta' }], { fields: { lc_expiry: '2026-06-20', etd: '2026-06-10', eta: '2026-06-15' } }, ['2026-06-10', 'hard', '2026-06-10', 1]],
    ['a day that a person named after the outside date', [{ ...BOOKING, notLater: 'etd' }], { fields: { etd: '2026-05-10' }, answers: { booking: [answer('due', '2026-05-27')] } }, ['2026-05-27', 'agreed', undefined, -1]],
    ['and one before it', [{ ...BOOKING, notLater: 'etd' }], { fields: { etd: '2026-06-10' }, answers: { booking: [answer('due', '2026-05-27')] } }, ['2026-05-27', 'agreed', '2026-06-10', 0]],
  ])('%s', (_, rows, more, expected) => expect(dues(rows, more)).toEqual(expected)); // prettier-ignore

  test('what was waited for is not counted, and told', () => {
    const waited = verdict([{ ...BOOKING, waitsOn: 'customer' }], { events: [log('booking', 'waiting', '2026-03-03', { party: 'customer' }), log('booking', 'resumed', '2026-03-06')] }); // prettier-ignore
    expect([isoAt(waited.due), isoAt(waited.unpaused)]).toEqual(['2026-03-10', '2026-03-07']);
    const owned = verdict([BOOKING], { events: [log('booking', 'owner', '2026-03-03')] });
    expect([isoAt(owned.due), owned.unpaused]).toEqual(['2026-03-07', undefined]);
  });

  test('a plan has the days of grace of its stage', () => {
    const planned = { words: { onboard: { planned: '2026-05-17' } } };
    expect(dues([{ key: 'onboard', evidence: 'atd' }], planned)).toEqual(['2026-05-18', 'planned', undefined, -1]); // prettier-ignore
  });

  test('a stage that does not count has none', () => {
    expect(dues([BOOKING], { events: [log('booking', 'waived', '2026-03-03')] })).toEqual([undefined, 'nothing', undefined, -1]); // prettier-ignore
  });

  test('a period that no calendar can count is an error of the data', () => {
    const rows = [
      { key: 'onboard' },
      { key: 'present', after: 'onboard', notLater: 'atd + lc_present_days|21d' },
    ];
    expect(verdict(rows, { fields: { atd: '2026-03-02', lc_present_days: '10000000' }, words: { onboard: { done: '2026-03-02' } } }).status).toBe('data error'); // prettier-ignore
  });

  test('a limit of the team’s own, counted back from a date, is late past itself', () => {
    const load = { key: 'load', notLater: 'etd - 2d', evidence: 'loading_date' };
    const on = (etd: string, row: Partial<ProcessRow> = load) => verdict([row], { fields: { etd } });
    expect(on('2026-05-19').status).toBe('overdue');
    expect(on('2026-05-20').status).not.toBe('overdue');
    expect(on('2026-05-19', { ...load, confirmed: '是' }).hardLate).toBeUndefined();
    expect(on('2026-05-16', { ...load, notLater: 'etd + 1d' }).hardLate).toBeUndefined();
  });

  test('days for which no notice is out are unverified', () => {
    const unverified = (row: Partial<ProcessRow>, fields: Record<string, string>, more: Case = {}) =>
      verdict([{ key: 'booking', ...row }], { fields, ...more }).isUnverified;
    const far = { order_date: '2035-12-20' };
    expect(unverified({ limit: '5wd' }, far)).toBe(true);
    expect(unverified({ limit: '5wh' }, far)).toBe(true);
    expect(unverified({ limit: '500wmin' }, far)).toBe(true);
    expect(unverified({ limit: '5bd' }, far)).toBe(true);
    expect(unverified({ limit: '5d' }, far)).toBe(false);
    expect(unverified({ limit: '5wd' }, { order_date: '2026-03-02' })).toBe(false);
    expect(unverified({ limit: '' }, far)).toBe(false);
    const rolled = { notLater: 'etd', roll: 'following' };
    expect(unverified(rolled, { ...far, etd: '2036-01-20' })).toBe(true);
    expect(unverified(rolled, { ...far, etd: '2026-05-20', order_date: '2026-03-02' })).toBe(false);
    expect(unverified({ notLater: 'etd' }, { ...far, etd: '2036-01-20' })).toBe(false);
  });
});

describe('money whose term is open', () => {
  const BALANCE = { key: 'balance', limit: '7d', startFrom: 'etd', evidence: 'balance_date' };
  const money = (row: Partial<ProcessRow>, fields: Record<string, string>, more: Case = {}) => {
    const said = verdict([{ ...BALANCE, ...row }], { fields: { etd: '2026-05-20', payment_term: 'TBD', ...fields }, ...more });
    return [isoAt(said.due), said.by, isoAt(said.hardDue), isoAt(said.usualDue)];
  }; // prettier-ignore

  test('is not due, and what is usual is kept for asking', () => {
    expect(money({}, {})).toEqual([undefined, 'nothing', undefined, '2026-05-27']);
    expect(money({ notLater: 'eta' }, { eta: '2026-05-25' })).toEqual([undefined, 'nothing', undefined, '2026-05-25']); // prettier-ignore
    expect(money({ notLater: 'eta' }, { eta: '2026-05-29' })).toEqual([undefined, 'nothing', undefined, '2026-05-27']); // prettier-ignore
    expect(money({ limit: '', startFrom: '', notLater: 'eta' }, { eta: '2026-05-29' })).toEqual([undefined, 'nothing', undefined, '2026-05-29']); // prettier-ignore
  });

  test('a plan stays', () => {
    const words = { balance: { ...open, planned: '2026-06-01' } };
    expect(money({}, {}, { words })).toEqual(['2026-06-01', 'planned', undefined, undefined]);
  });

  test('is due once somebody said that it is not in', () => {
    const said = (kind: 'term' | 'passed' | 'old' | undefined, value: 'not-yet' | 'n/a' = 'not-yet') => money({}, {}, { answers: { balance: [{ kind, value }] } }).slice(0, 2); // prettier-ignore
    expect([said('term'), said('passed'), said(undefined)]).toEqual(Array(3).fill(['2026-05-27', 'limit']));
    expect(said('old')).toEqual([undefined, 'nothing']);
  });

  test.each<[string, Record<string, string>]>([
    ['a term that says it', { payment_term: '30% T/T, 70%见提单副本' }],
    ['none', { payment_term: '' }],
    ['a dash', { payment_term: '-' }],
  ])('not by %s', (_, fields) => expect(money({}, fields).slice(0, 2)).toEqual(['2026-05-27', 'limit']));

  test('a deposit’s amount says that there is one', () => {
    const deposit = (fields: Record<string, string>, key = 'deposit') => dues([{ key, limit: '5d' }], { fields: { payment_term: 'TBD', ...fields } })[1]; // prettier-ignore
    expect([deposit({}), deposit({ deposit_amount: '3000' }), deposit({ deposit_amount: '3000' }, 'balance')]).toEqual(['nothing', 'limit', 'nothing']); // prettier-ignore
    expect(dues([{ key: 'booking', limit: '5d' }], { fields: { payment_term: 'TBD' } })[1]).toBe('limit');
  });

  test.each<[string, string, string, string | undefined]>([
    ['credit of no days', 'credit_due', 'O/A', '2026-04-01'],
    ['a collection', 'credit_due', '100% D/P at sight', '2026-03-08'],
    ['a draft', 'credit_due', 'D/A 30 days after sight', '2026-04-07'],
    ['an L/C at usance', 'maturity', 'L/C at 60 days after sight', '2026-05-07'],
    ['the later of two', 'credit_due', '50% D/P at sight, 50% D/A 30 days after sight', '2026-04-07'],
    ['the other way about', 'credit_due', '50% D/A 30 days after sight, 50% D/P at sight', '2026-04-07'],
    ['another part’s', 'maturity', 'D/A 30 days after sight', undefined],
  ])('asked about when it is in as a rule: %s', (_, key, payment_term, day) => {
    expect(isoAt(verdict([{ key }], { fields: { payment_term, etd: '2026-01-31' } }).usualDue)).toBe(day);
  });
});

describe('where the clock starts', () => {
  const MAKE = { key: 'make', after: 'cut, dye', limit: '3d' };
  const TWO = [{ key: 'cut', limit: '2d' }, { key: 'dye', limit: '4d' }, MAKE];
  const start = (rows: Partial<ProcessRow>[], more: Case = {}) => {
    const said = verdict(rows, more);
    return [isoAt(said.start), said.startedBy?.key, said.waitsFor?.key, said.isEstimated];
  };

  test.each<[string, Record<string, StageWords>, unknown[]]>([
    ['when the last before it was over', { cut: { done: '2026-03-10' }, dye: { done: '2026-03-09' } }, ['2026-03-10', 'cut', undefined, false]],
    ['not while one is open', { cut: { done: '2026-03-10' }, dye: open }, [undefined, undefined, 'dye', false]],
    ['the first that is open holds it up', { cut: open, dye: open }, [undefined, undefined, 'cut', false]],
    ['one that nobody keeps passes on what it takes', { cut: { done: '2026-03-03' } }, ['2026-03-06', 'dye', undefined, true]],
    ['a tick tells no day', { cut: { done: '√' }, dye: { done: '2026-03-09' } }, [undefined, undefined, undefined, false]],
  ])('%s', (_, words, expected) => expect(start(TWO, { words })).toEqual(expected)); // prettier-ignore

  test('a tick beside a day that shows it', () => {
    const rows = [{ key: 'prod_done' }, { key: 'final_qc', after: '' }, { key: 'load', after: 'prod_done, final_qc', limit: '3d' }]; // prettier-ignore
    const words = { prod_done: { done: '√' }, final_qc: { done: '2026-03-09' } };
    expect(start(rows, { words }).slice(0, 2)).toEqual(['2026-03-09', 'final_qc']);
    expect(start([rows[1]!, rows[0]!, rows[2]!], { words: { final_qc: { done: '√' }, prod_done: { done: '2026-03-09' } } })[0]).toBeUndefined(); // prettier-ignore
  });

  test('what waits behind a stage that nobody keeps waits for what holds that up', () => {
    const rows = [{ key: 'cut', limit: '2d' }, { key: 'dye', after: 'cut', limit: '4d' }, { key: 'make', after: 'dye' }]; // prettier-ignore
    expect(start(rows, { words: { cut: open } })[2]).toBe('cut');
    expect(
      start(rows, { words: { cut: open }, events: [log('cut', 'cancelled', '2026-03-03')] })[2],
    ).toBeUndefined();
    expect(start(rows, { words: { cut: open, dye: { done: '2026-03-09' } } })[2]).toBeUndefined();
  });

  describe('money rests on its paper', () => {
    const PAPERS = [
      { key: 'pi_back' },
      { key: 'deposit', startFrom: 'order_date', limit: '5d', gate: 'pi_back' },
    ];
    test.each<[string, Record<string, StageWords>, string | undefined]>([
      ['signed later than it counts from', { pi_back: { done: '2026-03-05' } }, '2026-03-05'],
      ['signed before', { pi_back: { done: '2026-03-01', by: 'description' } }, '2026-03-02'],
      ['not signed yet', { pi_back: open }, '2026-03-02'],
      ['no column for it', {}, '2026-03-02'],
    ])('%s', (_, words, day) => {
      const [at, by] = start(PAPERS, { words });
      expect(at).toBe(day);
      expect(by).toBe(day === '2026-03-05' ? 'pi_back' : undefined);
    });

    test('not signed yet: the field does not count', () => {
      const from = [
        { key: 'pi_back' },
        { key: 'deposit', startFrom: 'pi_sent', limit: '5d', gate: 'pi_back' },
      ];
      expect(start(from, { words: { pi_back: open }, fields: { pi_sent: '2026-03-20' } })[0]).toBe(
        '2026-03-02',
      );
      expect(start(from, { words: {}, fields: { pi_sent: '2026-03-20' } })[0]).toBe('2026-03-20');
      expect(start(from, { words: {} })[0]).toBe('2026-03-02');
    });

    test('other stages do not', () => {
      const other = [
        { key: 'pi_back' },
        { key: 'booking', startFrom: 'order_date', limit: '5d', gate: 'pi_back' },
      ];
      expect(start(other, { words: { pi_back: { done: '2026-03-05' } } })[0]).toBe('2026-03-02');
    });
  });

  test('an adopted usual time ends at the first date that the order carries for what comes after', () => {
    const rows = (source: string) => [
      { key: 'onboard', evidence: 'atd', after: 'booking' },
      { key: 'booking', limit: '40d', source },
    ];
    const due = (planned: string, source = '本表惯常用时，n = 12，2026-05-01') => dues(rows(source), { words: { onboard: { ...open, planned } } })[0]; // prettier-ignore
    expect(due('2026-04-01')).toBe('2026-04-01');
    expect(due('2026-04-01', 'own usual time, n = 12, 2026-05-01')).toBe('2026-04-01');
    expect(due('2026-04-20')).toBe('2026-04-11');
    expect(due('2026-03-01')).toBe('2026-04-11');
    expect(due('2026-04-01', 'R editable default')).toBe('2026-04-11');
  });
});

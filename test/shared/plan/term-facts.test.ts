import { followed, sailedOn, termDate, termNumber, termText } from '../../../shared/plan/term-facts';
import { cellsOf as order, isoAt } from '../../tools/order-facts';

const date = (field: string, cells: Record<string, string>) => isoAt(termDate(field, order(cells)));

describe('the words of a term', () => {
  test.each([
    ['30% T/T, 70%见提单副本', 'deposit, copies'],
    ['100% T/T in advance', 'prepaid'],
    ['D/A 60 days', 'collection, da, open'],
    ['', 'unknown'],
  ])('%s: %s', (payment_term, words) => expect(termText(order({ payment_term }))).toBe(words));

  test('a deposit’s amount in the sheet shows that there is one, unless all is paid before', () => {
    expect(termText(order({ payment_term: '', deposit_amount: '3000' }))).toBe('unknown, deposit');
    expect(termText(order({ payment_term: '30% T/T, 70%见提单副本', deposit_amount: '3000' }))).toBe('deposit, copies'); // prettier-ignore
    expect(termText(order({ payment_term: '100% T/T in advance', deposit_amount: '3000' }))).toBe('prepaid');
  });
});

describe('the day of the sailing that money is counted from', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['the B/L’s', { bl_date: '2026-04-19', atd: '2026-04-20', etd: '2026-04-22' }, '2026-04-19'],
    ['else that of the sailing', { bl_date: '', atd: '2026-04-20', etd: '2026-04-22' }, '2026-04-20'],
    ['else the planned one', { etd: '2026-04-22' }, '2026-04-22'],
    ['not where the sheet has a column for the sailing', { atd: '', etd: '2026-04-22' }, undefined],
    ['none', {}, undefined],
  ])('%s', (_, cells, day) => {
    expect(isoAt(sailedOn(order(cells)))).toBe(day);
  });
});

describe('when the balance is due', () => {
  const SAILED = { payment_term: '30% T/T, 70%见提单副本', atd: '2026-04-20' };
  test.each<[string, Record<string, string>, string | undefined]>([
    ['a week after the sailing', {}, '2026-04-27'],
    ['five days before a vessel that arrives sooner', { eta: '2026-04-30' }, '2026-04-25'],
    ['not before there are copies of the papers', { eta: '2026-04-25' }, '2026-04-22'],
    ['the arrival that gives the same day', { eta: '2026-05-02' }, '2026-04-27'],
    ['a long voyage changes nothing', { eta: '2026-05-30' }, '2026-04-27'],
    [
      'so many days by the term',
      { payment_term: '30% deposit, 70% 10 days after copy of B/L' },
      '2026-04-30',
    ],
    ['not sailed', { atd: '', eta: '2026-04-30' }, undefined],
  ])('%s', (_, cells, day) => expect(date('balance_due', { ...SAILED, ...cells })).toBe(day));

  test('what is usual in the trade is not told as the term', () => {
    expect(followed('balance_due', order(SAILED))).toMatchObject({ from: 'atd', days: 7, isTerm: false });
    const byTerm = { ...SAILED, payment_term: '30% deposit, 70% 10 days after copy of B/L' };
    expect(followed('balance_due', order(byTerm))).toMatchObject({ days: 10, isTerm: true });
    expect(followed('balance_due', order({ ...SAILED, eta: '2026-04-30' }))).toMatchObject({ from: 'eta', days: -5, isTerm: false }); // prettier-ignore
    expect(followed('balance_due', order({ ...SAILED, eta: '2026-04-25' }))).toMatchObject({ from: 'atd', days: 2, isTerm: false }); // prettier-ignore
  });
});

describe('when credit is due', () => {
  const credit = (payment_term: string, cells: Record<string, string> = { bl_date: '2026-01-31' }) =>
    date('credit_due', { payment_term, ...cells });

  test.each([
    ['O/A 45 days after B/L date', '2026-03-17'],
    ['O/A 30 days after invoice date', '2026-03-02'],
    ['O/A 30 days end of month', '2026-03-02'],
    ['30% T/T, 70%见提单副本', undefined],
    ['50% O/A 60 days after B/L date, 50% O/A 30 days after B/L date', '2026-03-02'],
    ['50% O/A 30 days after B/L date, 50% O/A 60 days after B/L date', '2026-03-02'],
    ['L/C at sight', undefined],
  ])('%s: %s', (term, day) => expect(credit(term)).toBe(day));

  test('counted from the end of the month, of the year as well', () => {
    expect(credit('O/A 30 days end of month', { bl_date: '2026-02-03' })).toBe('2026-03-30');
    expect(credit('O/A 30 days end of month', { bl_date: '2025-12-03' })).toBe('2026-01-30');
  });

  test('counted from the arrival: the day itself, else the expected one', () => {
    const term = 'O/A 30 days after arrival';
    expect(credit(term, { ata: '2026-03-01', eta: '2026-03-05' })).toBe('2026-03-31');
    expect(credit(term, { eta: '2026-03-05' })).toBe('2026-04-04');
    expect(credit(term)).toBeUndefined();
  });

  test('a draft is counted from its acceptance, else from when the papers went to the bank', () => {
    const term = { payment_term: 'D/A 60 days after sight' };
    expect(date('credit_due', { ...term, lc_accepted: '2026-03-01', docs_sent: '2026-02-10' })).toBe('2026-04-30'); // prettier-ignore
    expect(date('credit_due', { ...term, docs_sent: '2026-02-10' })).toBe('2026-04-26');
    expect(followed('credit_due', order({ ...term, docs_sent: '2026-02-10' }))).toMatchObject({ from: 'docs_sent', days: 75, isTerm: false }); // prettier-ignore
  });

  test('an L/C matures, and is no credit', () => {
    const cells = { payment_term: 'L/C at 90 days after sight', lc_accepted: '2026-03-01' };
    expect(date('maturity_due', cells)).toBe('2026-05-30');
    expect(date('credit_due', cells)).toBeUndefined();
    expect(date('maturity_due', { payment_term: 'D/A 60 days after sight', lc_accepted: '2026-03-01' })).toBeUndefined(); // prettier-ignore
  });
});

test('the days of loading and shipment under their other names', () => {
  expect(date('load_plan', { loading_date: '2026-04-18' })).toBe('2026-04-18');
  expect(date('shipped_on', { bl_date: '2026-04-19', atd: '2026-04-20' })).toBe('2026-04-19');
  expect(date('shipped_on', { atd: '2026-04-20', etd: '2026-04-21' })).toBe('2026-04-20');
  expect(date('shipped_on', { etd: '2026-04-21' })).toBeUndefined();
  expect(date('etd', { etd: '2026-04-21' })).toBeUndefined();
  expect(followed('load_plan', order({ loading_date: '2026-04-18' }))).toMatchObject({ from: 'loading_date', days: 0, isMonthEnd: false, isTerm: true }); // prettier-ignore
});

describe('numbers that follow', () => {
  const number = (field: string, cells: Record<string, string>) => termNumber(field, order(cells));

  test.each([
    ['O/A 45 days after B/L date', 45],
    ['D/A 60 days after sight', 60],
    ['L/C at 90 days after sight', 90],
    ['30% T/T, 70%见提单副本', undefined],
    ['50% O/A 60 days after B/L date, 50% D/A 30 days after sight', undefined],
  ])('the days of credit of %s: %p', (payment_term, days) =>
    expect(number('credit_days', { payment_term })).toBe(days),
  );

  test.each<[Record<string, string>, number | undefined]>([
    [{ atd: '2026-04-20', etd: '2026-04-25' }, 20],
    [{ etd: '2026-04-25', factory_due: '2026-04-10' }, 25],
    [{ factory_due: '2026-04-10', cust_due: '2026-05-01' }, 10],
    [{ cust_due: '2026-05-01' }, 31],
    [{}, undefined],
  ])('the days that a deposit is ahead of the export, by %p: %p', (cells, days) => {
    expect(number('advance_days', { deposit_date: '2026-03-31', ...cells })).toBe(days);
    expect(number('advance_days', cells)).toBeUndefined();
  });

  test.each<[Record<string, string>, number | undefined]>([
    [{ export_date: '2026-04-18', atd: '2026-04-20' }, 47],
    [{ atd: '2026-04-20', etd: '2026-04-10' }, 45],
    [{ etd: '2026-04-20' }, 45],
    [{}, undefined],
  ])('the days that the payment is after the export, by %p: %p', (cells, days) => {
    expect(number('deferred_days', { payment_term: 'O/A 45 days after B/L date', ...cells })).toBe(days);
  });

  test('by the maturity of an L/C', () => {
    const cells = {
      payment_term: 'L/C at 90 days after sight',
      lc_accepted: '2026-05-10',
      atd: '2026-04-20',
    };
    expect(number('deferred_days', cells)).toBe(110);
  });

  test('no other number', () => expect(number('qty', { qty: '5' })).toBeUndefined());
});

import { evaluateExpression, isTrouble } from '../../../shared/plan/evaluate-expression';
import { parseExpression } from '../../../shared/process/expression';
import { isoOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { anOrder, moment } from '../../tools/order-facts';

const china = parseCalendar('CN');
const clocks = { office: china, bank: china };
const ENDS: Readonly<Record<string, string>> = { onboard: '2026-04-20' };

/** What an expression comes to on an order of which the vessel left on 20 April. */
const comesTo = (text: string, fields: Record<string, string>): string | undefined => {
  const end = (stage: string) => (ENDS[stage] === undefined ? undefined : moment(ENDS[stage]));
  const outcome = evaluateExpression(parseExpression(text), anOrder(fields), clocks, end);
  return outcome === undefined || isTrouble(outcome) ? outcome : isoOf(outcome);
};

const DATES = { etd: '2026-05-20', eta: '2026-06-10', order_date: '2026-03-01', atd: '', ata: '' };

test.each([
  ['etd', '2026-05-20'],
  ['atd', undefined],
  ['atd|etd', '2026-05-20'],
  ['etd|eta', '2026-05-20'],
  ['atd|ata', undefined],
  ['stage:onboard', '2026-04-20'],
  ['stage:balance', undefined],
  ['stage:balance|etd', '2026-05-20'],
  ['etd - 7d', '2026-05-13'],
  ['etd + 7d', '2026-05-27'],
  ['etd + 2wd', '2026-05-22'],
  ['atd|(etd - 2d)', '2026-05-18'],
  ['min(etd, eta)', '2026-05-20'],
  ['min(eta, etd)', '2026-05-20'],
  ['max(etd, eta)', '2026-06-10'],
  ['max(eta, etd)', '2026-06-10'],
  ['min(atd, eta) - 1d', '2026-06-09'],
  ['max(etd, stage:onboard + 60d)', '2026-06-19'],
  ['min(atd, ata)', undefined],
  ['april(etd)', '2027-04-30'],
  ['april(order_date - 90d)', '2026-04-30'],
  ['share(order_date, etd, 0.5)', '2026-04-10'],
  ['share(order_date, etd, 0.25)', '2026-03-21'],
  ['share(atd|order_date, ata|etd, 0.5)', '2026-04-10'],
  ['share(atd, etd, 0.5)', undefined],
  ['share(order_date, atd, 0.5)', undefined],
  ['share(etd, order_date, 0.5)', undefined],
  ['share(etd, etd, 0.5)', undefined],
])('%s is %p', (text, expected) => expect(comesTo(text, DATES)).toBe(expected));

describe('a length that stands in a cell', () => {
  test.each<[string, Record<string, string>, string]>([
    ['the cell’s', { lc_present_days: '15' }, '2026-06-04'],
    ['the usual one where it is blank', {}, '2026-06-10'],
  ])('%s', (_, fields, expected) => {
    expect(comesTo('etd + lc_present_days|21d', { ...DATES, ...fields })).toBe(expected);
  });

  test('back from a date', () => {
    expect(comesTo('etd - transit_days|10d', { ...DATES, transit_days: '3' })).toBe('2026-05-17');
  });
});

describe('a cell that cannot be read', () => {
  const unreadable = { ...DATES, eta: '??', ata: '!!' };
  test.each([
    ['eta', 'date to confirm'],
    ['ata + 3d', 'data error'],
    ['atd|ata|etd', 'data error'],
    ['etd|ata', '2026-05-20'],
    ['min(etd, eta)', 'date to confirm'],
    ['max(ata, etd)', 'data error'],
    ['share(eta, etd, 0.5)', 'date to confirm'],
    ['share(order_date, eta, 0.5)', 'date to confirm'],
    ['april(eta)', 'date to confirm'],
  ])('%s is %p', (text, expected) => expect(comesTo(text, unreadable)).toBe(expected));
});

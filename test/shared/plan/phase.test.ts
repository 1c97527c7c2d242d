import type { OrderState } from '../../../shared/plan/order-facts';
import { anOrder, type StageWords } from '../../tools/order-facts';
import { judge } from './one-order';

const DONE: StageWords = { done: '2026-04-01' };
const BLANK: StageWords = { followed: true };
const stages = (...keys: string[]) => keys.map((key) => ({ key, evidence: key === 'onboard' ? 'atd' : '' }));
const phase = (words: Readonly<Record<string, StageWords>>, state: OrderState = 'open') =>
  judge(stages(...Object.keys(words)), anOrder({ order_date: '2026-03-01' }, words, state), '2026-05-18 10:00').phase; // prettier-ignore

test.each([
  ['goods that are to be paid first', { deposit: BLANK, prod_start: BLANK, onboard: BLANK }, 'deposit'],
  ['all in advance', { prepaid: BLANK, prod_start: BLANK, onboard: BLANK }, 'deposit'],
  ['paid', { deposit: DONE, prod_start: BLANK, onboard: BLANK }, 'production'],
  ['nothing to be paid first', { prod_start: BLANK, onboard: BLANK }, 'production'],
  ['a deposit that nobody keeps track of', { deposit: { followed: false }, prod_start: BLANK, onboard: BLANK }, 'production'],
  ['no goods, and nothing sent', { quote: BLANK }, 'inquiry'],
  ['a sample was sent', { sample_send: DONE, sample_ok: BLANK }, 'sample'],
  ['a sample that was not', { sample_send: BLANK, sample_ok: BLANK }, 'inquiry'],
])('%s', (_, words, expected) => expect(phase(words)).toBe(expected)); // prettier-ignore

test.each(['prod_done', 'insp_release', 'load', 'gate_in', 'customs'])(
  'goods stand ready for the vessel: %s',
  (key) => expect(phase({ [key]: DONE, onboard: BLANK })).toBe('to_ship'),
);

test.each(['purchase', 'material', 'pps_send', 'pps_ok', 'prod_start', 'mid_qc', 'final_qc', 'handover'])(
  'goods are being made, whether or not the process follows them to the vessel: %s',
  (key) => expect(phase({ [key]: DONE, archive: BLANK })).toBe('production'),
);

test.each(['present', 'collection'])('papers are still to go: %s', (key) =>
  expect(phase({ onboard: DONE, [key]: BLANK, balance: BLANK })).toBe('documents'),
);

test.each<[OrderState, string]>([
  ['cancelled', 'cancelled'],
  ['closed', 'closed'],
  ['hold', 'production'],
])('an order that is %s', (state, expected) =>
  expect(phase({ prod_start: BLANK, onboard: BLANK }, state)).toBe(expected)); // prettier-ignore

test('all is done', () => expect(phase({ prod_done: DONE, onboard: DONE })).toBe('closed'));

import { saidByState } from '../../../shared/plan/payment-state';

const [DEPOSIT, MIDDLE, BALANCE, ONLY] = [{ at: 0, of: 2 }, { at: 1, of: 3 }, { at: 1, of: 2 }, { at: 0, of: 1 }] as const; // prettier-ignore
const IN = { done: 'undated' };
const OPEN = { isOpen: true };
const ASKED = { ask: 'part', isAskedOnceDue: true };

/** What the word for the payment's state says of a deposit, a middle part, a balance, and of all the money in one. */
test.each([
  ['', ASKED, ASKED, ASKED, ASKED],
  ['不适用', 'not applicable', 'not applicable', 'not applicable', 'not applicable'],
  ['尾款未付', IN, IN, OPEN, OPEN],
  ['待收尾款', IN, IN, OPEN, OPEN],
  ['余款欠', IN, IN, OPEN, OPEN],
  ['balance due', IN, IN, OPEN, OPEN],
  ['awaiting balance', IN, IN, OPEN, OPEN],
  ['部分收款', IN, ASKED, OPEN, OPEN],
  ['收了一半', IN, ASKED, OPEN, OPEN],
  ['Partially paid', IN, ASKED, OPEN, OPEN],
  ['half paid', IN, ASKED, OPEN, OPEN],
  ['未付', OPEN, OPEN, OPEN, OPEN],
  ['待付款', OPEN, OPEN, OPEN, OPEN],
  ['逾期', OPEN, OPEN, OPEN, OPEN],
  ['unpaid', OPEN, OPEN, OPEN, OPEN],
  ['overdue', OPEN, OPEN, OPEN, OPEN],
  ['pending', OPEN, OPEN, OPEN, OPEN],
  ['not yet', OPEN, OPEN, OPEN, OPEN],
  ['待客户', OPEN, OPEN, OPEN, OPEN],
  ['定金', IN, OPEN, OPEN, IN],
  ['deposit received', IN, OPEN, OPEN, IN],
  ['down payment in', IN, OPEN, OPEN, IN],
  ['see mail', ASKED, ASKED, ASKED, ASKED],
  // Nothing is said, or nothing has come: never that nothing is to be paid.
  ['None', OPEN, OPEN, OPEN, OPEN],
  ['无', ASKED, ASKED, ASKED, ASKED],
  ['-', ASKED, ASKED, ASKED, ASKED],
  ['/', ASKED, ASKED, ASKED, ASKED],
  ['nil', ASKED, ASKED, ASKED, ASKED],
  ['TBD', ASKED, ASKED, ASKED, ASKED],
  ['待定', ASKED, ASKED, ASKED, ASKED],
  ['N/A', 'not applicable', 'not applicable', 'not applicable', 'not applicable'],
])('%s', (text, ...said) => {
  expect([DEPOSIT, MIDDLE, BALANCE, ONLY].map((part) => saidByState(text, part))).toEqual(said);
});

test('a column that leaves no cell empty but writes N/A says nothing by it', () => {
  expect(saidByState('N/A', ONLY, true)).toEqual(ASKED);
  expect(saidByState('不适用', ONLY, true)).toBe('not applicable');
});

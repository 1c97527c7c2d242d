import { presentationOf } from '../../../../shared/papers/checks/presentation';
import { weekdayOf } from '../../../../shared/time/civil';
import { isoDay } from '../../../../shared/time/moment';
import { change } from './change';
import { day, lcCif, lcJpy, lcMts, ttCif } from './sets';

/** A bank that is closed on Saturday and Sunday. */
const bank = { rollToWorkday: (from: number) => (weekdayOf(from) < 5 ? from : from + 7 - weekdayOf(from)) };

test('a complete package', () => {
  const { items, isComplete, lastDay, daysLeft, why } = presentationOf(lcCif());
  expect(items.map(({ kind, state, number }) => [kind, state, number])).toEqual([
    ['ci', 'there', 'CI-2026-007'],
    ['bl', 'there', 'MSKNB26031'],
    ['pl', 'there', 'CI-2026-007'],
    ['insurance', 'there', 'PICC-778'],
    ['co', 'there', 'CO26N0099'],
    ['beneficiary', 'there', 'BC-1'],
  ]);
  expect([isComplete, isoDay(lastDay!), daysLeft]).toEqual([true, '2026-04-02', 12]);
  expect(why.en).toBe('15 days after shipment on 2026-03-18 (48)');
});

test('what is missing, a draft only, short, or to be read by a person', () => {
  const set = lcMts();
  const papers = set.papers
    .filter(({ kind }) => kind !== 'certificate')
    .map((paper) => (paper.kind === 'pl' ? { ...paper, isIssued: false } : paper));
  const { items, isComplete } = presentationOf({ ...set, papers });
  expect(items.map(({ kind, state }) => [kind, state])).toEqual([
    ['ci', 'there'],
    ['bl', 'there'],
    ['pl', 'draft'],
    ['certificate', 'missing'],
    [undefined, 'read'],
  ]);
  expect(isComplete).toBe(false);
  expect(items.at(-1)!.text.zh).toBe('请人工看：VESSEL AGE CERTIFICATE FROM THE CARRIER');
  const short = presentationOf(change(lcCif(), 'bl', 'originals', 2));
  expect(short.items.find(({ kind }) => kind === 'bl')!.state).toBe('short');
});

test.each([
  ['the expiry comes first', '2026-03-30', '2026-03-30'],
  ['the period comes first', '2026-04-15', '2026-04-02'],
])('%s', (_, expiry, last) =>
  expect(isoDay(presentationOf(change(lcCif(), 'credit text', 'expiry_date', expiry)).lastDay!)).toBe(last),
);

test('each limit is moved over the days on which the bank is closed', () => {
  // 15 days after 20 March is Saturday 4 April.
  const set = change(lcCif(), 'bl', 'on_board_date', '2026-03-20');
  expect(isoDay(presentationOf(set).lastDay!)).toBe('2026-04-04');
  const moved = presentationOf({ ...set, bank });
  expect(isoDay(moved.lastDay!)).toBe('2026-04-06');
  expect(moved.why.en).toContain('because the bank is closed');
  const sunday = { ...change(lcCif(), 'credit text', 'expiry_date', '2026-03-29'), bank };
  expect(isoDay(presentationOf(sunday).lastDay!)).toBe('2026-03-30');
});

test('without a period in the credit there are 21 days, where original transport documents are asked for', () => {
  expect(isoDay(presentationOf(lcJpy()).lastDay!)).toBe('2026-03-03');
  const copies = change(lcJpy(), 'credit text', 'documents_required', 'COMMERCIAL INVOICE\nCOPY OF BILL OF LADING');
  expect(isoDay(presentationOf(copies).lastDay!)).toBe('2026-03-20');
}); // prettier-ignore

test('before sailing the expiry alone is known, and the sentence says so', () => {
  const set = { ...lcCif(), papers: [] };
  const { lastDay, why, items } = presentationOf(set);
  expect(lastDay).toBe(day('2026-04-15'));
  expect(why.zh).toContain('还没有装船日期');
  expect(items.every(({ state }) => state === 'missing')).toBe(true);
});

test('nothing is presented without a credit, and nothing is invented without dates', () => {
  expect(presentationOf(ttCif())).toMatchObject({ items: [], isComplete: false, lastDay: undefined });
  expect(presentationOf({ ...lcCif(), papers: [], credit: {} })).toMatchObject({ items: [], isComplete: false, lastDay: undefined, daysLeft: undefined });
}); // prettier-ignore

import fc from 'fast-check';
import { allotReceipts, type Payment } from '../../../shared/trade/allot-receipts';

const PARTS = [
  { part: 1, due: 3000 },
  { part: 2, due: 7000 },
];
const pay = (minor: number, part?: number, hasCharges = false): Payment => ({
  part,
  on: 46000,
  minor,
  hasCharges,
});
const shared = (payments: readonly Payment[], kept = 0, parts = PARTS, price: number | undefined = 10_000) =>
  allotReceipts(parts, payments, { kept, price });
const received = (payments: readonly Payment[]): number[] =>
  shared(payments).parts.map((each) => each.received);

describe('what came in is shared out over the parts of a price', () => {
  it('fills the earliest open part and goes on with what is left', () => {
    expect(received([pay(4000)])).toEqual([3000, 1000]);
    expect(received([pay(3000), pay(7000)])).toEqual([3000, 7000]);
  });

  it('fills the part that is named first', () => {
    expect(received([pay(7500, 2)])).toEqual([500, 7000]);
  });

  it('takes what goes back from its part, else from the last that was filled', () => {
    expect(received([pay(10_000), pay(-500, 1)])).toEqual([2500, 7000]);
    expect(received([pay(4000), pay(-1500)])).toEqual([2500, 0]);
  });

  it('counts what is too much in the last part, and says so until it went back', () => {
    const over = shared([pay(10_000), pay(200)]);
    expect([over.over, over.overBy, over.parts[1]!.received]).toEqual([200, 1, 7200]);
    const back = shared([pay(10_000), pay(200), pay(-200)]);
    expect([back.over, back.overBy, back.parts.every(({ isSettled }) => isSettled)]).toEqual([
      0,
      undefined,
      true,
    ]);
  });

  it('settles a part that lacks only what the bank on the way kept, never more than a fifth of it', () => {
    expect(shared([pay(2960)], 50).parts[0]!.isSettled).toBe(true);
    expect(shared([pay(2960, undefined, true)], 50).parts[0]!.isSettled).toBe(false);
    expect(shared([pay(70)], 50, [{ part: 1, due: 100 }], 100).parts[0]!.isSettled).toBe(false);
  });

  it('excuses what banks kept once for each transfer, in the part where it ran out', () => {
    const three = [1, 2, 3].map((part) => ({ part, due: 1000 }));
    const settled = (...payments: Payment[]): boolean[] =>
      allotReceipts(three, payments, { kept: 50, price: 3000 }).parts.map(({ isSettled }) => isSettled);
    expect(settled(pay(1960))).toEqual([true, true, false]);
    expect(settled(pay(1960), pay(-30, 1))).toEqual([false, true, false]);
    expect(settled(pay(1500), pay(399))).toEqual([true, false, false]);
    expect(settled(pay(1500), pay(205), pay(205))).toEqual([true, true, false]);
  });

  it('tells nothing of a last part whose sum nobody knows, unless the whole price is in', () => {
    const unknown = [
      { part: 1, due: undefined },
      { part: 2, due: undefined },
    ];
    const told = (payments: readonly Payment[], price?: number) =>
      allotReceipts(unknown, payments, { kept: 0, price }).parts.map(({ isSettled, isUnclear }) => isSettled || (isUnclear ? 'unclear' : false)); // prettier-ignore
    expect(told([pay(3000)])).toEqual([true, false]);
    expect(told([pay(3000), pay(2000)])).toEqual([true, 'unclear']);
    expect(told([pay(3000), pay(7000)], 10_000)).toEqual([true, true]);
  });
});

it('nothing that came in is lost, and nothing beyond the price goes untold', () => {
  const payment = fc.record({
    part: fc.constantFrom(undefined, 1, 2, 3, 9),
    on: fc.constant(46000),
    minor: fc.integer({ min: 1, max: 9000 }),
    hasCharges: fc.boolean(),
  });
  const parts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.array(payment, { maxLength: 8 }), (dues, payments) => {
      const price = dues.reduce((sum, due) => sum + due, 0);
      const of = dues.map((due, at) => ({ part: at + 1, due }));
      const { parts: paid, over } = allotReceipts(of, payments, { kept: 0, price });
      const came = payments.reduce((sum, { minor }) => sum + minor, 0);
      expect(paid.reduce((sum, each) => sum + each.received, 0)).toBe(came);
      expect(over).toBe(Math.max(0, came - price));
      if (came > 0) expect(paid.every(({ isSettled }) => isSettled)).toBe(came >= price);
    }),
  );
});

it('what the settled parts lack is never more than banks may keep of each transfer that came in', () => {
  const payment = fc.record({
    part: fc.constantFrom(undefined, undefined, 1, 2, 3),
    on: fc.constant(46000),
    minor: fc.integer({ min: -400, max: 3000 }),
    hasCharges: fc.boolean(),
  });
  const dues = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(dues, fc.array(payment, { maxLength: 8 }), fc.integer({ min: 0, max: 80 }), (sums, payments, kept) => {
      const price = sums.reduce((sum, due) => sum + due, 0);
      const of = sums.map((due, at) => ({ part: at + 1, due }));
      const { parts } = allotReceipts(of, payments, { kept, price });
      const lack = parts.reduce((sum, { isSettled, due, received }) => isSettled ? sum + Math.max(0, due! - received) : sum, 0);
      const transfers = payments.filter(({ minor, hasCharges }) => minor > 0 && !hasCharges).length;
      expect(lack).toBeLessThanOrEqual(kept * transfers);
    }),
    { numRuns: 500 },
  );
}); // prettier-ignore

import fc from 'fast-check';
import { checkPapers } from '../../../shared/papers/checks/check-papers';
import type { PaperSet, RegisteredNumber } from '../../../shared/papers/checks/types';
import { withNearNumbers } from '../../../shared/papers/near-numbers';

/** Numbers of a year as teams give them: a series with holes, some given twice, some without zeros. */
const register = fc.array(
  fc.record({
    kind: fc.constantFrom('ci' as const, 'pi' as const),
    number: fc.oneof(fc.nat(30).map((n) => `CI2026-${String(n).padStart(3, '0')}`), fc.nat(30).map((n) => `X${n}`), fc.constantFrom('FREE', 'CI2026-004A')),
    order: fc.constantFrom('PO-1', 'PO-2', 'PO-3'),
    status: fc.constantFrom('draft' as const, 'sent' as const, 'void' as const, 'superseded' as const),
  }),
  { maxLength: 40 },
); // prettier-ignore

test('what is found about an order’s numbers is the same as with the whole register', () => {
  fc.assert(
    fc.property(register, (rows: RegisteredNumber[]) => {
      const set: PaperSet = { papers: [], credit: undefined, order: { order_number: { text: 'PO-1' } }, card: {}, accounts: [], register: rows, today: 46_160 }; // prettier-ignore
      const own = rows.filter(({ order }) => order === 'PO-1');
      const near = withNearNumbers(set, own);
      expect(checkPapers(near)).toEqual(checkPapers(set));
      expect(near.register.length).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 200 },
  );
});

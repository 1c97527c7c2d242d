import fc from 'fast-check';
import { worstFirst, worstOf, type Receivable } from '../../../shared/money/receivables';

test('the worst of many are those that sorting all of them would put first', () => {
  const part = fc.record({ age: fc.integer({ min: 0, max: 3 }), due: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (parts, count) => {
      const all = parts.map(
        ({ age, due }, at) => ({ age, part: { due, part: at } }) as unknown as Receivable,
      );
      expect(worstOf(all, count)).toEqual([...all].sort(worstFirst).slice(0, count));
    }),
  );
});

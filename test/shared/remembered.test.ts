import { onceFor } from '../../shared/remembered';
import { customerFinder } from '../../shared/trade/customer-card';
import { creditFinder } from '../../shared/trade/credits-of-orders';

test('what is made of rows is made once for as long as they stay the same', () => {
  let times = 0;
  const first = onceFor((rows: readonly string[]) => {
    times++;
    return rows[0];
  });
  const [none, some]: [string[], string[]] = [[], ['a']];
  expect([first(some), first(none), first(some), first(none)]).toEqual(['a', undefined, 'a', undefined]);
  expect(times).toBe(2);
  expect(first(['b'])).toBe('b');
});

test('cards and credits are looked up in one index, however many orders ask', () => {
  const [cards, credits] = [[], []];
  expect(customerFinder(cards)).toBe(customerFinder(cards));
  expect(creditFinder({ records: credits })).toBe(creditFinder({ records: credits }));
});

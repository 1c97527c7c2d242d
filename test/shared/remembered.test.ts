import { onceFor, remembered } from '../../shared/remembered';
import { creditFinder } from '../../shared/trade/credits-of-orders';
import { customerFinder } from '../../shared/trade/customer-card';

test('a text is read once, whatever it is read as', () => {
  const read = jest.fn((text: string) => (text === '' ? undefined : text.length));
  const known = remembered(read, 10);
  expect([known('abc'), known('abc'), known(''), known('')]).toEqual([3, 3, undefined, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('no more texts are kept than is said', () => {
  const read = jest.fn((text: string) => text);
  const known = remembered(read, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) expect(known(text)).toBe(text);
  expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

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

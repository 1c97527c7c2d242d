import { TUNED } from './asked-cards';
import { bookOfCards, firstThree, recalled } from './recall';

test.each([
  ['zh', 'zh'],
  ['en', 'en'],
  ['zh', 'en'],
  ['en', 'zh'],
] as const)('tuned %s %s', (a, b) => {
  const got = recalled(TUNED, TUNED, [a, b]);
  const book = bookOfCards(TUNED, b);
  console.log(
    a,
    b,
    got.length,
    TUNED.filter(({ number }) => !got.includes(number)).map((c) => [c.number, firstThree(book, c[a].asks)]),
  );
});

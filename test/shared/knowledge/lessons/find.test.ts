import { HELD_OUT, TUNED } from './asked-cards';
import { bookOfCards, firstThree, recalled } from './recall';
const ALL = [...TUNED, ...HELD_OUT];
test.each([['zh','zh'],['en','en'],['zh','en'],['en','zh']] as const)('tuned %s %s', (a, b) => {
  for (const half of [TUNED, HELD_OUT]) {
  const got = recalled(ALL, half, [a, b]);
  const book = bookOfCards(ALL, b);
  console.log(a, b, got.length, half.filter(({number}) => !got.includes(number)).map((c) => [c.number, firstThree(book, c[a].asks)]));
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readHeader } from '../../../shared/mapping/headers';
import { distance, senseOf, weightOf } from '../../../shared/mapping/words';
import { approve } from '../../tools/approve';

const sense = (text: string): string => {
  const { concepts, aspects, kind, corrected } = senseOf(text);
  const fixed = corrected > 0 ? ` fixed ${corrected.toFixed(2)}` : '';
  return `${concepts.join('+')}/${aspects.join('+')}${kind ? ` ${kind}` : ''}${fixed}`;
};

test.each([
  ['', '', 3, 0],
  ['order', 'order', 3, 0],
  ['order', 'ordre', 3, 1],
  ['order', 'oder', 3, 1],
  ['order', 'orders', 3, 1],
  ['order', 'arder', 3, 1],
  ['abcd', 'badc', 3, 2],
  ['abc', 'xyz', 9, 3],
  ['abc', 'xyz', 2, 2],
  ['abc', '', 9, 3],
  ['', 'abc', 2, 2],
])('from %j to %j, at most %i: %i', (a, b, limit, edits) => {
  expect(distance(a, b, limit)).toBe(edits);
  expect(distance(b, a, limit)).toBe(edits);
});

test('edits add up: never more than the longer word, none only for the same', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = distance(a, b, 99);
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(edits === 0).toBe(a === b);
      expect(distance(`x${a}`, `x${b}`, 99)).toBe(edits);
    }),
  );
});

describe('what the words of a header say', () => {
  test.each([
    ['deposit date', 'deposit/date'],
    ['deposit received on', 'deposit+receive/date'],
    ['planned loading', 'load/ plan'],
    ['actual planned loading', 'load/ actual'],
    ['定金到账日期', 'deposit+receive/date'],
    ['的定金', 'deposit/'],
    ['尾款金额', 'balance/amount'],
    ['报关单号', 'customs/no'],
    ['客户的定金及尾款', 'customer+deposit+balance/'],
    ['提单确认件', 'bl+confirm+piece/'],
    ['deposit 30%', 'deposit/'],
    ['dposit date', 'deposit/date fixed 0.50'],
    ['depposti date', 'deposit/date fixed 0.50'],
    ['xyz deposit', '?xyz+deposit/'],
    ['琥珀定金', '?琥珀+deposit/'],
    ['deposit 12', 'deposit/'],
    ['', '/'],
  ])('%s', (text, expected) => expect(sense(text)).toBe(expected));
});

test('words that many headers share weigh less', () => {
  expect(weightOf('deposit')).toBe(1);
  expect(weightOf('total')).toBe(0.3);
});

test('what the words of many headers say is approved', () => {
  const headers = readFileSync(join(__dirname, 'headers.list.txt'), 'utf8').trim().split('\n');
  const lines = headers.map((header) => {
    const { plain, bare, aside, halves } = readHeader(header);
    const parts = [
      bare === plain ? '' : ` bare ${bare}`,
      aside && ` aside ${aside}`,
      halves.length > 0 && ` halves ${halves.join(' | ')}`,
    ];
    return `${header} : ${sense(plain)}${parts.filter(Boolean).join()}`;
  });
  approve(__dirname, 'words', lines.join('\n'));
});

import fc from 'fast-check';
import { hasWide, linesHeight, linesOf } from '../../../shared/book/text-height';

test.each<[string, number, number]>([
  ['', 20, 1],
  ['NINGBO HAITENG LIGHTING CO., LTD.', 37, 1],
  ['Room 1208, No. 88 Zhongshan East Road, Yinzhou District, Ningbo 315040, China', 31, 3],
  ['LED flood light 50 W, IP66, die-cast aluminium, black, 3 m cable', 33, 2],
  ['一行中文', 33, 1],
  ['货物符合上列规格和双方确认的样品，订单另有要求的从其要求', 33, 2],
  ['a\nb\nc', 33, 3],
  ['W'.repeat(100), 20, 8],
])('%p takes in %d characters at 9 points: %d lines', (text, width, lines) =>
  expect(linesOf(text, width, 9)).toBe(lines),
);

test('more text, a narrower cell or larger letters never take fewer lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('goods ', '货物', 'A1-', 'W', '. '), { maxLength: 60 }),
      fc.integer({ min: 4, max: 80 }),
      (words, width) => {
        const text = words.join('');
        expect(linesOf(`${text}word`, width, 9)).toBeGreaterThanOrEqual(linesOf(text, width, 9));
        expect(linesOf(text, width - 2, 9)).toBeGreaterThanOrEqual(linesOf(text, width, 9));
        expect(linesOf(text, width, 14)).toBeGreaterThanOrEqual(linesOf(text, width, 9));
      },
    ),
  );
});

test('Chinese lines stand further apart', () => {
  expect(linesHeight(3, 9, true)).toBeGreaterThan(linesHeight(3, 9, false));
  expect([hasWide('唛头'), hasWide('Marks, Nº 1')]).toEqual([true, false]);
});

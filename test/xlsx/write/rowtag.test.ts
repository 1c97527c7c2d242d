import { readRowTag, withSpans } from '../../../xlsx/write/rowtag';

const tag = (text: string) => readRowTag(Buffer.from(`--${text}--`), 'sheet', 2, 2 + text.length);

test.each([
  ['<row r="5">', undefined, undefined],
  ['<row r="5" s="3" customFormat="1">', 3, undefined],
  ['<row r="5" s="1"/>', 1, undefined],
  ['<row r="5" s="0">', undefined, undefined],
  ['<row r="5" spans="2:10">', undefined, [2, 10]],
  ['<row r="5" spans="2:3 5:6">', undefined, undefined],
])('%s', (text, style, spans) => expect(tag(text)).toEqual({ text, style, spans }));

test.each([
  ['within', 3, 9, '2:10'],
  ['at both ends', 2, 10, '2:10'],
  ['one to the left', 1, 1, '1:10'],
  ['one to the right', 11, 11, '2:11'],
  ['beyond both', 1, 12, '1:12'],
])('the span of a row that gets cells %s', (_, left, right, spans) =>
  expect(withSpans(tag('<row r="5" spans="2:10">'), left, right)).toBe(`<row r="5" spans="${spans}">`),
);

test('a row that says nothing of its span stays as it is', () => {
  expect(withSpans(tag('<row r="5">'), 1, 12)).toBe('<row r="5">');
});

import { remembered } from '../../shared/remembered';

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

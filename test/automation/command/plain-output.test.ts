import { plainOutput } from '../../../automation/command/plain-output';

test.each([
  ['A\x1b]0;title\x07B', 'A]0;titleB'],
  ['\x1b[2J\x1b[31mred\x1b[39m', '[2J\x1b[31mred\x1b[39m'],
  ['one\r\ntwo\tthree', 'one \ntwo\tthree'],
  ['{"a":"\\u001b"}', '{"a":"\\u001b"}'],
])('%j', (text, plain) => expect(plainOutput(text)).toBe(plain));

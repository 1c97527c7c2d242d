import { WrongTokens } from '../../../../automation/serve/page/attempts';

test('nobody gets further tries by the many addresses of one connection', () => {
  const wrong = new WrongTokens(() => 0);
  for (let n = 0; n < 10; n++) wrong.add(`2001:db8:1:2::${n}`);
  expect(wrong.wait('2001:db8:1:2:9::1')).toBe(60);
  expect(wrong.wait('2001:db8:1:3::1')).toBe(0);
  for (let n = 1; n < 11; n++) wrong.add(`2001:db8::${n}`);
  expect(wrong.wait('2001:db8:0:0:7::1')).toBe(60);
  for (let n = 0; n < 10; n++) wrong.add('::ffff:192.0.2.7');
  expect(wrong.wait('::ffff:192.0.2.7')).toBe(60);
  expect(wrong.wait('::ffff:192.0.2.8')).toBe(0);
});

test('many places are remembered, but not without end', () => {
  const wrong = new WrongTokens(() => 0);
  for (let n = 0; n < 10; n++) wrong.add('192.0.2.7');
  for (let n = 0; n < 10_000; n++) wrong.add(`10.0.${n >> 8}.${n & 255}`);
  expect(wrong.wait('192.0.2.7')).toBe(0);
  for (let n = 0; n < 9; n++) wrong.add('10.0.39.15');
  expect(wrong.wait('10.0.39.15')).toBe(60);
});

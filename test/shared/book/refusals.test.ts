import { REFUSALS } from '../../../shared/book/refusals';

test.each([
  ['空', 'nothing', null],
  ['空', 'nothing', ''],
  ['#N/A', '#N/A', { error: '#N/A' }],
  ['12', '12', 12],
  ['x'.repeat(40), 'x'.repeat(40), 'x'.repeat(40)],
  [`${'x'.repeat(39)}…`, `${'x'.repeat(39)}…`, 'x'.repeat(41)],
])('what a colleague wrote is quoted: %s, %s', (zh, en, value) => {
  const reason = REFUSALS.changedMeanwhile(value);
  expect(reason.zh).toContain(`“${zh}”`);
  expect(reason.en).toContain(`"${en}"`);
});

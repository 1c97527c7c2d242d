import { run } from '../../../tools/run';

test('shows the parts of a payment term, in both languages', async () => {
  const { code, out } = await run(['terms', 'T/T 30%定金，70%见提单副本', '30% T/T + balance']);
  expect(code).toBe(0);
  expect(out).toBe(
    'T/T 30%定金，70%见提单副本\n  1  30% T/T in advance\n  2  70% T/T against copy of B/L\n' +
      '30% T/T + balance\n  1  30% T/T in advance (assumed: the usual one)\n  2  70% T/T against copy of B/L (assumed: the usual one)\n',
  );
  const { out: chinese } = await run(['terms', 'O/A 60 days', '--lang', 'zh']);
  expect(chinese).toBe('O/A 60 days\n  1  100% O/A 提单日后60天\n');
});

test('asks where the text leaves something open', async () => {
  const { code, out } = await run(['terms', 'L/C 90 days', '--lang', 'zh']);
  expect(code).toBe(0);
  expect(out).toContain('  ?  90 天从见票日还是提单日起算？\n');
});

test('reads one text a line from standard input, and prints one object a line', async () => {
  const { out } = await run(['terms', '--json'], '\uFEFF月结60天\n\nT/T\n');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      text: '月结60天',
      parts: [{ percent: 100, instrument: 'OA', trigger: 'month_end', days: 60 }],
      question: null,
    },
    { text: 'T/T', parts: [], question: expect.stringContaining('no time of payment') },
  ]);
});

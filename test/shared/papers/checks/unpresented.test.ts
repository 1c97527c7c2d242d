import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import type { PaperSet } from '../../../../shared/papers/checks/types';
import { day, lcCif, ttCif } from './sets';

/** Shipped on 18 March, 15 days to present: 2 April 2026, a Thursday. */
function open(today: string, of: PaperSet = lcCif()): PaperSet {
  const { presented: _, ...set } = of;
  return { ...set, today: day(today), isUnpresented: true };
}
const told = (set: PaperSet) =>
  checkPapers(set).map(({ check, severity, article }) => [check, severity, article]);

test('the day after the last day with nothing presented is a hard conflict, once', () => {
  expect(told(open('2026-04-03'))).toEqual([[8, 'hard', 'UCP 600 art. 14(c)']]);
  const [{ text, right }] = checkPapers(open('2026-04-03')) as [ReturnType<typeof checkPapers>[number]];
  expect(right.value).toBe('2026-04-02');
  expect(text.en).toContain('no day of presentation by today, 2026-04-03');
  expect(text.zh).toContain('还没有交单日期');
});

test.each([
  ['on the last day', open('2026-04-02')],
  ['where the sheet has no column for it', { ...open('2026-06-01'), isUnpresented: false }],
  ['without a credit', open('2027-01-01', ttCif())],
])('%s nothing is told', (_, set) => expect(told(set)).toEqual([]));

test('a last day on a weekend may have been moved: to be looked at, until Monday is over', () => {
  const saturday = (today: string) => {
    const set = open(today);
    const papers = set.papers.map((paper) =>
      paper.kind === 'bl'
        ? { ...paper, values: { ...paper.values, on_board_date: { text: '2026-03-20', figure: day('2026-03-20'), isDate: true as const } } }
        : paper,
    );
    return told({ ...set, papers }).filter(([, , article]) => article === 'UCP 600 art. 14(c)');
  };
  expect(saturday('2026-04-06').map(([, severity]) => severity)).toEqual(['soft']);
  expect(saturday('2026-04-07').map(([, severity]) => severity)).toEqual(['hard']);
}); // prettier-ignore

import fc from 'fast-check';
import { activityIn, activityText, markedText, meanMark } from '../../../shared/matters/activity-text';
import { parseIso, dayOf, isoDay } from '../../../shared/time/moment';
import { runs } from '../../tools/runs';

const LIST = `去杭州，两天一夜
预算：3000 CNY
2026-06-12（周五）：王丽、赵强
2026-06-15：陈洁
- 2026/6/16 (Tue): Sun Min, 陈洁
6月17日`;

const daysIn = (checklist: string, handed?: string): string[] =>
  activityIn({ checklist, ...(handed && { handed: parseIso(handed)! }) }).days.map(
    ({ day, voters }) => `${isoDay(day)} ${voters.join('+')}`,
  );

test('days, votes and the budget are read as people write them, and other lines stay', () => {
  const { budget, others } = activityIn({ checklist: LIST });
  expect(budget).toBe('3000 CNY');
  expect(others[0]).toBe('去杭州，两天一夜');
  expect(daysIn(LIST, '2026-05-18')).toEqual([
    '2026-06-12 王丽+赵强',
    '2026-06-15 ',
    '2026-06-16 Sun Min+陈洁',
    '2026-06-17 ',
  ]);
});

test('each person has one vote: of several the last line counts', () => {
  expect(daysIn('2026-06-12：王丽、王丽\n2026-06-15：王丽')).toEqual(['2026-06-12 ', '2026-06-15 王丽']);
});

test('a day that nobody can tell is none, and its line stays', () => {
  const { days, others } = activityIn({ checklist: '03/04/26：王丽\n下周五：赵强\n每人 200 元' });
  expect(days).toEqual([]);
  expect(others).toEqual(['03/04/26：王丽', '下周五：赵强', '每人 200 元']);
});

test('marks are one a person, the last counts; what is no mark is none', () => {
  const { marks } = activityIn({ second: '王丽：5 很好\n赵强: 3\n王丽：4\n陈洁：7\n随便写的' });
  expect(marks.map(({ name, mark, note }) => `${name} ${mark} ${note}`.trim())).toEqual(['王丽 4', '赵强 3']);
});

test('a mark given again takes the place of the earlier one, and other lines stay', () => {
  const once = markedText('说明\n王丽：2 一般', { name: '赵强', mark: 5, note: '' }, 'zh');
  expect(markedText(once, { name: '王丽', mark: 4, note: '好多了' }, 'zh')).toBe(
    '说明\n赵强：5\n王丽：4 好多了',
  );
});

test.each([
  [[5, 4], undefined],
  [[5, 4, 4], { mean: 4.3, n: 3 }],
] as const)('the mean of %j is %j: below three nobody is told apart', (marks, expected) => {
  expect(meanMark(marks.map((mark, at) => ({ name: String(at), mark, note: '' })))).toEqual(expected);
});

const DAY = fc.integer({ min: dayOf(parseIso('2025-01-01')!), max: dayOf(parseIso('2030-12-31')!) });
const NAME = fc.constantFrom('王丽', '赵强', '陈洁', 'Sun Min', 'Lily Wang', '刘总');

test.each(['zh', 'en'] as const)('what is written is read again (%s)', (lang) => {
  fc.assert(
    fc.property(fc.uniqueArray(DAY, { maxLength: 6 }), fc.uniqueArray(NAME), fc.constantFrom('', '3000 CNY'), (all, names, budget) => {
      const sorted = [...all].sort((a, b) => a - b);
      const days = sorted.map((day, at) => ({ day, voters: names.filter((_, nth) => nth % sorted.length === at) }));
      const said = activityText({ days, budget, others: [] }, lang);
      expect(activityIn({ checklist: said })).toMatchObject({ days, budget, others: [] });
    }),
    runs(60, 1000),
  );
}); // prettier-ignore

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (checklist, second) => void activityIn({ checklist, second })), runs(200, 3000)); // prettier-ignore
});

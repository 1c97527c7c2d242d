import { MOST_LINES, MOST_STAGES, frequentPart, mapOf } from '../../../../shared/features/checkup/map';
import { stageCheck, step } from '../../../tools/checkup-facts';

const times = (...took: number[]) => took.map((each, at) => ({ order: `O-${at}`, took: each }));
const way = (path: string, n: number) => ({ path: path.split(' '), n, closed: n, orders: [] });
const ends = (lines: readonly { from: string; to: string }[]): string[] =>
  lines.map(({ from, to }) => from + to);

describe('the map of the process', () => {
  test('a stage has the orders that were there, their median, and what was waited from five times on', () => {
    const { stages } = mapOf({
      stages: [
        stageCheck('a', { times: times(1, 2, 3, 4, 10), median: 3, waiting: { factory: 0.3, bank: 0.2 } }),
        stageCheck('b', { times: times(2, 4, 6, 8), median: 5, waiting: { factory: 0.9 } }),
        stageCheck('c'),
      ],
      transitions: [],
      paths: [],
    });
    expect(stages).toEqual([
      expect.objectContaining({
        key: 'a',
        orders: 5,
        n: 5,
        median: { zh: '3天', en: '3 days' },
        waiting: 0.5,
      }),
      expect.objectContaining({
        key: 'b',
        orders: 4,
        n: 4,
        median: { zh: '5天', en: '5 days' },
        waiting: undefined,
      }),
    ]);
  });

  test('a stage with several limits has one median where they are counted in one unit, and no share of waiting', () => {
    const twice = (unit: 'd' | 'wd') =>
      mapOf({
        stages: [
          stageCheck('a', { limit: 2, times: times(1, 1, 1, 1, 1), waiting: { bank: 0.2 } }),
          stageCheck('a', { limit: 5, unit, times: [{ order: 'P-1', took: 9 }], waiting: { bank: 0.8 } }),
        ],
        transitions: [],
        paths: [],
      }).stages;
    expect(twice('d')).toEqual([
      expect.objectContaining({
        key: 'a',
        orders: 6,
        n: 6,
        median: { zh: '1天', en: '1 day' },
        waiting: undefined,
      }),
    ]);
    expect(twice('wd')[0]!.median).toBeUndefined();
  });

  test('stages stand as most orders did them; a line the other way round goes back', () => {
    const { stages, lines } = mapOf({
      stages: [stageCheck('a'), stageCheck('b'), stageCheck('c')],
      transitions: [step('a', 'c', 7), step('c', 'b', 7), step('b', 'c', 2), step('b', 'b', 4)],
      paths: [way('a c b', 7), way('a b c', 2)],
    });
    expect(stages.map(({ key }) => key)).toEqual(['a', 'c', 'b']);
    expect(lines.map(({ from, to, isBack }) => [from + to, isBack])).toEqual([
      ['ac', false],
      ['cb', false],
      ['bc', true],
    ]);
  });

  test('a stage that the process does not know, and names that objects have, are stages like any other', () => {
    const { stages } = mapOf({ stages: [], transitions: [step('__proto__', 'constructor', 2)], paths: [] });
    expect(stages.map(({ key, name, orders }) => [key, name.en, orders])).toEqual([
      ['__proto__', '__proto__', 2],
      ['constructor', 'constructor', 2],
    ]);
  });
});

describe('what is drawn of it', () => {
  const map = mapOf({
    stages: [],
    transitions: [
      step('a', 'b', 40),
      step('b', 'c', 30),
      step('c', 'd', 20),
      step('a', 'd', 6),
      step('d', 'a', 4),
    ],
    paths: [way('a b c d', 20)],
  });

  test('the lines that make up half of all transitions, and those that lead on from their stages', () => {
    // 40 of 100 are not half; 40 and 30 are. From c most went on to d.
    expect(ends(frequentPart(map, 0).lines)).toEqual(['ab', 'bc', 'cd']);
  });

  test('the last step has all; lines of one frequency are drawn together', () => {
    expect(ends(frequentPart(map, 4).lines)).toEqual(['ab', 'bc', 'cd', 'ad', 'da']);
    const even = mapOf({
      stages: [],
      transitions: [step('a', 'b', 1), step('b', 'c', 1), step('c', 'd', 1)],
      paths: [],
    });
    expect(ends(frequentPart(even, 0).lines)).toEqual(['ab', 'bc', 'cd']);
  });

  test.each([-1, 99, 1.5, NaN])('a step of %p is one of the five', (wrong) => {
    expect(frequentPart(map, wrong).lines.length).toBeGreaterThan(0);
  });

  test('of a web of lines the most frequent are drawn, and how many are left out is told', () => {
    const keys = Array.from({ length: 70 }, (_, at) => `s${at}`);
    const transitions = keys.flatMap((from, at) =>
      [1, 2, 3, 4, 5, 6].map((by) => step(from, keys[(at + by) % keys.length]!, by === 1 ? 9 : 1)),
    );
    const { stages, lines, left } = frequentPart(mapOf({ stages: [], transitions, paths: [] }), 4);
    expect(stages.length).toBeLessThanOrEqual(MOST_STAGES);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(lines.length + left).toBe(420);
    expect(lines[0]!.n).toBe(9);
  });

  test('of nothing nothing', () => {
    expect(frequentPart({ stages: [], lines: [] }, 1)).toEqual({ stages: [], lines: [], left: 0 });
  });
});

import type { ChartData } from '../../../../shared/book/chart-data';
import { drawingOf, type DrawingOptions } from '../../../../pane/parts/chart/drawing';
import { scaleOf } from '../../../../pane/parts/chart/scale';

const options: DrawingOptions = { width: 300, height: 120, say: (value) => String(value), isShare: false };
const data = (kind: ChartData['kind'], values: (number | null)[], goal?: number): ChartData => ({
  title: 'x',
  kind,
  categories: values.map((_, at) => `c${at}`),
  series: [
    { title: 'a', values },
    ...(goal === undefined ? [] : [{ title: 'goal', values: values.map(() => goal), isLine: true as const }]),
  ],
});

describe('an axis', () => {
  test('of counts begins at none and has no halves', () => {
    expect(scaleOf([1, 2, 9], { isShare: false, fromZero: true }).ticks).toEqual([0, 5, 10]);
    expect(scaleOf([1, 2, 3], { isShare: false, fromZero: true }).ticks).toEqual([0, 1, 2, 3]);
    expect(scaleOf([0, 0], { isShare: false, fromZero: true })).toMatchObject({ from: 0, ticks: [0, 1] });
  });

  test('of shares goes in steps of five points at least and never beyond all', () => {
    expect(scaleOf([0.83, 0.97], { isShare: true, fromZero: false }).ticks).toEqual([
      0.8, 0.85, 0.9, 0.95, 1,
    ]);
    expect(scaleOf([1, 1], { isShare: true, fromZero: false }).ticks.at(-1)).toBe(1);
  });

  test('of nothing, of huge and of equal figures ends', () => {
    for (const values of [[], [1e308, -1e308], [5, 5], [1e-300]]) {
      const { from, to, ticks } = scaleOf(values, { isShare: false, fromZero: false });
      expect(ticks.length).toBeLessThan(20);
      expect(to).toBeGreaterThan(from);
    }
  });
});

describe('a drawing', () => {
  test('of nothing is none: neither without names, nor without figures, nor of a goal alone', () => {
    expect(drawingOf(data('column', []), options)).toBeUndefined();
    expect(drawingOf(data('line', [null, null]), options)).toBeUndefined();
    expect(drawingOf(data('line', [null, null], 0.9), options)).toBeUndefined();
  });

  test('of columns: twice the figure is twice as high, on one ground', () => {
    const { bars } = drawingOf(data('column', [2, 4]), options)!;
    expect(bars[1]!.height).toBeCloseTo(2 * bars[0]!.height);
    expect(bars[0]!.y + bars[0]!.height).toBeCloseTo(bars[1]!.y + bars[1]!.height);
    expect(bars.map(({ said }) => said)).toEqual(['c0 a 2', 'c1 a 4']);
  });

  test('of stacked columns: each stands on the one before', () => {
    const { bars } = drawingOf(
      { ...data('stacked', [2]), series: [{ title: 'a', values: [2] }, { title: 'b', values: [3] }] },
      options,
    )!;
    expect(bars[1]!.y + bars[1]!.height).toBeCloseTo(bars[0]!.y);
    expect(bars[1]!.height / bars[0]!.height).toBeCloseTo(1.5);
  }); // prettier-ignore

  test('of a line: a gap is no point, and the goal is a line of its own', () => {
    const { lines } = drawingOf(data('line', [0.8, null, 0.9, 0.95], 0.9), { ...options, isShare: true })!;
    expect(lines.map(({ pieces, isGoal }) => [pieces.map((points) => points.length), isGoal])).toEqual([
      [[1, 2], false],
      [[4], true],
    ]);
  });

  test('of lying bars: as high as they are many, with their figures beside', () => {
    const { height, bars, texts } = drawingOf(data('bar', [3, 1]), options)!;
    expect(height).toBe(40);
    expect(bars[0]!.width).toBeCloseTo(3 * bars[1]!.width);
    expect(texts.map(({ text }) => text)).toEqual(['c0', '3', 'c1', '1']);
  });

  test('keeps within its width, whatever names are called', () => {
    const long = { ...data('bar', [3]), categories: ['很'.repeat(5000)] };
    const { texts, bars } = drawingOf(long, options)!;
    expect(texts[0]!.text.length).toBeLessThan(20);
    expect(bars[0]!.x + bars[0]!.width).toBeLessThanOrEqual(300);
  });

  test('names as many categories as there is room for, the last among them', () => {
    const many = data(
      'column',
      Array.from({ length: 60 }, (_, at) => at + 1),
    );
    const named = drawingOf(many, options)!.texts.filter(({ text }) => text.startsWith('c'));
    expect(named.length).toBeLessThan(20);
    expect(named.at(-1)!.text).toBe('c59');
  });
});

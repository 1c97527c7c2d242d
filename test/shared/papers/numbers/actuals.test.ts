import fc from 'fast-check';
import { withActuals } from '../../../../shared/papers/numbers/actuals';

const RECKONED = { cartons: 13, gross: 67.6, net: 54.6, measurement: 0.39 };

test('what the factory weighed goes over what was reckoned, and each difference is told', () => {
  const { figures, actual, differences, refused } = withActuals(RECKONED, {
    cartons: 13,
    gross: 70.304,
    measurement: undefined,
  });
  expect(figures).toEqual({ cartons: 13, gross: 70.3, net: 54.6, measurement: 0.39 });
  expect(actual).toEqual(['cartons', 'gross']);
  expect(differences.map(({ text }) => text.en)).toEqual([
    'Gross weight: 70.3 kg as the factory has it, 67.6 by the products (+4.0%); papers say what the factory has.',
  ]);
  expect(differences[0]!.text.zh).toContain('毛重：工厂实际 70.3 kg，按产品资料算是 67.6 kg（+4.0%）');
  expect(refused).toEqual([]);
});

test('without actual figures the reckoned ones stand', () => {
  expect(withActuals(RECKONED, {})).toEqual({ figures: RECKONED, actual: [], differences: [], refused: [] });
});

test('what could not be reckoned is no difference', () => {
  const nothing = { cartons: undefined, gross: undefined, net: undefined, measurement: undefined };
  const { figures, differences } = withActuals(nothing, RECKONED);
  expect({ figures, differences }).toEqual({ figures: RECKONED, differences: [] });
});

test('gross below net is refused, and says whose figures they are', () => {
  const { refused } = withActuals(RECKONED, { gross: 50 });
  expect(refused[0]!.en).toBe(
    'The gross weight of 50 kg (the factory’s) is below the net weight of 54.6 kg (by the products); gross is never below net. Put one of the two right.',
  );
  expect(refused[0]!.zh).toContain('毛重 50 kg（工厂实际）小于净重 54.6 kg（按产品资料）');
});

test('a figure is the factory’s exactly where it has one, and a difference where both have other ones', () => {
  const hundredths = fc.option(fc.integer({ min: 0, max: 1e7 }), { nil: undefined });
  const figures = fc.record({
    cartons: hundredths,
    gross: hundredths,
    net: hundredths,
    measurement: hundredths,
  });
  fc.assert(
    fc.property(figures, figures, (reckoned, actuals) => {
      const result = withActuals(reckoned, actuals);
      for (const key of ['cartons', 'gross', 'net', 'measurement'] as const) {
        const [before, told] = [reckoned[key], actuals[key]];
        expect(result.figures[key]).toBe(told ?? before);
        expect(result.actual.includes(key)).toBe(told !== undefined);
        const differs = told !== undefined && before !== undefined && told !== before;
        expect(result.differences.some((one) => one.key === key)).toBe(differs);
      }
      const { gross, net } = result.figures;
      expect(result.refused.length > 0).toBe(gross !== undefined && net !== undefined && gross < net);
    }),
  );
});

test('a difference is told in percent, unless there is nothing to compare', () => {
  const texts = withActuals(
    { cartons: 10, gross: 100, net: 0, measurement: 1 },
    { cartons: 9, gross: 100.05, net: 2, measurement: 1.0014 },
  ).differences.map(({ text }) => text.en);
  expect(texts).toEqual([
    'Cartons: 9 cartons as the factory has it, 10 by the products (-10.0%); papers say what the factory has.',
    'Gross weight: 100.05 kg as the factory has it, 100 by the products (+0.05%); papers say what the factory has.',
    'Net weight: 2 kg as the factory has it, 0 by the products; papers say what the factory has.',
    'Measurement: 1.001 m³ as the factory has it, 1 by the products (+0.10%); papers say what the factory has.',
  ]);
});

test('what is no figure counts as none', () => {
  expect(withActuals(RECKONED, { gross: NaN, net: -1 }).figures).toEqual(RECKONED);
});

import { cartonSize, checkCartonSize, cubicMetres } from '../../../shared/trade/carton-size';

test.each(['60×40×35', '60*40*35 cm', '60 x 40 X 35CM', '６０×４０×３５厘米', '60cm×40cm×35cm'])(
  '%s is a carton',
  (text) => {
    expect(cartonSize(text)).toEqual({ length: 60, width: 40, height: 35 });
  },
);

test.each(['60×40', '60×40×0', '大箱', '60/40/35', ''])(
  '“%s” is none, and its cell says how to write one',
  (text) => {
    expect(cartonSize(text)).toBeUndefined();
    expect(checkCartonSize(text)?.en).toContain('60×40×35');
  },
);

test('ten cartons of 60 × 40 × 35 cm are 0.84 cubic metres', () => {
  expect(cubicMetres({ length: 60, width: 40, height: 35 }, 10)).toBeCloseTo(0.84, 10);
});

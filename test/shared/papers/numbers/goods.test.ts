import { cartonNumbersText, goodsFigures, lastCartonText } from '../../../../shared/papers/numbers/goods';
import { paperMoney } from '../../../../shared/papers/numbers/money-format';
import { amountInWords } from '../../../../shared/papers/numbers/words';
import { SHIPPED_CONTAINERS } from '../../../../shared/trade/containers.data';
import { lineOf, mug } from './goods';

/** Three items whose lines come to USD 12,345.50. */
const GOODS = [
  {
    line: lineOf({ item: 'A1', quantity: 100, price: 100.005, unit: 'PCS' }),
    product: mug({ netEach: 0.35 }),
  },
  {
    line: lineOf({ item: 'B2', quantity: 33, price: 66.6667, unit: 'PCS' }),
    product: mug({ item: 'B2', netEach: 0.35 }),
  },
  {
    line: lineOf({ item: 'C3', quantity: 7, price: 20.7143, unit: 'PCS' }),
    product: mug({ item: 'C3', netEach: 0.35 }),
  },
];

test('an order of three items says all its figures', () => {
  const figures = goodsFigures(GOODS, { currency: 'US$', types: SHIPPED_CONTAINERS });
  expect(figures.lines.map(({ amount }) => amount!.minor)).toEqual([1_000_050, 220_000, 14_500]);
  expect(paperMoney(figures.amount!, 'en')).toBe('USD 12,345.50');
  expect(amountInWords(figures.amount!, 'en')).toBe(
    'SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE AND CENTS FIFTY ONLY.',
  );
  expect(figures.lines.map(cartonNumbersText)).toEqual(['1-9', '10-12', '13']);
  expect(figures.lines.map((line) => lastCartonText(line, 'PCS', 'en'))).toEqual([
    'No. 9: 4 PCS',
    'No. 12: 9 PCS',
    'No. 13: 7 PCS',
  ]);
  expect(lastCartonText(figures.lines[0]!, 'PCS', 'zh')).toBe('9 号箱：4 PCS');
  // 140 pieces of 0.35 kg in 13 boxes of 1 kg.
  expect(figures.totals).toEqual({ cartons: 13, gross: 62, net: 49, measurement: 0.39 });
  expect(figures).toMatchObject({ isEstimate: false, amountProblems: [], packingProblems: [] });
  expect(figures.fill).toMatchObject({ enough: 'LCL', warnings: [] });
});

test('the factory’s figures fill the container and end the estimate', () => {
  const goods = GOODS.map(({ line, product }) => ({ line, product: { ...product, netEach: undefined } }));
  expect(goodsFigures(goods).isEstimate).toBe(true);
  expect(goodsFigures(goods, { actuals: { gross: 61.5 } }).isEstimate).toBe(true);
  const { totals, reckoned, actuals, isEstimate, fill } = goodsFigures(goods, {
    actuals: { gross: 61.5, net: 48.2, measurement: 28.5 },
    containers: '1×20GP',
    types: SHIPPED_CONTAINERS,
  });
  expect(totals).toEqual({ cartons: 13, gross: 61.5, net: 48.2, measurement: 28.5 });
  expect(reckoned).toEqual({ cartons: 13, gross: 67.6, net: 54.6, measurement: 0.39 });
  expect(actuals.differences.map(({ key }) => key)).toEqual(['gross', 'net', 'measurement']);
  expect(isEstimate).toBe(false);
  expect(fill!.warnings[0]!.en).toContain('28.5 m³ are more than the 28 m³');
});

test('a last carton is told without a number behind a line that nobody can count', () => {
  const unknown = { line: lineOf({ item: 'Z9' }), product: undefined };
  const { lines } = goodsFigures([unknown, GOODS[0]!], { currency: 'USD' });
  expect(cartonNumbersText(lines[1]!)).toBe('');
  expect(lastCartonText(lines[1]!, '', 'en')).toBe('Last: 4');
  expect(lastCartonText(lines[0]!, 'PCS', 'en')).toBe('');
});

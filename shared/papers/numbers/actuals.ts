import { both, type Bilingual } from '../../lang';
import { decimalOf, isLess, rounded } from './decimal';
import { MEASUREMENT_DIGITS, WEIGHT_DIGITS, type PackingFigures } from './packing';

export type PackingKey = keyof PackingFigures;

/** What the factory counted and weighed, as far as the order's cells say; of a whole paper or of one line. */
export type Actuals = Partial<PackingFigures>;

/** Where the factory's figure is another than the reckoned one. */
export interface Difference {
  readonly key: PackingKey;
  readonly reckoned: number;
  readonly actual: number;
  readonly text: Bilingual;
}

export interface WithActuals {
  /** The factory's figures, reckoned ones where it has none. */
  readonly figures: PackingFigures;
  /** The figures that are the factory's. */
  readonly actual: readonly PackingKey[];
  readonly differences: readonly Difference[];
  /** The figures contradict each other: no paper may say so. */
  readonly refused: readonly Bilingual[];
}

const WORDS: Readonly<Record<PackingKey, { name: Bilingual; unit: Bilingual; digits: number }>> = {
  cartons: { name: both('箱数', 'Cartons'), unit: both('箱', 'cartons'), digits: 0 },
  gross: { name: both('毛重', 'Gross weight'), unit: both('kg', 'kg'), digits: WEIGHT_DIGITS },
  net: { name: both('净重', 'Net weight'), unit: both('kg', 'kg'), digits: WEIGHT_DIGITS },
  measurement: { name: both('体积', 'Measurement'), unit: both('m³', 'm³'), digits: MEASUREMENT_DIGITS },
};
const KEYS = Object.keys(WORDS) as PackingKey[];

/** What the factory counted and weighed goes over what was reckoned of the products; every difference is told. */
export function withActuals(reckoned: PackingFigures, actuals: Actuals): WithActuals {
  const figures: Record<PackingKey, number | undefined> = { ...reckoned };
  const actual: PackingKey[] = [];
  const differences: Difference[] = [];
  for (const key of KEYS) {
    const told = actuals[key];
    if (told === undefined || !Number.isFinite(told) || told < 0) continue;
    const figure = (figures[key] = rounded(decimalOf(told), WORDS[key].digits));
    actual.push(key);
    const before = reckoned[key];
    if (before !== undefined && before !== figure) differences.push(difference(key, before, figure));
  }
  return { figures, actual, differences, refused: contradictions(figures, actual) };
}

function difference(key: PackingKey, reckoned: number, actual: number): Difference {
  const { name, unit } = WORDS[key];
  const share = reckoned === 0 ? '' : shareText(actual / reckoned - 1);
  const text = both(
    `${name.zh}：工厂实际 ${actual} ${unit.zh}，按产品资料算是 ${reckoned} ${unit.zh}${share === '' ? '' : `（${share}）`}；单证按工厂实际写。`,
    `${name.en}: ${actual} ${unit.en} as the factory has it, ${reckoned} by the products${share === '' ? '' : ` (${share})`}; papers say what the factory has.`,
  );
  return { key, reckoned, actual, text };
}

/** `+5.2%`; with a second digit where one would say nothing. */
function shareText(share: number): string {
  const percent = share * 100;
  const digits = Math.abs(percent) < 0.1 ? 2 : 1;
  return `${percent < 0 ? '' : '+'}${percent.toFixed(digits)}%`;
}

function contradictions(
  { gross, net }: Pick<PackingFigures, 'gross' | 'net'>,
  actual: readonly PackingKey[],
): Bilingual[] {
  if (gross === undefined || net === undefined || !isLess(decimalOf(gross), decimalOf(net))) return [];
  const whose = (key: PackingKey) =>
    actual.includes(key) ? both('工厂实际', 'the factory’s') : both('按产品资料', 'by the products');
  const [g, n] = [whose('gross'), whose('net')];
  return [
    both(
      `毛重 ${gross} kg（${g.zh}）小于净重 ${net} kg（${n.zh}）；毛重不可能小于净重。请改正其中一个。`,
      `The gross weight of ${gross} kg (${g.en}) is below the net weight of ${net} kg (${n.en}); gross is never below net. Put one of the two right.`,
    ),
  ];
}

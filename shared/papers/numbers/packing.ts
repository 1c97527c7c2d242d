import { cartonSize } from '../../trade/carton-size';
import type { Product } from '../../trade/sheets/products.sheet';
import { countCartons, numberCartons, type CartonNumbers } from './cartons';
import { decimalOf, figureOf, halfUp, times } from './decimal';
import type { GoodsLine } from './goods-line';
import { packingProblems } from './packing-problems';
import type { NumberProblem } from './problem';
import { weightsOf, type Weights } from './weights';

/** What a packing list says of goods; undefined what cannot be told. Kilograms with two digits, cubic metres with three. */
export interface PackingFigures {
  readonly cartons: number | undefined;
  readonly gross: number | undefined;
  readonly net: number | undefined;
  readonly measurement: number | undefined;
}

/** A last carton that is not full. */
export interface LastCarton {
  /** Its running number; undefined where a line before it has no cartons. */
  readonly number: number | undefined;
  readonly pieces: number;
}

export interface PackedLine extends PackingFigures {
  readonly numbers: CartonNumbers | undefined;
  readonly lastCarton: LastCarton | undefined;
  /** A carton that is not full was weighed as a full one. */
  readonly isEstimate: boolean;
}

/** How the goods of a paper are packed. Plain JSON. */
export interface Packing {
  /** One for each line handed in. */
  readonly lines: readonly PackedLine[];
  /** The sums of the lines as they are printed; undefined where one of them is. */
  readonly totals: PackingFigures;
  readonly isEstimate: boolean;
  readonly problems: readonly NumberProblem[];
}

export const WEIGHT_DIGITS = 2;
export const MEASUREMENT_DIGITS = 3;

/**
 * Cartons, weights and measurement of goods lines by what 跟单_产品 says of a full carton (D4). A count that the line
 * itself states wins: somebody counted, or packed several items together.
 */
export function packingOf(goods: readonly GoodsLine[]): Packing {
  const counted = goods.map(countCartons);
  const numbers = numberCartons(counted.map(({ cartons }) => cartons));
  const problems: NumberProblem[] = [];
  const lines = goods.map((one, at): PackedLine => {
    const { cartons, rest } = counted[at]!;
    const measurement = measurementOf(one.product, cartons);
    const weights = cartons === undefined ? undefined : weigh(one, cartons, rest);
    const found = packingProblems(one, counted[at]!, weights);
    // An item that several lines have lacks its cell once.
    for (const problem of found) {
      if (!problems.some(({ text }) => text.en === problem.text.en)) problems.push({ line: at, ...problem });
    }
    const areRefused = found.some(({ severity }) => severity === 'refused');
    const number = numbers[at];
    return {
      cartons,
      numbers: number,
      lastCarton: rest !== undefined && rest > 0 ? { number: number?.to, pieces: rest } : undefined,
      gross: areRefused ? undefined : kilograms(weights?.gross),
      net: areRefused ? undefined : kilograms(weights?.net),
      measurement,
      isEstimate: !areRefused && weights?.isEstimate === true,
    };
  });
  return { lines, totals: totalsOf(lines), isEstimate: lines.some((line) => line.isEstimate), problems };
}

function weigh({ line, product }: GoodsLine, cartons: number, rest: number | undefined): Weights {
  const { perCarton, cartonGross, cartonNet, netEach } = product ?? {};
  return weightsOf({ quantity: line.quantity, cartons, rest, perCarton, cartonGross, cartonNet, netEach });
}

/** A carton takes its room whether it is full or not. */
function measurementOf(product: Product | undefined, cartons: number | undefined): number | undefined {
  const size = cartonSize(product?.cartonSize ?? '');
  if (!size || cartons === undefined) return undefined;
  const { length, width, height } = size;
  const cubicCentimetres = [length, width, height, cartons].map(decimalOf).reduce(times);
  const { units, scale } = cubicCentimetres;
  return figureOf(halfUp({ units, scale: scale + 6 }, MEASUREMENT_DIGITS), MEASUREMENT_DIGITS);
}

function kilograms(weight: Weights['gross']): number | undefined {
  return weight && figureOf(halfUp(weight, WEIGHT_DIGITS), WEIGHT_DIGITS);
}

function totalsOf(lines: readonly PackedLine[]): PackingFigures {
  const sum = (key: keyof PackingFigures, digits: number) =>
    sumOf(
      lines.map((line) => line[key]),
      digits,
    );
  return {
    cartons: sum('cartons', 0),
    gross: sum('gross', WEIGHT_DIGITS),
    net: sum('net', WEIGHT_DIGITS),
    measurement: sum('measurement', MEASUREMENT_DIGITS),
  };
}

/** The exact sum of printed figures; undefined for none, and where one of them is not known. */
function sumOf(figures: readonly (number | undefined)[], digits: number): number | undefined {
  if (figures.length === 0) return undefined;
  let units = 0n;
  for (const figure of figures) {
    if (figure === undefined) return undefined;
    units += halfUp(decimalOf(figure), digits);
  }
  return figureOf(units, digits);
}

import type { Bilingual, Lang } from '../../lang';
import type { Money } from '../../records/money';
import type { Container } from '../../trade/sheets/containers.sheet';
import { withActuals, type Actuals, type WithActuals } from './actuals';
import { numbersText } from './cartons';
import { containerFill, type ContainerFill } from './container-fill';
import type { GoodsLine } from './goods-line';
import { amountsOf } from './line-amounts';
import { packingOf, type PackedLine, type PackingFigures } from './packing';
import type { NumberProblem } from './problem';

/** What the figures of a paper rest on. */
export interface GoodsOrder {
  /** As the order's cell writes it; empty where it names none. */
  readonly currency?: string;
  /** Cartons, kilograms and cubic metres as the factory counted and weighed all of them. */
  readonly actuals?: Actuals;
  /** The order's cell: `1×40HQ`. */
  readonly containers?: string;
  /** What counts as a container: `containerTypes(…)`; fills are not looked at when left out. */
  readonly types?: readonly Container[];
}

/** One goods line as papers say it. */
export interface LineFigures extends PackedLine {
  readonly amount: Money | undefined;
}

/** The figures of a paper. Plain JSON. */
export interface GoodsFigures {
  /** One for each line handed in. */
  readonly lines: readonly LineFigures[];
  /** ISO code; empty where nobody says. */
  readonly currency: string;
  readonly amount: Money | undefined;
  /** The factory's figures where it has any, else those of the products. */
  readonly totals: PackingFigures;
  /** What was reckoned of the products, and where the factory has something else. */
  readonly reckoned: PackingFigures;
  readonly actuals: Omit<WithActuals, 'figures'>;
  /** A weight among the totals is reckoned with cartons that are not full as if they were. */
  readonly isEstimate: boolean;
  readonly fill: ContainerFill | undefined;
  /** Those of the amounts, then those of the packing. A paper without prices looks at the latter only. */
  readonly amountProblems: readonly NumberProblem[];
  readonly packingProblems: readonly NumberProblem[];
}

/** Every figure of a paper that follows from its goods. */
export function goodsFigures(goods: readonly GoodsLine[], order: GoodsOrder = {}): GoodsFigures {
  const { currency, actuals: told = {}, containers, types } = order;
  const amounts = amountsOf(goods.map(({ line }) => line), currency);
  const packing = packingOf(goods);
  const { figures, ...actuals } = withActuals(packing.totals, told);
  const areWeighed = (['gross', 'net'] as const).every((key) => actuals.actual.includes(key));
  return {
    lines: packing.lines.map((line, at) => ({ ...line, amount: amounts.lines[at] })),
    currency: amounts.currency,
    amount: amounts.total,
    totals: figures,
    reckoned: packing.totals,
    actuals,
    isEstimate: packing.isEstimate && !areWeighed,
    fill: types && containerFill(figures, types, containers),
    amountProblems: amounts.problems,
    packingProblems: packing.problems,
  };
} // prettier-ignore

/** `1-9`; empty where a line has no carton of its own, or nobody can say. */
export function cartonNumbersText({ numbers }: Pick<PackedLine, 'numbers'>): string {
  return numbers === undefined ? '' : numbersText(numbers);
}

/** `No. 9: 4 PCS`, `9 号箱：4 PCS`: a last carton that is not full; empty where all are. */
export function lastCartonText({ lastCarton }: Pick<PackedLine, 'lastCarton'>, unit: string, lang: Lang): string {
  if (!lastCarton) return '';
  const { number, pieces } = lastCarton;
  const contents = `${pieces} ${unit}`.trim();
  const named: Bilingual =
    number === undefined ? { zh: '尾箱', en: 'Last' } : { zh: `${number} 号箱`, en: `No. ${number}` };
  return lang === 'zh' ? `${named.zh}：${contents}` : `${named.en}: ${contents}`;
} // prettier-ignore

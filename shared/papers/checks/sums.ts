import { figureOf, isSameFigure, type Figure } from './reading/figure';
import { unitOf, type Unit } from './reading/unit';
import type { Statement } from './statement';
import type { StatedPaper } from './types';
import { MADE } from './words';

/**
 * The sum of a field over the goods lines of a paper, to be held against its total; undefined where a line does not say it,
 * or the lines are counted in several units. Where it stands in one line, its cell is that line's.
 */
export function sumOfLines({ kind, number, lines }: StatedPaper, field: string): Statement | undefined {
  const figures = lines.map((line) => (line[field] ? figureOf(line[field]) : undefined));
  if (lines.length === 0 || figures.some((figure) => figure === undefined)) return undefined;
  if (field === 'quantity' && new Set(lines.map((line) => lineUnit(line)?.key ?? '')).size > 1)
    return undefined;
  const sum = Math.round(figures.reduce((total, figure) => total + figure!.value, 0) * 1e6) / 1e6;
  const from = lines.length === 1 ? lines[0]![field]!.from : undefined;
  const value = { text: String(sum), figure: sum, ...(from && { from }) };
  return { kind, number, field: `line.${field}`, value, title: MADE.sumOf(field) };
}

const lineUnit = (line: StatedPaper['lines'][number]): Unit | undefined =>
  unitOf(line['unit']?.text ?? (line['quantity'] && figureOf(line['quantity'])?.unit));

/** The unit in which a paper counts its goods: of its head, of the quantity itself, or of all lines alike. */
export function unitOfPaper({ values, lines }: StatedPaper): Unit | undefined {
  const own =
    unitOf(values['unit']?.text) ?? unitOf(values['quantity'] && figureOf(values['quantity'])?.unit);
  const units = lines.map(lineUnit);
  return own ?? (units.every((unit) => unit?.key === units[0]?.key) ? units[0] : undefined);
}

/** Whether two figures are the same; undefined where one side has none. `rounded`: how many roundings are in them. */
export const sameFigure =
  (rounded = 1) =>
  (a: Statement, b: Statement): boolean | undefined => {
    const [one, other] = [figureOf(a.value), figureOf(b.value)];
    return one && other ? isSameFigure(one, other, rounded) : undefined;
  };

/** Amounts to the least step of the currency. */
export function sameAmount(step: number): (a: Statement, b: Statement) => boolean | undefined {
  return (a, b) => {
    const [one, other] = [figureOf(a.value), figureOf(b.value)];
    if (!one || !other || isOtherCurrency(one, other)) return undefined;
    return Math.abs(one.value - other.value) < step / 2 + 1e-9;
  };
}

/** Said by the check of currencies. */
const isOtherCurrency = (a: Figure, b: Figure): boolean =>
  a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency;

import type { NewChart } from '../../shared/book/chart';
import { heightOf } from '../../shared/book/drawn-chart';
import { escapeXml } from '../xml/text';
import type { ChartCells } from './cells';
import { faintLine, textLook, withoutLine } from './looks';
import { saysFigures } from './series';

const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

/** The pair that every series of a chart shares. */
export const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** The names and the figures of a chart; lying bars are read from the top, as their cells are. */
export function axesXml(chart: NewChart, format: string, cells: ChartCells): string {
  const isLying = chart.kind === 'bar';
  const hasAxis = !saysFigures(chart);
  const [names, room] = [heightOf(chart.categories), heightOf(chart.place)];
  const isTight = isLying && names * 2 > room;
  const everyName = isLying && names <= room ? '<c:tickLblSkip val="1"/>' : '';
  const grid = hasAxis ? `<c:majorGridlines>${faintLine}</c:majorGridlines>` : '';
  const scale = direction(false) + endsOf(chart, format, cells);
  return (
    `<c:catAx>${axis(CATEGORY_AXIS, direction(isLying), isLying ? 'l' : 'b')}` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/>${faintLine}${textLook(isTight)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${everyName}` +
    '<c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx>${axis(VALUE_AXIS, scale, isLying ? 'b' : 'l', hasAxis)}${grid}` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${withoutLine}${textLook()}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const direction = (isReversed: boolean): string =>
  `<c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>`;

/**
 * Where the axis of figures ends. Columns and bars stand on zero: programs cut them off where figures are close to each
 * other, and their lengths then say nothing. Shares reach from none to all.
 */
function endsOf({ kind, series }: NewChart, format: string, cells: ChartCells): string {
  const figures = series.flatMap(({ values }) => [...cells.numbers(values).values()].map(Number));
  if (figures.some((figure) => figure < 0)) return '';
  const isShare = /%$/.test(format) && kind !== 'stacked' && figures.every((figure) => figure <= 1);
  if (isShare) return '<c:max val="1"/><c:min val="0"/>';
  return kind === 'line' ? '' : '<c:min val="0"/>';
}

const axis = (id: number, scaling: string, side: string, isShown = true): string =>
  `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${side}"/>`;

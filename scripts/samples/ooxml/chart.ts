import { DECLARATION, escapeXml } from './xml';

/** A column or pie chart on cells; values are cached so that it shows without a recalculation. */
export interface Chart {
  readonly kind: 'columns' | 'pie';
  readonly title: string;
  readonly series: readonly Series[];
}

export interface Series {
  /** Addresses: `'汇总'!$C$4`. */
  readonly nameAt: string;
  readonly name: string;
  readonly categoriesAt: string;
  readonly categories: readonly string[];
  readonly valuesAt: string;
  readonly values: readonly number[];
  readonly color: string;
}

/** Colours of the slices of a pie. */
const SLICES = ['1F4E79', '2E9E8F', 'E2A13B', 'C7553D', '8E7CC3', '7F7F7F'];

export function chartXml(chart: Chart): string {
  const series = chart.series.map((s, i) => seriesXml(s, i, chart.kind)).join('');
  const plot =
    chart.kind === 'pie'
      ? `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:axId val="111"/><c:axId val="112"/></c:barChart>${AXES}`;
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    '</c:chart></c:chartSpace>',
  ].join('');
}

const AXES = [
  '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="112"/><c:crosses val="autoZero"/></c:catAx>',
  '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx>',
].join('');

function seriesXml(series: Series, index: number, kind: Chart['kind']): string {
  const fill = (color: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
  const points =
    kind === 'pie'
      ? series.values
          .map((_, i) => `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${fill(SLICES[i % SLICES.length]!)}</c:dPt>`)
          .join('')
      : '';
  const labels = `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${escapeXml(series.nameAt)}</c:f>${strings([series.name])}</c:strRef></c:tx>`,
    kind === 'columns' ? `${fill(series.color)}<c:invertIfNegative val="0"/>` : points,
    labels,
    `<c:cat><c:strRef><c:f>${escapeXml(series.categoriesAt)}</c:f>${strings(series.categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(series.valuesAt)}</c:f>${numbers(series.values)}</c:numRef></c:val></c:ser>`,
  ].join('');
}

const strings = (list: readonly string[]): string => `<c:strCache>${points(list)}</c:strCache>`;

const numbers = (list: readonly number[]): string =>
  `<c:numCache><c:formatCode>General</c:formatCode>${points(list.map(String))}</c:numCache>`;

const points = (list: readonly string[]): string =>
  `<c:ptCount val="${list.length}"/>${list.map((v, i) => `<c:pt idx="${i}"><c:v>${escapeXml(v)}</c:v></c:pt>`).join('')}`;

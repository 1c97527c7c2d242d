import type { ChartKind } from '../../shared/book/chart';
import type { Area } from '../../shared/book/model';
import { Package } from '../../xlsx/package';
import { readWorkbookInfo } from '../../xlsx/read/workbook';
import { childNamed, childrenNamed, type XmlElement } from '../../xlsx/xml/element';
import { chartsOn, type ChartOn } from '../../xlsx/charts/charts-on';
import { referenceIn, textIn } from '../../xlsx/charts/references-in';

/** A chart of a sheet as its file says it. */
export interface SheetChart {
  readonly name: string;
  readonly title: string;
  /** For those who do not see it. */
  readonly description: string;
  /** `other`: none that Gendan draws. */
  readonly kind: ChartKind | 'other';
  readonly series: readonly SheetSeries[];
  readonly place: Area;
}

/** References as they are written: `'跟单_看板'!$B$3:$B$14`; and what the chart keeps of their cells, undefined for an empty one. */
export interface SheetSeries {
  readonly title?: string;
  readonly categories?: string;
  readonly values?: string;
  readonly isLine: boolean;
  readonly keptTitle?: string;
  readonly keptCategories: readonly (string | undefined)[];
  readonly keptValues: readonly (string | undefined)[];
}

/** The charts that stand on a sheet; none when there is no such sheet. Throws what `readWorkbook` throws. */
export function readCharts(bytes: Uint8Array, sheet: string): SheetChart[] {
  const pkg = new Package(bytes);
  const found = readWorkbookInfo(pkg).sheets.find(({ name }) => name === sheet);
  return found ? chartsOn(pkg, found.part).map((chart) => readChart(pkg, chart)) : [];
}

function readChart(pkg: Package, { name, description, part, drawingPart, anchor }: ChartOn): SheetChart {
  const bytes = pkg.read(part);
  const chart = childNamed(pkg.elements(part), 'chart');
  const plots = (childNamed(chart, 'plotArea')?.children ?? []).filter((each) => each.name.endsWith('Chart'));
  const kind = kindOf(plots[0]);
  const series = plots.flatMap((plot) =>
    childrenNamed(plot, 'ser').map((ser) =>
      seriesIn(bytes, ser, plot.name === 'lineChart' && kind !== 'line'),
    ),
  );
  const place = placeOf(pkg.read(drawingPart), anchor);
  return { name, title: titleIn(bytes, childNamed(chart, 'title')), description, kind, series, place };
}

function kindOf(plot: XmlElement | undefined): SheetChart['kind'] {
  const said = (name: string): string | undefined => childNamed(plot, name)?.attributes.get('val');
  if (plot?.name === 'lineChart') return 'line';
  if (plot?.name !== 'barChart') return 'other';
  if (said('barDir') === 'bar') return 'bar';
  return said('grouping') === 'stacked' ? 'stacked' : 'column';
}

function seriesIn(bytes: Buffer, element: XmlElement, isLine: boolean): SheetSeries {
  const [title, categories, values] = ['tx', 'cat', 'val'].map((name) =>
    referenceIn(bytes, childNamed(element, name)),
  );
  const kept = (reference: typeof title): (string | undefined)[] =>
    Array.from({ length: reference?.cache?.count ?? 0 }, (_, at) => reference?.cache?.points.get(at));
  return {
    title: title?.formula,
    categories: categories?.formula,
    values: values?.formula,
    isLine,
    keptTitle: kept(title)[0],
    keptCategories: kept(categories),
    keptValues: kept(values),
  };
}

function titleIn(bytes: Buffer, title: XmlElement | undefined): string {
  if (!title) return '';
  return title.name === 't'
    ? textIn(bytes, title)
    : title.children.map((child) => titleIn(bytes, child)).join('');
}

/** The cells that it covers, those in part included. */
function placeOf(bytes: Buffer, anchor: XmlElement): Area {
  const [from, to] = [childNamed(anchor, 'from'), childNamed(anchor, 'to')];
  const number = (corner: XmlElement | undefined, name: string): number => {
    const element = childNamed(corner, name);
    return element ? Number(textIn(bytes, element)) : 0;
  };
  const [top, left] = [number(from, 'row') + 1, number(from, 'col') + 1];
  const end = (name: string): number => number(to, name) + (number(to, `${name}Off`) > 0 ? 1 : 0);
  return { top, left, bottom: Math.max(top, end('row')), right: Math.max(left, end('col')) };
}

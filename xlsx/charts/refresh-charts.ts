import { GendanError } from '../../shared/errors';
import type { Package } from '../package';
import { budgetFor } from '../read/budget';
import { readSheet } from '../read/sheet';
import type { SheetInfo } from '../read/workbook';
import type { SheetContext } from '../write/sheet-context';
import type { XmlElement } from '../xml/element';
import { Splices } from '../xml/edit';
import { cellsOf, pointsXml } from './caches';
import { cellsIn, type ChartCells } from './cells';
import { chartsOn } from './charts-on';
import { parseReference } from './references';
import { referenceIn, type ChartReference } from './references-in';

/** Charts of ours are named so; those of the team are never touched. */
const OURS = /^gendan-/;

/**
 * Has the charts of ours on a sheet whose cells were changed keep what the cells hold now, for programs that draw what a
 * chart keeps (previews of phones): all others read the cells. Only kept figures and names become others, and only where
 * they stand as they are known to; every other byte of the chart stays.
 */
export function refreshCharts(context: SheetContext, info: SheetInfo): void {
  const { pkg } = context;
  unlessDamaged(() => {
    const ours = chartsOn(pkg, info.part).filter(({ name }) => OURS.test(name));
    if (ours.length === 0) return;
    const sheet = readSheet(pkg, info, context.cells, budgetFor(pkg.size));
    const cells = cellsIn(sheet, context.is1904);
    for (const part of new Set(ours.map((chart) => chart.part)))
      unlessDamaged(() => refreshChart(pkg, part, cells));
  });
}

/** A drawing or a chart that cannot be read is nothing that a change of cells should fail over. */
function unlessDamaged(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
  }
}

function refreshChart(pkg: Package, part: string, cells: ChartCells): void {
  const bytes = pkg.read(part);
  const splices = new Splices();
  const visit = (element: XmlElement): void => {
    if (element.name === 'tx' || element.name === 'cat' || element.name === 'val') {
      const reference = referenceIn(bytes, element);
      if (reference) refreshKept(reference, cells, splices);
    } else if (element.name !== 'extLst') element.children.forEach(visit);
  };
  visit(pkg.elements(part));
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

function refreshKept({ kind, formula, cache }: ChartReference, cells: ChartCells, splices: Splices): void {
  const found = parseReference(formula);
  if (!cache || found?.sheet.toLowerCase() !== cells.sheet.toLowerCase()) return;
  // Of rows that are hidden some programs keep nothing: then it is not known which figure is whose.
  if (cellsOf(found.area) !== cache.count) return;
  const points = kind === 'text' ? cells.texts(found.area) : cells.numbers(found.area);
  if (isSame(points, cache.points, kind === 'number')) return;
  const { element, more, count } = cache;
  const [first, ...rest] = element.children.filter(({ name }) => name === 'ptCount' || name === 'pt');
  const last = rest[rest.length - 1] ?? first!;
  splices.put(first!.start, last.end, pointsXml(element.prefix, count, points, more));
}

/** Programs write a number in more ways than one. */
function isSame(
  a: ReadonlyMap<number, string>,
  b: ReadonlyMap<number, string>,
  areNumbers: boolean,
): boolean {
  const same = (x: string, y: string | undefined): boolean =>
    x === y || (areNumbers && y !== undefined && y.trim() !== '' && Number(x) === Number(y));
  return a.size === b.size && [...a].every(([at, value]) => same(value, b.get(at)));
}

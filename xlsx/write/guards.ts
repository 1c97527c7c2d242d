import type { Area } from '../../shared/book/model';
import { REFUSALS } from '../../shared/book/refusals';
import type { Bilingual } from '../../shared/lang';
import { DamagedWorkbook } from '../errors';
import type { Package } from '../package';
import { contains, parseArea } from '../read/area';
import { childNamed, isTrue, parseElements } from '../xml/element';
import type { SheetLayout } from './layout';
import type { StyleBook } from './stylebook';

/** More areas over one row than any sheet has; beyond it a check per cell could take for ever. */
const MAX_ACTIVE = 20000;

/** Areas asked about row by row, downwards: those that end above are dropped, those below not looked at yet. */
class Sweep {
  private active: Area[] = [];
  private next = 0;
  private readonly sorted: Area[];

  constructor(
    areas: readonly Area[],
    private readonly part: string,
  ) {
    this.sorted = [...areas].sort((a, b) => a.top - b.top);
  }

  find(row: number, column: number): Area | undefined {
    for (; this.next < this.sorted.length && this.sorted[this.next]!.top <= row; this.next++) {
      this.add(this.sorted[this.next]!);
    }
    if (this.active.some((area) => area.bottom < row))
      this.active = this.active.filter((area) => area.bottom >= row);
    return this.active.find((area) => contains(area, row, column));
  }

  add(area: Area): void {
    this.active.push(area);
    if (this.active.length > MAX_ACTIVE) throw new DamagedWorkbook(this.part);
  }
}

/** What forbids writing a cell of a sheet, whatever it holds. Ask downwards, row by row. */
export class SheetGuards {
  private readonly merges: Sweep;
  private readonly pivots: Sweep;
  private readonly arrays: Sweep;
  readonly isProtected: boolean;

  constructor(
    pkg: Package,
    part: string,
    xml: Buffer,
    layout: SheetLayout,
    private readonly styles: StyleBook,
  ) {
    this.merges = new Sweep(mergesOf(xml, part, layout), part);
    this.pivots = new Sweep(pivotsOf(pkg, part), part);
    this.arrays = new Sweep([], part);
    const protection = layout.after.find(({ name }) => name === 'sheetProtection');
    const element = protection && parseElements(xml.subarray(protection.start, protection.end), part);
    this.isProtected = isTrue(element?.attributes.get('sheet'));
  }

  /** An array formula or spill was met at its first cell; the cells it covers come after. */
  addArray(area: Area): void {
    this.arrays.add(area);
  }

  refusal(row: number, column: number, style: number): Bilingual | undefined {
    if (this.isProtected && !this.styles.isUnlocked(style)) return REFUSALS.sheetProtected;
    const merge = this.merges.find(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return REFUSALS.mergedAway;
    if (this.arrays.find(row, column)) return REFUSALS.partOfArray;
    return this.pivots.find(row, column) ? REFUSALS.partOfPivot : undefined;
  }
}

export function mergesOf(xml: Buffer, part: string, layout: SheetLayout): Area[] {
  return layout.after
    .filter(({ name }) => name === 'mergeCells')
    .flatMap(({ start, end }) => parseElements(xml.subarray(start, end), part)?.children ?? [])
    .flatMap((child) => parseArea(child.attributes.get('ref') ?? '') ?? []);
}

function pivotsOf(pkg: Package, part: string): Area[] {
  return pkg.relationships(part).flatMap((rel) => {
    if (rel.type !== 'pivotTable' || pkg.find(rel.target) === undefined) return [];
    const location = childNamed(pkg.elements(rel.target), 'location');
    return parseArea(location?.attributes.get('ref') ?? '') ?? [];
  });
}

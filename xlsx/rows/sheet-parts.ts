import { parseA1, a1 } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import { areaText, parseArea } from '../read/area';
import { RowGrowth } from '../../shared/book/row-growth';
import type { SheetInfo } from '../read/workbook';
import type { SheetLayout } from '../write/layout';
import { childNamed, parseElements, type XmlElement } from '../xml/element';
import { spliceAttribute, Splices } from '../xml/edit';
import { escapeXml, rawText } from '../xml/text';
import { IN_THE_WAY, RowsNotMovable } from './errors';
import { grownFormula, grownList, mapAreas, seatOf, type GrowthTask } from './task';

/**
 * What stands around the rows of a sheet: merges, rules, links, breaks, the frozen part, what extensions add. On other
 * sheets than the growing one only formulas change.
 */
export function growSheetParts(
  task: GrowthTask,
  { name: sheet, part }: SheetInfo,
  xml: Buffer,
  layout: SheetLayout,
  splices: Splices,
): void {
  for (const { name, start, end } of [...layout.before, ...layout.after]) {
    const isControl = name === 'oleObjects' || name === 'controls' || name === 'AlternateContent';
    if (isControl && sheet === task.sheet) throw new RowsNotMovable(sheet, IN_THE_WAY.controls);
    if (isControl || name === 'cols' || name === 'tableParts') continue;
    const bytes = xml.subarray(start, end);
    const root = parseElements(bytes, part);
    if (!root) continue;
    const own = new Splices();
    new PartsGrower(task, sheet, bytes, own).grow(root);
    if (!own.isEmpty) splices.put(start, end, own.apply(bytes, part).toString('utf8'));
  }
}

/** Elements whose area belongs to single cells: they stand once for each copy. */
const OF_CELLS = new Set(['mergeCell', 'hyperlink', 'sparkline']);
/** Elements whose area is attribute `ref`. */
const WITH_REF = new Set(['dimension', 'autoFilter', 'sortState', 'sortCondition']);
/** Elements with formulas that count from the first cell of the rule they belong to. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

const NO_GROWTH = new RowGrowth([]);

class PartsGrower {
  private merges = 0;
  /** How rows move here. */
  private readonly growth: RowGrowth;

  constructor(
    private readonly task: GrowthTask,
    private readonly sheet: string,
    private readonly bytes: Buffer,
    private readonly splices: Splices,
  ) {
    this.growth = sheet === task.sheet ? task.growth : NO_GROWTH;
  }

  /** `base`: the first row of the rule that formulas belong to; 0 outside of rules. */
  grow(element: XmlElement, base = 0): void {
    const { name, attributes } = element;
    if (OF_CELLS.has(name)) return this.growOfCells(element);
    const { growth } = this;
    if (name === 'colBreaks') return;
    if (WITH_REF.has(name)) this.set(element, 'ref', (ref) => mapAreas(ref, (area) => [growth.grown(area)]));
    if (name === 'brk') this.set(element, 'id', (id) => (/^\d+$/.test(id) ? String(growth.last(+id)) : id));
    if (name === 'pane') this.growPane(element);
    else if (name !== 'selection') this.set(element, 'sqref', (sqref) => grownList(growth, sqref));
    if (name === 'cellWatch' || name === 'inputCells') this.set(element, 'r', (r) => this.firstCell(r));
    if (name === 'sqref') this.setText(element, (text) => grownList(growth, text));
    // Lists and conditions are formulas; `f` holds one itself where it has no element inside.
    if (FORMULAS.has(name) && element.children.length === 0) return this.growFormulaText(element, base);
    const first =
      base || (parseArea(firstOf(attributes.get('sqref') ?? this.sqrefWithin(element)))?.top ?? 0);
    // The limit of a colour scale may be a formula, too.
    if (name === 'cfvo' && attributes.get('type') !== 'percent')
      this.set(element, 'val', (text) => this.formula(text, base, name));
    for (const child of element.children) this.grow(child, first);
    if (name === 'mergeCells') this.set(element, 'count', () => String(this.merges));
  }

  /** A merge, a link or a sparkline: with its block it is there several times. */
  private growOfCells(element: XmlElement): void {
    const { task, bytes, growth } = this;
    const written = element.attributes.get('ref') ?? this.sqrefWithin(element);
    const area = parseArea(written);
    if (!area) return void this.merges++;
    const copies = element.name === 'mergeCell' ? this.mergeCopies(area) : growth.copied(area);
    const xml = copies.map((copy, n) => {
      const own = bytes.subarray(element.start, element.end);
      const splices = new Splices();
      new CellThing(task, this.sheet, own, splices, area.top, n).place(parseElements(own, this.sheet)!, copy);
      return splices.apply(own, this.sheet).toString('utf8');
    });
    const text = xml.join('');
    if (text !== bytes.toString('utf8', element.start, element.end))
      this.splices.put(element.start, element.end, text);
  }

  private mergeCopies(area: Area): Area[] {
    const torn = this.growth.blocks.some(
      ({ from, to, times }) =>
        times > 1 && area.top <= to && area.bottom >= from && (area.top < from || area.bottom > to),
    );
    if (torn) throw new RowsNotMovable(this.sheet, IN_THE_WAY.merge(areaText(area)));
    this.merges += this.growth.copied(area).length;
    return this.growth.copied(area);
  }

  /** What is frozen stays frozen: rows put in above the line move it. */
  private growPane(element: XmlElement): void {
    const rows = Number(element.attributes.get('ySplit'));
    const isFrozen = /^frozen/.test(element.attributes.get('state') ?? '');
    const moved = Number.isInteger(rows) && rows > 0 ? this.growth.last(rows) : rows;
    if (!isFrozen || moved === rows) return;
    const tag = element.isEmpty ? element.end : element.innerStart;
    const text = this.bytes
      .toString('utf8', element.start, tag)
      .replace(/(\sySplit\s*=\s*["'])\d+/, `$1${moved}`)
      .replace(/(\stopLeftCell\s*=\s*["'])([A-Z]+\d+)/, (_, before: string, cell: string) => before + this.firstCell(cell)); // prettier-ignore
    this.splices.put(element.start, tag, text);
  }

  private growFormulaText(element: XmlElement, base: number): void {
    this.setText(element, (text) => this.formula(text, base, element.name));
  }

  private formula(text: string, base: number, name: string): string {
    const { task, sheet } = this;
    return grownFormula(task, text, seatOf(task, sheet, base), `${sheet} (${name})`);
  }

  private firstCell(text: string): string {
    const cell = parseA1(text);
    return cell ? a1(this.growth.first(cell.row), cell.column) : text;
  }

  private sqrefWithin(element: XmlElement): string {
    const child = childNamed(element, 'sqref');
    return child ? rawText(this.bytes, child.innerStart, child.innerEnd).trim() : '';
  }

  private set(element: XmlElement, name: string, change: (value: string) => string): void {
    const value = element.attributes.get(name);
    const changed = value === undefined ? undefined : change(value);
    if (changed !== undefined && changed !== value)
      spliceAttribute(this.splices, this.bytes, element, name, changed);
  }

  private setText(element: XmlElement, change: (text: string) => string): void {
    const text = rawText(this.bytes, element.innerStart, element.innerEnd);
    const changed = change(text);
    if (changed !== text) this.splices.put(element.innerStart, element.innerEnd, escapeXml(changed));
  }
}

/** One copy of an element that belongs to cells. */
class CellThing {
  constructor(
    private readonly task: GrowthTask,
    private readonly sheet: string,
    private readonly bytes: Buffer,
    private readonly splices: Splices,
    /** The template's row. */
    private readonly row: number,
    private readonly copy: number,
  ) {}

  place(element: XmlElement, area: Area): void {
    const { attributes } = element;
    let tag = this.bytes.toString('utf8', element.start, element.isEmpty ? element.end : element.innerStart);
    const written = tag;
    const put = (name: string, value: string): void => {
      const quoted = new RegExp(`(\\s(?:\\w+:)?${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
      tag = tag.replace(quoted, (_, before: string) => `${before}"${escapeXml(value)}"`);
    };
    const ref = attributes.get('ref');
    const before = parseArea(ref ?? '');
    if (before && areaText(area) !== areaText(before)) put('ref', areaText(area));
    // Excel tells copies of one thing apart by their id.
    if (this.copy > 0) tag = tag.replace(/\s\w+:uid\s*=\s*("[^"]*"|'[^']*')/, '');
    const location = attributes.get('location');
    if (location !== undefined) {
      const moved = this.formula(location);
      if (moved !== location) put('location', moved);
    }
    if (tag !== written)
      this.splices.put(element.start, element.isEmpty ? element.end : element.innerStart, tag);
    for (const child of element.children) {
      const text = rawText(this.bytes, child.innerStart, child.innerEnd);
      const moved = child.name === 'sqref' ? mapAreas(text, () => [area]) : child.name === 'f' ? this.formula(text) : text; // prettier-ignore
      if (moved !== text) this.splices.put(child.innerStart, child.innerEnd, escapeXml(moved));
    }
  }

  private formula(text: string): string {
    const { task, sheet, row, copy } = this;
    return grownFormula(task, text, { ...seatOf(task, sheet, row), copy }, sheet);
  }
}

const firstOf = (list: string): string => list.trim().split(/\s+/)[0] ?? '';

import { parseArea } from '../read/area';
import type { SheetInfo } from '../read/workbook';
import { childNamed, childrenNamed, type XmlElement } from '../xml/element';
import { spliceAttribute, Splices } from '../xml/edit';
import { escapeXml, rawText } from '../xml/text';
import { grownDrawing, grownNotes } from './anchors';
import { IN_THE_WAY, RowsNotMovable } from './errors';
import { grownFormula, mapAreas, type GrowthTask } from './task';

/** Parts that belong to the growing sheet: its tables, comments and drawings. RowsNotMovable for pivot tables in the way. */
export function growPartsOfSheet(task: GrowthTask): void {
  const { pkg, growth, target } = task;
  for (const { type, target: named, isExternal } of pkg.relationships(target.part)) {
    const part = isExternal ? undefined : pkg.find(named);
    if (part === undefined) continue;
    if (type === 'pivotTable') refusePivot(task, part);
    else if (type === 'table') growTable(task, part);
    else if (type === 'comments' || type === 'threadedComment') growComments(task, part);
    else if (type === 'vmlDrawing') {
      const before = pkg.read(part);
      // Old controls are kept nowhere else, and know the cells that they set by formulas.
      if (/<x:Fmla(Link|Range|Group|Macro|Txbx)\b/.test(before.toString('latin1')))
        throw new RowsNotMovable(task.sheet, IN_THE_WAY.controls);
      const after = grownNotes(growth, before);
      if (after !== before) pkg.write(part, after);
    }
  }
}

/** Drawings of every sheet, charts and sources of pivot tables: what they say of cells of the growing sheet. */
export function growPartsOfBook(task: GrowthTask): void {
  const { pkg, info } = task;
  for (const sheet of info.sheets)
    for (const { type, target, isExternal } of pkg.relationships(sheet.part)) {
      const part = isExternal || type !== 'drawing' ? undefined : pkg.find(target);
      const own = sheet.part === task.target.part ? task.growth : undefined;
      const grown = part === undefined ? undefined : grownDrawing(task, part, sheet.name, own);
      if (grown) pkg.write(part!, grown);
    }
  for (const part of pkg.names()) {
    if (/\/charts\/[^/]*\.xml$/i.test(part)) growTexts(task, part, 'f');
    else if (/\/pivotCache\/[^/]*Definition[^/]*\.xml$/i.test(part)) growPivotSource(task, part);
  }
}

/** Names, print areas and print titles among them. */
export function growNames(task: GrowthTask): void {
  const { pkg, info } = task;
  const bytes = pkg.read(info.part);
  const splices = new Splices();
  for (const name of childrenNamed(childNamed(info.root, 'definedNames'), 'definedName')) {
    const text = rawText(bytes, name.innerStart, name.innerEnd);
    const sheet = info.tabNames[Number(name.attributes.get('localSheetId') ?? -1)] ?? '';
    const grown = grownFormula(task, text, { sheet }, name.attributes.get('name') ?? '');
    if (grown !== text) splices.put(name.innerStart, name.innerEnd, escapeXml(grown));
  }
  if (!splices.isEmpty) pkg.write(info.part, splices.apply(bytes, info.part));
}

function refusePivot({ pkg, growth, sheet }: GrowthTask, part: string): void {
  const ref = childNamed(pkg.elements(part), 'location')?.attributes.get('ref') ?? '';
  const area = parseArea(ref);
  if (!area || area.bottom >= growth.start) throw new RowsNotMovable(sheet, IN_THE_WAY.pivot(ref));
}

function growTable(task: GrowthTask, part: string): void {
  const { pkg, growth, sheet } = task;
  const bytes = pkg.read(part);
  const root = pkg.elements(part);
  const area = parseArea(root.attributes.get('ref') ?? '');
  if (!area) return;
  const count = (name: string, without: number): number => Number(root.attributes.get(name) ?? without);
  const [headers, totals] = [count('headerRowCount', 1), count('totalsRowCount', 0)];
  const isTorn = growth.blocks.some(
    ({ from, to, times }) =>
      times > 1 &&
      area.top <= to &&
      area.bottom >= from &&
      (from < area.top + headers || to > area.bottom - totals),
  );
  if (isTorn) throw new RowsNotMovable(sheet, IN_THE_WAY.table(root.attributes.get('displayName') ?? ''));
  const splices = new Splices();
  const visit = (element: XmlElement): void => {
    const ref = element.attributes.get('ref');
    const grown = ref && mapAreas(ref, (each) => [growth.grown(each)]);
    if (grown !== undefined && grown !== ref) spliceAttribute(splices, bytes, element, 'ref', grown);
    if (element.name === 'totalsRowFormula') growText(task, bytes, element, splices, sheet);
    element.children.forEach(visit);
  };
  visit(root);
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

/** A comment of a repeated row stays with its first copy. */
function growComments({ pkg, growth }: GrowthTask, part: string): void {
  const bytes = pkg.read(part);
  const splices = new Splices();
  const visit = (element: XmlElement): void => {
    if (element.name !== 'comment' && element.name !== 'threadedComment')
      return element.children.forEach(visit);
    const ref = element.attributes.get('ref') ?? '';
    const moved = mapAreas(ref, (area) => [
      { ...area, top: growth.first(area.top), bottom: growth.first(area.bottom) },
    ]);
    if (moved !== ref) spliceAttribute(splices, bytes, element, 'ref', moved);
  };
  visit(pkg.elements(part));
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

function growTexts(task: GrowthTask, part: string, name: string): void {
  const bytes = task.pkg.read(part);
  const splices = new Splices();
  const visit = (element: XmlElement): void => {
    if (element.name === name && element.children.length === 0) growText(task, bytes, element, splices, '');
    else element.children.forEach(visit);
  };
  visit(task.pkg.elements(part));
  if (!splices.isEmpty) task.pkg.write(part, splices.apply(bytes, part));
}

function growText(
  task: GrowthTask,
  bytes: Buffer,
  element: XmlElement,
  splices: Splices,
  sheet: string,
): void {
  const text = rawText(bytes, element.innerStart, element.innerEnd);
  const grown = grownFormula(task, text, { sheet }, element.name);
  if (grown !== text) splices.put(element.innerStart, element.innerEnd, escapeXml(grown));
}

function growPivotSource(task: GrowthTask, part: string): void {
  const source = childNamed(childNamed(task.pkg.elements(part), 'cacheSource'), 'worksheetSource');
  const ref = source?.attributes.get('ref');
  if (!source || ref === undefined || !isSheet(task.target, source.attributes.get('sheet'))) return;
  const bytes = task.pkg.read(part);
  const splices = new Splices();
  spliceAttribute(
    splices,
    bytes,
    source,
    'ref',
    mapAreas(ref, (area) => [task.growth.grown(area)]),
  );
  task.pkg.write(part, splices.apply(bytes, part));
}

const isSheet = ({ name }: SheetInfo, written: string | undefined): boolean =>
  written?.toLowerCase() === name.toLowerCase();

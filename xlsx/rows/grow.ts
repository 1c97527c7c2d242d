import { RowGrowth, type RepeatedRows } from '../../shared/book/row-growth';
import type { Package } from '../package';
import type { WorkbookInfo } from '../read/workbook';
import { readLayout } from '../write/layout';
import { removePart } from '../write/parts';
import { isTrue, parseElements } from '../xml/element';
import { Splices } from '../xml/edit';
import { IN_THE_WAY, NoSuchTemplateSheet, RowsNotMovable } from './errors';
import { growOtherSheet } from './other-sheets';
import { CellPlaces } from './places';
import { growNames, growPartsOfBook, growPartsOfSheet } from './related-parts';
import { growSheetParts } from './sheet-parts';
import { SheetRowsGrower } from './sheet-rows';
import type { GrowthTask } from './task';

/**
 * Repeats rows of a sheet in the parts of a workbook and moves whatever lies below. Gives the cells that are new or whose
 * formula reads otherwise. RowsNotMovable, NoSuchTemplateSheet.
 */
export function growRows(
  pkg: Package,
  info: WorkbookInfo,
  sheet: string,
  blocks: readonly RepeatedRows[],
): CellPlaces {
  const changed = new CellPlaces();
  const target = info.sheets.find(({ name }) => name === sheet);
  if (!target) throw new NoSuchTemplateSheet(sheet);
  const growth = new RowGrowth(blocks);
  if (growth.added === 0) return changed;
  const task: GrowthTask = { pkg, info, target, sheet, growth, tabs: info.tabNames };
  growTarget(task, changed);
  for (const other of info.sheets) if (other !== target) growOtherSheet(task, other, changed);
  growPartsOfSheet(task);
  growPartsOfBook(task);
  growNames(task);
  if (info.calcChainPart !== undefined) removePart(pkg, info.part, info.calcChainPart);
  return changed;
}

function growTarget(task: GrowthTask, changed: CellPlaces): void {
  const { pkg, target } = task;
  const xml = pkg.read(target.part);
  const layout = readLayout(xml, target.part);
  const protection = layout.after.find(({ name }) => name === 'sheetProtection');
  const element = protection && parseElements(xml.subarray(protection.start, protection.end), target.part);
  if (element && isTrue(element.attributes.get('sheet')) && element.attributes.get('insertRows') !== '0')
    throw new RowsNotMovable(task.sheet, IN_THE_WAY.protected);
  const splices = new Splices();
  new SheetRowsGrower(task, xml, layout, splices, changed).run();
  growSheetParts(task, target, xml, layout, splices);
  pkg.write(target.part, splices.apply(xml, target.part));
}

import { DamagedWorkbook } from '../errors';
import { addCharts, type SheetDrawing } from '../charts/add-charts';
import { relationshipsOf, type Package } from '../package';
import type { WorkbookInfo } from '../read/workbook';
import { childNamed, childrenNamed, isTrue } from '../xml/element';
import { placeFor, spliceAttribute, spliceContent, Splices } from '../xml/edit';
import { escapeXml } from '../xml/text';
import { addPart, freePartName } from './parts';

export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

export interface SheetToAdd {
  readonly name: string;
  readonly isHidden: boolean;
  readonly content: Buffer;
  readonly drawing?: SheetDrawing;
  /** Names of areas that are this sheet's own. */
  readonly names: readonly SheetName[];
}

export interface SheetName {
  readonly name: string;
  readonly refersTo: string;
}

/** Adds sheets behind the others and, when formulas may show stale results now, asks for a recalculation on opening. */
export function saveWorkbook(
  pkg: Package,
  info: WorkbookInfo,
  sheets: readonly SheetToAdd[],
  recalculate: boolean,
): void {
  const bytes = pkg.read(info.part);
  const splices = new Splices();
  if (sheets.length > 0) addSheets(pkg, info, splices, bytes, sheets);
  if (recalculate) askForCalculation(info, splices, bytes);
  if (!splices.isEmpty) pkg.write(info.part, splices.apply(bytes, info.part));
}

function addSheets(
  pkg: Package,
  info: WorkbookInfo,
  splices: Splices,
  bytes: Buffer,
  added: readonly SheetToAdd[],
): void {
  const list = childNamed(info.root, 'sheets');
  if (!list) throw new DamagedWorkbook(info.part);
  let id = childrenNamed(list, 'sheet').reduce((most, sheet) => Math.max(most, Number(sheet.attributes.get('sheetId')) || 0), 0); // prettier-ignore
  const prefix = relationshipPrefix(info);
  const folder = folderOf(info.part);
  const tags = added.map(({ name, isHidden, content, drawing }) => {
    const part = freePartName(pkg, `${folder}worksheets/sheet`);
    const rel = addPart(pkg, info.part, 'worksheet', part, content, info.dialect);
    // Of a sheet that is gone they may have been left behind.
    pkg.remove(relationshipsOf(part));
    if (drawing) addCharts(pkg, folder, part, drawing, info.dialect);
    const state = isHidden ? ' state="hidden"' : '';
    const reference =
      prefix === undefined
        ? `xmlns:r="${info.dialect.relationships}" r:id="${rel}"`
        : `${prefix}:id="${rel}"`;
    return `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${++id}"${state} ${reference}/>`;
  });
  spliceContent(splices, bytes, list, tags.join(''));
  addNames(info, splices, bytes, added);
}

/** The sheets come behind the tabs that are there: their names count from them. */
function addNames(info: WorkbookInfo, splices: Splices, bytes: Buffer, added: readonly SheetToAdd[]): void {
  const { root, tabNames } = info;
  const tag = `${root.prefix}definedName`;
  const text = added
    .flatMap(({ names }, i) =>
      names.map(
        ({ name, refersTo }) =>
          `<${tag} name="${name}" localSheetId="${tabNames.length + i}">${escapeXml(refersTo)}</${tag}>`,
      ),
    )
    .join('');
  if (text === '') return;
  const list = childNamed(root, 'definedNames');
  if (list) spliceContent(splices, bytes, list, text);
  else
    splices.insert(
      placeFor(root.children, WORKBOOK_ORDER, 'definedNames', root.innerEnd),
      `<${root.prefix}definedNames>${text}</${root.prefix}definedNames>`,
    );
}

function askForCalculation(info: WorkbookInfo, splices: Splices, bytes: Buffer): void {
  const { root } = info;
  const settings = childNamed(root, 'calcPr');
  if (settings) {
    if (!isTrue(settings.attributes.get('fullCalcOnLoad')))
      spliceAttribute(splices, bytes, settings, 'fullCalcOnLoad', '1');
    return;
  }
  splices.insert(
    placeFor(root.children, WORKBOOK_ORDER, 'calcPr', root.innerEnd),
    `<${root.prefix}calcPr fullCalcOnLoad="1"/>`,
  );
}

function relationshipPrefix({ root, dialect }: WorkbookInfo): string | undefined {
  for (const [name, value] of root.attributes)
    if (value === dialect.relationships && name.startsWith('xmlns:')) return name.slice(6);
  return undefined;
}

function folderOf(part: string): string {
  const path = part.replaceAll('\\', '/');
  return path.slice(0, path.lastIndexOf('/') + 1);
}

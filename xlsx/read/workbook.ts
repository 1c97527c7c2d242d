import type { Sheet } from '../../shared/book/model';
import { dialectOf, type Dialect } from '../dialect';
import { BinaryWorkbook, MissingPart } from '../errors';
import type { Package } from '../package';
import { childNamed, isTrue, prefixedAttribute, type XmlElement } from '../xml/element';

export interface WorkbookInfo {
  readonly part: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  /** Worksheets only, in the order of their tabs. */
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string | undefined;
  /** Dates count from 1904-01-01. */
  readonly is1904: boolean;
  /** Sheets may not be added, moved or deleted. */
  readonly isStructureLocked: boolean;
  /** Names of all tabs, chart sheets included. */
  readonly tabNames: readonly string[];
  readonly stylesPart: string | undefined;
  /** Where the style sheet should be, when one is declared and is not there. */
  readonly missingStylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  readonly calcChainPart: string | undefined;
}

export interface SheetInfo {
  readonly name: string;
  readonly part: string;
  readonly sheetId: string;
  readonly visibility: Sheet['visibility'];
}

/** Finds the workbook part and what it says; throws a sentence for formats that are none of ours. */
export function readWorkbookInfo(pkg: Package): WorkbookInfo {
  const part = findWorkbookPart(pkg);
  const root = pkg.elements(part);
  if (root.name !== 'workbook') throw new MissingPart('xl/workbook.xml');
  const rels = pkg.relationships(part);
  const partOf = (type: string): string | undefined => {
    const target = rels.find((rel) => rel.type === type && !rel.isExternal)?.target;
    return target === undefined ? undefined : pkg.find(target);
  };
  const tabs = (childNamed(root, 'sheets')?.children ?? []).filter((child) => child.name === 'sheet');
  const view = childNamed(childNamed(root, 'bookViews'), 'workbookView');
  const active = tabs[Number(view?.attributes.get('activeTab') ?? 0)]?.attributes.get('name');
  const sheets = tabs.flatMap((tab): SheetInfo[] => {
    const rel = rels.find(({ id }) => id === prefixedAttribute(tab, 'id'));
    // Chart, dialog and macro sheets are tabs too, but hold no cells; they stay as they are.
    if (!rel || rel.type !== 'worksheet') return [];
    const found = pkg.find(rel.target);
    if (found === undefined) throw new MissingPart(rel.target);
    return [
      {
        name: tab.attributes.get('name') ?? '',
        part: found,
        sheetId: tab.attributes.get('sheetId') ?? '',
        visibility: visibilityOf(tab.attributes.get('state')),
      },
    ];
  });
  return {
    part,
    root,
    dialect: dialectOf(root),
    sheets,
    activeSheet: sheets.find(({ name }) => name === active)?.name,
    is1904: isTrue(childNamed(root, 'workbookPr')?.attributes.get('date1904')),
    isStructureLocked: isTrue(childNamed(root, 'workbookProtection')?.attributes.get('lockStructure')),
    tabNames: tabs.map((tab) => tab.attributes.get('name') ?? ''),
    stylesPart: partOf('styles'),
    missingStylesPart: rels.find((rel) => rel.type === 'styles' && !rel.isExternal && !pkg.find(rel.target))
      ?.target,
    sharedStringsPart: partOf('sharedStrings'),
    calcChainPart: partOf('calcChain'),
  };
}

function findWorkbookPart(pkg: Package): string {
  const rel = pkg.relationships('').find(({ type }) => type === 'officeDocument');
  const part = pkg.find(rel?.target ?? 'xl/workbook.xml');
  if (part === undefined) throw new MissingPart(rel?.target ?? 'xl/workbook.xml');
  if (part.toLowerCase().endsWith('.bin')) throw new BinaryWorkbook();
  return part;
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very hidden' : 'visible';
}

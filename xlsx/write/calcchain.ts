import { a1 } from '../../shared/book/address';
import type { Package } from '../package';
import type { WorkbookInfo } from '../read/workbook';
import { childrenNamed } from '../xml/element';
import { Splices, withAttribute } from '../xml/edit';
import { removePart } from './parts';

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Takes cells out of the list of formulas that the workbook keeps, and adds new ones. A list that names a
 * cell without a formula makes Excel repair the file. An entry without a sheet takes that of the one before.
 */
export function patchCalcChain(
  pkg: Package,
  info: WorkbookInfo,
  gone: readonly FormulaPlace[],
  added: readonly FormulaPlace[],
): void {
  const part = info.calcChainPart;
  if (part === undefined || gone.length + added.length === 0) return;
  const bytes = pkg.read(part);
  const root = pkg.elements(part);
  const isGone = new Set(gone.map(keyOf));
  const splices = new Splices();
  let sheet = '';
  let kept = 0;
  let isSheetLost = false;
  for (const entry of childrenNamed(root, 'c')) {
    const own = entry.attributes.get('i');
    sheet = own ?? sheet;
    if (isGone.has(`${sheet}!${entry.attributes.get('r') ?? ''}`)) {
      splices.put(entry.start, entry.end, '');
      isSheetLost = true;
    } else {
      // The entry relied on one that is gone.
      if (own === undefined && isSheetLost) {
        splices.put(
          entry.start,
          entry.end,
          withAttribute(bytes.toString('utf8', entry.start, entry.end), 'i', sheet),
        );
      }
      isSheetLost = false;
      kept++;
    }
  }
  if (kept + added.length === 0) return removePart(pkg, info.part, part);
  const tags = added.map(
    ({ sheetId, row, column }) => `<${root.prefix}c r="${a1(row, column)}" i="${sheetId}"/>`,
  );
  if (tags.length > 0) splices.insert(root.innerEnd, tags.join(''));
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

const keyOf = ({ sheetId, row, column }: FormulaPlace): string => `${sheetId}!${a1(row, column)}`;

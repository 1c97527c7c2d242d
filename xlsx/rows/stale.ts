import { referencesOf } from '../../shared/book/formula-references';
import { formulaTokens } from '../../shared/book/formula-tokens';
import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import type { Package } from '../package';
import { SheetCursor } from '../read/cursor';
import type { SheetInfo, WorkbookInfo } from '../read/workbook';
import { readLayout } from '../write/layout';
import { Splices } from '../xml/edit';
import { formulasIn } from './other-sheets';
import type { CellPlaces } from './places';

interface Dependent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The areas that it reads; undefined where the text alone does not tell them. */
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[] | undefined;
}

/** More rounds than chains of formulas in templates need; beyond them every formula counts as touched. */
const MOST_ROUNDS = 100;

/**
 * Takes the saved result from every formula that a change may have reached, over whatever other formulas: a reader that
 * does not calculate shows nothing rather than an old total. Gives whether there are formulas at all.
 */
export function dropStale(pkg: Package, info: WorkbookInfo, changed: CellPlaces): boolean {
  const dependents = info.sheets.flatMap((sheet) =>
    [...formulasIn(pkg.read(sheet.part), sheet.part)].map(({ row, column, text, type }): Dependent => {
      const reads = type === 'dataTable' ? undefined : readsOf(text, sheet.name);
      return { sheet: sheet.name, row, column, reads };
    }),
  );
  if (changed.isEmpty || dependents.length === 0) return dependents.length > 0;
  let waiting: readonly Dependent[] = dependents.filter((each) => !changed.has(each.sheet, each.row, each.column)); // prettier-ignore
  for (let round = 0; waiting.length > 0; round++) {
    const left = waiting.filter((each) => {
      const isReached =
        round > MOST_ROUNDS ||
        !each.reads ||
        each.reads.some(({ sheet, area }) => changed.meets(sheet, area));
      if (isReached) changed.add(each.sheet, each.row, each.column);
      return !isReached;
    });
    if (left.length === waiting.length) break;
    waiting = left;
  }
  for (const sheet of info.sheets) dropResults(pkg, sheet, changed);
  return true;
}

function dropResults(pkg: Package, { name, part }: SheetInfo, changed: CellPlaces): void {
  const bytes = pkg.read(part);
  const { data } = readLayout(bytes, part);
  const cursor = new SheetCursor(bytes, part);
  const splices = new Splices();
  cursor.scanner.moveTo(data.tagEnd);
  while (!data.isEmpty && cursor.nextRow())
    while (cursor.nextCell()) {
      const { formulaStart, valueStart, valueEnd, cellStart, cellTagEnd, row, column } = cursor;
      if (formulaStart < 0 || valueStart < 0 || !changed.has(name, row, column)) continue;
      const tag = bytes.toString('utf8', cellStart, cellTagEnd);
      const untyped = tag.replace(/\st\s*=\s*("[^"]*"|'[^']*')/, '');
      if (untyped !== tag) splices.put(cellStart, cellTagEnd, untyped);
      const open = bytes.lastIndexOf('<', valueStart - 1);
      const isEmptyTag = bytes[valueStart - 2] === 0x2f;
      splices.put(open, isEmptyTag ? valueStart : bytes.indexOf('>', valueEnd) + 1, '');
    }
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

/** Functions whose result depends on more than the cells that they name, or on where they stand. */
const ROAMING = /^(INDIRECT|OFFSET|ROWS?|CELL|ADDRESS|NOW|TODAY|RAND(BETWEEN|ARRAY)?|GETPIVOTDATA|SHEETS?|FORMULATEXT)$/i; // prettier-ignore

function readsOf(formula: string, own: string): Dependent['reads'] {
  const tokens = formulaTokens(formula);
  const reads: { sheet: string; area: Area }[] = [];
  const known = new Set<number>();
  for (const { sheet, first, last, isHalf } of referencesOf(tokens)) {
    for (const corner of [first, last]) if (corner) known.add(corner.token);
    if (isHalf || (typeof sheet !== 'string' && sheet.length === 2)) return undefined;
    if (sheet === 'elsewhere') continue;
    const end = last ?? first;
    const area = {
      top: Math.min(first.row ?? 1, end.row ?? MAX_ROW),
      left: Math.min(first.column ?? 1, end.column ?? MAX_COLUMN),
      bottom: Math.max(first.row ?? 1, end.row ?? MAX_ROW),
      right: Math.max(first.column ?? 1, end.column ?? MAX_COLUMN),
    };
    reads.push({ sheet: sheet === 'own' ? own : sheet[0], area });
  }
  return tokens.every((token, i) => known.has(i) || isPlain(token, tokens[i + 1])) ? reads : undefined;
}

/** Whether a token is neither a name, nor of a table, nor a function that looks elsewhere. */
function isPlain(token: string, next: string | undefined): boolean {
  if (next === '(') return !ROAMING.test(token.replace(/^_xlfn\.(_xlws\.)?/, ''));
  if (token.startsWith('[')) return false;
  return next === '!' || !/^[\p{L}_\\]/u.test(token) || /^(TRUE|FALSE)$/i.test(token);
}

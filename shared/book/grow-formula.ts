import { MAX_ROW } from './address';
import { referencesOf, type Corner, type FormulaReference } from './formula-references';
import { formulaTokens } from './formula-tokens';
import type { RepeatedRows, RowGrowth } from './row-growth';

/** The sheet whose rows are repeated, and where the formula stands. */
export interface GrowingSheet {
  readonly growth: RowGrowth;
  readonly sheet: string;
  /** All sheets in the order of their tabs: what `Jan:Mar!B2` covers. */
  readonly tabs: readonly string[];
}

/** Where a formula stands: on which sheet, and on the growing one in which copy of which block. */
export interface FormulaSeat {
  readonly sheet: string;
  readonly block?: RepeatedRows;
  /** From 0. */
  readonly copy?: number;
}

/**
 * A formula as it reads after rows were repeated. References to rows below move. A range that reaches into a block
 * covers all copies, as a total does; a single cell stays the one of the first copy. A formula that stands in a block
 * itself keeps its relative references within its own copy. Texts, names and references of tables stay: what they stand
 * for is moved where it is defined. Undefined where nothing right can be written: a reference across several sheets of
 * which only one grows.
 */
export function growFormula(formula: string, seat: FormulaSeat, growing: GrowingSheet): string | undefined {
  const tokens = formulaTokens(formula);
  let isChanged = false;
  for (const reference of referencesOf(tokens)) {
    const on = standsOn(reference, seat, growing);
    if (on === 'no' || !isTouched(reference, growing.growth)) continue;
    if (on === 'among others') return undefined;
    if (isSummed(tokens, reference, seat, growing.growth)) {
      const { token, row, before } = reference.first;
      tokens[token] = `${before}${growing.growth.first(row!)}:${before}${growing.growth.last(row!)}`;
      isChanged = true;
      continue;
    }
    for (const [corner, row] of grownCorners(reference, seat, growing)) {
      const written = row > MAX_ROW ? '#REF!' : `${corner.before}${row}`;
      isChanged ||= tokens[corner.token] !== written;
      tokens[corner.token] = written;
    }
  }
  return isChanged ? tokens.join('') : formula;
}

const SUMS = /^(SUM|SUBTOTAL|AVERAGE|COUNT|COUNTA|MAX|MIN|AGGREGATE)$/i;

/**
 * Whether a single cell is what a total adds up: under a template's only row of goods a spreadsheet itself writes
 * `SUM(F12)`. In a block of several rows the cells between are other columns' matter, so it stays one cell there.
 */
function isSummed(
  tokens: readonly string[],
  { first, last, isHalf, sheet }: FormulaReference,
  seat: FormulaSeat,
  growth: RowGrowth,
): boolean {
  const block = first.row === undefined || last || isHalf ? undefined : growth.blockAt(first.row);
  if (!block || block.from !== block.to || block.times < 2 || seat.block !== undefined || sheet !== 'own')
    return false;
  const next = tokens.slice(first.token + 1).find((token) => token.trim() !== '');
  const before = tokens.slice(0, first.token).filter((token) => token.trim() !== '');
  if ((next !== ')' && next !== ',') || !/^[(,]$/.test(before.at(-1) ?? '')) return false;
  let depth = 0;
  for (let at = before.length - 1; at > 0; at--) {
    if (before[at] === ')') depth++;
    else if (before[at] === '(' && depth-- === 0) return SUMS.test(before[at - 1]!);
  }
  return false;
}

function standsOn(
  { sheet }: FormulaReference,
  seat: FormulaSeat,
  growing: GrowingSheet,
): 'yes' | 'no' | 'among others' {
  if (sheet === 'elsewhere') return 'no';
  if (sheet === 'own') return isSame(seat.sheet, growing.sheet) ? 'yes' : 'no';
  if (sheet.length === 1 || isSame(sheet[0], sheet[1])) return isSame(sheet[0], growing.sheet) ? 'yes' : 'no';
  const [from, to, at] = [...sheet, growing.sheet].map((name) =>
    growing.tabs.findIndex((tab) => isSame(tab, name)),
  ) as [number, number, number];
  return at >= Math.min(from, to) && at <= Math.max(from, to) ? 'among others' : 'no';
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function isTouched({ first, last }: FormulaReference, growth: RowGrowth): boolean {
  return [first, last].some((corner) => corner?.row !== undefined && corner.row >= growth.start);
}

function grownCorners(
  { first, last, isHalf }: FormulaReference,
  seat: FormulaSeat,
  { growth }: GrowingSheet,
): [Corner, number][] {
  const row = (corner: Corner, end: 'first' | 'last'): number => {
    const { block, copy = 0 } = seat;
    const isOwn = block !== undefined && corner.row! >= block.from && corner.row! <= block.to;
    return isOwn && !corner.isRowFixed ? growth.copy(corner.row!, copy) : growth[end](corner.row!);
  };
  if (first.row === undefined) return [];
  if (last?.row === undefined) return [[first, row(first, isHalf ?? 'first')]];
  const isDownward = first.row <= last.row;
  const bottom = Math.min(MAX_ROW, row(isDownward ? last : first, 'last'));
  const top = row(isDownward ? first : last, 'first');
  return isDownward ? [[first, top], [last, bottom]] : [[first, bottom], [last, top]]; // prettier-ignore
}

import type { Area } from '../../shared/book/model';
import { cellsIn } from './area';
import { blocksOf, type Placed } from './blocks';
import type { Session } from './session';
import type { RawBlock } from './sheet-cells';

/**
 * A rectangle that was asked for without its values, which of constants are the same as their formulas
 * (`Range.formulas`: "if a cell has no formula, its value is returned instead"). Only what may be a formula is asked
 * for its value, which saves a third of what Excel sends.
 */
export class LeanBlock implements RawBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: unknown[][];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  private left = 0;

  constructor({ rowIndex, columnIndex, formulas, numberFormat }: Omit<RawBlock, 'values'>) {
    this.rowIndex = rowIndex;
    this.columnIndex = columnIndex;
    this.formulas = formulas;
    this.numberFormat = numberFormat;
    this.values = formulas.map((row) => [...row]);
  }

  /** Rectangles whose values are still to be asked for. */
  open(): Area[] {
    const cells: Placed<true>[] = [];
    this.formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (mayDiffer(formula))
          cells.push({ row: this.rowIndex + r + 1, column: this.columnIndex + c + 1, what: true });
      }),
    );
    const areas = blocksOf(cells).map(({ area }) => area);
    const open = areas.length > MOST_AREAS ? [around(areas)] : areas;
    this.left = open.reduce((sum, area) => sum + cellsIn(area), 0);
    return open;
  }

  /** Takes the values of an open rectangle or of a part of it; whether the block is complete now. */
  take({ top, left }: Area, values: readonly (readonly unknown[])[]): boolean {
    values.forEach((line, r) => {
      const into = this.values[top + r - this.rowIndex - 1]!;
      line.forEach((value, c) => (into[left + c - this.columnIndex - 1] = value));
    });
    this.left -= values.length * (values[0]?.length ?? 0);
    return this.left === 0;
  }
}

/** Rectangles that are asked for one by one; of more, what lies around them all. */
const MOST_AREAS = 100;

/** A formula; or a constant of which it is not certain that every Excel tells it as its value. */
const mayDiffer = (formula: unknown): boolean =>
  typeof formula === 'string' && (/^[=']/.test(formula) || /^(true|false)$/i.test(formula));

const around = (areas: readonly Area[]): Area => ({
  top: Math.min(...areas.map(({ top }) => top)),
  left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  right: Math.max(...areas.map(({ right }) => right)),
});

/**
 * Looks at a block that came with everything, whether this Excel tells constants as it is documented to. Blocks are
 * asked for without values only once a text and a number have been told so, and never again after one that was not.
 */
export function compareConstants(session: Session, { values, formulas }: RawBlock): void {
  if (session.constants.areAlike === false) return;
  const { seen } = session.constants;
  for (const [r, line] of values.entries())
    for (const [c, value] of line.entries()) {
      const formula = formulas[r]?.[c];
      const isKnown = formula === value && seen.has(typeof value);
      if (value === '' || isKnown || mayDiffer(formula)) continue;
      if (formula !== value) {
        session.constants.areAlike = false;
        return;
      }
      seen.add(typeof value);
    }
  session.constants.areAlike = seen.has('string') && seen.has('number') ? true : undefined;
}

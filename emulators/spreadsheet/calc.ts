import type { Area, CellValue } from '../../shared/book/model';
import { evaluator, type CustomFunctions } from './calc.evaluate';
import { placeResult, takeBackOrphans } from './calc.spill';
import { indexOf, touchedBy, type Placed } from './calc.touched';
import { referencesIn } from './formula-refs';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export interface CalcOptions {
  /** Functions beyond the spreadsheet's own: an add-in's, a script's. */
  readonly custom?: CustomFunctions;
  /** The moment that TODAY and NOW give, as a serial number. */
  readonly now?: () => number;
  /** Called after formulas of a sheet were worked out again. */
  readonly onCalculated?: (sheet: Worksheet) => void;
}

/** Works out the formulas of a workbook, as far as fast-formula-parser knows their functions; one it cannot read keeps its value. */
export interface Calculator {
  /** Works out the formulas in an area and all that depends on its cells. */
  changed(sheet: Worksheet, area: Area): void;
  /** Works out everything. */
  all(): void;
  /** Resolves when no custom function is at work any more. */
  settled(): Promise<void>;
  /** Does something that changes much, and works out what follows once at its end or when `flush` is called. */
  together<T>(work: () => T): T;
  /** Works out what was held back. */
  flush(): void;
  stop(): void;
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly refs: readonly Placed[];
  /** What custom functions gave in this working out, by function and arguments; undefined while one is at work. */
  readonly results: Map<string, unknown>;
  /** The area that its result wanted to spill into and could not. */
  blocked?: Area;
}

/** Follows a workbook: whatever changes a cell has its formulas worked out before anybody else is told. */
export function createCalculator(workbook: Workbook, options: CalcOptions = {}): Calculator {
  const formulas = new Map<Worksheet, Map<string, FormulaCell>>();
  const atWork = new Set<Promise<void>>();
  const held: Placed[] = [];
  let isHolding = false;
  const evaluate = evaluator(workbook, options, (cell, work) => {
    const done = work.then(() => {
      atWork.delete(done);
      if (isThere(cell)) run([cell]);
    });
    atWork.add(done);
  });
  for (const sheet of workbook.sheets) scan(sheet, undefined);
  const stop = workbook.onEvent((event) => {
    if (event.what === 'sheet out') formulas.delete(event.sheet);
    else if (event.what === 'sheet in') scan(event.sheet, undefined);
    else if (event.what === 'cells' || event.what === 'rows sorted') changed(event.sheet, event.area);
    else if (/^(rows|columns) (in|out)$/.test(event.what)) {
      held.length = 0;
      for (const sheet of workbook.sheets) scan(sheet, undefined);
      all();
    }
  });

  /** Finds the formulas of a sheet again, in an area or everywhere. */
  function scan(sheet: Worksheet, area: Area | undefined): FormulaCell[] {
    const known = area
      ? (formulas.get(sheet) ?? new Map<string, FormulaCell>())
      : new Map<string, FormulaCell>();
    const found: FormulaCell[] = [];
    if (area) for (const [key, cell] of known) if (holds(area, cell)) known.delete(key);
    const bottom = Math.min(area?.bottom ?? sheet.rows.length, sheet.rows.length);
    for (let row = area?.top ?? 1; row <= bottom; row++)
      sheet.rows[row - 1]!.forEach((cell, c) => {
        const column = c + 1;
        if (cell?.formula === undefined || (area && (column < area.left || column > area.right))) return;
        const made = {
          sheet,
          row,
          column,
          formula: cell.formula,
          refs: refsOf(cell.formula, sheet),
          results: new Map(),
        };
        known.set(keyOf(made), made);
        found.push(made);
      });
    formulas.set(sheet, known);
    return found;
  }

  function refsOf(formula: string, own: Worksheet): FormulaCell['refs'] {
    return referencesIn(formula).flatMap(({ sheet: named, area, name }) => {
      const refersTo = name === undefined ? undefined : workbook.names.get(name);
      if (refersTo !== undefined) return refsOf(refersTo, own);
      const sheet = named === undefined ? own : workbook.find(named);
      return area && sheet ? [{ sheet, area }] : [];
    });
  }

  function changed(sheet: Worksheet, area: Area): void {
    held.push({ sheet, area });
    if (!isHolding) flush();
  }

  function flush(): void {
    const areas = held.splice(0);
    if (areas.length === 0) return;
    const inside = areas.flatMap(({ sheet, area }) => scan(sheet, area));
    const orphans = areas.flatMap(({ sheet }) =>
      takeBackOrphans(sheet, (key) => formulas.get(sheet)?.has(key) === true),
    );
    // Nothing to work out in a book without formulas.
    if ([...formulas.values()].every(({ size }) => size === 0)) return;
    const from = touchedBy(areas);
    const blocked = [...everyCell()].filter((cell) =>
      from.hits({ sheet: cell.sheet, area: areaOfSpill(cell) }),
    );
    run([...new Set([...inside, ...blocked])].filter(isThere), [...areas, ...orphans]);
  }

  /** A cell may have been found twice when areas overlap: the one found last counts. */
  const isThere = (cell: FormulaCell): boolean => formulas.get(cell.sheet)?.get(keyOf(cell)) === cell;

  function* everyCell(): Iterable<FormulaCell> {
    for (const cells of formulas.values()) yield* cells.values();
  }

  /** Works out the cells given and all that depends on them or on the areas given. */
  function run(cells: readonly FormulaCell[], areas: readonly Placed[] = []): void {
    const dirty = new Set<FormulaCell>(cells);
    for (const cell of cells) if (areas.length > 0) cell.results.clear();
    let next = [...areas, ...cells.map(placeOf)];
    while (next.length > 0) {
      const from = touchedBy(next);
      next = [];
      for (const cell of everyCell()) {
        if (dirty.has(cell) || !cell.refs.some(from.hits)) continue;
        dirty.add(cell);
        cell.results.clear();
        next.push(placeOf(cell));
      }
    }
    const spilt = inOrder(dirty).flatMap((cell) => placeResult(cell, evaluate(cell)));
    for (const sheet of new Set([...dirty].map((cell) => cell.sheet))) options.onCalculated?.(sheet);
    if (spilt.length > 0) run([], spilt);
  }

  function all(): void {
    const cells = [...everyCell()];
    for (const cell of cells) cell.results.clear();
    for (const cell of inOrder(new Set(cells))) placeResult(cell, evaluate(cell));
  }

  return {
    changed,
    all,
    flush,
    together: (work) => {
      if (isHolding) return work();
      isHolding = true;
      try {
        return work();
      } finally {
        isHolding = false;
        flush();
      }
    },
    stop,
    settled: async () => {
      while (atWork.size > 0) await Promise.all(atWork);
    },
  };
}

/** Cells after those that they refer to; of a circle each comes once. */
function inOrder(dirty: ReadonlySet<FormulaCell>): FormulaCell[] {
  const index = indexOf(dirty);
  const ordered = new Set<FormulaCell>();
  const visiting = new Set<FormulaCell>();
  const visit = (cell: FormulaCell): void => {
    if (ordered.has(cell) || visiting.has(cell)) return;
    visiting.add(cell);
    for (const ref of cell.refs) for (const before of index.inside(ref)) visit(before);
    ordered.add(cell);
  };
  for (const cell of dirty) visit(cell);
  return [...ordered];
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

const placeOf = ({ sheet, row, column }: FormulaCell) => ({
  sheet,
  area: { top: row, bottom: row, left: column, right: column },
});

const areaOfSpill = (cell: FormulaCell): Area =>
  cell.blocked ?? cell.sheet.spills.get(keyOf(cell)) ?? NOWHERE;

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const holds = (area: Area, { row, column }: { row: number; column: number }): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** A result: one value, or a table of values that spills. */
export type Result = CellValue | readonly (readonly CellValue[])[];

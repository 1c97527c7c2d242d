import type { CellValue } from '../../shared/book/model';
import { evaluator } from './calc.evaluate';
import type { Workbook } from './workbook';

/** What a formula gives that stands in no cell; undefined when it cannot be worked out. */
export function evaluateFormula(
  workbook: Workbook,
  formula: string,
  now?: () => number,
): CellValue | undefined {
  const sheet = workbook.active ?? workbook.sheets[0];
  if (!sheet) return undefined;
  const evaluate = evaluator(workbook, { now }, () => undefined);
  const result = evaluate({ sheet, row: 1048576, column: 16384, formula, refs: [], results: new Map() });
  return Array.isArray(result)
    ? ((result as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (result as CellValue);
}

import type { CellValue } from '../book/model';
import { isBlank } from '../book/model';
import { GendanError } from '../errors';
import { both } from '../lang';
import { STATUS_WORDS } from '../templates/vocabulary';
import { toDoText } from '../templates/vocabulary/to-do';
import { dateOf, required } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { ErrorInArgument, errorValue, FormulaError } from './errors';
import { HEADERS_HELP, NOW_HELP, PROCESS_HELP } from './help';
import { toCell } from './host-values';
import type { FunctionRuntime } from './runtime';
import type { OrderRow, ProcessChoice } from './row-verdict';
import type { Argument, Value } from './value';
import { asRange, isBlankValue, isErrorValue, momentValue, rowsOf } from './value';

const ROW_HELP = both(
  '订单所在行；多行则逐行给出结果',
  'The row of the order; several rows give one result each',
);
const ONE_ROW_HELP = both('订单所在行，一行', 'The row of the order, one row');

export const next: SlaFunction = {
  name: 'NEXT',
  summary: both('订单的下一个节点', 'The next stage of an order'),
  parameters: [
    whole(needs('headers', 'range', HEADERS_HELP)),
    whole(needs('row', 'range', ROW_HELP)),
    whole(may('process', 'range', PROCESS_HELP, 'tt-fob')),
  ],
  result: 'text',
  gives: both(
    '要办的节点。全部完成或行为空则结果为空。',
    'What there is to do. Blank when all is done or the row is empty.',
  ),
  examples: [],
  run([headers, rows, process], runtime) {
    const under = { headers: headerCells(headers), now: undefined, process: processOf(process) };
    const results = asRange(rows).map((row) => [nextOfRow({ ...under, row: row.map(toCell) }, runtime)]);
    return results.length === 1 ? results[0]![0]! : results;
  },
};

export const stages: SlaFunction = {
  name: 'STAGES',
  summary: both(
    '订单的全部节点：名称、状态、截止、责任人、剩余',
    'All stages of an order: name, status, due, owner, left',
  ),
  parameters: [
    whole(needs('headers', 'range', HEADERS_HELP)),
    whole(needs('row', 'range', ONE_ROW_HELP)),
    needs('now', 'date', NOW_HELP),
    whole(may('process', 'range', PROCESS_HELP, 'tt-fob')),
  ],
  result: 'table',
  gives: both(
    '每个节点一行，五列：节点、状态、截止、责任人（没有人名时为角色）、剩余。不带表头。行为空则结果为空。',
    'One row per stage with five columns: stage, status, due, owner (the role when nobody is named), what is left. No header row. Blank when the row is empty.',
  ),
  examples: [],
  run([headers, rows, now, process], runtime) {
    const range = asRange(rows);
    if (rowsOf(range) > 1) throw new OneRowExpected();
    if (range[0]!.every(isBlankValue)) return null;
    const verdict = runtime.evaluateRow({
      headers: headerCells(headers),
      row: range[0]!.map(toCell),
      now: required(dateOf(now, 'now'), 'now'),
      process: processOf(process),
    });
    const lines = verdict.stages.map((stage): Value[] => [
      stage.name[runtime.lang],
      STATUS_WORDS[stage.status][runtime.lang],
      stage.due === undefined ? null : momentValue(stage.due),
      stage.owner[runtime.lang],
      stage.left?.[runtime.lang] ?? null,
    ]);
    return lines.length === 0 ? null : lines;
  },
};

/** A row that cannot be planned shows its own error and leaves the others alone. */
function nextOfRow(order: OrderRow, runtime: FunctionRuntime): Value {
  if (order.row.every(isBlank)) return null;
  try {
    const { next: stage } = runtime.evaluateRow(order);
    return stage ? toDoText(stage.name)[runtime.lang] : null;
  } catch (error) {
    if (error instanceof GendanError) return errorValue(error);
    throw error;
  }
}

function headerCells(given: Argument): CellValue[] {
  const range = asRange(given);
  if (rowsOf(range) > 1) throw new OneRowExpected();
  return range[0]!.map(toCell);
}

function processOf(given: Argument): ProcessChoice {
  const range = asRange(given);
  if (rowsOf(range) > 1) return { rows: range.map((row) => row.map(toCell)) };
  const key = range[0]![0]!;
  if (isErrorValue(key)) throw new ErrorInArgument(key);
  return { variant: isBlankValue(key) ? undefined : String(toCell(key)).trim() };
}

class OneRowExpected extends FormulaError {
  constructor() {
    super(
      '#VALUE!',
      both(
        'headers 和 row 各只能选一行。请选表头那一行和订单那一行。',
        'headers and row take one row each. Select the header row and the row of the order.',
      ),
    );
  }
}

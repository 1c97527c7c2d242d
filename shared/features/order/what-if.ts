import { applyPatch } from '../../book/apply';
import type { CellChange } from '../../book/patch';
import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';
import { rowAt, type FoundRow } from '../../plan/find-row';
import { replay } from '../../process/log';
import { replan, type Plan } from '../../plan/plan';
import { formatLimit, parseLimit } from '../../time/limit-text';
import { compareOrders, type Comparison } from './compare';
import { longDate } from './view';
import { logPatch, logRow, type LogEntry } from '../../proposals/log-patch';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';
import { OrderGone } from './what-if-errors';
import type { WhatIfChange } from './what-if-change';
import { nameOfChange, writesOf } from './what-if-cells';

/** What changes of an order would lead to; nothing is written. Plain JSON. */
export interface WhatIf extends Comparison {
  /** By position in the changes: why one could not be tried; it is left out of the rest. */
  readonly problems: readonly (Bilingual | undefined)[];
  /** Cells and log rows that applying would write, results aside. */
  readonly writes: number;
}

/** Tries changes on one order, all together, and compares every deadline, the gap and whose work it is. */
export function whatIf(plan: Plan, sheet: string, row: number, changes: readonly WhatIfChange[]): WhatIf {
  const before = orderIn(plan, sheet, row);
  const tried = tryChanges(plan, before, changes);
  const after = rowAt(tried.after, sheet, row) ?? before;
  return {
    ...compareOrders(plan, before, tried.after, after),
    problems: tried.problems,
    writes: tried.cells.length + tried.log.length,
  };
}

/** The same changes as a proposal: dates into the team's cells, limits as deadlines agreed for this order, in the log. */
export function proposeWhatIf(
  plan: Plan,
  sheet: string,
  row: number,
  changes: readonly WhatIfChange[],
  by = '',
): Proposal {
  const found = orderIn(plan, sheet, row);
  const { cells, log, problems } = tryChanges(plan, found, changes);
  const names = changes.map((change) => described(found, change));
  const first = names[0] ?? both('', '');
  const more =
    names.length > 1 ? both(`等 ${names.length} 项`, ` and ${names.length - 1} more`) : both('', '');
  const { key } = found.row.row;
  return {
    title: both(`${key} ${first.zh}${more.zh}`, `${key} ${first.en}${more.en}`),
    patch: mergedPatch(
      cellsPatch(cells),
      logPatch(
        plan,
        log.map((entry) => ({ ...entry, by })),
      ),
    ),
    notes: [
      ...problems.filter((problem) => problem !== undefined),
      ...(changes.some(({ what }) => what === 'limit') ? [ONLY_THIS_ORDER] : []),
      ...othersOf(plan, found, log),
    ],
  };
}

const ONLY_THIS_ORDER = both(
  '时限只对本单改：记为约定的截止日期。要改所有订单的时限，请到“流程”。',
  'The limit changes for this order only, as an agreed deadline. To change it for all orders, use Process.',
);

interface Tried {
  readonly after: Plan;
  readonly cells: readonly CellChange[];
  readonly log: readonly LogEntry[];
  readonly problems: readonly (Bilingual | undefined)[];
}

/**
 * Dates first, then limits in the order of the process: a limit counts from where the changes before it have
 * moved its start. Only the rows of the order are judged anew, which gives what planning the written book gives.
 */
function tryChanges(plan: Plan, { row }: FoundRow, changes: readonly WhatIfChange[]): Tried {
  const { sheet, row: at, variant } = row.order;
  const position = (change: WhatIfChange): number =>
    change.what === 'limit' ? variant.stages.findIndex(({ key }) => key === change.stage) : -1;
  const inTurn = changes.map((change, index) => ({ change, index }));
  inTurn.sort((a, b) => position(a.change) - position(b.change) || a.index - b.index);
  const problems: (Bilingual | undefined)[] = changes.map(() => undefined);
  const cells: CellChange[] = [];
  const log: LogEntry[] = [];
  let after = plan;
  for (const { change, index } of inTurn) {
    try {
      const writes = writesOf(after, sheet, at, change);
      cells.push(...writes.cells);
      log.push(...writes.log);
      after = withWrites(after, sheet, writes.cells, writes.log);
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
      problems[index] = error.sentence;
    }
  }
  return { after, cells: joinedCells(cells), log, problems };
}

function withWrites(plan: Plan, sheet: string, cells: readonly CellChange[], log: readonly LogEntry[]): Plan {
  const { book } = applyPatch(plan.book, cellsPatch(cells));
  const rows = cells.map(({ row }) => row);
  const events = log.length === 0 ? plan.config.log : [...plan.config.log, ...log.map(logRow)];
  const index = log.length === 0 ? plan.log : replay(events);
  const next: Plan = {
    ...plan,
    config: { ...plan.config, log: events },
    log: index,
  };
  const touched = [...rows, ...log.flatMap(({ order }) => rowsNamed(plan, sheet, order ?? ''))];
  if (touched.length === 0) return plan;
  const range = [Math.min(...touched), Math.max(...touched)] as const;
  return replan(next, book, sheet, range);
}

/** Rows whose log events stand under the name. */
function rowsNamed(plan: Plan, sheet: string, name: string): number[] {
  return plan.tables
    .filter(({ table }) => table.sheet === sheet)
    .flatMap(({ rows }) =>
      rows.filter(({ row }) => row.key === name || row.order === name).map(({ row }) => row.row),
    );
}

/** Of several changes of one cell what was seen first and what is written last. */
function joinedCells(cells: readonly CellChange[]): CellChange[] {
  const joined = new Map<string, CellChange>();
  for (const cell of cells) {
    const at = `${cell.row},${cell.column}`;
    const known = joined.get(at);
    joined.set(at, known ? { ...cell, seen: known.seen } : cell);
  }
  return [...joined.values()];
}

function orderIn(plan: Plan, sheet: string, row: number): FoundRow {
  const found = rowAt(plan, sheet, row);
  if (!found) throw new OrderGone(sheet, row);
  return found;
}

function described(found: FoundRow, change: WhatIfChange): Bilingual {
  const name = nameOfChange(found, change);
  const to = change.what === 'limit' ? limitWords(change.to) : longDate(change.to);
  return both(`${name.zh}改为${to.zh}`, `${name.en} to ${to.en}`);
}

function limitWords(text: string): Bilingual {
  try {
    const limit = parseLimit(text);
    return both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));
  } catch (error) {
    if (error instanceof GendanError) return both(text, text);
    throw error;
  }
}

/** A number that several rows share: what the log says of it holds for all of them. */
function othersOf(plan: Plan, found: FoundRow, log: readonly LogEntry[]): Bilingual[] {
  const name = log[0]?.order;
  if (name === undefined) return [];
  const others = rowsNamed(plan, found.row.order.sheet, name).length - 1;
  if (others <= 0) return [];
  return [
    both(
      `还有 ${others} 行也是“${name}”，约定的截止日期对它们同样有效。`,
      `${others} more ${others === 1 ? 'row goes' : 'rows go'} by "${name}"; the agreed deadline holds for ${others === 1 ? 'it' : 'them'} too.`,
    ),
  ];
}

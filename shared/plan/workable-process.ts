import { repairedRows } from '../config';
import { compileProcess } from '../process/compile';
import type { Process, ProcessProblem } from '../process/process';
import type { ProcessRow } from '../process/row';
import { SHIPPED_STAGES } from './shipped-stages';

interface Workable {
  /** Each cell that cannot be used is taken as shipped. */
  readonly process: Process;
  /** What is wrong with those cells. */
  readonly problems: readonly ProcessProblem[];
}

/** The shipped processes are the same rows for every book that has none of its own. */
const COMPILED = new WeakMap<readonly ProcessRow[], Workable>();

/** The process that rows make, whatever stands in their cells. */
export function workableProcess(rows: readonly ProcessRow[]): Workable {
  let workable = COMPILED.get(rows);
  if (!workable) COMPILED.set(rows, (workable = compiled(rows)));
  return workable;
}

function compiled(rows: readonly ProcessRow[]): Workable {
  const first = compileProcess(rows, SHIPPED_STAGES);
  if (first.problems.length === 0) return first;
  const { process } = compileProcess(repairedRows(rows, first.problems, 'zh'), SHIPPED_STAGES);
  return { process, problems: first.problems };
}

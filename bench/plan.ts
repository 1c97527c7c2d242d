/** What judging orders costs: whole books, and one edited row. Times are those of the processor. */
import { UNANSWERED } from '../shared/plan/unanswered';
import { SHIPPED_STAGES } from '../shared/plan/shipped-stages';
import { compileTeam } from '../shared/people/team';
import { afterLimit } from '../shared/plan/after-limit';
import { clockSource } from '../shared/plan/clock-source';
import { planTable, replanRows } from '../shared/plan/planner';
import { type Rules, type TablePlan } from '../shared/plan/table-plan';
import { compileProcess, VARIANT_KEY } from '../shared/process/compile';
import type { Process } from '../shared/process/process';
import { allTemplateRows, templateRows } from '../shared/templates';
import type { Sheet } from '../shared/book/model';
import { SHIPPED_CALENDARS } from '../shared/time/catalog';
import { dayFromCivil } from '../shared/time/civil';
import { dayOf, isPast, laterOf, parseIso, wholeDay, type Moment } from '../shared/time/moment';
import { benchSheet } from './book';
import { nativeFormulasNs } from './native-formulas';
import type { BenchRow } from './row';

/** The stages that a tracking sheet usually has columns for. */
const FOURTEEN = [
  'deposit', 'handover', 'purchase', 'material', 'pps_ok', 'final_qc', 'prod_done', 'booking', 'docs_prep', 'load', 'customs',
  'onboard', 'balance', 'refund',
]; // prettier-ignore
const NOW = parseIso('2026-04-20 10:00')!;

/** Orders that the grid works out; it takes as long for each of them when there are more. */
const NATIVE_ORDERS = 200;

export async function benchPlan(): Promise<BenchRow[]> {
  const fourteen = rulesOf(fourteenStages());
  const shipped = rulesOf(compileProcess(allTemplateRows('en'), SHIPPED_STAGES).process);
  const small = planned('plan 10,000 orders × 14 stages', 10_000, fourteen, 9);
  const bare = bareDeadlines(10_000, fourteen, 9);
  const keptUp = planned('the same, kept up to the day', 10_000, fourteen, 9, dayOf(NOW));
  const large = planned('plan 100,000 orders × 14 stages', 100_000, fourteen, 3);
  const native = await nativeFormulasNs(NATIVE_ORDERS);
  const each = (small.ours * 1e6) / 10_000;
  return [
    { ...small, ...beside(small, 'the bare cost of its deadlines', bare), target: '≤ 25 times' },
    { ...keptUp, ...beside(keptUp, 'the bare cost of its deadlines', bare) },
    { ...large, ...beside(large, 'that of 10,000', small.ours), target: '≤ 10 times, ≤ 300 MB held' },
    planned('plan 10,000 orders by the shipped processes', 10_000, shipped, 5),
    {
      name: 'one order × 14 stages: due dates, statuses, owners',
      ours: each,
      peer: 'due dates and statuses as native formulas in the grid',
      peerNs: native,
      ratio: native / each,
      target: '≥ 5x',
    },
    oneRow('re-plan one edited row of 20,000', fourteen, (i) => 10 + i * 300),
    oneRow('re-plan one edited row of the lowest 400', fourteen, (i) => 20_001 - i * 6),
  ];
}

/** Says how many times something else a row takes. */
function beside({ name, ours }: BenchRow, what: string, ms: number): Pick<BenchRow, 'name'> {
  return { name: `${name}, ${(ours / ms).toFixed(1)} times ${what} (${ms.toFixed(1)} ms)` };
}

/** Milliseconds for the deadlines of orders and nothing else: each stage's limit, counted from the end of those before it. */
function bareDeadlines(orders: number, { process: { variants }, clocks }: Rules, runs: number): number {
  const { stages } = variants[0]!;
  const stageClocks = clocks.of(variants[0]!, 'USA');
  const first = dayFromCivil(2026, 1, 1);
  let late = 0;
  const times = Array.from({ length: runs }, () => {
    const started = cpuMs();
    for (let i = 0; i < orders; i++) {
      const ends: Moment[] = [];
      for (const stage of stages) {
        let start = wholeDay(first + (i % 120));
        for (const before of stage.after) start = laterOf(start, ends[before]!);
        const due = afterLimit(start, stage, stageClocks[stage.index]!);
        ends.push(due);
        if (isPast(due, NOW)) late++;
      }
    }
    return cpuMs() - started;
  });
  if (late === 0) throw new Error('no deadline has passed');
  return median(times);
}

/** Of this process, all its threads: other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function planned(name: string, orders: number, rules: Rules, runs: number, keptUpTo?: number): BenchRow {
  const { sheet, table } = benchSheet(orders, keptUpTo);
  const plan = (): TablePlan => {
    const made = planTable(table, sheet, rules, NOW);
    if (made.rows.length !== orders) throw new Error('the plan has lost orders');
    return made;
  };
  const times = Array.from({ length: runs }, () => {
    const started = cpuMs();
    plan();
    return cpuMs() - started;
  });
  return {
    name: `${name}, ${Math.round(heldBy(plan) / 1e6)} MB held`,
    ours: median(times),
    unit: 'ms',
  };
}

/** Bytes that a result keeps. Apart from what is timed: a full collection throws away what the engine has compiled. */
function heldBy(make: () => unknown): number {
  const before = bytesInUse();
  const held = make();
  const bytes = bytesInUse() - before;
  return held === undefined ? 0 : bytes;
}

/** Of objects, and of columns of numbers, which stand beside the heap and are given back a collection later. */
function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function oneRow(name: string, rules: Rules, rowOf: (i: number) => number): BenchRow {
  const { sheet, table } = benchSheet(20_000);
  let plan = planTable(table, sheet, rules, NOW);
  const times: number[] = [];
  for (let i = 0; i < 60; i++) {
    const at = rowOf(i);
    const edited = withoutLastDate(plan.sheet, at);
    const started = cpuMs();
    plan = replanRows(plan, edited, [at, at], rules, NOW);
    times.push(cpuMs() - started);
  }
  return { name, ours: median(times), unit: 'ms', target: '≤ 3 ms' };
}

/** The sheet with the last date of a row gone. */
function withoutLastDate(sheet: Sheet, row: number): Sheet {
  const [rows, kinds] = [sheet.rows.slice(), sheet.kinds.slice()];
  const cells = rows[row - 1]!.slice();
  const at = cells.reduce<number>((last, cell, i) => (cell === null ? last : i), 0);
  cells[at] = null;
  rows[row - 1] = cells;
  kinds[row - 1] = `${kinds[row - 1]!.slice(0, at)}.${kinds[row - 1]!.slice(at + 1)}`;
  return { ...sheet, rows, kinds };
}

function fourteenStages(): Process {
  const kept = (text: string): string =>
    text
      .split(', ')
      .filter((key) => FOURTEEN.includes(key))
      .join(', ');
  const rows = templateRows('tt-fob', 'en').filter(
    ({ key }) => key === VARIANT_KEY || FOURTEEN.includes(key),
  );
  return compileProcess(rows.map((each) => ({ ...each, after: kept(each.after), gate: kept(each.gate) })))
    .process;
}

function rulesOf(of: Process): Rules {
  const clocks = clockSource({ office: 'CN', bank: 'CN', customer: '' }, SHIPPED_CALENDARS);
  return {
    process: of,
    team: compileTeam([]),
    clocks,
    log: new Map(),
    follow: 'columns',
    compliance: false,
    alsoFollowed: new Set(),
    ...UNANSWERED,
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

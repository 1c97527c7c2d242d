/** What judging orders costs: whole books, and one edited row. */
import { UNANSWERED } from '../shared/plan/unanswered';
import { SHIPPED_STAGES } from '../shared/plan/shipped-stages';
import { compileTeam } from '../shared/people/team';
import { clockSource } from '../shared/plan/clock-source';
import { planTable, replanRows } from '../shared/plan/planner';
import { type Rules, type TablePlan } from '../shared/plan/table-plan';
import { compileProcess, VARIANT_KEY } from '../shared/process/compile';
import type { Process } from '../shared/process/process';
import { allTemplateRows, templateRows } from '../shared/templates';
import { SHIPPED_CALENDARS } from '../shared/time/catalog';
import { parseIso } from '../shared/time/moment';
import { benchSheet } from './book';
import type { BenchRow } from './row';

/** The stages that a tracking sheet usually has columns for. */
const FOURTEEN = [
  'deposit', 'handover', 'purchase', 'material', 'pps_ok', 'final_qc', 'prod_done', 'booking', 'docs_prep', 'load', 'customs',
  'onboard', 'balance', 'refund',
]; // prettier-ignore
const NOW = parseIso('2026-04-20 10:00')!;

export function benchPlan(): BenchRow[] {
  const fourteen = rulesOf(fourteenStages());
  const shipped = rulesOf(compileProcess(allTemplateRows('en'), SHIPPED_STAGES).process);
  return [
    row('plan 10,000 orders × 14 stages', 10_000, fourteen, 7, '≤ 150 ms'),
    row('plan 100,000 orders × 14 stages', 100_000, fourteen, 3, '≤ 1,500 ms, ≤ 600 MB'),
    row('plan 10,000 orders by the shipped processes', 10_000, shipped, 5),
    oneRow(fourteen),
  ];
}

function row(name: string, orders: number, rules: Rules, runs: number, target?: string): BenchRow {
  const { sheet, table } = benchSheet(orders);
  const times: number[] = [];
  const held: { plan?: TablePlan; bytes: number } = { bytes: 0 };
  for (let i = 0; i < runs; i++) {
    held.plan = undefined;
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    held.plan = planTable(table, sheet, rules, NOW);
    times.push(performance.now() - started);
    if (held.plan.rows.length !== orders) throw new Error('the plan has lost orders');
    globalThis.gc?.();
    held.bytes = process.memoryUsage().heapUsed - before;
  }
  return {
    name: `${name}, ${Math.round(held.bytes / 1e6)} MB held`,
    ours: median(times),
    unit: 'ms',
    target,
  };
}

function oneRow(rules: Rules): BenchRow {
  const { sheet, table } = benchSheet(20_000);
  let plan = planTable(table, sheet, rules, NOW);
  const times: number[] = [];
  for (let i = 0; i < 60; i++) {
    const at = 10 + i * 300;
    const started = performance.now();
    plan = replanRows(plan, sheet, [at, at], rules, NOW);
    times.push(performance.now() - started);
  }
  return { name: 're-plan one edited row of 20,000', ours: median(times), unit: 'ms', target: '≤ 3 ms' };
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
    alsoFollowed: new Set(),
    ...UNANSWERED,
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

import { UNANSWERED } from '../plan/unanswered';
import { draftColumns, shareOut } from '../mapping/columns';
import type { TableMap } from '../mapping/mapping';
import type { CellValue, Sheet } from '../book/model';
import { DEFAULT_SETTINGS, processFromSheet } from '../config';
import type { OrderRow, ProcessChoice, RowStage, RowVerdict } from './row-verdict';
import { both, same } from '../lang';
import { compileTeam } from '../people/team';
import { compileProcess } from '../process/compile';
import type { Process } from '../process/process';
import { DEFAULT_VARIANT, shippedVariants, templateRows } from '../templates';
import { ROLE_WORDS } from '../templates/vocabulary';
import { SHIPPED_CALENDARS } from '../time/catalog';
import { LAST_DAY } from '../time/civil';
import { wholeDay, type Moment } from '../time/moment';
import { clockSource, type ClockSource } from '../plan/clock-source';
import { NoHeaders, UnknownProcess } from '../plan/errors';
import { leftOf, leftText } from '../plan/left';
import type { StagePlan } from '../plan/order-plan';
import { SHIPPED_STAGES } from '../plan/shipped-stages';
import { planTable } from '../plan/planner';
import { type Rules } from '../plan/table-plan';
import { CLOSED } from '../process/status';

const SHEET = '1';
/** Where no moment is given, every date in the row has come; far enough from the last day for deadlines to be counted on. */
const AFTER_EVERYTHING = wholeDay(LAST_DAY - 100000);
const nobody = compileTeam([]);

/**
 * Plans one row under its headers, as SLA.NEXT and SLA.STAGES ask: by the given process, on the shipped
 * calendars, without a team or a log. NoHeaders, UnknownProcess.
 */
export function planOneOrder({ headers, row, now, process: choice }: OrderRow): RowVerdict {
  const process = processOf(choice);
  const clocks = shippedClocks();
  const sheet = sheetOf(headers, row);
  const table = tableOf(sheet, headers, process);
  const rules: Rules = {
    process,
    team: nobody,
    clocks,
    log: new Map(),
    follow: 'columns',
    compliance: false,
    alsoFollowed: new Set(),
    ...UNANSWERED,
    variant: undefined,
  };
  const at = now ?? AFTER_EVERYTHING;
  const planned = planTable(table, sheet, rules, at).rows[0]?.order;
  if (!planned) return { stages: [], next: undefined };
  const stageClocks = clocks.of(planned.variant, planned.country);
  const told = (plan: StagePlan): RowStage =>
    stageText(plan, leftOf(plan, stageClocks[plan.stage.index]!, at), now);
  return { stages: planned.stages.map(told), next: planned.next && told(planned.next) };
}

let kept: ClockSource | undefined;

/** Made when the first row is planned: a formula that only counts days is not kept waiting for calendars it never asks. */
function shippedClocks(): ClockSource {
  return (kept ??= clockSource(
    { office: DEFAULT_SETTINGS.officeCalendar, bank: DEFAULT_SETTINGS.bankCalendar, customer: '' },
    SHIPPED_CALENDARS,
  ));
}

function stageText(plan: StagePlan, left: ReturnType<typeof leftOf>, now: Moment | undefined): RowStage {
  const { stage, status, due, owner } = plan;
  const role = ROLE_WORDS[owner?.role ?? stage.role];
  return {
    name: stage.name,
    status,
    due,
    owner: owner?.owner === undefined ? both(role.zh, role.en) : same(owner.owner),
    left: left && now !== undefined && !CLOSED.has(status) ? leftText(left, status) : undefined,
  };
}

/** Header and row as a sheet of two rows. */
function sheetOf(headers: readonly CellValue[], row: readonly CellValue[]): Sheet {
  const kinds = [headers, row].map((cells) =>
    cells.map((cell) => (cell === null ? '.' : typeof cell === 'number' ? 'n' : 's')).join(''),
  );
  return {
    name: SHEET,
    visibility: 'visible',
    rows: [headers, row],
    kinds,
    merges: [],
    tables: [],
    isProtected: false,
  };
}

/** Tables by their headers, so that a column of formulas maps its headers once. They are read by their names alone: one row proves nothing. */
const tables = new Map<Process, Map<string, TableMap>>();
const MOST_TABLES = 50;

function tableOf(sheet: Sheet, headers: readonly CellValue[], process: Process): TableMap {
  const names = headers.map((header) => (typeof header === 'string' ? header.trim() : ''));
  let known = tables.get(process);
  if (!known || known.size > MOST_TABLES) tables.set(process, (known = new Map()));
  const key = names.join('\u0000');
  let table = known.get(key);
  if (!table) known.set(key, (table = mapHeaders(sheet, names, process)));
  return table;
}

function mapHeaders(sheet: Sheet, names: readonly string[], process: Process): TableMap {
  const stages = process.variants
    .flatMap(({ stages }) => stages)
    .map(({ key, name, evidence }) => ({ key, names: [name.zh, name.en], evidence }));
  const block = { top: 1, bottom: 1, left: 1, right: names.length, headers: names, lower: names };
  const columns = shareOut(sheet.name, draftColumns(sheet, block, [], stages), stages);
  if (!columns.some(({ field, stage }) => field !== null || stage !== null)) throw new NoHeaders();
  return {
    sheet: SHEET,
    topRow: 1,
    headerRow: 1,
    left: 1,
    right: names.length,
    firstRow: 2,
    lastRow: 2,
    skip: [],
    grain: 'order',
    keys: [],
    columns,
  };
}

const shipped = new Map<string, Process>();

function processOf(choice: ProcessChoice): Process {
  if ('rows' in choice) {
    const kinds = choice.rows.map((row) => row.map(() => 's').join(''));
    const sheet: Sheet = {
      name: SHEET,
      visibility: 'visible',
      rows: choice.rows,
      kinds,
      merges: [],
      tables: [],
      isProtected: false,
    };
    const { process } = compileProcess(processFromSheet(sheet).value, SHIPPED_STAGES);
    if (process.variants.length === 0)
      throw new UnknownProcess(
        '',
        shippedVariants().map(({ key }) => key),
      );
    return process;
  }
  const key = choice.variant ?? DEFAULT_VARIANT;
  let process = shipped.get(key);
  if (!process) {
    const rows = templateRows(key, 'zh');
    if (rows.length === 0)
      throw new UnknownProcess(
        key,
        shippedVariants().map((variant) => variant.key),
      );
    shipped.set(key, (process = compileProcess(rows, SHIPPED_STAGES).process));
  }
  return process;
}

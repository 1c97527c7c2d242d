import { type Place } from '../book/address';
import { both, type Bilingual } from '../lang';
import { isEarlier, isPast, type Moment } from '../time/moment';
import { momentText } from '../time/date-text';
import { mayComeFirst, wrongOrders } from './date-order';
import { dateCell, fullDate, laterYear, meaningsOf } from './date-fix';
import type { Finding, Severity } from '../finding';
import { gapText } from './gap-text';
import { passedEarly } from './gates';
import type { Gap, OrderPlan, StagePlan } from './order-plan';
import { isOwed } from './owed';
import type { RowFacts } from './row-facts';
import { troubleOf } from './stage-facts';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** What of a judged order its findings speak of. */
export interface JudgedStages {
  readonly stages: readonly StagePlan[];
  readonly next: StagePlan | undefined;
  readonly gap: Gap | undefined;
}

/** What is wrong, unclear or worth knowing in one row, each with its cell. */
export function rowFindings(
  order: Pick<OrderPlan, 'sheet' | 'row'>,
  { stages, next, gap }: JudgedStages,
  facts: RowFacts,
  columns: TableColumns,
  now: Moment,
): readonly Finding[] {
  const found = new Findings(order);
  cellFindings(facts, columns, found);
  for (const stage of stages) gateFindings(stages, stage, columns, found);
  orderFindings(stages, facts, columns, now, found);
  const passed = passedHardDeadline(stages, next, now);
  if (passed)
    found.add(
      'hard deadline',
      passed.waitsFor ? 'error' : 'warning',
      columnOf(passed, columns),
      passedText(passed),
    );
  if (gap)
    found.add('gap', 'warning', columns.byField('etd')[0]?.column ?? columnOf(next, columns), gapText(gap));
  return found.all;
}

/** Dates in an order in which nothing happens, each cell once. */
function orderFindings(
  stages: readonly StagePlan[],
  facts: RowFacts,
  columns: TableColumns,
  now: Moment,
  found: Findings,
): void {
  const wrong = wrongOrders(facts, columns);
  const first = stages.find(({ stage }) => stage.after.length === 0 && !stage.startFrom)?.start;
  const before = first === undefined ? NO_STAGES : stages.filter((stage) => isDoneBefore(stage, first));
  if (wrong.length === 0 && before.length === 0) return;
  const told = new Set<number>();
  for (const stage of before) {
    const done = (stage.early ?? stage.done)!;
    const cell = columns.ofStage(stage.stage).done.find((each) => isDay(facts.read(each), done));
    const at = cell?.column ?? columnOf(stage, columns);
    if (told.has(at) || (cell && mayComeFirst(cell, done, first!))) continue;
    told.add(at);
    const moved = cell && laterYear(done, first!, now);
    const fix = moved === undefined ? undefined : dateCell(moved);
    const message = wrong.find(({ then }) => then.column === at)?.message ?? beforeOrder(stage, done);
    found.add('order of dates', 'warning', at, message, fix && { fix });
  }
  for (const { then, message } of wrong)
    if (!told.has(then.column)) found.add('order of dates', 'warning', then.column, message);
}

const NO_STAGES: readonly StagePlan[] = [];

function isDoneBefore({ early, done }: StagePlan, first: Moment): boolean {
  const on = early ?? done;
  return on !== undefined && isEarlier(on, first);
}

function beforeOrder({ stage }: StagePlan, done: Moment): Bilingual {
  return both(
    `${stage.name.zh}的日期${momentText(done, 'zh', true)}早于下单日期，请核对`,
    `${stage.name.en} on ${momentText(done, 'en', true)} is before the order date: check the year`,
  );
}

/** The findings of one row; most have none, and those share one list. */
class Findings {
  all: Finding[] = NO_FINDINGS;

  constructor(private readonly at: Pick<Place, 'sheet' | 'row'>) {}

  add(
    kind: string,
    severity: Severity,
    column: number,
    message: Bilingual,
    help?: Pick<Finding, 'fix' | 'meanings'>,
  ): void {
    if (this.all === NO_FINDINGS) this.all = [];
    const { sheet, row } = this.at;
    this.all.push({ kind, severity, place: { sheet, row, column }, message, ...help });
  }
}

const NO_FINDINGS: Finding[] = [];

/** Whether a cell says this day and nothing else, which a corrected date may replace. */
function isDay(reading: ReturnType<RowFacts['read']>, day: Moment): boolean {
  return reading.is === 'date' && reading.moment === day && fullDate(reading) !== undefined;
}

function cellFindings(facts: RowFacts, columns: TableColumns, found: Findings): void {
  for (const column of columns.dates) {
    const reading = facts.read(column);
    if (reading.is === 'date') {
      if (!reading.inferredYear) continue;
      const fix = fullDate(reading);
      found.add('inferred year', 'info', column.column, inferred(column, reading.moment), fix && { fix });
      continue;
    }
    const trouble = troubleOf(reading);
    if (!trouble) continue;
    const said = 'text' in reading ? reading.text : 'value' in reading ? String(reading.value) : '';
    const kind =
      reading.is === 'ambiguous'
        ? 'ambiguous date'
        : trouble === 'date to confirm'
          ? 'vague date'
          : 'not a date';
    const meanings = meaningsOf(reading);
    const severity = trouble === 'data error' ? 'error' : 'warning';
    const message = unusable(column, said, reading);
    found.add(kind, severity, column.column, message, meanings.length > 0 ? { meanings } : undefined);
  }
}

function unusable({ header }: ReadColumn, said: string, reading: ReturnType<RowFacts['read']>): Bilingual {
  switch (reading.is) {
    case 'ambiguous': {
      const { why } = reading;
      if (why) return both(`${header}“${said}”${why.zh}`, `${header} "${said}" ${why.en}`);
      const [zh, en] = (['zh', 'en'] as const).map((lang) =>
        reading.options.map((each) => momentText(each, lang, true)),
      );
      return reading.options.length > 0
        ? both(
            `${header}“${said}”可能是${zh!.join('或')}，请改成明确的日期`,
            `${header} "${said}" may be ${en!.join(' or ')}: write the date in full`,
          )
        : both(
            `${header}“${said}”看不出是哪一天，请改成完整日期`,
            `${header} "${said}" does not say which day: write the date in full`,
          );
    }
    case 'range':
      return both(
        `${header}“${said}”不是具体日期，请补上日期`,
        `${header} "${said}" is not a day: give the date`,
      );
    case 'several':
      return both(
        `${header}“${said}”里有几个日期，请只留一个或分行`,
        `${header} "${said}" holds several dates: keep one, or use a row for each`,
      );
    case 'error':
      return both(`${header}“${said}”：${reading.problem.zh}`, `${header} "${said}": ${reading.problem.en}`);
    default:
      return both(
        `${header}“${said}”不是日期也不是状态，请改正`,
        `${header} "${said}" is neither a date nor a state: correct it`,
      );
  }
}

function inferred({ header }: ReadColumn, moment: Moment): Bilingual {
  return both(
    `${header}没有写年份，按${momentText(moment, 'zh', true)}算`,
    `${header} has no year: taken as ${momentText(moment, 'en', true)}`,
  );
}

/** What was done before what had to be done first. */
function gateFindings(
  stages: readonly StagePlan[],
  stage: StagePlan,
  columns: TableColumns,
  found: Findings,
): void {
  for (const { gate, isOpen } of passedEarly(stage, stages)) {
    const message = both(
      `${stage.stage.name.zh}已完成，但${gate.stage.name.zh}${isOpen ? '还没有完成' : '在它之后才完成'}`,
      `${stage.stage.name.en} is done, but ${gate.stage.name.en} ${isOpen ? 'is not' : 'came only after it'}`,
    );
    found.add('gate', 'warning', columnOf(gate, columns), message);
  }
}

/** The first stage whose outside date has passed although its own status does not put it first: it waits for another, or has no column. */
function passedHardDeadline(
  stages: readonly StagePlan[],
  next: StagePlan | undefined,
  now: Moment,
): StagePlan | undefined {
  let first: StagePlan | undefined;
  for (const stage of stages) {
    if (stage.hardDue === undefined || stage === next || !isPast(stage.hardDue, now)) continue;
    if (stage.status !== 'waiting for predecessor' && (stage.isFollowed || stage.status !== 'overdue'))
      continue;
    if (first === undefined || isEarlier(stage.hardDue, first.hardDue!)) first = stage;
  }
  return first;
}

function passedText(stage: StagePlan): Bilingual {
  if (stage.waitsFor) return passedWhileWaiting(stage);
  const { stage: what, hardDue } = stage;
  const date = hardDateOf(stage);
  return both(
    `${what.name.zh}的${date.zh}${momentText(hardDue!, 'zh', true)}已过，表里没有一列能看出办了没有`,
    `the ${date.en} of ${what.name.en}, ${momentText(hardDue!, 'en', true)}, has passed, and no column shows whether it was done`,
  );
}

const hardDateOf = ({ stage, hardBy }: StagePlan): Bilingual =>
  isOwed(stage, hardBy) ? both('到期日', 'due date') : both('硬性期限', 'hard deadline');

function passedWhileWaiting(plan: StagePlan): Bilingual {
  const { stage, hardDue, waitsFor } = plan;
  const date = hardDateOf(plan);
  return both(
    `${stage.name.zh}的${date.zh}${momentText(hardDue!, 'zh', true)}已过，还在等${waitsFor!.name.zh}`,
    `the ${date.en} of ${stage.name.en}, ${momentText(hardDue!, 'en', true)}, has passed while it waits for ${waitsFor!.name.en}`,
  );
}

/** The cell to look at for a stage: its own column, else the order's first. */
export function columnOf(stage: StagePlan | undefined, columns: TableColumns): number {
  const own = stage ? columns.ofStage(stage.stage) : undefined;
  return own?.done[0]?.column ?? own?.planned[0]?.column ?? columns.all[0]?.column ?? 1;
}

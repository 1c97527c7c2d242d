import { chartNotDrawn } from '../../shared/book/drawn-chart';
import type { Refusal } from '../../shared/book/report';
import { both } from '../../shared/lang';
import { REFUSALS } from '../../shared/book/refusals';
import type { Bilingual } from '../../shared/lang';
import { cellsIn } from './area';
import { halves, type Block } from './blocks';
import { codeOf, isAnswered, isTooLarge } from './errors';
import { bytesOf } from './payload';
import { rangeOf, sync, type Session } from './session';

/** What is to be in a cell, in the words of Excel's `values`, and its number format where it gets another one. */
export interface CellPut {
  readonly value: string | number | boolean;
  readonly format?: string;
}

/** A rectangle of one sheet to be filled; may be done twice. */
export interface CellStep {
  readonly sheet: string;
  readonly block: Block<CellPut>;
}

/** Anything else to be done once, in its place in the order. */
export type OtherStep = (context: Excel.RequestContext) => void;

/** Everything a commit does, in this order. */
export interface Steps {
  readonly before: readonly OtherStep[];
  /** Charts of new sheets, before their contents as all looks; without them where Excel will not. */
  readonly charts?: readonly ChartStep[];
  readonly cells: readonly CellStep[];
  readonly after: readonly OtherStep[];
  /** How new pages are printed: once all is written, and without it where Excel will not. */
  readonly pages?: readonly SheetStep[];
}

/** A step for one sheet that the rest goes on without. */
export interface SheetStep {
  readonly sheet: string;
  readonly step: OtherStep;
}

export interface ChartStep extends SheetStep {
  /** Of the chart that it draws. */
  readonly name: string;
  /** Whether a run that died has left the sheet, with charts of which nothing is known. */
  readonly isThere: boolean;
}

/** Cells from which on Excel is asked not to calculate and draw until all is written. */
const MANY_CELLS = 5000;
/** Cells that Excel may refuse one by one before the whole write is given up. */
const MOST_REFUSED = 16;

/**
 * Does the steps in their order, in as few requests as they fit into. An error leaves what was done before it; doing
 * it all again completes it.
 */
export async function perform(session: Session, context: Excel.RequestContext, steps: Steps): Promise<void> {
  const { bytes } = session.meter;
  for (const step of steps.before) step(context);
  for (const { step } of steps.charts ?? []) step(context);
  let [carried, isFirst] = [0, true];
  for (const step of steps.cells.flatMap((each) => fitting(each, bytes))) {
    const size = bytesOfStep(step);
    if (carried > 0 && carried + size > bytes) {
      await send(session, context, isFirst);
      [carried, isFirst] = [0, false];
    }
    if (carried === 0 && steps.cells.reduce((sum, { block }) => sum + cellsIn(block.area), 0) > MANY_CELLS)
      quieten(context);
    fill(context, step);
    carried += size;
  }
  for (const step of steps.after) step(context);
  await send(session, context, isFirst);
}

/**
 * The same for a write of which Excel refused a part: cells are halved until the refused ones stand alone, and the
 * others are written. Gives up when there are many. Charts are drawn one by one, those that Excel takes.
 */
export async function performCarefully(
  session: Session,
  context: Excel.RequestContext,
  steps: Steps,
): Promise<{ readonly refused: readonly Refusal[]; readonly left: readonly Refusal[] }> {
  for (const step of steps.before) step(context);
  await sync(session, context);
  const left = await drawOneByOne(session, context, steps.charts ?? []);
  const refused: Refusal[] = [];
  const queue = steps.cells.flatMap((each) => fitting(each, session.meter.bytes));
  while (queue.length > 0) {
    const step = queue.shift()!;
    fill(context, step);
    try {
      await sync(session, context);
    } catch (error) {
      if (!isRefusal(error) && !isTooLarge(error)) throw error;
      const parts = halves(step.block);
      if (parts) {
        queue.unshift(...parts.map((block) => ({ ...step, block })).filter(({ block }) => hasCells(block)));
        continue;
      }
      if (isTooLarge(error) || refused.length === MOST_REFUSED) throw error;
      const { top: row, left: column } = step.block.area;
      refused.push({ place: { sheet: step.sheet, row, column }, reason: reasonOf(error) });
    }
    await session.pause(0);
  }
  for (const step of steps.after) step(context);
  await sync(session, context);
  return { refused, left };
}

/** Draws the charts that Excel takes and takes away what there is of the others, which are told. */
async function drawOneByOne(
  session: Session,
  context: Excel.RequestContext,
  charts: readonly ChartStep[],
): Promise<readonly Refusal[]> {
  for (const sheet of new Set(charts.filter(({ isThere }) => isThere).map((chart) => chart.sheet)))
    await keepCharts(session, context, sheet, () => false);
  const left: ChartStep[] = [];
  for (const chart of charts) {
    chart.step(context);
    try {
      await sync(session, context);
    } catch (error) {
      if (!isAnswered(error)) throw error;
      left.push(chart);
    }
  }
  for (const sheet of new Set(left.map((chart) => chart.sheet))) {
    const drawn = charts.filter((chart) => chart.sheet === sheet && !left.includes(chart));
    await keepCharts(session, context, sheet, (name) => drawn.some((chart) => chart.name === name));
  }
  return left.map(({ sheet }) => chartNotDrawn(sheet));
}

/** Of a sheet that has just been added; half a chart may still have a name of Excel's. */
async function keepCharts(
  session: Session,
  context: Excel.RequestContext,
  sheet: string,
  keeps: (name: string) => boolean,
): Promise<void> {
  try {
    const charts = context.workbook.worksheets.getItem(sheet).charts.load('name');
    await sync(session, context);
    for (const chart of charts.items) if (!keeps(chart.name)) chart.delete();
    await sync(session, context);
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
}

/** Sets pages up for printing, in a request of their own: Excel may refuse that for want of a printer. What it refused. */
export async function layOutPages(
  session: Session,
  context: Excel.RequestContext,
  pages: readonly SheetStep[],
): Promise<readonly Refusal[]> {
  if (pages.length === 0) return [];
  for (const { step } of pages) step(context);
  try {
    await sync(session, context);
    return [];
  } catch {
    return pages.map(({ sheet }) => ({ place: { sheet, row: 1, column: 1 }, reason: REFUSALS.pageNotSetUp }));
  }
}

/** Whether Excel may have refused a single cell of a write: part of an array, of a pivot table, a formula it cannot read. */
export const isRefusal = (error: unknown): boolean => REFUSED.has(codeOf(error) ?? '');

const REFUSED = new Set([
  'InvalidOperation',
  'InvalidArgument',
  'GeneralException',
  'PivotTableRangeConflict',
  'MergedRangeConflict',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
]);

function reasonOf(error: unknown): Bilingual {
  switch (codeOf(error)) {
    case 'PivotTableRangeConflict':
      return REFUSALS.partOfPivot;
    case 'MergedRangeConflict':
      return REFUSALS.mergedAway;
    case 'InvalidArgument':
    case 'FormulaLengthExceedsLimit':
      return NOT_TAKEN;
    default:
      return REFUSALS.partOfArray;
  }
}

const NOT_TAKEN = both(
  'Excel 不接受这个内容（例如公式太长或写法不对）',
  'Excel does not take this content (a formula that is too long or malformed, for example)',
);

async function send(session: Session, context: Excel.RequestContext, isFirst: boolean): Promise<void> {
  if (!isFirst) await session.pause(0);
  await sync(session, context);
}

function quieten({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function fill(context: Excel.RequestContext, { sheet, block }: CellStep): void {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), block.area);
  const { cells } = block;
  // First the formats: what is put into a cell of the format Text becomes text.
  if (hasFormats({ sheet, block }))
    range.numberFormat = cells.map((row) => row.map((cell) => cell?.format ?? null));
  range.values = cells.map((row) => row.map((cell) => cell?.value ?? null));
}

/** A step in parts of as many rows as fit into a request; a row that does not fit by itself, in parts of it. */
function fitting(step: CellStep, bytes: number): CellStep[] {
  const { area, cells } = step.block;
  const parts: CellStep[] = [];
  const withFormats = hasFormats(step);
  let [from, carried] = [0, ENVELOPE];
  const cut = (to: number): void => {
    const block = {
      area: { ...area, top: area.top + from, bottom: area.top + to - 1 },
      cells: cells.slice(from, to),
    };
    const part = { ...step, block };
    const halvesOf = carried > bytes ? halves(block) : undefined;
    parts.push(...(halvesOf ? halvesOf.flatMap((half) => fitting({ ...step, block: half }, bytes)) : [part]));
    [from, carried] = [to, ENVELOPE];
  };
  cells.forEach((row, r) => {
    const size = bytesOfRow(row, withFormats);
    if (r > from && carried + size > bytes) cut(r);
    carried += size;
  });
  cut(cells.length);
  return parts;
}

/** What naming a range costs. */
const ENVELOPE = 600;

function bytesOfStep(step: CellStep): number {
  const withFormats = hasFormats(step);
  return step.block.cells.reduce((sum, row) => sum + bytesOfRow(row, withFormats), ENVELOPE);
}

/** Bytes of a row of values as JSON, and of one of number formats where there are any. */
function bytesOfRow(row: Block<CellPut>['cells'][number], withFormats: boolean): number {
  let bytes = 6;
  for (const cell of row)
    bytes += 2 + bytesOf(cell?.value ?? null) + (withFormats ? bytesOf(cell?.format ?? null) : 0);
  return bytes;
}

const hasFormats = ({ block }: CellStep): boolean =>
  block.cells.some((row) => row.some((cell) => cell?.format !== undefined));

const hasCells = ({ cells }: Block<CellPut>): boolean =>
  cells.some((row) => row.some((cell) => cell !== undefined));

import { valueAt, type Book } from '../../book/model';
import type { CellChange, CellWrite, ColumnLook, NewSheet, Patch } from '../../book/patch';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { sheetFor } from '../../records/find';
import { renewRecords } from '../../records/renew';
import { findHeader } from '../../records/table';
import { headerOf, titlesOf } from '../../records/sheet';
import { isoDay } from '../../time/moment';
import type { ProjectPlan } from '../project';
import { MARKS, type Steps } from './bar';
import { GANTT } from './gantt.sheet';
import { ganttLines, type GanttLine } from './rows';

/** Columns of days in a new sheet: half a year of weeks. */
export const COLUMNS = 26;

/** Makes 跟单_甘特 say what the projects come to now; a book without it gets it. RecordHeaderLost. */
export function ganttPatch(plan: Plan, projects: readonly ProjectPlan[]): Patch {
  const context = recordContext(plan);
  const sheet = sheetFor(plan.book, GANTT, context.mappings);
  const run = sheet && weekRun(plan.book, sheet.name);
  const { lines, steps } = ganttLines(projects, plan.now, plan.language, run ? run.count : COLUMNS);
  const patch = renewRecords(
    plan.book,
    GANTT,
    lines.map(({ record }) => record),
    context,
  );
  const [made] = patch.sheets;
  if (made) return { ...patch, sheets: [withBars(made, lines, steps)] };
  return run ? { ...patch, cells: [...patch.cells, ...barChanges(plan.book, run, lines, steps)] } : patch;
}

/** The columns of days that a sheet has: next to each other, under headers as a run writes them. */
interface WeekRun {
  readonly sheet: string;
  readonly headerRow: number;
  readonly left: number;
  readonly count: number;
}

/** `05-18`: the first day of a column. */
const isDayHeader = (value: unknown): boolean => typeof value === 'string' && /^\d\d-\d\d$/.test(value);

function weekRun({ sheets }: Book, name: string): WeekRun | undefined {
  const sheet = sheets.find((each) => each.name === name)!;
  const header = findHeader(sheet, titlesOf(GANTT), headerOf(GANTT));
  if (!header) return undefined;
  const titles = sheet.rows[header.row - 1]!;
  const left = titles.findIndex(isDayHeader);
  if (left < 0) return undefined;
  let count = 1;
  while (isDayHeader(titles[left + count])) count++;
  return { sheet: name, headerRow: header.row, left: left + 1, count };
}

const headerOfStep = ({ first, days }: Steps, at: number): string => isoDay(first + at * days).slice(5);

function barChanges(
  { sheets }: Book,
  { sheet: name, headerRow, left, count }: WeekRun,
  lines: readonly GanttLine[],
  steps: Steps,
): CellChange[] {
  const sheet = sheets.find((each) => each.name === name)!;
  const cells: CellChange[] = [];
  const set = (row: number, column: number, text: string): void => {
    const seen = valueAt(sheet, row, column);
    if ((seen ?? '') !== text) cells.push({ sheet: name, row, column, seen, write: textOrBlank(text) });
  };
  const rows = Math.max(lines.length, sheet.rows.length - headerRow);
  for (let at = 0; at < count; at++) {
    set(headerRow, left + at, headerOfStep(steps, at));
    for (let row = 0; row < rows; row++) set(headerRow + 1 + row, left + at, lines[row]?.bar[at] ?? '');
  }
  return cells;
}

const textOrBlank = (text: string): CellWrite =>
  text === '' ? { as: 'blank' } : { as: 'text', value: text };

/** A new sheet with its columns of days, coloured by what their cells show. */
function withBars(made: NewSheet, lines: readonly GanttLine[], steps: Steps): NewSheet {
  const [titles = [], ...rows] = made.rows;
  const headers = Array.from({ length: steps.count }, (_, at) => textOrBlank(headerOfStep(steps, at)));
  return {
    ...made,
    rows: [
      [...titles, ...headers],
      ...rows.map((row, at) => [
        ...row,
        ...lines[at]!.bar.map((text) => (text === '' ? null : textOrBlank(text))),
      ]),
    ],
    columns: [...made.columns, ...headers.map(() => WEEK)],
  };
}

const WEEK: ColumnLook = {
  width: 7,
  format: 'text',
  tones: [
    { text: MARKS.critical, tone: 'soon' },
    { text: MARKS.work, tone: 'good' },
    { text: MARKS.waiting, tone: 'waiting' },
    { text: MARKS.done, tone: 'done' },
    { text: MARKS.late, tone: 'late' },
    { text: MARKS.slack, tone: 'muted' },
  ],
};

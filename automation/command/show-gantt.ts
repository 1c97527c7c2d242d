import { both } from '../../shared/lang';
import type { ProjectPlan, ProjectTask } from '../../shared/projects/project';
import { dayOf, isoDay } from '../../shared/time/moment';
import type { Context } from './context';
import { labelOf } from './show-project';
import { widthOf } from './text-table';

/** So many characters for the days of the whole project. */
const WIDE = 60;

/** A project as bars: what is done, what is open, the critical path, and how far each may slip. */
export function printGantt({ tasks }: ProjectPlan, context: Context): void {
  const { print, say, paint } = context;
  const drawn = tasks.filter(
    ({ start, finish, is, slack }) =>
      start !== undefined && finish !== undefined && (is === 'done' || slack !== undefined),
  );
  if (drawn.length === 0) return;
  const first = Math.min(...drawn.map(({ start }) => dayOf(start!)));
  const last = Math.max(...drawn.map(({ finish, lateFinish }) => dayOf(lateFinish ?? finish!)));
  const days = Math.max(1, Math.ceil((last - first + 1) / WIDE));
  const labels = drawn.map((task) => labelOf(task, context));
  const widest = Math.min(40, Math.max(...labels.map(widthOf)));
  print(
    `${' '.repeat(widest + 2)}${isoDay(first)} … ${isoDay(last)}${days > 1 ? say(both(`（一格 ${days} 天）`, ` (${days} days each)`)) : ''}`,
  );
  drawn.forEach((task, at) => {
    const bar = barOf(task, first, days);
    const label = fitted(labels[at]!, widest);
    print(`${label}  ${task.isCritical ? paint.red(bar) : bar}`);
  });
  print(paint.dim(say(LEGEND)));
  print();
}

const LEGEND = both('─ 已完成  ▒ 未完成  █ 关键路径  · 余量', '─ done  ▒ open  █ critical path  · slack');

function barOf(
  { start, finish, lateFinish, is, isCritical }: ProjectTask,
  first: number,
  days: number,
): string {
  const cell = (day: number): number => Math.floor((day - first) / days);
  const [from, to] = [cell(dayOf(start!)), cell(dayOf(finish!))];
  const sign = is === 'done' ? '─' : isCritical ? '█' : '▒';
  const rest = isCritical || lateFinish === undefined ? 0 : Math.max(0, cell(dayOf(lateFinish)) - to);
  return `${' '.repeat(from)}${sign.repeat(to - from + 1)}${'·'.repeat(rest)}`;
}

/** Cut or filled up to a width in columns of the terminal. */
function fitted(text: string, wide: number): string {
  let cut = '';
  for (const letter of text.replace(/\s+/g, ' ')) {
    if (widthOf(cut + letter) > wide) break;
    cut += letter;
  }
  return cut + ' '.repeat(wide - widthOf(cut));
}

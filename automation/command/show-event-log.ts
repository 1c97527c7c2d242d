import type { Writable } from 'node:stream';
import type { EventLogReport } from '../../shared/checkup/event-log/model';
import { oneLine } from '../../shared/cells/one-line';
import { both, type Bilingual } from '../../shared/lang';
import { CHECKUP_SAY } from './checkup-words';
import type { Context } from './context';
import { textTable } from './text-table';

/** Rows of a list that people get to see. */
const MOST = 40;
/** Steps of a way that are shown. */
const MOST_STEPS = 30;

/** The report as tables, the longest lists cut. */
export function printEventLog(report: EventLogReport, context: Context): void {
  const { print, say } = context;
  print(say(CHECKUP_SAY.counted(report.cases, report.events)));
  const { activities, transitions, variants } = report;
  table(CHECKUP_SAY.activities, [CHECKUP_SAY.activity, CHECKUP_SAY.n], activities, context, ({ name, n }) => [
    shown(name),
    String(n),
  ]);
  const heads = [CHECKUP_SAY.from, CHECKUP_SAY.to, CHECKUP_SAY.n, CHECKUP_SAY.median];
  table(CHECKUP_SAY.transitions, heads, transitions, context, ({ from, to, n, medianHours }) => [
    shown(from),
    shown(to),
    String(n),
    say(spanOf(medianHours)),
  ]);
  const ways = [CHECKUP_SAY.cases, CHECKUP_SAY.path];
  table(CHECKUP_SAY.variants, ways, variants, context, ({ path, n }) => [
    String(n),
    [...path.slice(0, MOST_STEPS).map(shown), ...(path.length > MOST_STEPS ? ['…'] : [])].join(' → '),
  ]);
}

function table<T>(
  title: Bilingual,
  heads: readonly Bilingual[],
  list: readonly T[],
  { print, say, paint, io }: Context,
  row: (item: T) => string[],
): void {
  if (list.length === 0) return;
  print(`\n${paint.bold(say(title))}`);
  print(textTable(heads.map(say), list.slice(0, MOST).map(row), 60, { columns: io.stdout.columns }));
  if (list.length > MOST) print(say(CHECKUP_SAY.hidden(list.length - MOST)));
}

const shown = (name: string): string => oneLine(name.slice(0, 200));

/** In the unit in which people would say it. */
function spanOf(hours: number): Bilingual {
  const figure = (value: number): string => String(Number(value.toFixed(1)));
  if (hours >= 48) return both(`${figure(hours / 24)} 天`, `${figure(hours / 24)} days`);
  if (hours >= 1 || hours === 0) return both(`${figure(hours)} 小时`, `${figure(hours)} h`);
  return both(`${figure(hours * 60)} 分钟`, `${figure(hours * 60)} min`);
}

/** Characters that are handed on at once. */
const PIECE = 64 * 1024;

/** The report for programs, an entry a line, piece by piece: of a large log it is longer than one text may be. */
export async function printEventLogJson(report: EventLogReport, { io: { stdout } }: Context): Promise<void> {
  let piece = '';
  for (const part of partsOf(report)) {
    piece += part;
    if (piece.length < PIECE) continue;
    if (!stdout.write(piece)) await drained(stdout);
    piece = '';
  }
  stdout.write(piece);
}

function* partsOf(report: EventLogReport): Generator<string> {
  yield `{\n "cases": ${report.cases},\n "events": ${report.events}`;
  for (const name of ['activities', 'transitions'] as const) {
    yield `,\n "${name}": [`;
    for (const [at, item] of report[name].entries())
      yield `${at === 0 ? '' : ','}\n  ${JSON.stringify(item)}`;
    yield ']';
  }
  yield ',\n "variants": [';
  for (const [at, { path, n }] of report.variants.entries()) {
    yield `${at === 0 ? '' : ','}\n  {"path":[`;
    for (const [step, activity] of path.entries())
      yield `${step === 0 ? '' : ','}${JSON.stringify(activity)}`;
    yield `],"n":${n}}`;
  }
  yield ']\n}\n';
}

/** When a stream takes more, or never will: a reader that has seen enough is no error. */
const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const goOn = (): void => {
      for (const event of ENDS) stream.off(event, goOn);
      resolve();
    };
    for (const event of ENDS) stream.once(event, goOn);
    if (stream.destroyed) goOn();
  });

const ENDS = ['drain', 'close', 'error'] as const;

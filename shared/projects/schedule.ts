/** One task of a schedule, in whole serial days. */
export interface Step {
  /** What it waits for, by position; all of it stands before it in the list. */
  readonly after: readonly number[];
  /** `unknown`: whether it is over, and when, nobody can say; nothing is held up by it. */
  readonly is: 'over' | 'open' | 'unknown';
  /** When it was over, where that is known. */
  readonly over: number | undefined;
  /** When it can be over where nothing open stands before it. */
  readonly soonest: number;
  /** A day for it that stands as long as what it waits for can be over by then: until then it takes no time of its own. */
  readonly stands: number | undefined;
  /** An outside date that it has to keep: a cut-off, the latest shipment of an L/C. */
  readonly outside: number | undefined;
  /** When it is over that begins on a day; never before that day, and no earlier for a later one. */
  take(from: number): number;
  /** The day so many of its own working days later. */
  later(day: number, workdays: number): number;
  /** Its own working days after one day, up to another. */
  workdays(from: number, to: number): number;
  /** A day on which it works: the day itself, else the last one before it. */
  workday(day: number): number;
}

/** What a schedule comes to; by position. */
export interface Schedule {
  readonly start: readonly (number | undefined)[];
  readonly finish: readonly (number | undefined)[];
  /** When the last of the goals is over; undefined where none can be dated. */
  readonly end: number | undefined;
}

/** The same steps with each day that stands put in the place of the limit, and each that cannot be kept taken away. */
export function settled(steps: readonly Step[]): Step[] {
  const found: Step[] = [];
  const finish: (number | undefined)[] = [];
  for (const step of steps) {
    const from = begins(step, steps, finish);
    const { stands } = step;
    const isKept = stands !== undefined && (from === undefined || from <= stands);
    const now: Step = isKept
      ? { ...step, take: (day) => Math.max(day, stands) }
      : { ...step, stands: undefined };
    found.push(now);
    finish.push(step.is === 'open' ? overAt(now, from) : step.over);
  }
  return found;
}

/** The forward pass over steps that are settled. `longer`: working days that some take more, by position. */
export function forward(
  steps: readonly Step[],
  goals: readonly number[],
  longer: ReadonlyMap<number, number> = NOTHING,
): Schedule {
  const start: (number | undefined)[] = [];
  const finish: (number | undefined)[] = [];
  steps.forEach((step, at) => {
    const from = step.is === 'open' ? begins(step, steps, finish) : step.over;
    start.push(step.is === 'open' ? from : undefined);
    finish.push(step.is === 'open' ? step.later(overAt(step, from), longer.get(at) ?? 0) : step.over);
  });
  return { start, finish, end: latestOf(goals.map((goal) => finish[goal])) };
}

const overAt = (step: Step, from: number | undefined): number =>
  from === undefined ? step.soonest : step.take(from);

const NOTHING: ReadonlyMap<number, number> = new Map();

/** When the last open one before it is over; undefined where none is open. */
function begins(
  { after }: Step,
  steps: readonly Step[],
  finish: readonly (number | undefined)[],
): number | undefined {
  return latestOf(after.map((before) => (steps[before]!.is === 'open' ? finish[before] : undefined)));
}

function latestOf(days: readonly (number | undefined)[]): number | undefined {
  let latest: number | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
}

/** What keeps the end: by position, undefined for what is not open and what the end does not wait for. */
export interface Latest {
  /** The last day on which it may begin; undefined for what nothing open stands before. */
  readonly start: readonly (number | undefined)[];
  readonly finish: readonly (number | undefined)[];
  /** Its own working days by which it may be over later. */
  readonly slack: readonly (number | undefined)[];
}

/**
 * The backward pass. `keeping`: the end alone, or also every outside date and every day that stands: what comes before is
 * over by then, though the end could bear more.
 */
export function backward(
  steps: readonly Step[],
  goals: readonly number[],
  schedule: Schedule,
  keeping: 'the end' | 'all days',
): Latest {
  const start = new Array<number | undefined>(steps.length).fill(undefined);
  const finish = new Array<number | undefined>(steps.length).fill(undefined);
  for (const goal of goals) if (steps[goal]!.is === 'open') finish[goal] = schedule.end;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]!;
    const last = bounded(step, finish[at], schedule.finish[at], keeping);
    finish[at] = last;
    const from = schedule.start[at];
    if (last === undefined || from === undefined) continue;
    const by = keeping === 'all days' ? Math.min(last, step.stands ?? last) : last;
    const latest = latestStart(step, from, last, by);
    start[at] = latest;
    for (const before of step.after)
      if (steps[before]!.is === 'open') finish[before] = Math.min(finish[before] ?? Infinity, latest);
  }
  const slack = steps.map((step, at) =>
    finish[at] === undefined ? undefined : step.workdays(schedule.finish[at]!, finish[at]),
  );
  return { start, finish, slack };
}

/** The latest finish as an outside date allows it, where that is to be kept and can be. */
function bounded(
  { outside }: Step,
  latest: number | undefined,
  earliest: number | undefined,
  keeping: 'the end' | 'all days',
): number | undefined {
  if (keeping === 'the end' || latest === undefined || outside === undefined) return latest;
  return Math.min(latest, Math.max(outside, earliest ?? outside));
}

/** The last day up to `by` from which a step is over by `last`; it is when it begins at `from`. Calendars count no way back from a day off, so it is looked for. */
function latestStart(step: Step, from: number, last: number, by: number): number {
  let [low, high] = [from, by];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (step.take(middle) <= last) low = middle;
    else high = middle - 1;
  }
  return low;
}

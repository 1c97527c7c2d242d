import { grouped } from '../../cells/grouped';
import { both, type Bilingual } from '../../lang';
import { LogNamesTooMany, LogTooLarge, NothingInLog, shortName } from './errors';
import { LOG_LIMITS } from './limits.data';
import type { EventLog, LoggedEvent } from './model';
import { logTime } from './time';

/** An event log as it was read, with what a person has to know about it. */
export interface ReadLog {
  readonly log: EventLog;
  /** Events that could not be read, and what of the first five was wrong. */
  readonly left: number;
  readonly problems: readonly { readonly line: number; readonly why: Bilingual }[];
  /** How the file was understood where it may be understood in two ways. */
  readonly notes: readonly Bilingual[];
}

/** Reads a log piece by piece. */
export interface LogReader {
  /** GendanError where the rest need not be read. */
  push(piece: string): void;
  /** NothingInLog, or what is wrong with the last piece. */
  end(): ReadLog;
}

/** As texts of the file. */
export interface WrittenEvent {
  readonly case: string;
  readonly activity: string;
  readonly time: string;
  readonly resource: string;
}

interface Kept extends LoggedEvent {
  at: number;
}

const PROBLEMS_SHOWN = 5;

/** Makes a log of events one by one, whatever the format they come in. */
export class LogGathering {
  private readonly cases = new Map<string, Kept[]>();
  private readonly names = new Map<string, string>();
  private readonly problems: { line: number; why: Bilingual }[] = [];
  /** Events whose day may be their month, taken day first until the file decides. */
  private readonly undecided: { readonly event: Kept; readonly monthFirst: number; readonly line: number }[] =
    [];
  private readonly decidedBy: { dayFirst?: string; monthFirst?: string } = {};
  private events = 0;
  private namesLength = 0;
  private left = 0;

  /** `line` is asked for where something has to be said about it. LogTooLarge, LogNamesTooMany. */
  add(written: WrittenEvent, line: () => number): void {
    const why = whyNot(written);
    if (why) return this.leaveOut(why, line);
    const time = logTime(written.time);
    if (time === undefined) return this.leaveOut(noTime(written.time), line);
    if (typeof time === 'number') return void this.keep(written, time);
    const { dayFirst, monthFirst } = time;
    if (dayFirst === undefined || monthFirst === undefined) {
      this.decidedBy[dayFirst === undefined ? 'monthFirst' : 'dayFirst'] ??= written.time;
      return void this.keep(written, (dayFirst ?? monthFirst)!);
    }
    const event = this.keep(written, dayFirst);
    if (dayFirst === monthFirst) return;
    // Lines are told of the first few alone.
    this.undecided.push({ event, monthFirst, line: this.undecided.length < PROBLEMS_SHOWN ? line() : 0 });
  }

  leaveOut(why: Bilingual, line: () => number): void {
    this.left++;
    if (this.problems.length < PROBLEMS_SHOWN) this.problems.push({ line: line(), why });
  }

  /** NothingInLog. */
  end(): ReadLog {
    const notes = this.decide();
    for (const [name, events] of this.cases) {
      if (!isInOrder(events)) events.sort((a, b) => a.at - b.at);
      if (events.length === 0) this.cases.delete(name);
    }
    if (this.cases.size === 0) throw new NothingInLog(this.firstProblem());
    const problems = this.problems.sort((a, b) => a.line - b.line);
    return { log: this.cases, left: this.left, problems, notes };
  }

  private firstProblem(): Bilingual | undefined {
    const [first] = this.problems;
    return first && both(`第 ${first.line} 行：${first.why.zh}`, `Line ${first.line}: ${first.why.en}`);
  }

  private keep({ case: name, activity, resource }: WrittenEvent, at: number): Kept {
    if (++this.events > LOG_LIMITS.events) throw new LogTooLarge('events');
    const event = { activity: this.known(activity), at, resource: this.known(resource) };
    const events = this.cases.get(name);
    if (events) events.push(event);
    else {
      if (this.cases.size >= LOG_LIMITS.cases) throw new LogTooLarge('cases');
      this.cases.set(copied(name), [event]);
    }
    return event;
  }

  /** One text for each name, which keeps nothing of the file alive. */
  private known(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.namesLength += name.length;
    if (this.namesLength > LOG_LIMITS.names) throw new LogNamesTooMany(name);
    const copy = copied(name);
    this.names.set(copy, copy);
    return copy;
  }

  /** Whether days come before months, by the dates that leave no doubt; without any, doubtful ones are left out. */
  private decide(): Bilingual[] {
    if (this.undecided.length === 0) return [];
    const { dayFirst, monthFirst } = this.decidedBy;
    if ((dayFirst === undefined) === (monthFirst === undefined)) {
      for (const { event, line } of this.undecided) {
        event.at = NaN;
        this.leaveOut(dayFirst === undefined ? ambiguous() : contradicted(dayFirst, monthFirst!), () => line);
      }
      for (const [name, events] of this.cases) if (events.some(({ at }) => Number.isNaN(at))) this.cases.set(name, events.filter(({ at }) => !Number.isNaN(at))); // prettier-ignore
      return [];
    }
    if (monthFirst !== undefined) for (const { event, monthFirst: at } of this.undecided) event.at = at;
    const shown = shortName((dayFirst ?? monthFirst)!);
    return [
      dayFirst !== undefined
        ? both(`日期按“日在前、月在后”读，依据是“${shown}”。`, `Dates are read day before month, because of “${shown}”.`)
        : both(`日期按“月在前、日在后”读，依据是“${shown}”。`, `Dates are read month before day, because of “${shown}”.`),
    ]; // prettier-ignore
  }
}

function whyNot({ case: name, activity, time, resource }: WrittenEvent): Bilingual | undefined {
  if (name === '') return both('没有订单号（case）', 'it names no case');
  if (activity === '') return both('没有节点（activity）', 'it names no activity');
  if (time === '') return both('没有时间', 'it has no time');
  const longest = Math.max(name.length, activity.length, resource.length);
  if (longest <= LOG_LIMITS.name) return undefined;
  const most = grouped(LOG_LIMITS.name);
  return both(`名称超过 ${most} 个字`, `a name is longer than ${most} characters`);
}

const noTime = (text: string): Bilingual =>
  both(
    `“${shortName(text)}”不是能读懂的时间，请写成 2026-05-03 14:00`,
    `“${shortName(text)}” is no time that can be read; write it like 2026-05-03 14:00`,
  );

const ambiguous = (): Bilingual =>
  both(
    '分不清哪个是日、哪个是月，文件里也没有大于 12 的日来说明，请写成 2026-05-03',
    'which is the day and which the month cannot be told, and no day above 12 in the file tells; write it like 2026-05-03',
  );

const contradicted = (day: string, month: string): Bilingual =>
  both(
    `分不清哪个是日、哪个是月：文件里“${shortName(day)}”是日在前，“${shortName(month)}”是月在前，请写成 2026-05-03`,
    `which is the day and which the month cannot be told: “${shortName(day)}” has the day first, “${shortName(month)}” the month; write it like 2026-05-03`,
  );

function isInOrder(events: readonly LoggedEvent[]): boolean {
  for (let i = 1; i < events.length; i++) if (events[i]!.at < events[i - 1]!.at) return false;
  return true;
}

/** A piece of a text holds on to the whole of it; a copy of it does not. */
const copied = (text: string): string => (text === '' ? '' : ` ${text}`.slice(1));

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { both } from '../../lang';
import { LogDamaged, LogTooLarge } from './errors';
import { LogGathering, type LogReader, type ReadLog } from './gathering';
import { LOG_LIMITS } from './limits.data';

/** What is known of an event or a trace: its attributes, those within others left out. */
interface Attributes {
  name: string;
  time: string;
  resource: string;
}

/** Keys of XES extensions by what they say. */
const KEYS: ReadonlyMap<string, keyof Attributes> = new Map([
  ['concept:name', 'name'],
  ['time:timestamp', 'time'],
  ['org:resource', 'resource'],
]);

/** Reads an XES piece by piece: traces with their events, and of those name, time and resource. All else is passed over. */
export class XesLog implements LogReader {
  private readonly gathering = new LogGathering();
  private readonly parser = new SaxesParser();
  private readonly open: string[] = [];
  private traces = 0;
  private waiting = 0;
  private trace = nothing();
  private event = nothing();
  /** Events of the trace that is open: its name may stand behind them. */
  private events: { readonly event: Attributes; readonly line: number }[] = [];
  /** Characters since a tag began or ended. */
  private sinceTag = 0;

  constructor() {
    this.parser.on('doctype', () => this.refuse(DOCTYPE));
    this.parser.on('opentagstart', () => {
      this.sinceTag = 0;
      if (this.open.length >= LOG_LIMITS.depth) this.refuse(TOO_DEEP);
    });
    this.parser.on('opentag', (tag) => this.begin(tag));
    this.parser.on('closetag', () => this.close());
    this.parser.on('error', ({ message }) => this.refuse(notWellFormed(message)));
  }

  push(piece: string): void {
    for (let at = 0; at < piece.length; at += STEP) {
      const part = piece.slice(at, at + STEP);
      this.sinceTag += part.length;
      this.parser.write(part);
      if (this.sinceTag > LOG_LIMITS.row) this.refuse(TOO_LONG);
    }
  }

  end(): ReadLog {
    this.parser.close();
    return this.gathering.end();
  }

  private begin({ name, attributes: { key, value } }: SaxesTagPlain): void {
    const tag = name.slice(name.indexOf(':') + 1);
    if (this.isIn('log') && tag === 'trace') {
      this.traces++;
      [this.trace, this.events] = [nothing(), []];
    } else if (tag === 'event') {
      this.event = nothing();
    } else if (key !== undefined && value !== undefined) {
      if (this.isIn('log', 'trace')) note(this.trace, key, value);
      else if (this.isIn('log', 'trace', 'event')) note(this.event, key, value);
    }
    this.open.push(tag);
  }

  private close(): void {
    this.sinceTag = 0;
    if (this.isIn('log', 'trace', 'event')) this.keepEvent();
    else if (this.isIn('log', 'trace')) this.closeTrace();
    else if (this.isIn('log', 'event')) this.gathering.leaveOut(NO_TRACE, () => this.parser.line);
    this.open.pop();
  }

  private keepEvent(): void {
    if (++this.waiting > LOG_LIMITS.events) throw new LogTooLarge('events');
    this.events.push({ event: this.event, line: this.parser.line });
  }

  /** A trace without a name is a case all the same; its place names it, in a way that no name of a file has. */
  private closeTrace(): void {
    const of = this.trace.name === '' ? `\0${this.traces}` : this.trace.name;
    for (const { event, line } of this.events) {
      const { name, time, resource } = event;
      this.gathering.add({ case: of, activity: name, time, resource }, () => line);
    }
    this.events = [];
  }

  private isIn(...path: readonly string[]): boolean {
    return this.open.length === path.length && path.every((tag, at) => this.open[at] === tag);
  }

  private refuse(why: ReturnType<typeof both>): never {
    throw new LogDamaged(this.parser.line, why);
  }
}

/** Characters that are read between two looks at how long a tag is. */
const STEP = 64 * 1024;

const nothing = (): Attributes => ({ name: '', time: '', resource: '' });

function note(attributes: Attributes, key: string, value: string): void {
  const known = KEYS.get(key);
  if (known !== undefined && attributes[known] === '') attributes[known] = value.trim();
}

const DOCTYPE = both('里面有 DOCTYPE，XES 不该有', 'it has a DOCTYPE, which no XES needs');
const TOO_DEEP = both('标签嵌套太深', 'its tags stand too deep in each other');
const TOO_LONG = both('有一个标签或一段文字太长', 'a tag or a text is too long');
const NO_TRACE = both('它不在任何 trace 里', 'it stands in no trace');

/** The parser's own words, which name the fault and not the file. */
const notWellFormed = (message: string) => {
  const fault = message.replace(/^\d+:\d+: /, '').slice(0, 120);
  return both(`不是完整的 XML（${fault}）`, `it is no well-formed XML (${fault})`);
};

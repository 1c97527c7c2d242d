import { both } from '../../lang';
import { columnsFound, logColumns, type LogColumns } from './columns';
import { LogQuotesBroken, NothingInLog } from './errors';
import { LogGathering, type LogReader, type ReadLog } from './gathering';
import { LOG_LIMITS } from './limits.data';
import { parsedRows, parserOf, type ParsedRows } from './rows';

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a CSV piece by piece, so that no more of it is held than its longest row. */
export class CsvLog implements LogReader {
  private readonly gathering = new LogGathering();
  private columns: LogColumns | undefined;
  private delimiter = ',';
  /** What is not yet read, from the beginning of a row on, and the line of the file where that is. */
  private rest = '';
  private line = 1;
  private endedInReturn = false;
  /** Within a line that is longer than any may be. */
  private isSkipping = false;
  private openQuotes = 0;

  push(piece: string): void {
    // Of a line end of two characters the second may come with the next piece.
    const text = this.endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.endedInReturn = piece.endsWith('\r');
    this.rest += text.replace(/\r\n?/g, '\n');
    this.read(false);
  }

  end(): ReadLog {
    this.read(true);
    if (!this.columns) throw new NothingInLog(undefined);
    return this.gathering.end();
  }

  private read(isLast: boolean): void {
    if (this.isSkipping) this.skipLine();
    if (this.isSkipping || (!this.columns && !this.begin(isLast))) return;
    for (;;) {
      const parsed = parsedRows(this.rest, this.delimiter, isLast);
      this.takeAll(parsed);
      this.goOn(parsed.end);
      if (parsed.isBroken) this.skipBroken();
      else if (!isLast && this.rest.length > LOG_LIMITS.row) this.skipBroken();
      else return;
      if (this.isSkipping || this.rest === '') return;
    }
  }

  /** The header, once it is there as a whole; the delimiter is the one with which it has the most columns that are known. */
  private begin(isLast: boolean): boolean {
    if (this.line === 1) this.rest = this.rest.replace(/^\ufeff/, '');
    if (!isLast && this.rest.length < LOG_LIMITS.row && !/\S[^\n]*\n/.test(this.rest)) return false;
    this.goOn(/^(?:\s*\n)?(?:sep=.\n)?(?:\s*\n)?/i.exec(this.rest)![0].length);
    if (this.rest.trim() === '') return false;
    const read = DELIMITERS.map((delimiter) => ({ delimiter, ...headerOf(this.rest, delimiter, isLast) }));
    const best = read.reduce((a, b) => (columnsFound(b.header) > columnsFound(a.header) ? b : a));
    if (best.end === 0 && !isLast && this.rest.length < LOG_LIMITS.row) return false;
    this.columns = logColumns(best.header.map((name) => name.trim()));
    this.delimiter = best.delimiter;
    this.goOn(best.end);
    return true;
  }

  private takeAll({ rows, bad }: ParsedRows): void {
    const { case: of, activity, time, resource } = this.columns!;
    const cell = (row: readonly string[], at: number): string => (row[at] ?? '').trim();
    rows.forEach((row, at) => {
      const line = (): number => this.line + linesOf(rows, at);
      if (bad.has(at)) return this.gathering.leaveOut(QUOTES, line);
      if (row.every((each) => each.trim() === '')) return;
      const written = {
        case: cell(row, of),
        activity: cell(row, activity),
        time: cell(row, time),
        resource: resource === undefined ? '' : cell(row, resource),
      };
      this.gathering.add(written, line);
    });
  }

  /** Leaves out the line at which quotation marks go wrong, or which has no end, and goes on with the next. */
  private skipBroken(): void {
    if (++this.openQuotes > LOG_LIMITS.openQuotes) throw new LogQuotesBroken(this.line);
    const { line } = this;
    const end = this.rest.indexOf('\n');
    const isLong = (end < 0 ? this.rest.length : end) > LOG_LIMITS.row;
    this.gathering.leaveOut(isLong ? TOO_LONG : QUOTES, () => line);
    this.skipLine();
  }

  private skipLine(): void {
    const end = this.rest.indexOf('\n');
    this.isSkipping = end < 0;
    this.goOn(end < 0 ? this.rest.length : end + 1);
  }

  private goOn(characters: number): void {
    for (let at = this.rest.indexOf('\n'); at >= 0 && at < characters; at = this.rest.indexOf('\n', at + 1))
      this.line++;
    this.rest = this.rest.slice(characters);
  }
}

const QUOTES = both(
  '引号不成对（内容里的引号要写成两个）',
  'its quotation marks do not match (one within a text is written twice)',
);
const TOO_LONG = both('这一行长得不像一行', 'it is too long for a line of a log');

function headerOf(text: string, delimiter: string, isLast: boolean): { header: string[]; end: number } {
  const parser = parserOf({ delimiter, preview: 1, fastMode: false });
  const { data, meta } = parser.parse(text, 0, !isLast);
  // A first line without an end is shown as far as it can be.
  return { header: data[0] ?? [text.slice(0, 100)], end: data.length === 0 ? 0 : meta.cursor };
}

/** Lines of the rows before one of them; only asked for where something is said about it. */
function linesOf(rows: readonly (readonly string[])[], before: number): number {
  let lines = 0;
  for (let at = 0; at < before; at++) {
    lines++;
    for (const cell of rows[at]!) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  }
  return lines;
}

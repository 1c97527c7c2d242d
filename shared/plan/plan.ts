import type { Question, TableMap } from '../mapping/mapping';
import { findSheet, type Book } from '../book/model';
import { processFindings, readConfig, sheetOf, type Config } from '../config';
import { both, type Lang } from '../lang';
import type { Team } from '../people/team';
import type { Process, ProcessProblem } from '../process/process';
import type { Moment } from '../time/moment';
import { bookLanguage } from './book-language';
import { bookClocks, stageCalendarProblems } from './book-clocks';
import type { ClockSource } from './clock-source';
import { onceEach } from './carried-on';
import { nobodyFindings } from './nobody';
import { duplicateFindings } from './duplicates';
import type { Finding } from '../finding';
import { replay, type LogIndex } from '../process/log';
import { mapTables } from './map-tables';
import { planTable, replanRecords, replanRows } from './planner';
import { recordReader } from './record-reader';
import type { BookRecords, RecordsAfter } from './record-source';
import { rulesFor, teamOf } from './rules';
import { type TablePlan } from './table-plan';
import { unrecordedFindings } from './unrecorded';
import { termQuestions } from './term-questions';
import { savedMapping } from './saved-mapping';
import { workableProcess } from './workable-process';

export interface PlanOptions {
  /** Only this sheet. */
  readonly sheet?: string;
  /** The process that every order takes, whatever its own terms say. */
  readonly variant?: string;
  /** The row of the header, by sheet, as a person said it. */
  readonly headers?: Readonly<Record<string, number>>;
  /** The language of the shipped process where the book has none of its own. */
  readonly lang?: Lang;
  /** Told now and then how many rows have been judged, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Everything that can be said of a book at one moment. */
export interface Plan {
  /** As it was read. */
  readonly book: Book;
  readonly now: Moment;
  /** What was asked for: the same plan can be made of another state of the book. */
  readonly options: PlanOptions;
  readonly config: Config;
  readonly process: Process;
  readonly team: Team;
  readonly clocks: ClockSource;
  readonly log: LogIndex;
  /** What record sheets (跟单_收款, 跟单_客户 …) say of orders; undefined in a book without any. */
  readonly records?: BookRecords | undefined;
  /** The language of the team's own headers; what Gendan writes into the book is in it. */
  readonly language: Lang;
  /** Whether a person has confirmed how the columns of every planned table are read. */
  readonly isConfirmed: boolean;
  readonly tables: readonly TablePlan[];
  readonly questions: readonly Question[];
  /** The plan of some orders only: what is remembered of all of them is not written with it. */
  readonly isPart?: true;
  /** What is wrong in the config sheets; see `findingsOf` for those of the orders. */
  readonly configFindings: readonly Finding[];
}

/**
 * Reads a book as it is (its config sheets where there are any, the shipped processes and calendars else),
 * finds its tables of orders and judges every order at `now`. Pure and deterministic; what a cell holds never
 * makes it throw.
 */
export function plan(book: Book, now: Moment, options: PlanOptions = {}): Plan {
  const { config, findings } = readConfig(book, options.lang);
  const { settings } = config;
  const { process, problems } = workableProcess(config.processRows);
  const saved = savedMapping(settings);
  const mapped = mapTables(book, process, saved, options.headers);
  const tables = mapped.tables.filter(({ sheet }) => options.sheet === undefined || sheet === options.sheet);
  const { clocks, catalog, findings: calendarFindings } = bookClocks(book, config);
  const calendarProblems = stageCalendarProblems(process, config.processRows, catalog);
  const { team, findings: skillFindings } = teamOf(book, config, clocks, now);
  const judgedBy = {
    options,
    config,
    process,
    team,
    clocks,
    log: replay(config.log),
    records: recordReader()?.read(book, config, now, team),
  };
  const onRows = progressOver(tables, options.onProgress);
  const planned: Plan = {
    ...judgedBy,
    book,
    now,
    language: settings.language ?? bookLanguage(tables),
    isConfirmed:
      tables.length > 0 &&
      tables.every(({ sheet }) => saved?.tables.some((table) => table.sheet === sheet && table.use)),
    tables: onceEach(
      tables.map((table) =>
        planTable(table, findSheet(book, table.sheet)!, rulesFor(judgedBy, table), now, onRows),
      ),
    ),
    questions: mapped.questions.filter(({ sheet }) => options.sheet === undefined || sheet === options.sheet),
    configFindings: [
      ...noTeamFindings(config, tables),
      ...findings,
      ...skillFindings,
      ...calendarFindings,
      ...processFindingsIn(book, [...problems, ...calendarProblems]),
    ],
  };
  return planned.records ? withCredit(planned) : planned;
}

/** What customers owe altogether is known only now: the orders are judged anew whose credit rests on it. */
function withCredit(planned: Plan): Plan {
  const settled = recordReader()?.settle(planned);
  return settled ? { ...planned, ...rejudged(planned, settled) } : planned;
}

/** Tables of a plan after its records changed, and those records. */
function rejudged(before: Plan, { records, touched }: RecordsAfter): Pick<Plan, 'records' | 'tables'> {
  const rules = { ...before, records };
  const tables = before.tables.map((each) =>
    replanRecords(each, touched, rulesFor(rules, each.table), before.now),
  );
  return { records, tables: onceEach(tables) };
}

/** The plan after rows of one sheet changed, with everything else as it was. */
export function replan(before: Plan, book: Book, sheetName: string, rows: readonly [number, number]): Plan {
  const sheet = findSheet(book, sheetName);
  if (!sheet) return before;
  const byRecord = replanRecord(before, book, sheetName, rows);
  if (byRecord) return byRecord;
  const tables = before.tables.map((each) =>
    each.table.sheet === sheetName
      ? replanRows(each, sheet, rows, rulesFor(before, each.table), before.now)
      : each,
  );
  return { ...before, book, tables: onceEach(tables) };
}

/**
 * The plan after rows of a record sheet changed that say something of single orders: those alone are judged anew.
 * Undefined for rows of any other sheet, and where more may follow from them.
 */
export function replanRecord(
  before: Plan,
  book: Book,
  sheetName: string,
  rows: readonly [number, number],
): Plan | undefined {
  const after = before.records?.after(book, sheetName, rows);
  return after && { ...before, book, ...rejudged(before, after) };
}

/**
 * All findings, those of the config sheets first, then what is found besides (`more`: by capabilities, which the core
 * does not know), then in the order of the sheets and rows.
 */
export function findingsOf(plan: Plan, more: readonly Finding[] = []): Finding[] {
  const ofOrders = plan.tables.flatMap((table) => [
    ...table.rows.flatMap(({ findings }) => findings),
    ...duplicateFindings(table),
    ...unrecordedFindings(table),
    ...termQuestions(table),
  ]);
  const ofRecords = (plan.records && recordReader()?.findings(plan)) ?? [];
  return [...plan.configFindings, ...ofRecords, ...more, ...nobodyFindings(plan), ...ofOrders];
}

/** Adds up the rows of all tables. */
function progressOver(
  tables: readonly TableMap[],
  tell: PlanOptions['onProgress'],
): ((rows: number) => void) | undefined {
  if (!tell) return undefined;
  const total = tables.reduce((sum, { firstRow, lastRow }) => sum + Math.max(0, lastRow - firstRow + 1), 0);
  let done = 0;
  return (rows) => tell((done += rows), total);
}

/** Without a team list only the people named in the order sheet can be owners; other stages show their role. */
function noTeamFindings({ people }: Config, tables: readonly TableMap[]): Finding[] {
  const first = tables[0];
  if (people.length > 0 || !first) return [];
  const message = both(
    '还没有人员表，表里没写到人的节点只显示角色：打开窗格的“设置”（命令行用 gendan init 工作簿）加上“跟单_人员”，填好姓名、角色和邮箱',
    'there is no team list yet, so stages whose owner the sheet does not name show their role: open Set up in the pane (or run gendan init BOOK) to add the sheet Gendan People, and fill in names, roles and e-mail addresses',
  );
  const place = { sheet: first.sheet, row: first.headerRow, column: first.columns[0]?.column ?? 1 };
  return [{ kind: 'no team list', severity: 'info', place, message }];
}

function processFindingsIn(book: Book, problems: readonly ProcessProblem[]): Finding[] {
  const sheet = sheetOf(book, 'process');
  return sheet ? processFindings(sheet, problems) : [];
}

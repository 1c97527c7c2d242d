import type { Book, CellValue } from '../../shared/book/model';
import { plan } from '../../shared/plan/plan';
import { patchOf } from '../../shared/plan/patch-of';
import type { Person } from '../../shared/people/person';
import type { Moment } from '../../shared/time/moment';
import { minuteOf } from '../../shared/time/moment';
import { builtProject } from '../../emulators/apps-script/built';
import { Project } from '../../emulators/apps-script/project';
import { worldOf, type Quotas, type World } from '../../emulators/apps-script/world';
import { instantOf } from '../../emulators/apps-script/zones';
import { bookOf, workbookOf } from '../../emulators/spreadsheet/book';
import { orderBook } from '../tools/order-book';
import { MID_MORNING, setUp } from '../tools/set-up';
import { aTeam } from '../tools/team';

export interface Opened {
  readonly project: Project;
  readonly world: World;
  /** What the spreadsheet holds, read past the script. */
  book(): Book;
  cell(sheet: string, row: number, column: number): CellValue;
  /** A person types values into cells, and the simple trigger follows. */
  types(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly CellValue[])[],
  ): ReturnType<Project['edited']>;
}

export interface OpenOptions {
  readonly now?: Moment;
  readonly zone?: string;
  readonly scriptZone?: string;
  readonly locale?: string;
  readonly quotas?: Partial<Quotas>;
  /** The project that tells groups. */
  readonly channels?: true;
}

/** The built project in a spreadsheet that holds a book, at a moment of the spreadsheet's own clock. */
export function open(book: Book, options: OpenOptions = {}): Opened {
  const { now = MID_MORNING, zone = 'Asia/Shanghai', scriptZone, locale, quotas } = options;
  const workbook = workbookOf(book);
  workbook.zone = zone;
  const world = worldOf(workbook, { now: atClock(now, zone), scriptZone, locale, quotas });
  const project = new Project(world, builtProject(options.channels ? 'channels' : 'server'));
  return {
    project,
    world,
    book: () => bookOf(workbook),
    cell: (sheet, row, column) => workbook.find(sheet)?.cell(row, column)?.value ?? null,
    types(sheet, row, column, rows) {
      const found = workbook.find(sheet)!;
      const area = {
        top: row,
        left: column,
        bottom: row + rows.length - 1,
        right: column + rows[0]!.length - 1,
      };
      workbook.by('person', () => {
        rows.forEach((values, r) =>
          values.forEach((value, c) => {
            const isDate = typeof value === 'number' && value > 40000;
            found.put(row + r, column + c, { value, ...(isDate && { format: 'yyyy/m/d' }) });
          }),
        );
        found.changed(area);
      });
      return project.edited(sheet, area);
    },
  };
}

/** The instant at which a zone's clock shows a moment. */
export function atClock(moment: Moment, zone: string): number {
  return instantOf(Date.UTC(1899, 11, 30) + minuteOf(moment) * 60_000, zone);
}

/** The small order sheet, set up with a team and its results as of mid-morning. */
export const small = (people: readonly Person[] = aTeam): Book => setUp(orderBook(), people);

/** What there would be left to write into the book at a moment: nothing when it is up to date. */
export function leftToWrite(book: Book, now: Moment): number {
  return patchOf(plan(book, now)).cells.length;
}

/** Values by sheet, without empty ends. */
export function valuesOf({ sheets }: Book): Record<string, CellValue[][]> {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const all = rows.map((row) => {
        let length = row.length;
        while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length--;
        return row.slice(0, length);
      });
      while (all.length > 0 && all[all.length - 1]!.length === 0) all.pop();
      return [name, all];
    }),
  );
}

/** Before the results were first written. */
export function withoutResults(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const first = sheet.rows.reduce((found, row) => {
        const at = row.findIndex((value) => typeof value === 'string' && /^(跟单·|Gendan: )/.test(value));
        return at >= 0 ? Math.min(found, at) : found;
      }, Infinity);
      if (first === Infinity) return sheet;
      return {
        ...sheet,
        rows: sheet.rows.map((row) => row.slice(0, first)),
        kinds: sheet.kinds.map((letters) => letters.slice(0, first)),
      };
    }),
  };
}

/** What the button of the preview hands to the script: the addresses that the page shows, as JSON. */
export const addressesShown = (html: string): string =>
  JSON.parse(/sendDigestNow\(("\[.*\]")\)/.exec(html)![1]!) as string;

import type { Finding } from '../../finding';
import { stageWordsOf } from '../../config';
import { same } from '../../lang';
import type { Plan } from '../../plan/plan';
import { readRecords } from '../../records/read';
import { sheetFor } from '../../records/find';
import type { RecordOf } from '../../records/sheet';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { fold, keyFor, type Word, type Words } from '../../templates/vocabulary/words';
import { SHIPPED_DESKS, FIRST_ROWS, type Desk } from './desks.data';
import type { DesksSheet } from './desks.sheet';
import { isFilter, readFilter, type DeskFilter } from './filter-text';

/** A section of a desk as the team has it. */
export interface TeamPart extends DeskFilter {
  /** As `KnownSection.name`. */
  readonly section: string;
  readonly rows: number;
}

export interface TeamDesk extends Omit<Desk, 'parts'> {
  readonly parts: readonly TeamPart[];
}

export interface TeamDesks {
  readonly desks: readonly TeamDesk[];
  /** Whether the book has the sheet of desks. */
  readonly hasSheet: boolean;
  readonly findings: readonly Finding[];
}

/** The desks as the sheet of the book has them; those that it does not name, or all without a sheet, as shipped. A wrong cell is a finding and the rest counts. */
export function teamDesks(plan: Plan, declared: DesksSheet): TeamDesks {
  const { config, language, book } = plan;
  const stages = stageWordsOf(config.processRows);
  const context = { lang: language, stages, mappings: config.settings.records };
  const { records, findings } = readRecords(book, declared, context);
  const named = new Map<string, RecordOf<DesksSheet>[]>();
  for (const record of records) {
    const key = deskKey(record.desk);
    named.set(key, [...(named.get(key) ?? []), record]);
  }
  const shipped = SHIPPED_DESKS.map((desk): TeamDesk => {
    const rows = named.get(desk.key);
    return rows ? { ...desk, parts: partsOf(rows, stages) } : asShipped(desk);
  });
  const own = [...named]
    .filter(([key]) => !SHIPPED_DESKS.some((desk) => desk.key === key))
    .map(([key, rows]): TeamDesk => ({
      key,
      title: same(rows[0]!.desk),
      roles: [],
      parts: partsOf(rows, stages),
    }));
  return {
    // A desk of which everything is switched off is not there.
    desks: [...shipped, ...own].filter(({ parts }) => parts.length > 0),
    hasSheet: sheetFor(book, declared, context.mappings) !== undefined,
    findings,
  };
}

const DESK_WORDS: Words<string> = Object.fromEntries(
  SHIPPED_DESKS.map(({ key, title }): [string, Word] => [key, title]),
);

/** Which desk a cell names: one that is shipped, by any word for its role, or one of the team's own. */
const deskKey = (text: string): string => keyFor(DESK_WORDS, text) ?? keyFor(ROLE_WORDS, text) ?? fold(text);

export const asShipped = (desk: Desk): TeamDesk => ({
  ...desk,
  parts: desk.parts.map(({ section, isMine }) => ({ section, isMine, filter: {}, rows: FIRST_ROWS })),
});

function partsOf(rows: readonly RecordOf<DesksSheet>[], stages: Words<string>): TeamPart[] {
  // Rows without a position go by where they stand, behind the row above.
  let last = 0;
  const placed = rows.map((row) => ({ row, at: (last = row.order ?? last) }));
  return placed
    .sort((a, b) => a.at - b.at)
    .filter(({ row }) => row.on)
    .map(({ row: { section, filter, rows: count = FIRST_ROWS } }) => {
      const read = readFilter(filter ?? '', stages);
      return { section, rows: count, ...(isFilter(read) ? read : { filter: {}, isMine: false }) };
    });
}

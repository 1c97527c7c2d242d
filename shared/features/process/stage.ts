import type { Place } from '../../book/address';
import { PROCESS_SHEET } from '../../proposals/config-sheets';
import { processRowsOf } from '../../proposals/process/edit';
import { problemsOf } from '../../proposals/process/problems';
import { editedRows, keysIn, shippedAmong, shippedRows, stagesOf, type ProcessEdit, type StageColumn, type StageName } from '../../proposals/process/rows'; // prettier-ignore
import { differing } from '../../proposals/process/text';
import { sheetOf } from '../../config';
import { keysInCell, wordsInCell } from '../../config/process-words';
import { readTable } from '../../records/table';
import { both, joined, same, type Bilingual } from '../../lang';
import { nameInBoth } from '../../plan/shipped-stages';
import type { Plan } from '../../plan/plan';
import { VARIANT_KEY } from '../../process/compile';
import { PROCESS_COLUMNS, type ProcessRow } from '../../process/row';
import { cellWords } from '../../proposals/process/words';

/** Everything about one stage of a process, for a person who changes it. Plain JSON. */
export interface StageView {
  readonly key: string;
  readonly name: Bilingual;
  /** The cells as the process sheet shows them. */
  readonly cells: Readonly<Record<StageColumn, string>>;
  /** What the cells mean, where they are not plain words already. */
  readonly words: Partial<Readonly<Record<StageColumn, Bilingual>>>;
  readonly problems: Partial<Readonly<Record<keyof ProcessRow, Bilingual>>>;
  readonly changed: readonly StageColumn[];
  /** The cells that differ from what is shipped, as shipped, in words. */
  readonly shipped: Partial<Readonly<Record<StageColumn, Bilingual>>>;
  /** Keys, for choices. */
  readonly role: string;
  readonly after: readonly string[];
  readonly gate: readonly string[];
  readonly waitsOn: readonly string[];
  /** The other stages of the process, in its order. */
  readonly others: readonly { readonly key: string; readonly name: Bilingual }[];
  readonly grade: Grade | undefined;
  /** Without the grade. */
  readonly source: Bilingual;
  readonly isOwn: boolean;
  /** Planning works backward from the day of this stage, so it cannot be turned off. */
  readonly isAnchor: boolean;
  /** Its row in the process sheet. */
  readonly place: Place | undefined;
}

/** How well the source of a default is known: the rule's text, pages of others, a real company, mere practice. */
export type Grade = 'P' | 'S' | 'C' | 'R';

/** One stage after a person's changes that are not saved yet; undefined when there is none of that name. */
export function stageView(plan: Plan, name: StageName, edits: readonly ProcessEdit[]): StageView | undefined {
  const before = processRowsOf(plan);
  const rows = editedRows(before, edits, plan.language).filter(({ variant }) => variant === name.variant);
  const row = rows.find(({ key }) => key === name.stage);
  if (!row) return undefined;
  const saved = before.find(({ variant, key }) => variant === name.variant && key === name.stage);
  const siblings = stagesOf(rows, name.variant);
  const nameOf = (key: string): Bilingual =>
    nameInBoth(key, siblings.find((each) => each.key === key)?.name ?? key);
  const shipped = shippedAmong(rows, name, plan.language);
  const problems = problemsOf(plan, rows, before).filter(({ stage }) => stage === name.stage);
  const source = sourceIn(row);
  return {
    key: row.key,
    name: nameOf(row.key),
    cells: mapped((column) => wordsInCell(column, row[column], plan.language)),
    words: mapped((column) => meaningOf(column, row, nameOf)),
    problems: Object.fromEntries(problems.map(({ column, problem }) => [column, problem])),
    changed: saved ? differing(saved, row) : [],
    shipped: shipped ? asShipped(row, shipped, nameOf) : {},
    role: keysInCell('role', row.role),
    after: keysIn(row.after),
    gate: keysIn(row.gate),
    waitsOn: keysIn(row.waitsOn),
    others: siblings.filter((each) => each !== row).map(({ key }) => ({ key, name: nameOf(key) })),
    grade: gradeOf(source.zh),
    source: both(source.zh.replace(GRADED, ''), source.en.replace(GRADED, '')),
    isOwn: shipped === undefined,
    isAnchor: rows.some(({ key, after }) => key === VARIANT_KEY && keysIn(after).includes(row.key)),
    place: placeOf(plan, name),
  };
}

const COLUMNS = PROCESS_COLUMNS.filter(
  (column): column is StageColumn => column !== 'variant' && column !== 'key',
);

function mapped<T>(of: (column: StageColumn) => T): Record<StageColumn, T> {
  return Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<StageColumn, T>;
}

function meaningOf(
  column: StageColumn,
  row: ProcessRow,
  nameOf: (key: string) => Bilingual,
): Bilingual | undefined {
  if (column !== 'after' && column !== 'gate') return cellWords(column, row[column], nameOf);
  const names = keysIn(row[column]).map((keys) =>
    joined(
      keys.split(/[|｜]/).map((key) => nameOf(key.trim())),
      both('或', ' or '),
    ),
  );
  if (names.length === 0) return undefined;
  return both(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '));
}

/** Limits are shipped in words of the language: `3 working days` and `3wd` are no difference. */
function asShipped(
  row: ProcessRow,
  shipped: ProcessRow,
  nameOf: (key: string) => Bilingual,
): Partial<Record<StageColumn, Bilingual>> {
  const none = both('无', 'none');
  return Object.fromEntries(
    differing(shipped, row)
      .filter((column) => column !== 'source')
      .map((column) => [column, meaningOf(column, shipped, nameOf) ?? none] as const)
      .filter(([column, words]) => words.en !== meaningOf(column, row, nameOf)?.en),
  );
}

/** A shipped source is known in both languages. */
function sourceIn({ variant, key, source }: ProcessRow): Bilingual {
  const [zh, en] = (['zh', 'en'] as const).map(
    (lang) => shippedRows(variant, lang).find((row) => row.key === key)?.source,
  );
  const isShipped = zh !== undefined && en !== undefined && (source === zh || source === en);
  return isShipped ? both(zh, en) : same(source);
}

/** `P UCP 600 art. 14(c)`; of two grades, `C/S …`, the first. */
const GRADED = /^([PSCR])(?:\/[PSCR])*\s+/;

function gradeOf(source: string): Grade | undefined {
  return GRADED.exec(source)?.[1] as Grade | undefined;
}

function placeOf({ book }: Plan, { variant, stage }: StageName): Place | undefined {
  const sheet = sheetOf(book, 'process');
  if (!sheet) return undefined;
  return readTable(sheet, PROCESS_SHEET.titles, PROCESS_SHEET.needed)
    .rows.find((row) => keysInCell('variant', row.text('variant')) === variant && row.text('key') === stage)
    ?.place('name');
}

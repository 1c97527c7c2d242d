import { processFromSheet, sheetOf } from '../../config';
import { both, joined, type Bilingual, type Lang } from '../../lang';
import type { Plan } from '../../plan/plan';
import { fingerprintOf } from '../../plan/version';
import { VARIANT_KEY } from '../../process/compile';
import type { ProcessRow } from '../../process/row';
import { PROCESS_SHEET } from '../../proposals/config-sheets';
import type { Proposal } from '../../proposals/proposal';
import { readTable } from '../../records/table';
import { ROWS_OF_0_3_0 } from './earlier-rows.data';
import { NoProcessYet } from '../../proposals/process/errors';
import { hasOwnProcess, processRowsOf, proposeRows } from '../../proposals/process/edit';
import { stageNameIn } from '../../proposals/process/problems';
import { editedRows, shippedAmong, shippedRows, type StageName } from '../../proposals/process/rows';
import { differing } from '../../proposals/process/text';

/** What today's processes would change in a book that an earlier version of Gendan set up. */
export interface Renewal {
  /** The process as it would be. */
  readonly rows: readonly ProcessRow[];
  /** Rows that an earlier version wrote and nobody changed since. */
  readonly replaced: readonly StageName[];
  /** Stages that the process did not have then. */
  readonly added: readonly StageName[];
  /** Stages that it has no longer. */
  readonly removed: readonly StageName[];
  /** Rows that a person changed: they stay as they are. */
  readonly edited: readonly StageName[];
}

/** The cells of a row that tell whether a person changed it, in the order of its fingerprint. */
const TOLD = [
  'applies', 'name', 'role', 'after', 'startFrom', 'limit', 'calendar', 'notLater', 'roll', 'gate', 'waitsOn', 'warn',
  'escalate', 'evidence', 'checklist', 'document', 'source',
] as const satisfies readonly (keyof ProcessRow)[]; // prettier-ignore

/** What renewing the process would do; undefined where no row is an earlier default that has changed since. */
export function renewalOf(plan: Plan): Renewal | undefined {
  if (!hasOwnProcess(plan)) return undefined;
  const rows = processRowsOf(plan);
  const languages = earlierLanguages(plan);
  const old = rows.filter((row) => isOutdated(row, languages.get(nameOf(row))));
  const variants = [...new Set(old.map(({ variant }) => variant))];
  if (variants.length === 0) return undefined;
  const changes = variants.map((variant) => changesIn(variant, rows, languages));
  const after = changes.reduce<readonly ProcessRow[]>((all, { variant, lang, added, removed }) => {
    const without = editedRows(all, removed.map((name) => ({ ...name, do: 'off' })), lang); // prettier-ignore
    const whole = editedRows(without, added.map((name) => ({ ...name, do: 'on' })), lang); // prettier-ignore
    return whole.map((row) =>
      row.variant === variant ? renewed(row, whole, languages.get(nameOf(row))) : row,
    );
  }, rows);
  return {
    rows: after,
    replaced: old.map(placeOf).filter((name) => !changes.some(({ removed }) => has(removed, name))),
    added: changes.flatMap(({ added }) => added),
    removed: changes.flatMap(({ removed }) => removed),
    edited: changes.flatMap(({ edited }) => edited),
  };
}

/**
 * Today's rows in the place of those that an earlier version wrote; what a person changed stays. NoProcessYet,
 * ProcessHasProblems, ConfigHeaderLost; undefined when there is nothing to renew.
 */
export function proposeRenewal(plan: Plan, by = ''): Proposal | undefined {
  if (!hasOwnProcess(plan)) throw new NoProcessYet();
  const renewal = renewalOf(plan);
  if (!renewal) return undefined;
  const { rows, replaced, added, removed, edited } = renewal;
  const { patch, notes } = proposeRows(plan, rows, { by, why: '' });
  const before = processRowsOf(plan);
  return {
    title: both(
      `换成现在的自带流程：${replaced.length} 行更新，${added.length} 个新节点`,
      `Today's shipped process: ${replaced.length} rows renewed, ${added.length} new stages`,
    ),
    patch,
    notes: [
      ...listed(both('新节点', 'New stages'), added, rows),
      ...listed(both('不再有的节点', 'Stages that are gone'), removed, before),
      ...listed(both('你们改过的行，保持不变', 'Rows that you changed, kept as they are'), edited, before),
      ...notes,
    ],
  };
}

/** In which language an earlier version wrote each row that is as it wrote it; by process and stage. */
function earlierLanguages({ book }: Plan): ReadonlyMap<string, Lang> {
  const found = new Map<string, Lang>();
  const { titles, needed } = PROCESS_SHEET;
  const sheet = sheetOf(book, 'process')!;
  const rows = processFromSheet(sheet).value;
  readTable(sheet, titles, needed).rows.forEach((cells, at) => {
    const row = rows[at]!;
    const prints = earlierPrints(row.variant).get(row.key);
    if (prints === undefined) return;
    const print = fingerprintOf(TOLD.map((column) => cells.text(column)));
    const lang = (['zh', 'en'] as const).find((each) => prints[each] === print);
    if (lang) found.set(nameOf(row), lang);
  });
  return found;
}

interface Prints {
  readonly zh: string;
  readonly en: string;
}

/** Of an earlier version's process the stages, each with the fingerprints of its row. */
function earlierPrints(variant: string): ReadonlyMap<string, Prints> {
  const stages = (ROWS_OF_0_3_0[variant] ?? '').split('; ').filter((text) => text !== '');
  return new Map(
    stages.map((text) => {
      const [key, prints] = text.split(' ') as [string, string];
      return [key, { zh: prints.slice(0, 7), en: prints.slice(7) }];
    }),
  );
}

interface ChangesOfVariant {
  readonly variant: string;
  readonly lang: Lang;
  readonly added: readonly StageName[];
  readonly removed: readonly StageName[];
  readonly edited: readonly StageName[];
}

function changesIn(
  variant: string,
  rows: readonly ProcessRow[],
  languages: ReadonlyMap<string, Lang>,
): ChangesOfVariant {
  const own = rows.filter((row) => row.variant === variant);
  const lang = own.map((row) => languages.get(nameOf(row))).find((each) => each !== undefined) ?? 'zh';
  const earlier = earlierPrints(variant);
  const today = new Map(shippedRows(variant, lang).map((row) => [row.key, row]));
  const there = new Set(own.map(({ key }) => key));
  const isEdited = (row: ProcessRow): boolean => {
    const now = today.get(row.key);
    return earlier.has(row.key) && !languages.has(nameOf(row)) && !(now && isAlike(row, now));
  };
  return {
    variant,
    lang,
    // A stage that was there then and is missing now was turned off by a person.
    added: [...today.keys()].flatMap((stage) =>
      there.has(stage) || earlier.has(stage) ? [] : [{ variant, stage }],
    ),
    removed: own.filter((row) => languages.has(nameOf(row)) && !today.has(row.key)).map(placeOf),
    edited: own.filter(isEdited).map(placeOf),
  };
}

/** Whether an earlier version wrote the row, nobody changed it, and it is different or gone today. */
function isOutdated(row: ProcessRow, lang: Lang | undefined): boolean {
  if (lang === undefined) return false;
  const today = shippedRows(row.variant, lang).find(({ key }) => key === row.key);
  return !today || !isAlike(row, today);
}

const isAlike = (a: ProcessRow, b: ProcessRow): boolean =>
  differing(a, b).every((column) => column === 'confirmed');

/** The row as shipped today among the stages that are there; somebody's yes to it stays. */
function renewed(row: ProcessRow, all: readonly ProcessRow[], lang: Lang | undefined): ProcessRow {
  if (lang === undefined) return row;
  const { variant, key: stage, confirmed } = row;
  const today =
    stage === VARIANT_KEY
      ? shippedRows(variant, lang).find(({ key }) => key === stage)
      : shippedAmong(all, { variant, stage }, lang);
  return today && !isAlike(row, today) ? { ...today, confirmed } : row;
}

const nameOf = ({ variant, key }: ProcessRow): string => `${variant} ${key}`;
const placeOf = ({ variant, key }: ProcessRow): StageName => ({ variant, stage: key });
const has = (names: readonly StageName[], { variant, stage }: StageName): boolean =>
  names.some((each) => each.variant === variant && each.stage === stage);

/** How many stages of a list are named. */
const MOST_NAMED = 12;

function listed(what: Bilingual, names: readonly StageName[], rows: readonly ProcessRow[]): Bilingual[] {
  if (names.length === 0) return [];
  const named = names.slice(0, MOST_NAMED).map(({ variant, stage }) => {
    const name = stageNameIn(rows, variant, stage);
    return both(`${name.zh}（${variant}）`, `${name.en} (${variant})`);
  });
  const rest = names.length - named.length;
  if (rest > 0) named.push(both(`另有 ${rest} 个`, `and ${rest} more`));
  const text = joined(named, both('、', ', '));
  return [both(`${what.zh}：${text.zh}`, `${what.en}: ${text.en}`)];
}

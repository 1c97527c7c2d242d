import { wordsInCell } from '../../config/process-words';
import { both, joined, type Bilingual, type Lang } from '../../lang';
import { gateMapped } from '../../process/gate';
import { PROCESS_COLUMNS, type ProcessRow } from '../../process/row';
import { PROCESS_TITLES } from '../../templates/vocabulary';
import { cellWords } from './words';
import { stageNameIn } from './problems';
import { keysIn, sameKeys, stagesOf, type StageColumn, type StageName } from './rows';

/** How a stage differs from what it was. `moved`: only its place in the list does. */
export interface StageChange extends StageName {
  readonly how: 'changed' | 'added' | 'removed' | 'moved';
  readonly columns: readonly StageColumn[];
}

/** What differs between two states of the process, stage by stage. */
export function changesOf(before: readonly ProcessRow[], after: readonly ProcessRow[]): StageChange[] {
  const old = new Map(before.map((row) => [`${row.variant}\0${row.key}`, row]));
  const now = new Map(after.map((row) => [`${row.variant}\0${row.key}`, row]));
  const changes: StageChange[] = [];
  for (const [name, row] of now) {
    const was = old.get(name);
    const place = { variant: row.variant, stage: row.key };
    const columns = was ? differing(was, row) : [];
    if (!was) changes.push({ ...place, how: 'added', columns });
    else if (columns.length > 0) changes.push({ ...place, how: 'changed', columns });
  }
  for (const [name, { variant, key }] of old)
    if (!now.has(name)) changes.push({ variant, stage: key, how: 'removed', columns: [] });
  return [...changes, ...movedStages(before, after)];
}

/** Columns in which two rows of one stage differ; lists of keys compare without regard to order. */
export function differing(a: ProcessRow, b: ProcessRow): StageColumn[] {
  return PROCESS_COLUMNS.filter((column): column is StageColumn => {
    if (column === 'variant' || column === 'key') return false;
    if (a[column].trim() === b[column].trim()) return false;
    return !(LISTS.has(column) && sameKeys(a[column], b[column]));
  });
}

/** The most changes that are spelt out. */
const SPELT_OUT = 3;

/** `订舱 时限 3个工作日→2个工作日；新增 客户回访` */
export function changesText(
  changes: readonly StageChange[],
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): Bilingual {
  const texts = changes.slice(0, SPELT_OUT).map((change) => changeText(change, before, after));
  const rest = changes.length - texts.length;
  if (rest > 0) texts.push(both(`另有 ${rest} 处`, `and ${rest} more`));
  return joined(texts, both('；', '; '));
}

function changeText(
  { variant, stage, how, columns }: StageChange,
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): Bilingual {
  const name = stageNameIn(how === 'removed' ? before : after, variant, stage);
  if (how === 'added') return both(`新增 ${name.zh}`, `${name.en} added`);
  if (how === 'removed') return both(`停用 ${name.zh}`, `${name.en} turned off`);
  if (how === 'moved') return both(`${name.zh} 换位置`, `${name.en} moved`);
  const column = columns[0]!;
  const title = PROCESS_TITLES[column];
  const cell = (rows: readonly ProcessRow[], lang: Lang): string =>
    cellText(rows, { variant, stage }, column, lang) || (lang === 'zh' ? '空' : 'none');
  const more = columns.length > 1 ? both('等', ' and more') : both('', '');
  return both(
    `${name.zh} ${title.zh} ${cell(before, 'zh')}→${cell(after, 'zh')}${more.zh}`,
    `${name.en}: ${title.en} ${cell(before, 'en')} → ${cell(after, 'en')}${more.en}`,
  );
}

function cellText(
  rows: readonly ProcessRow[],
  { variant, stage }: StageName,
  column: StageColumn,
  lang: Lang,
): string {
  const text = rows.find((row) => row.variant === variant && row.key === stage)?.[column] ?? '';
  if (column === 'limit' || column === 'warn') return cellWords(column, text)?.[lang] ?? text;
  if (column !== 'after' && column !== 'gate') return wordsInCell(column, text, lang);
  return keysIn(text)
    .map((keys) => gateMapped(keys, (key) => stageNameIn(rows, variant, key)[lang]))
    .join(lang === 'zh' ? '、' : ', ');
}

const LISTS: ReadonlySet<StageColumn> = new Set(['after', 'gate', 'waitsOn']);

/** Of stages that changed places, those that a person moved: as few as explain the new order. */
function movedStages(before: readonly ProcessRow[], after: readonly ProcessRow[]): StageChange[] {
  const variants = [...new Set(before.map(({ variant }) => variant))];
  return variants.flatMap((variant) => {
    const now = stagesOf(after, variant).map(({ key }) => key);
    const kept = new Set(now);
    const old = stagesOf(before, variant).flatMap(({ key }) => (kept.has(key) ? [key] : []));
    const place = new Map(old.map((key, at) => [key, at]));
    const order = now.filter((key) => place.has(key));
    const stays = new Set(longestRising(order.map((key) => place.get(key)!)).map((at) => old[at]!));
    return order
      .filter((key) => !stays.has(key))
      .map((stage): StageChange => ({ variant, stage, how: 'moved', columns: [] }));
  });
}

/** The longest run of numbers, not necessarily side by side, each greater than the one before. */
function longestRising(numbers: readonly number[]): number[] {
  const best = numbers.map((_, at): number[] => [at]);
  numbers.forEach((number, at) => {
    for (let i = 0; i < at; i++)
      if (numbers[i]! < number && best[i]!.length >= best[at]!.length) best[at] = [...best[i]!, at];
  });
  const longest = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.map((at) => numbers[at]!);
}

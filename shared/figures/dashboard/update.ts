import { valueAt, type CellValue, type Sheet } from '../../book/model';
import { EMPTY_PATCH, valueOf, type CellChange, type CellWrite, type Patch } from '../../book/patch';
import { both, LANGS, type Bilingual, type Lang } from '../../lang';
import { isoOf } from '../../time/moment';
import { BLOCK_KEYS, headerCell, type BlockCell } from './block';
import { blocksOf } from './blocks';
import type { DashboardContent } from './content';
import { findBlock, isFound, type Found, type Missed } from './find';
import { DASHBOARD_WORDS as SAY } from './words';

/** What a run changes in a dashboard that is there, and which blocks it left alone. */
export interface Update {
  readonly patch: Patch;
  readonly missed: readonly (Missed & { readonly title: Bilingual })[];
}

/**
 * Brings the cells of the blocks that are known again up to date, and nothing else; of a protected sheet nothing. The line
 * that says when the figures last changed is written with them alone, so that a run that finds the same figures writes
 * nothing.
 */
export function updateOf(sheet: Sheet, content: DashboardContent): Update {
  if (sheet.isProtected) return { patch: EMPTY_PATCH, missed: [] };
  const languages = LANGS.map((lang) => blocksOf(content, lang));
  const cells: CellChange[] = [];
  const missed: Update['missed'][number][] = [];
  BLOCK_KEYS.forEach((_, at) => {
    const [zh, en] = [languages[0]![at]!, languages[1]![at]!];
    const found = findBlock(sheet, [zh, en]);
    if (isFound(found)) for (const change of changesIn(sheet, found)) cells.push(change);
    else missed.push({ ...found, title: both(zh.title, en.title) });
  });
  if (cells.length > 0) cells.push(...asOfChange(sheet, content));
  return { patch: cells.length > 0 ? { ...EMPTY_PATCH, cells } : EMPTY_PATCH, missed };
}

function changesIn(sheet: Sheet, { block, row, column }: Found): CellChange[] {
  const changes: CellChange[] = [];
  const set = (r: number, c: number, cell: BlockCell, key?: CellChange['key']): void => {
    const seen = valueAt(sheet, r, c);
    const write = writeOf(cell);
    if (isSame(seen, valueOf(write))) return;
    changes.push({ sheet: sheet.name, row: r, column: c, ...(key && { key }), seen, write });
  };
  block.headers.forEach((header, at) => {
    if (typeof header !== 'string') set(row + 1, column + at, headerCell(header));
  });
  block.rows.forEach((cells, at) => {
    // A row whose name changes is known by what its cells held alone: its old name may be another row's new one.
    const label = valueAt(sheet, row + 2 + at, column);
    const key = label !== null && label === cells[0] ? { column, value: label } : undefined;
    cells.forEach((cell, c) => set(row + 2 + at, column + c, cell, key));
  });
  return changes;
}

export const writeOf = (cell: BlockCell): CellWrite =>
  cell === null
    ? { as: 'blank' }
    : typeof cell === 'string'
      ? { as: 'text', value: cell }
      : { as: 'number', value: cell };

/** A blank cell may hold an empty text. */
const isSame = (a: CellValue, b: CellValue): boolean => (a ?? '') === (b ?? '');

/** The line below the sheet's title, in whichever language it is; nothing where it is not found once. */
function asOfChange(sheet: Sheet, { now }: DashboardContent): CellChange[] {
  const lines = sheet.rows.flatMap((cells, r) =>
    cells.flatMap((seen, c) => {
      const lang = LANGS.find((each) => typeof seen === 'string' && isAsOf(seen, SAY.asOf[each]));
      return lang ? [{ row: r + 1, column: c + 1, seen, lang }] : [];
    }),
  );
  const [line, second] = lines;
  if (!line || second) return [];
  const { row, column, seen, lang } = line;
  const value = asOfText({ now }, lang);
  return seen === value ? [] : [{ sheet: sheet.name, row, column, seen, write: { as: 'text', value } }];
}

const isAsOf = (text: string, begins: string): boolean =>
  text.startsWith(begins) && /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(text.slice(begins.length));

export const asOfText = ({ now }: Pick<DashboardContent, 'now'>, lang: Lang): string =>
  `${SAY.asOf[lang]}${isoOf(now)}`;

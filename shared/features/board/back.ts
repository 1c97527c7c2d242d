import { a1, type Place } from '../../book/address';
import { textOf } from '../../cells/cells';
import { valueAt } from '../../book/model';
import { both, type Bilingual } from '../../lang';
import type { FoundRow } from '../../plan/find-row';
import type { StagePlan } from '../../plan/order-plan';
import { momentText } from '../../time/date-text';
import type { Way } from './reach';

/** Something that the book says, and that keeps an order from standing in an earlier phase. Plain JSON. */
export interface CellBack {
  /** What it says: `实际开船：4月20日`. */
  readonly says: Bilingual;
  /** The cell to change, with its address; absent where the log says it. */
  readonly place: Place | undefined;
  readonly address: string;
}

/** What would have to be changed for the order to fall back to a phase; nothing where it could not stand there. */
export function cellsBack(found: FoundRow, way: Way | undefined): CellBack[] {
  const said = saidByStatus(found);
  return [...(said ? [said] : []), ...(way?.needed ?? []).map((stage) => saidOf(found, stage)).reverse()];
}

/** The status cell, where its word is what the phase rests on. */
function saidByStatus(found: FoundRow): CellBack | undefined {
  const { order } = found.row;
  const speaks =
    order.phase === 'closed' ||
    order.phase === 'cancelled' ||
    order.stages.some(({ doneBy }) => doneBy === 'word' || doneBy === 'closed');
  const [column] = found.table.columns.byField('status');
  if (!speaks || !column) return undefined;
  const text = textOf(valueAt(found.table.sheet, found.row.row.row, column.column));
  return text === '' ? undefined : cell(found, column.column, both(`${column.header}：${text}`, `${column.header}: ${text}`)); // prettier-ignore
}

function saidOf(found: FoundRow, { stage, done, doneBy }: StagePlan): CellBack {
  const [column] = found.table.columns.ofStage(stage).done;
  const says = (lang: 'zh' | 'en'): string => {
    const name = doneBy === 'cell' && column ? column.header : stage.name[lang];
    const when = done === undefined ? DONE[lang] : momentText(done, lang);
    return lang === 'zh' ? `${name}：${when}` : `${name}: ${when}`;
  };
  const text = both(says('zh'), says('en'));
  if (doneBy === 'cell' && column) return cell(found, column.column, text);
  return { says: both(`${text.zh}（跟单_记录）`, `${text.en} (in the log)`), place: undefined, address: '' };
}

function cell({ table, row }: FoundRow, column: number, says: Bilingual): CellBack {
  const at = row.row.row;
  return { says, place: { sheet: table.table.sheet, row: at, column }, address: a1(at, column) };
}

const DONE = both('已完成', 'done');

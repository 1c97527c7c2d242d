import type { Area, TableArea } from '../../shared/book/model';
import { areasOf, cellsIn, sheetOfAddress } from './area';
import { isTooLarge } from './errors';
import { askFills, paintedAreas, type AskedFills } from './fills';
import { areaOfUsed, askUsedIn, takeUsedIn, USED, type Overview } from './look-around';
import { askMerges, mayBeMerges, takeMerges, WHOLE } from './merges';
import { ask, portion, take, tasksOf, type OnBlock, type Task } from './read-areas';
import { beyond, corner } from './reach';
import { sync, type KnownSheet, type Session } from './session';

export interface FoundSheet {
  readonly sheet: KnownSheet;
  readonly used: Area | undefined;
  /** As much of it as was asked for already. */
  readonly reach: Area | undefined;
  /** The fills that came along. */
  readonly fills: readonly AskedFills[] | undefined;
  readonly isProtected: boolean;
  /** Undefined where Excel could not tell them at once. */
  readonly merges: readonly Area[] | undefined;
  readonly tables: readonly TableArea[];
}

interface First {
  readonly found: readonly FoundSheet[];
  /** What was begun and is to be read on. */
  readonly rest: readonly Task[];
}

/** How much of the cells is asked for beside everything else. */
type Much = 'all' | 'what is known to fit' | 'none';

/** One request: everything about the sheets, and as much of their cells as goes into the same answer. */
export async function readFirst(
  session: Session,
  context: Excel.RequestContext,
  overview: Overview,
  onBlock: OnBlock,
): Promise<First> {
  for (let [much, tellsMerges]: [Much, boolean] = ['all', session.features.seesMerges]; ;) {
    const asked = askFirst(session, context, overview, much, tellsMerges);
    try {
      await sync(session, context);
      return takeFirst(session, overview, asked, onBlock);
    } catch (error) {
      if (isTooLarge(error) && much !== 'none') {
        session.meter.tooMuch();
        much = much === 'all' ? 'what is known to fit' : 'none';
      } else if (mayBeMerges(error) && tellsMerges) tellsMerges = false;
      else throw error;
    }
  }
}

type AskedFirst = ReturnType<typeof askFirst>;

function askFirst(
  session: Session,
  context: Excel.RequestContext,
  { sheets, active, activeUsed, upperReach, hasLegend, tables }: Overview,
  much: Much,
  tellsMerges: boolean,
) {
  const { meter } = session;
  const usedOf = (id: string): Area | undefined => (id === active ? activeUsed : session.used.get(id));
  const wants = sheets.flatMap(({ id }) => {
    const used = usedOf(id);
    return used ? beyond(id, used, id === active ? upperReach : undefined) : [];
  });
  const tasks = tasksOf(session, wants);
  // One byte is taken: where not even one row fits, none is asked for.
  const { now, later } = much === 'none' ? { now: [], later: tasks } : portion(session, tasks, 1);
  let room = much === 'all' && later.length === 0 ? meter.bytes : 0;
  for (const { sheet, area, how } of now) room -= meter.areaBytes(sheet, area, how);
  const each = sheets.map((sheet) => {
    const { id } = sheet;
    const proxy = context.workbook.worksheets.getItem(id);
    const used = usedOf(id);
    const isPainted = used && (id === active ? hasLegend : session.painted.has(id));
    const painted = isPainted ? paintedAreas(used) : [];
    const bytes = painted.reduce((sum, area) => sum + cellsIn(area) * FILL_BYTES, 0);
    const withFills = painted.length > 0 && bytes <= room;
    if (withFills) room -= bytes;
    // How large the others are is not known: their corners come along where all that is known does.
    const first = room > 0 && id !== active && !used ? corner((meter.cells * room) / meter.bytes) : undefined;
    return {
      sheet,
      reach: used ?? (id === active ? upperReach : first),
      first: first && askUsedIn(proxy, first),
      fills: withFills ? painted.map((area) => askFills(context, id, area)) : undefined,
      protection: proxy.protection.load('protected'),
      used: proxy.getUsedRangeOrNullObject(true).untrack().load(USED),
      merges: tellsMerges && !session.merges.has(id) ? askMerges(proxy, WHOLE) : undefined,
    };
  });
  const ranges = tables.map((table) => table.getRange().untrack().load('address'));
  return { each, ranges, now: ask(context, now), later };
}

/** What Excel sends of the fill of a cell. */
const FILL_BYTES = 48;

function takeFirst(
  session: Session,
  { tables }: Overview,
  { each, ranges, now, later }: AskedFirst,
  onBlock: OnBlock,
): First {
  const areas = tables.map(({ name, showHeaders, showTotals }, i) => ({
    sheet: sheetOfAddress(ranges[i]!.address),
    name,
    area: areasOf(ranges[i]!.address)[0]!,
    headerRows: showHeaders ? (1 as const) : (0 as const),
    totalsRows: showTotals ? (1 as const) : (0 as const),
  }));
  const found = each.map(({ sheet, reach, first, fills, protection, used, merges }): FoundSheet => {
    const block = first && takeUsedIn(session, sheet.id, first);
    if (block) onBlock(sheet.id, block);
    const area = areaOfUsed(used);
    return {
      sheet,
      used: area,
      reach,
      // A sheet that has grown since is asked for its fills again.
      fills: area && reach && beyond(sheet.id, area, reach).length === 0 ? fills : undefined,
      isProtected: protection.protected,
      merges: merges ? takeMerges(merges) : session.merges.get(sheet.id),
      tables: areas
        .filter((table) => table.sheet === sheet.name)
        .map(({ sheet: _, ...table }): TableArea => table),
    };
  });
  return { found, rest: [...take(session, now, onBlock), ...later] };
}

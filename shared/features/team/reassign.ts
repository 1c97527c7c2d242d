import { valueAt } from '../../book/model';
import type { CellChange } from '../../book/patch';
import { both, type Bilingual } from '../../lang';
import { didTheWork } from '../../people/fit';
import type { Team } from '../../people/team';
import { holderFields } from '../../plan/stage-role';
import type { Plan } from '../../plan/plan';
import type { OrderRow } from '../../plan/row-finder';
import type { TablePlan } from '../../plan/table-plan';
import { textOf } from '../../cells/cells';
import { itemOf, type WorkItem } from './view';
import { effortOf } from '../../plan/effort';
import { isSamePerson, loadFor, openWork, weekOf } from '../../plan/work'; // prettier-ignore
import { logPatch } from '../../proposals/log-patch';
import { ownCell } from '../../proposals/own-cell';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';
import { idOf, movesOf, type Choices, type HandOver, type Move } from './moves';
import { ApprovesOwnWork } from './reassign-errors';

export { idOf, type Choices, type HandOver } from './moves';

export interface Reassignment {
  readonly count: number;
  /** Of what no row names anybody for, how many stay with whoever the team list gives them to. */
  readonly kept: number;
  /** Work that nobody could be found for. */
  readonly unplaced: number;
  /** The first pieces. */
  readonly items: readonly Moved[];
  /** Who takes part: givers and takers, in the order of the team list. */
  readonly loads: readonly { readonly name: string; readonly before: number; readonly after: number; readonly week: number }[]; // prettier-ignore
  /** Everybody who may be chosen. */
  readonly takers: readonly string[];
  /** Cells of the team's own columns that may take the new name because all that they decide goes to one person. */
  readonly cells: number;
}

export interface Moved extends WorkItem {
  readonly id: string;
  readonly to: string | undefined;
  readonly reason: Bilingual;
  /** Who may not, because they would approve their own work. */
  readonly barred: readonly string[];
}

/** How many pieces are spelt out. */
const SHOWN = 200;

/** Proposes owners for many pieces of work at once, each with its reason, and what everybody would have before them. */
export function reassignView(plan: Plan, request: HandOver, choices: Choices, shown = SHOWN): Reassignment {
  const { moves, team, load, kept } = movesOf(plan, request, choices);
  const after = new Map(load);
  const involved = new Set<string>();
  for (const { work, owner, to } of moves) {
    const minutes = effortOf(work.stage, plan.now);
    if (owner !== '') involved.add(owner);
    if (owner !== '') after.set(owner, loadFor(after, owner) - (to === undefined ? 0 : minutes));
    if (to === undefined) continue;
    involved.add(to);
    after.set(to, loadFor(after, to) + minutes);
  }
  return {
    count: moves.length,
    kept,
    unplaced: moves.filter(({ to }) => to === undefined).length,
    items: moves.slice(0, shown).map(({ id, work, owner, to, reason, need }) => ({
      ...itemOf(plan, work, owner),
      id,
      to,
      reason,
      barred: team.members
        .filter((member) => didTheWork(member, need.approves, team))
        .map(({ name }) => name),
    })),
    loads: team.members
      .filter(({ name }) => involved.has(name))
      .map((member) => ({
        name: member.name,
        before: loadFor(load, member.name),
        after: loadFor(after, member.name),
        week: weekOf(member, plan, team),
      })),
    takers: team.members.map(({ name }) => name),
    cells: cellsOf(plan, moves, team).cells.length,
  };
}

/**
 * Hands work over. As a rule each piece becomes an `owner` row of the log, which counts before any column, for
 * that stage alone, and leaves the team's cells and the history as they are. The team's own column (salesperson,
 * documents clerk) is written instead when the person agrees (`intoColumns`), and only where that cell is what
 * decides, names just the person who gives, and everything it decides goes to one and the same person;
 * otherwise it would move work that was not meant. Nobody comes to approve their own work. ApprovesOwnWork.
 */
export function proposeReassign(
  plan: Plan,
  request: HandOver,
  choices: Choices,
  intoColumns: boolean,
  by: string,
): Proposal {
  const { moves, team } = movesOf(plan, request, choices);
  const placed = moves.filter(({ to, owner }) => to !== undefined && !isSamePerson(to, owner));
  for (const { to, need, work } of placed) {
    const member = team.find(to!);
    if (member && didTheWork(member, need.approves, team))
      throw new ApprovesOwnWork(member.name, work.row.order.key);
  }
  const { cells, decided } = intoColumns ? cellsOf(plan, moves, team) : NO_CELLS;
  const logged = placed.filter(({ id }) => !decided.has(id));
  const log = logPatch(
    plan,
    logged.map(({ work, to, reason }) => ({
      at: plan.now,
      event: 'owner' as const,
      order: work.row.row.key,
      stage: work.stage.stage.key,
      owner: to!,
      by,
      note: reason[plan.language],
    })),
  );
  const notes: Bilingual[] = [];
  const left = moves.length - placed.length;
  if (left > 0) notes.push(both(`${left} 项没有合适的人，保持不变。`, `Nobody suits ${left} of them; they stay as they are.`)); // prettier-ignore
  if (cells.length > 0)
    notes.push(
      both(
        '改写表中的负责人列后，已完成节点也会显示为新负责人。',
        'With the owner columns rewritten, finished stages too show the new owner.',
      ),
    );
  const giver =
    request.from && !request.unnamed ? both(`${request.from}的`, `${request.from}'s `) : both('', '');
  return {
    title: both(`移交${giver.zh}${placed.length}项工作`, `Hand over ${giver.en}${placed.length} ${placed.length === 1 ? 'piece' : 'pieces'} of work`), // prettier-ignore
    patch: mergedPatch(cellsPatch(cells), log),
    notes,
  };
}

const NO_CELLS: { cells: CellChange[]; decided: ReadonlySet<string> } = { cells: [], decided: new Set() };

/** The team's own cells that may take a new name, and the work that they decide. */
function cellsOf(
  plan: Plan,
  moves: readonly Move[],
  team: Team,
): { cells: CellChange[]; decided: Set<string> } {
  const movedBy = new Map(moves.map((move) => [move.id, move]));
  const groups = new Map<string, { row: number; column: number; table: TablePlan; ids: string[] }>();
  if (moves.length === 0) return { cells: [], decided: new Set() };
  for (const { table, row, stage } of openWork(plan)) {
    if (stage.owner?.via !== 'held' && stage.owner?.via !== 'deputy') continue;
    const at = decidingCell(table, row.row, holderFields(stage.owner.role));
    if (!at) continue;
    const key = `${table.table.sheet}!${at.row}:${at.column}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { ...at, table, ids: [] }));
    group.ids.push(idOf({ sheet: table.table.sheet, row: row.row.row }, stage.stage.key));
  }
  const cells: CellChange[] = [];
  const decided = new Set<string>();
  for (const { row, column, table, ids } of groups.values()) {
    const first = movedBy.get(ids[0]!);
    const to = first?.to;
    if (!first || to === undefined || ids.some((id) => movedBy.get(id)?.to !== to)) continue;
    const { members, strangers } = team.read(textOf(valueAt(table.sheet, row, column)));
    const named = [...members.map(({ name }) => name), ...strangers];
    if (named.length !== 1 || !isSamePerson(named[0]!, first.owner)) continue;
    const cell = ownCell(plan, { sheet: table.table.sheet, row, column }, { as: 'text', value: to });
    if (!cell) continue;
    cells.push(cell);
    for (const id of ids) decided.add(id);
  }
  return { cells, decided };
}

/** The cell that names who holds a role on an order: of its own row, else of the row above that it continues. */
function decidingCell(
  { sheet, columns }: TablePlan,
  from: OrderRow,
  fields: readonly string[],
): { row: number; column: number } | undefined {
  for (const field of fields)
    for (let row: OrderRow | undefined = from; row; row = row.continues ? row.above : undefined)
      for (const { column } of columns.byField(field))
        if (textOf(valueAt(sheet, row.row, column)) !== '') return { row: row.row, column };
  return undefined;
}

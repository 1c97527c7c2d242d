import { addressOf, type Place } from '../../book/address';
import type { Finding } from '../../finding';
import { both } from '../../lang';
import { factsOfRow } from '../../plan/facts-of-row';
import { rowAt } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';
import { seenName } from '../../plan/seen-name';
import { KEPT_KINDS } from '../../process/question';
import { answerRows, type Answered } from '../../proposals/answer-rows';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';

/**
 * Says that a cell is right as it is, with all cells that the finding is about: an answer in the log with what the cells
 * show, so that it lapses when one of them changes. Nothing to write where it is found no more.
 */
export function proposeKeep(
  plan: Plan,
  all: readonly Finding[],
  kind: string,
  place: Place,
  by: string,
): Proposal {
  const at = addressOf(place);
  const found = all.find((each) => each.kind === kind && each.mayStay && addressOf(each.place) === at);
  const asked = KEPT_KINDS.find((each) => each === kind);
  const cells = found && asked ? [found.place, ...(found.also ?? [])] : [];
  const answered = cells.flatMap((cell) => seenAt(plan, cell) ?? []);
  const answering = { stage: '', kind: asked!, value: 'n/a', date: undefined, by, at: plan.now } as const;
  return {
    title:
      cells.length > 1
        ? both(`保留 ${at} 等 ${cells.length} 格`, `Keep ${at} and ${cells.length - 1} more`)
        : both(`保留 ${at}`, `Keep ${at}`),
    patch: logPatch(plan, answered.length > 0 ? answerRows(answered, answering) : []),
    notes: answered.length > 0 ? [] : [NOTHING_LEFT],
  };
}

const NOTHING_LEFT = both('这一格已经没有要答的。', 'Nothing is asked of this cell any more.');

function seenAt(plan: Plan, { sheet, row, column }: Place): Answered | undefined {
  const found = rowAt(plan, sheet, row);
  const own = found?.table.columns.all.find((each) => each.column === column);
  if (!found || !own || found.row.row.order === '') return undefined;
  const header = seenName(found.table.columns, own);
  const value = factsOfRow(found.table, found.row.row, plan.now).shown(header) ?? '';
  return { key: found.row.row.key, seen: [{ header, value }] };
}

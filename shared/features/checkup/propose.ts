import { effectTogether } from '../../checkup/advice';
import { effectText } from '../../checkup/advice/words';
import type { Advice } from '../../checkup/proposal';
import { both, joined } from '../../lang';
import type { Plan } from '../../plan/plan';
import { LATE_FROM_NOW } from '../../proposals/process/notes';
import { NoProcessYet } from '../../proposals/process/errors';
import { hasOwnProcess, proposeProcess } from '../../proposals/process/edit';
import type { Proposal } from '../../proposals/proposal';
import type { ProcessEdit } from '../../proposals/process/rows';
import { NoSuchAdvice, NothingToWrite, NotTogether } from './errors';
import { knownCheckup } from './known';

/**
 * The team accepts some advice of the check-up, named by id: 跟单_流程 as it would be and a row of the log with the version,
 * why, and who. `since`: the serial day from which the check-up counted. NoProcessYet, NoSuchAdvice, NothingToWrite,
 * NotTogether, ConfigHeaderLost.
 */
export function proposeAdvice(
  plan: Plan,
  ids: readonly string[],
  by = '',
  since: number | undefined = undefined,
): Proposal {
  const { checkup, advice } = knownCheckup(plan, since);
  const chosen = [...new Set(ids.map((id) => adviceNamed(id, advice())))];
  if (!hasOwnProcess(plan)) throw new NoProcessYet();
  const empty = chosen.find(({ edits }) => edits.length === 0);
  if (empty) throw new NothingToWrite(empty.title);
  refuseClashes(chosen);
  const edits = chosen.flatMap((each) => each.edits);
  const effect = chosen.length === 1 ? chosen[0]!.effect : effectTogether(plan, checkup, chosen);
  const why = joined(
    chosen.map(({ because }) => because),
    both('；', '; '),
  );
  const { patch, notes } = proposeProcess(plan, edits, {
    by,
    why: `${REASON[plan.language]}${why[plan.language]}`,
  });
  const titles = joined(
    chosen.map(({ title }) => title),
    both('；', '; '),
  );
  const standing = chosen.some(({ kind }) => kind === 'limit') ? [LATE_FROM_NOW] : [];
  return {
    title: both(`按体检改流程：${titles.zh}`, `Process changed by the check-up: ${titles.en}`),
    patch,
    notes: [
      ...chosen.map(({ because }) => because),
      ...(effect ? [effectText({ effect, edits })] : []),
      ...notes,
      ...standing,
    ],
  };
}

const REASON = both('体检：', 'Check-up: ');

/** The later of two would undo what the first says that it does. */
function refuseClashes(chosen: readonly Advice[]): void {
  chosen.forEach((later, at) => {
    const first = chosen
      .slice(0, at)
      .find(({ edits }) => edits.some((a) => later.edits.some((b) => clash(a, b))));
    if (first) throw new NotTogether(first.id, later.id);
  });
}

function clash(a: ProcessEdit, b: ProcessEdit): boolean {
  if (a.variant !== b.variant || a.stage !== b.stage) return false;
  return a.do !== 'set' || b.do !== 'set' || (a.column === b.column && a.text !== b.text);
}

function adviceNamed(id: string, all: readonly Advice[]): Advice {
  const wanted = plain(id);
  const found = all.find((each) => plain(each.id) === wanted);
  if (!found)
    throw new NoSuchAdvice(
      id.trim(),
      all.map((each) => each.id),
    );
  return found;
}

const plain = (id: string): string => id.trim().toLowerCase().replace(/\s+/g, ' ');

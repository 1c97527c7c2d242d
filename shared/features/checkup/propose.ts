import { adviceOf } from '../../checkup/advice';
import { checkupOf } from '../../checkup/checkup-of';
import { effectText } from '../../checkup/advice/words';
import type { Advice } from '../../checkup/proposal';
import { both, joined } from '../../lang';
import type { Plan } from '../../plan/plan';
import { LATE_FROM_NOW } from '../../proposals/process/notes';
import { NoProcessYet } from '../../proposals/process/errors';
import { hasOwnProcess, proposeProcess } from '../../proposals/process/edit';
import type { Proposal } from '../../proposals/proposal';
import { NoSuchAdvice, NothingToWrite } from './errors';

/**
 * The team accepts some advice of the check-up, named by id: 跟单_流程 as it would be and a row of the log with the version,
 * why, and who. `since`: the serial day from which the check-up counted. NoProcessYet, NoSuchAdvice, NothingToWrite,
 * ConfigHeaderLost.
 */
export function proposeAdvice(
  plan: Plan,
  ids: readonly string[],
  by = '',
  since: number | undefined = undefined,
): Proposal {
  const all = adviceOf(plan, checkupOf(plan, since === undefined ? {} : { since }));
  const chosen = [...new Set(ids.map((id) => adviceNamed(id, all)))];
  if (!hasOwnProcess(plan)) throw new NoProcessYet();
  const empty = chosen.find(({ edits }) => edits.length === 0);
  if (empty) throw new NothingToWrite(empty.title);
  const edits = chosen.flatMap((each) => each.edits);
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
    notes: [...chosen.flatMap((each) => [each.because, effectText(each)]), ...notes, ...standing],
  };
}

const REASON = both('体检：', 'Check-up: ');

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

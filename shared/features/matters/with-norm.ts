import { both } from '../../lang';
import { normRow } from '../../matters/norm-row';
import { NORMS } from '../../matters/norms.sheet';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { willBeMade } from '../../proposals/records/will-be-made';
import { addRecords } from '../../records/change';
import { dayOf } from '../../time/moment';

/** A decision together with the norm that comes of it, in force from today; a book without the sheet of norms gets it. RecordHeaderLost. */
export function withNorm(plan: Plan, decided: Proposal, text: string, by: string): Proposal {
  const { rows, table } = recordsOf(plan, NORMS);
  const row = normRow({ text, by, from: dayOf(plan.now) }, rows.map(({ name }) => name)); // prettier-ignore
  return {
    title: both(`${decided.title.zh}；新规范 ${row.number}`, `${decided.title.en}; new norm ${row.number}`),
    patch: mergedPatch(decided.patch, addRecords(plan.book, NORMS, [row], recordContext(plan))),
    notes: [...decided.notes, ...(table ? [] : [willBeMade(NORMS)])],
  };
}

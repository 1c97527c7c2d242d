import { both, joined, type Bilingual } from '../../lang';
import { formatLimit } from '../../time/limit-text';
import type { Limit } from '../../time/limit';
import type { Advice } from '../proposal';

/** `9个工作日`, `9 working days`. */
export const limitWords = (limit: Limit): Bilingual =>
  both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));

/** A list in both languages. */
export const listed = (texts: readonly Bilingual[]): Bilingual => joined(texts, both('、', ', '));

/** `过去 90 单：超过截止的由 90 单变为 18 单；未结 12 单：逾期的由 0 单变为 1 单，4 单的状态会变`; of advice that changes nothing, what is late today. */
export function effectText({ effect: { past, open }, edits }: Pick<Advice, 'effect' | 'edits'>): Bilingual {
  if (edits.length === 0)
    return both(
      `过去 ${past.of} 单有 ${past.before} 单超过截止，未结 ${open.of} 单有 ${open.before} 单逾期`,
      `${past.before} of ${past.of} past orders were past the deadline, ${open.before} of ${open.of} open ones are late`,
    );
  const { length: changed } = open.changed;
  return both(
    `过去 ${past.of} 单：超过截止的会是 ${past.after} 单，按现在的流程是 ${past.before} 单；未结 ${open.of} 单：逾期会是 ${open.after} 单，现在 ${open.before} 单，${changed} 单的状态会变`,
    `Of ${past.of} past orders ${past.after} would have been past the deadline, ${past.before} as it is; of ${open.of} open ones ${open.after} would be late, ${open.before} are, ${changed} change`,
  );
}

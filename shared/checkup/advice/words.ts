import { both, joined, type Bilingual } from '../../lang';
import { formatLimit } from '../../time/limit-text';
import type { Limit } from '../../time/limit';
import type { Advice, Effect } from '../proposal';

/** `9个工作日`, `9 working days`. */
export const limitWords = (limit: Limit): Bilingual =>
  both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));

/** A list in both languages. */
export const listed = (texts: readonly Bilingual[]): Bilingual => joined(texts, both('、', ', '));

/** `过去 90 单：超过截止的会是 18 单，而不是 90 单；未结 12 单里 4 单会变，逾期由 0 单变为 1 单`; of advice that changes nothing, what is late today. */
export function effectText({ effect: { past, open }, edits }: Pick<Advice, 'effect' | 'edits'>): Bilingual {
  if (edits.length === 0)
    return both(
      `过去 ${past.of} 单有 ${past.before} 单超过截止，未结 ${open.of} 单有 ${open.before} 单逾期`,
      `${past.before} of ${past.of} past orders were past the deadline, ${open.before} of ${open.of} open ones are late`,
    );
  return joined([pastText(past), openText(open)], both('；', '; '));
}

function pastText({ of, before, after }: Effect['past']): Bilingual {
  if (before === after) return both(`过去 ${of} 单不变`, `The ${of} past orders stay as they were`);
  return both(
    `过去 ${of} 单：超过截止的会是 ${after} 单，而不是 ${before} 单`,
    `Of ${of} past orders ${after} would have been past the deadline instead of ${before}`,
  );
}

function openText({ of, before, after, changed: { length: changed } }: Effect['open']): Bilingual {
  if (changed === 0) return both(`未结 ${of} 单不变`, `the ${of} open ones stay as they are`);
  const late =
    before === after
      ? both(`逾期还是 ${after} 单`, `${after} late as before`)
      : both(`逾期由 ${before} 单变为 ${after} 单`, `${after} late instead of ${before}`);
  return both(
    `未结 ${of} 单里 ${changed} 单会变，${late.zh}`,
    `of ${of} open ones ${changed} change, ${late.en}`,
  );
}

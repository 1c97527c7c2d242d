import { effectText } from '../../shared/checkup/advice/words';
import type { Advice } from '../../shared/checkup/proposal';
import { ADVICE_SAY } from './checkup-advice-words';
import type { Context } from './context';

/** Orders that are named as evidence; --json has all of them. */
const MOST_ORDERS = 3;

/** The proposals of a check-up since a day, each with its id, why, and what it would do. */
export function printAdvice(
  advice: readonly Advice[],
  since: string | undefined,
  { print, say, paint, lang }: Context,
): void {
  if (advice.length === 0) return print(paint.dim(say(ADVICE_SAY.none)));
  print(paint.bold(say(ADVICE_SAY.proposals)));
  for (const each of advice) {
    const named = each.orders.slice(0, MOST_ORDERS).join(lang === 'zh' ? '、' : ', ');
    print(`  ${say(each.title)}  ${paint.dim(`[${each.id}]`)}`);
    print(`    ${say(each.because)}`);
    print(`    ${say(effectText(each))}`);
    print(`    ${paint.dim(say(ADVICE_SAY.orders(named, each.orders.length - MOST_ORDERS)))}`);
  }
  if (advice.some(({ edits }) => edits.length > 0)) print(paint.dim(say(ADVICE_SAY.howTo(since))));
}

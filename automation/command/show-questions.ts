import { oneLine } from '../../shared/cells/one-line';
import { answerText } from '../../shared/features/questions/answer-text';
import { allBundles, MOST_SHOWN, type QuestionBundle } from '../../shared/plan/bundled-questions';
import type { Plan } from '../../shared/plan/plan';
import type { Context } from './context';
import { QUESTION_SAY } from './question-words';

/** What the book is asked, one question a column: at most five unless all are asked for. */
export function printBundles(plan: Plan, path: string, context: Context, all = false): void {
  const { print, say, paint } = context;
  const bundles = allBundles(plan);
  if (bundles.length === 0) return;
  const shown = all ? bundles : bundles.slice(0, MOST_SHOWN);
  print(paint.bold(`${say(QUESTION_SAY.title)}: ${bundles.length}`));
  shown.forEach((bundle, at) => printBundle(bundle, at + 1, context));
  if (shown.length < bundles.length)
    print(paint.dim(`  ${say(QUESTION_SAY.more(bundles.length - shown.length))}`));
  print(paint.dim(`  ${say(QUESTION_SAY.howTo(path.includes(' ') ? `"${path}"` : path))}`));
  print();
}

function printBundle(
  { id, kind, text, samples, old, count, answers }: QuestionBundle,
  nth: number,
  { print, say, lang }: Context,
): void {
  const typed = answers.map((each) => answerText(each, lang)).join(' | ');
  print(`  ${nth}. ${oneLine(say(text))}`);
  // Words and colours are many things at once, each answered by itself.
  if (kind === 'word' || kind === 'legend') {
    for (const sample of samples) print(`     ${oneLine(`${sample.order} (${sample.cell})`)}   ${sample.id}`);
    print(`     ${say(QUESTION_SAY.answers)}: ${typed}`);
    return;
  }
  const list = samples.map(({ order, cell }) => oneLine(`${order} (${cell})`));
  const rest = count > samples.length ? ['…'] : [];
  if (list.length > 0) print(`     ${[...list, ...rest].join(lang === 'zh' ? '、' : ', ')}`);
  print(`     ${id}   ${say(QUESTION_SAY.answers)}: ${typed}`);
  if (old) print(`     ${old.id}   ${say(QUESTION_SAY.old(old.count, old.until))}`);
}
